import { comparableMovements, type Evolution, type GuttmanScale, type Share } from "../../evolution";
import type { Language, LadderName } from "../../model";
import { evolutionStatements, type Statement } from "../../results";
import type { Translate } from "../../texts";
import { pText } from "./patternWords";

export interface TypeCell {
  readonly text: string;
  /** In a second, smaller line. */
  readonly below?: string;
}

/** One thing that is told of both types. */
export interface TypeRow extends Readonly<Record<LadderName, TypeCell>> {
  readonly name: string;
}

function rowOf(name: string, cell: (ladder: LadderName) => TypeCell): TypeRow {
  return { name, ID: cell("ID"), DI: cell("DI") };
}

/** Shares of skips and loops on the reading that both types have in common. */
export function commonShares({ test }: Evolution, t: Translate): TypeRow[] {
  return (["skip", "loop"] as const).map((movement) => {
    const shares = test.kind === "tested" ? test[movement].shares : test.shares[movement];
    return rowOf(t(`movement.${movement}`), (ladder) => shareCell(t, shares[ladder]));
  });
}

/** Every kind of movement of either type on its own ladder. */
export function movementShares({ ladders }: Evolution, t: Translate): TypeRow[] {
  return [
    ...comparableMovements.map((movement) =>
      rowOf(t(`movement.${movement}`), (ladder) => shareCell(t, ladders[ladder].shares[movement])),
    ),
    rowOf(t("movement.composition"), (ladder) => ({
      text: t("evolutionPage.nPairs", { n: ladders[ladder].compositionChanges }),
    })),
  ];
}

function shareCell(t: Translate, share: Share): TypeCell {
  if (share.kind === "none") return { text: t("evolution.noShare") };
  const { count, of: total, low, high } = share;
  return {
    text: t("evolutionPage.shareOf", { share: percent(share.share), count, total }),
    below: t("evolutionPage.between", { low: percent(low), high: percent(high) }),
  };
}

/** Whether either ladder is cumulative: coefficients, clusters and verdict. */
export function scaleRows(evolution: Evolution, t: Translate, language: Language): TypeRow[] {
  const { scales } = evolution;
  type Scaled = Extract<GuttmanScale, { kind: "scaled" }>;
  const numberRow = (name: string, of: (scale: Scaled) => number | undefined): TypeRow =>
    rowOf(name, (ladder) => {
      const scale = scales[ladder];
      return { text: (scale.kind === "scaled" ? of(scale)?.toFixed(2) : undefined) ?? t("evolutionPage.noNumber") };
    });
  return [
    rowOf(t("evolutionPage.item.clusters"), (ladder) => ({ text: String(scales[ladder].clusters) })),
    numberRow("CR", ({ reproducibility }) => reproducibility),
    numberRow("MMR", ({ minimalReproducibility }) => minimalReproducibility),
    numberRow("CS", ({ scalability }) => (scalability.kind === "known" ? scalability.value : undefined)),
    rowOf(t("evolutionPage.item.verdict"), (ladder) => ({ text: verdictOn(evolution, language, "CR", ladder) })),
  ];
}

/** One comparison of the test: what is compared, its number with p and n, and the verdict in words. */
export interface Comparison {
  readonly about: string;
  readonly numbers: string;
  readonly verdict: string;
}

/** Type against type: skips, loops, and all movements at once; the verdicts are those of the table. */
export function comparisons(evolution: Evolution, t: Translate, language: Language): Comparison[] {
  const { test } = evolution;
  const n = t("evolutionPage.nClusters", { n: test.clusters.ID + test.clusters.DI });
  const comparison = (
    about: "skip" | "loop" | "LR",
    item: Statement["item"],
    found: readonly string[],
  ): Comparison => ({
    about: t(`evolutionPage.item.${about}`),
    numbers: [...found, n].join(t("list.note")),
    verdict: verdictOn(evolution, language, item, "both"),
  });
  const difference = (movement: "skip" | "loop"): string[] => {
    if (test.kind !== "tested") return [];
    const { statistic, p } = test[movement].difference;
    return [t("evolutionPage.points", { value: (100 * statistic).toFixed(1) }), pText(t, p)];
  };
  const ratio = test.kind === "tested" && test.ratio.kind === "ratio" ? test.ratio : undefined;
  return [
    comparison("skip", "commonSkip", difference("skip")),
    comparison("loop", "commonLoop", difference("loop")),
    comparison("LR", "LR", ratio ? [ratio.statistic.toFixed(2), pText(t, ratio.p)] : []),
  ];
}

/** What the table of the test says of a type, or of both compared. */
function verdictOn(evolution: Evolution, language: Language, item: Statement["item"], type: Statement["type"]): string {
  const found = evolutionStatements(evolution, language).find((told) => told.item === item && told.type === type);
  return found?.verdict ?? "";
}

const percent = (share: number): string => (100 * share).toFixed(1);
