// The test of the theory as statements, in words that claim no more than the data do: for the function, the pane and the
// report alike.
import { atLeast } from "../assessment";
import {
  comparableMovements,
  FEWEST_CLUSTERS,
  FEWEST_FOR_SCALE,
  type CommonMovement,
  type ComparableMovement,
  type Evolution,
  type GuttmanScale,
  type LadderDescription,
  type PermutationTest,
  type Share,
  type TypeTest,
} from "../evolution";
import { ladderNames, type LadderName } from "../model";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, type Translate, translatorFor } from "../texts";
import { column, numbers, resultTable, type ResultTable, type Columns } from "./resultTable";

type EvolutionColumn = KeyBelow<"columns.evolution">;
type CommonItem = "commonSkip" | "commonLoop";

/** One thing that the data say of a type, or of both compared. A number that there is none of is left out. */
export interface Statement {
  readonly item: "leftOut" | "CR" | "MMR" | "CS" | ComparableMovement | "composition" | CommonItem | "LR";
  readonly type: LadderName | "both" | "none";
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly p?: number;
  readonly n: number;
  readonly verdict: string;
}

export function evolutionTable(language: OutputLanguage): ResultTable<Statement, EvolutionColumn> {
  const words = wordsIn(language);
  const { t } = words;
  const columns: Columns<Statement, EvolutionColumn> = {
    item: column(32, ({ item }) => {
      if (item === "CR" || item === "MMR" || item === "CS" || item === "LR") return item;
      if (item === "commonSkip" || item === "commonLoop") return t(`evolution.item.${item}`);
      if (item === "leftOut") return language === "code" ? "left out" : t("panel.item");
      return language === "code" ? item : t(`movement.${item}`);
    }),
    type: column(26, ({ type }) => {
      if (type === "none") return "";
      return type === "both" ? ladderNames.map(words.typeName).join("-") : words.typeName(type);
    }),
    value: numbers(10, "0.000", ({ value }) => value ?? ""),
    low: numbers(10, "0.000", ({ low }) => low ?? ""),
    high: numbers(10, "0.000", ({ high }) => high ?? ""),
    p: numbers(10, "0.000", ({ p }) => p ?? ""),
    n: column(10, ({ n }) => n),
    verdict: column(26, ({ verdict }) => verdict),
  };
  return resultTable(columns, (key) => t(`columns.evolution.${key}`));
}

/**
 * Every statement: scales, movements on the own ladder, then type against type on the common reading.
 *
 * @param note - what was left out of the panel; it stands below
 */
export function evolutionStatements(evolution: Evolution, language: OutputLanguage, note = ""): Statement[] {
  const { ladders, scales } = evolution;
  const words = wordsIn(language);
  return [
    ...ladderNames.flatMap((ladder) => scaleStatements(words, ladder, scales[ladder])),
    ...ladderNames.flatMap((ladder) => movementStatements(words, ladders[ladder])),
    ...commonStatements(words, evolution, "skip"),
    ...commonStatements(words, evolution, "loop"),
    ratioStatement(words, evolution),
    ...(note === ""
      ? []
      : [{ item: "leftOut", type: "none", n: evolution.panel.leftOut.length, verdict: note } as const]),
  ];
}

interface Words {
  readonly t: Translate;
  /** What a type is called: codes keep the codes. */
  readonly typeName: (ladder: LadderName) => string;
}

function wordsIn(language: OutputLanguage): Words {
  const t = translatorFor(sentenceLanguage(language));
  return { t, typeName: (ladder) => (language === "code" ? ladder : t(`ladder.${ladder}`)) };
}

