import {
  alike,
  Assessor,
  reportedLadders,
  type Assessment,
  type Bound,
  type BoundModel,
  type BoundStage,
} from "../assessment";
import type { LadderName, StageEvidence, TypeEvidence } from "../model";

/** Something that clusters show, one number for each of them, NaN where one does not. */
export type ComparedLine = { readonly shown: readonly number[] } & (
  | { readonly kind: "position"; readonly evidence: Bound<TypeEvidence> }
  | { readonly kind: "grade"; readonly stage: BoundStage; readonly evidence: Bound<StageEvidence> }
  | { readonly kind: "score"; readonly stage: BoundStage }
  | { readonly kind: "index" }
  | { readonly kind: "maturity" }
);

export interface Comparison {
  /** Positions, grades, scores, index, maturity, in this order. */
  readonly lines: readonly ComparedLine[];
  /** The ladder of each cluster; undefined where it is of no type that has one of its own. */
  readonly ladders: readonly (LadderName | undefined)[];
}

/**
 * Clusters side by side: positions of the type evidence, grades and scores of the stages of the ladders that any of them is
 * on, the type index, and maturity.
 */
export function compareClusters(model: BoundModel, clusters: readonly Float64Array[]): Comparison {
  const readings = clusters.map((values) => readCluster(model, values));
  const names = new Set(readings.flatMap(({ ladderNames }) => ladderNames));
  const stages = (["ID", "DI"] as const).filter((name) => names.has(name)).flatMap((name) => model.ladders[name]);
  const shown = (of: (reading: Reading) => number | undefined): number[] =>
    readings.map((reading) => of(reading) ?? NaN);
  return {
    lines: [
      ...model.type.map((evidence, at): ComparedLine => ({
        kind: "position",
        evidence,
        shown: shown(({ positions }) => positions[at]),
      })),
      ...stages.flatMap((stage) =>
        stage.evidence.map((evidence, at): ComparedLine => ({
          ...{ kind: "grade", stage, evidence },
          shown: shown((reading) => reading.readingOf(stage).grades[at]),
        })),
      ),
      ...stages.map((stage): ComparedLine => ({
        kind: "score",
        stage,
        shown: shown((reading) => reading.readingOf(stage).score),
      })),
      { kind: "index", shown: shown(({ index }) => index) },
      { kind: "maturity", shown: shown(({ maturity }) => maturity) },
    ],
    ladders: readings.map(({ ladder }) => ladder),
  };
}

type Reading = ReturnType<typeof readCluster>;

/** Whether any evidence of the type or of a stage is observed in both of two clusters. */
export function haveCommonEvidence({ lines }: Comparison, first: number, second: number): boolean {
  return lines.some(
    ({ kind, shown }) =>
      (kind === "position" || kind === "grade") && !Number.isNaN((shown[first] ?? NaN) + (shown[second] ?? NaN)),
  );
}

/** Which of two is ahead; undefined where either is unknown. */
export function aheadOf(first: number, second: number): "first" | "second" | "equal" | undefined {
  if (Number.isNaN(first) || Number.isNaN(second)) return undefined;
  return alike(first, second) ? "equal" : first > second ? "first" : "second";
}

function readCluster(model: BoundModel, values: Float64Array) {
  // Readings of its own: those of an assessor are only valid until its next one.
  const assessor = new Assessor(model);
  const assessment = assessor.assess(values);
  const { positions, index } = assessment.type;
  const isTyped = assessment.kind !== "BELOW_FLOOR" && assessment.kind !== "NO_DATA";
  const both = assessor.bothLadders(values);
  return {
    positions,
    index: isTyped ? index : NaN,
    maturity: maturityOf(assessment),
    ladder: assessment.kind === "ID" || assessment.kind === "DI" ? assessment.kind : undefined,
    ladderNames: reportedLadders(assessment).map(({ ladder }) => ladder),
    readingOf: ({ ladder, position }: BoundStage) => both[ladder].stages[position === 1 ? 0 : position === 2 ? 1 : 2],
  };
}

function maturityOf(assessment: Assessment): number {
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return NaN;
  const { standing } = assessment.ladder;
  return (standing.kind === "unknown" ? undefined : standing.maturity) ?? NaN;
}
