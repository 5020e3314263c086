import { comparableMovements, type Evolution, type GuttmanScale, type Share } from "../../evolution";
import { evolutionParts, type Translate } from "../../i18n";
import { ladderNames, type Language, type LadderName } from "../../model";
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
  // The verdict stands in the row of CR, the first of three for each ladder.
  const verdicts = evolutionParts(evolution, language).scales.map((row) => String(row.at(-1) ?? ""));
  return [
    rowOf(t("evolutionPage.item.clusters"), (ladder) => ({ text: String(scales[ladder].clusters) })),
    numberRow("CR", ({ reproducibility }) => reproducibility),
    numberRow("MMR", ({ minimalReproducibility }) => minimalReproducibility),
    numberRow("CS", ({ scalability }) => (scalability.kind === "known" ? scalability.value : undefined)),
    rowOf(t("evolutionPage.item.verdict"), (ladder) => ({ text: verdicts[3 * ladderNames.indexOf(ladder)] ?? "" })),
  ];
}

/** One statement of the test: what is compared, its number with p and n, and the verdict in words. */
export interface Statement {
  readonly about: string;
  readonly numbers: string;
  readonly verdict: string;
}

/** Type against type: skips, loops, and all movements at once; the verdicts are those of the table. */
export function comparisons(evolution: Evolution, t: Translate, language: Language): Statement[] {
  const { test } = evolution;
  const verdictOf = (at: number): string => String(evolutionParts(evolution, language).common[at]?.at(-1) ?? "");
  const n = t("evolutionPage.nClusters", { n: test.clusters.ID + test.clusters.DI });
  const statement = (item: "skip" | "loop" | "LR", found: readonly string[], at: number): Statement => ({
    about: t(`evolutionPage.item.${item}`),
    numbers: [...found, n].join(t("list.note")),
    verdict: verdictOf(at),
  });
  const difference = (movement: "skip" | "loop"): string[] => {
    if (test.kind !== "tested") return [];
    const { statistic, p } = test[movement].difference;
    return [t("evolutionPage.points", { value: (100 * statistic).toFixed(1) }), pText(t, p)];
  };
  const ratio = test.kind === "tested" && test.ratio.kind === "ratio" ? test.ratio : undefined;
  // In the table the two types come before their comparison.
  return [
    statement("skip", difference("skip"), 2),
    statement("loop", difference("loop"), 5),
    statement("LR", ratio ? [ratio.statistic.toFixed(2), pText(t, ratio.p)] : [], 6),
  ];
}

const percent = (share: number): string => (100 * share).toFixed(1);