/** Is a ladder cumulative? */
function scaleStatements({ t }: Words, type: LadderName, scale: GuttmanScale): Statement[] {
  const n = scale.clusters;
  if (scale.kind === "empty") {
    const verdict = t("evolution.emptyScale");
    return (["CR", "MMR", "CS"] as const).map((item) => ({ item, type, n, verdict }));
  }
  const { reproducibility, minimalReproducibility, scalability } = scale;
  const verdict = scaleVerdict(t, scale);
  return [
    { item: "CR", type, value: reproducibility, n, verdict },
    { item: "MMR", type, value: minimalReproducibility, n, verdict: t("evolution.margins") },
    { item: "CS", type, ...(scalability.kind === "known" ? { value: scalability.value } : {}), n, verdict },
  ];
}

function scaleVerdict(t: Translate, { verdict, clusters }: Extract<GuttmanScale, { kind: "scaled" }>): string {
  if (verdict === "scale" || verdict === "noScale") return t(`evolution.${verdict}`);
  return verdict.none === "noVariation"
    ? t("evolution.noVariation")
    : t("evolution.fewForScale", { found: clusters, needed: FEWEST_FOR_SCALE });
}

/** Description, no test. */
function movementStatements(
  { t }: Words,
  { ladder: type, shares, compositionChanges }: LadderDescription,
): Statement[] {
  return [
    ...comparableMovements.map((item) => ({ item, type, ...shareOf(t, shares[item], "share") })),
    { item: "composition", type, n: compositionChanges, verdict: t("evolution.composition") },
  ];
}

type Told = Omit<Statement, "item" | "type">;

function shareOf(t: Translate, share: Share, sentence: "share" | "commonShare"): Told {
  if (share.kind === "none") return { n: 0, verdict: t("evolution.noShare") };
  const { count, of, low, high } = share;
  return { value: share.share, low, high, n: of, verdict: t(`evolution.${sentence}`, { count, of }) };
}

function commonStatements(words: Words, evolution: Evolution, movement: "skip" | "loop"): Statement[] {
  const { test } = evolution;
  const item: CommonItem = movement === "skip" ? "commonSkip" : "commonLoop";
  const shares = test.kind === "tested" ? test[movement].shares : test.shares[movement];
  const compared =
    test.kind === "tested"
      ? permuted(words, evolution, test, test[movement].difference, directionOf(words, test[movement]))
      : untested(words, test);
  return [
    ...ladderNames.map((type) => ({ item, type, ...shareOf(words.t, shares[type], "commonShare") })),
    { item, type: "both", ...compared },
  ];
}

function ratioStatement(words: Words, evolution: Evolution): Statement {
  const { t } = words;
  const { test } = evolution;
  const about = { item: "LR", type: "both" } as const;
  if (test.kind === "notTestable") return { ...about, ...untested(words, test) };
  if (test.ratio.kind === "noSharedRow") return { ...about, n: takingPart(test), verdict: t("evolution.noSharedRow") };
  return { ...about, ...permuted(words, evolution, test, test.ratio, t("evolution.differ")) };
}

/** The theory expects skips and loops of digital industrialization; equal shares have no direction. */
function directionOf({ t, typeName }: Words, { shares: { ID, DI } }: CommonMovement): string {
  const [steady, dynamic] = [ID, DI].map((share) => (share.kind === "share" ? share.share : 0));
  return (dynamic ?? 0) > (steady ?? 0)
    ? t("evolution.expected", { type: typeName("DI") })
    : t("evolution.contrary", { type: typeName("ID") });
}

function permuted(
  { t }: Words,
  { significance }: Evolution,
  test: Extract<TypeTest, { kind: "tested" }>,
  { statistic, p }: PermutationTest,
  difference: string,
): Told {
  const { permutations, seed } = test;
  const finding = atLeast(significance, p) ? difference : t("evolution.alike");
  return {
    value: statistic,
    p,
    n: takingPart(test),
    verdict: t("evolution.permuted", { finding, permutations, seed }),
  };
}

function untested({ t }: Words, test: TypeTest): Told {
  const { ID, DI } = test.clusters;
  return { n: takingPart(test), verdict: t("evolution.fewClusters", { id: ID, di: DI, needed: FEWEST_CLUSTERS }) };
}

const takingPart = ({ clusters: { ID, DI } }: TypeTest): number => ID + DI;
