// The test of the theory as a table, in words that claim no more than the data do: one implementation for the function,
// the pane and the report.
import { atLeast } from "../assessment";
import {
  comparableMovements,
  FEWEST_CLUSTERS,
  FEWEST_FOR_SCALE,
  type CommonMovement,
  type Evolution,
  type GuttmanScale,
  type LadderDescription,
  type PermutationTest,
  type Share,
  type TypeTest,
} from "../evolution";
import { ladderNames, type LadderName } from "../model";
import type { ResultCell } from "./assessmentTable";
import type { OutputLanguage } from "./outputLanguage";
import { sayIn, sentenceLanguage, type Say } from "./translate";

const columns = ["item", "type", "value", "low", "high", "p", "n", "verdict"] as const;

/** Convention; p stands beside the verdict, for whoever holds another. */
const SIGNIFICANCE = 0.05;

export function evolutionHeader(language: OutputLanguage): string[] {
  const t = sayIn(sentenceLanguage(language));
  return columns.map((column) => t(`columns.evolution.${column}`));
}

interface Words {
  readonly t: Say;
  /** What a type is called: codes keep the codes. */
  readonly typeName: (ladder: LadderName) => string;
}

/** The statements of the test in their three parts, each a list of rows of the table. */
export interface EvolutionParts {
  /** Is a ladder cumulative? */
  readonly scales: readonly ResultCell[][];
  /** Movements on the own ladder: description. */
  readonly movements: readonly ResultCell[][];
  /** Type against type on the common reading: the test. */
  readonly common: readonly ResultCell[][];
}

export function evolutionParts({ ladders, scales, test }: Evolution, language: OutputLanguage): EvolutionParts {
  const t = sayIn(sentenceLanguage(language));
  const words: Words = { t, typeName: (ladder) => (language === "code" ? ladder : t(`ladder.${ladder}`)) };
  return {
    scales: ladderNames.flatMap((ladder) => scaleRows(words, ladder, scales[ladder])),
    movements: ladderNames.flatMap((ladder) => movementRows(words, ladders[ladder], language)),
    common: [...commonRows(words, test, "skip"), ...commonRows(words, test, "loop"), ratioRow(words, test)],
  };
}

/**
 * Every statement of the test: scales, movements on the own ladder, then type against type on the common reading.
 *
 * @param note - what was left out of the panel; it stands below
 */
export function evolutionRows(evolution: Evolution, language: OutputLanguage, note = ""): ResultCell[][] {
  const { scales, movements, common } = evolutionParts(evolution, language);
  const item = language === "code" ? "left out" : sayIn(language)("panel.item");
  const told: ResultCell[][] = note === "" ? [] : [[item, "", "", "", "", "", evolution.panel.leftOut.length, note]];
  return [...scales, ...movements, ...common, ...told];
}

function scaleRows({ t, typeName }: Words, ladder: LadderName, scale: GuttmanScale): ResultCell[][] {
  const line = (item: string, value: ResultCell, verdict: string): ResultCell[] => {
    return [item, typeName(ladder), value, "", "", "", scale.clusters, verdict];
  };
  if (scale.kind === "empty") return ["CR", "MMR", "CS"].map((item) => line(item, "", t("evolution.emptyScale")));
  const { reproducibility, minimalReproducibility, scalability } = scale;
  const verdict = scaleVerdict(t, scale);
  return [
    line("CR", reproducibility, verdict),
    line("MMR", minimalReproducibility, t("evolution.margins")),
    line("CS", scalability.kind === "known" ? scalability.value : "", verdict),
  ];
}

function scaleVerdict(t: Say, { verdict, clusters }: Extract<GuttmanScale, { kind: "scaled" }>): string {
  if (verdict === "scale" || verdict === "noScale") return t(`evolution.${verdict}`);
  return verdict.none === "noVariation"
    ? t("evolution.noVariation")
    : t("evolution.fewForScale", { found: clusters, needed: FEWEST_FOR_SCALE });
}

function movementRows(
  { t, typeName }: Words,
  { ladder, shares, compositionChanges }: LadderDescription,
  language: OutputLanguage,
): ResultCell[][] {
  const name = (movement: keyof typeof shares | "composition"): string =>
    language === "code" ? movement : t(`movement.${movement}`);
  return [
    ...comparableMovements.map((movement) => [
      name(movement),
      typeName(ladder),
      ...shareCells(t, shares[movement], "share"),
    ]),
    [name("composition"), typeName(ladder), "", "", "", "", compositionChanges, t("evolution.composition")],
  ];
}

/** From Value to Verdict. */
function shareCells(t: Say, share: Share, sentence: "share" | "commonShare"): ResultCell[] {
  if (share.kind === "none") return ["", "", "", "", 0, t("evolution.noShare")];
  const { count, of, low, high } = share;
  return [share.share, low, high, "", of, t(`evolution.${sentence}`, { count, of })];
}

function commonRows(words: Words, test: TypeTest, movement: "skip" | "loop"): ResultCell[][] {
  const { t, typeName } = words;
  const item = t(movement === "skip" ? "evolution.item.commonSkip" : "evolution.item.commonLoop");
  const shares = test.kind === "tested" ? test[movement].shares : test.shares[movement];
  const cells =
    test.kind === "tested"
      ? permutationCells(words, test, test[movement].difference, directionOf(words, test[movement]))
      : untestedCells(words, test);
  return [
    ...ladderNames.map((ladder) => [item, typeName(ladder), ...shareCells(t, shares[ladder], "commonShare")]),
    [item, bothTypes(words), ...cells],
  ];
}

function ratioRow(words: Words, test: TypeTest): ResultCell[] {
  const { t } = words;
  const name = ["LR", bothTypes(words)];
  if (test.kind === "notTestable") return [...name, ...untestedCells(words, test)];
  if (test.ratio.kind === "noSharedRow") {
    return [...name, "", "", "", "", takingPart(test), t("evolution.noSharedRow")];
  }
  return [...name, ...permutationCells(words, test, test.ratio, t("evolution.differ"))];
}

/** The theory expects skips and loops of digital industrialization; equal shares have no direction. */
function directionOf({ t, typeName }: Words, { shares: { ID, DI } }: CommonMovement): string {
  const [steady, dynamic] = [ID, DI].map((share) => (share.kind === "share" ? share.share : 0));
  return (dynamic ?? 0) > (steady ?? 0)
    ? t("evolution.expected", { type: typeName("DI") })
    : t("evolution.contrary", { type: typeName("ID") });
}

function permutationCells(
  { t }: Words,
  test: Extract<TypeTest, { kind: "tested" }>,
  { statistic, p }: PermutationTest,
  finding: string,
): ResultCell[] {
  const { permutations, seed } = test;
  const found = atLeast(SIGNIFICANCE, p) ? finding : t("evolution.alike");
  const verdict = t("evolution.permuted", { finding: found, permutations, seed });
  return [statistic, "", "", p, takingPart(test), verdict];
}

function untestedCells({ t }: Words, test: TypeTest): ResultCell[] {
  const { ID, DI } = test.clusters;
  const verdict = t("evolution.fewClusters", { id: ID, di: DI, needed: FEWEST_CLUSTERS });
  return ["", "", "", "", takingPart(test), verdict];
}

const takingPart = ({ clusters: { ID, DI } }: TypeTest): number => ID + DI;

const bothTypes = ({ typeName }: Words): string => ladderNames.map(typeName).join("-");
