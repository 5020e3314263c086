import { evolutionParts, type EvolutionParts, type ResultCell, type Translate } from "../../i18n";
import type { Evolution } from "../../evolution";
import type { Language } from "../../model";
import { pText } from "./patternWords";

/** One row of the table of the test, as a person reads it. */
export interface Statement {
  /** What it is about, and of which type. */
  readonly about: string;
  /** The number, if there is one, with its interval, p and n. */
  readonly numbers: string;
  readonly verdict: string;
}

export const theoryParts = ["scales", "movements", "common"] as const satisfies readonly (keyof EvolutionParts)[];

/** Every row of the table of the test in words, part by part; the verdicts are those of the table. */
export function theoryStatements(
  evolution: Evolution,
  t: Translate,
  language: Language,
): Readonly<Record<(typeof theoryParts)[number], Statement[]>> {
  const parts = evolutionParts(evolution, language);
  const read = (part: keyof EvolutionParts): Statement[] => parts[part].map((row) => statement(row, part, t));
  return { scales: read("scales"), movements: read("movements"), common: read("common") };
}

function statement(row: readonly ResultCell[], part: keyof EvolutionParts, t: Translate): Statement {
  const [item = "", type = "", value = "", low = "", high = "", p = "", n = 0, verdict = ""] = row;
  const isTest = part === "common" && type !== t("ladder.ID") && type !== t("ladder.DI");
  const unit =
    part === "scales" || isTest
      ? "nClusters"
      : value === "" && verdict === t("evolution.composition")
        ? "nPairs"
        : "nMovements";
  const numbers = [
    ...(typeof value === "number" ? [valueText(t, String(item), value, part, isTest)] : []),
    ...(typeof low === "number" && typeof high === "number"
      ? [t("evolutionPage.interval", { low: percent(t, low), high: percent(t, high) })]
      : []),
    ...(typeof p === "number" ? [pText(t, p)] : []),
    t(`evolutionPage.${unit}`, { n: Number(n) }),
  ];
  return {
    about: t("evolutionPage.statement", { item: itemText(t, String(item)), type: String(type) }),
    numbers: numbers.join(t("list.note")),
    verdict: String(verdict),
  };
}

function itemText(t: Translate, item: string): string {
  if (item === "CR" || item === "MMR" || item === "CS" || item === "LR") return t(`evolutionPage.item.${item}`);
  return `${item.slice(0, 1).toUpperCase()}${item.slice(1)}`;
}

function valueText(t: Translate, item: string, value: number, part: keyof EvolutionParts, isTest: boolean): string {
  if (part === "scales" || item === "LR") return value.toFixed(2);
  return isTest ? t("evolutionPage.points", { value: (100 * value).toFixed(1) }) : percent(t, value);
}

const percent = (t: Translate, share: number): string =>
  t("evolutionPage.percent", { value: (100 * share).toFixed(1) });
