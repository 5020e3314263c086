import type { Bound, BoundStage } from "../assessment";
import { cronbachAlpha, type CronbachAlpha } from "../measures/cronbachAlpha";
import { pearson, type Pearson } from "../measures/pearson";
import { ladderNames, type Rules, type StageEvidence } from "../model";
import type { StageColumns } from "./gradeColumns";

/** A piece of evidence with the stage that it belongs to. */
export interface Placed {
  readonly stage: BoundStage;
  readonly evidence: Bound<StageEvidence>;
}

/** How two things of one ladder go together over the clusters. */
export type Pair = Pearson &
  (
    | { readonly kind: "inside" | "across"; readonly first: Placed; readonly second: Placed }
    | { readonly kind: "scores"; readonly first: BoundStage; readonly second: BoundStage }
  );

export interface StageAlpha extends CronbachAlpha {
  readonly stage: BoundStage;
}

/** Whether the pieces of a stage go together, and the stages of a ladder. */
export interface Coherence {
  readonly pairs: readonly Pair[];
  readonly alphas: readonly StageAlpha[];
}

/**
 * Pearson correlations of the grades of each pair of indicators of a ladder, inside a stage and across two, and of the scores of its stages;
 * Cronbach's alpha of the grades of each stage. Grades, because they are what a score adds up and because higher is better in all of
 * them, so that a negative correlation is one between two goods. Over all clusters with both values, whatever their type.
 */
export function coherence(stages: readonly StageColumns[], { significance }: Rules): Coherence {
  return {
    pairs: ladderNames.flatMap((name) =>
      pairsOf(
        stages.filter(({ stage }) => stage.ladder === name),
        significance,
      ),
    ),
    alphas: stages.map(({ stage, grades }) => ({ stage, ...cronbachAlpha(grades) })),
  };
}

function pairsOf(stages: readonly StageColumns[], significance: number): Pair[] {
  const pieces = stages.flatMap(({ stage, grades }) =>
    stage.evidence.flatMap((evidence, at) => {
      const grade = grades[at];
      return grade ? [{ placed: { stage, evidence }, grade }] : [];
    }),
  );
  const ofPieces = pieces.flatMap((one, at) =>
    pieces.slice(at + 1).map((other): Pair => {
      const kind = one.placed.stage === other.placed.stage ? "inside" : "across";
      return { kind, first: one.placed, second: other.placed, ...pearson(one.grade, other.grade, significance) };
    }),
  );
  const ofScores = stages.flatMap((one, at) =>
    stages.slice(at + 1).map((other): Pair => {
      return {
        kind: "scores",
        first: one.stage,
        second: other.stage,
        ...pearson(one.score, other.score, significance),
      };
    }),
  );
  return [
    ...ofPieces.filter(({ kind }) => kind === "inside"),
    ...ofPieces.filter(({ kind }) => kind === "across"),
    ...ofScores,
  ];
}
