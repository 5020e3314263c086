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

/** Something that two clusters show, NaN where one does not. */
export type ComparedLine = { readonly first: number; readonly second: number } & (
  | { readonly kind: "position"; readonly evidence: Bound<TypeEvidence> }
  | { readonly kind: "grade"; readonly stage: BoundStage; readonly evidence: Bound<StageEvidence> }
  | { readonly kind: "score"; readonly stage: BoundStage }
  | { readonly kind: "index" }
  | { readonly kind: "maturity" }
);

export interface Comparison {
  /** Positions, grades, scores, index, maturity, in this order. */
  readonly lines: readonly ComparedLine[];
  /** The ladder of both; undefined where they are of different types, or either of none, so that no maturity can be compared. */
  readonly ladder: LadderName | undefined;
}

/**
 * Two clusters side by side: positions of the type evidence, grades and scores of the stages of the ladders that either is
 * on, the type index, and maturity.
 */
export function compareClusters(model: BoundModel, first: Float64Array, second: Float64Array): Comparison {
  const [one, other] = [readCluster(model, first), readCluster(model, second)];
  const names = new Set([...one.ladderNames, ...other.ladderNames]);
  const stages = (["ID", "DI"] as const).filter((name) => names.has(name)).flatMap((name) => model.ladders[name]);
  const scores = stages.map((stage): ComparedLine => {
    return { kind: "score", stage, first: one.readingOf(stage).score, second: other.readingOf(stage).score };
  });
  const grades = stages.flatMap((stage) => {
    const [ofFirst, ofSecond] = [one.readingOf(stage).grades, other.readingOf(stage).grades];
    return stage.evidence.map((evidence, at): ComparedLine => {
      return { kind: "grade", stage, evidence, first: ofFirst[at] ?? NaN, second: ofSecond[at] ?? NaN };
    });
  });
  const positions = model.type.map((evidence, at): ComparedLine => {
    return { kind: "position", evidence, first: one.positions[at] ?? NaN, second: other.positions[at] ?? NaN };
  });
  return {
    lines: [
      ...positions,
      ...grades,
      ...scores,
      { kind: "index", first: one.index, second: other.index },
      { kind: "maturity", first: one.maturity, second: other.maturity },
    ],
    ladder: one.ladder === other.ladder ? one.ladder : undefined,
  };
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
