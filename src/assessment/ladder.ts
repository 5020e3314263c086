import { GATE, type LadderName, type StageEvidence } from "../model";
import type { Bound, BoundModel, StagePosition, StageTriple } from "./boundModel";
import { reachedOn, stageAfter, type Reached } from "./ladderRule";
import { readStage, type StageReading } from "./stage";
import { atLeast, below } from "./tolerance";

/** How far a cluster is on its ladder. */
export type Standing =
  /** `reached` depends on a stage that lacks data, so there is no stage. */
  | { readonly kind: "unknown"; readonly lacking: StagePosition }
  /** All three stages are closed. */
  | { readonly kind: "consolidated"; readonly reached: 3; readonly maturity: 3 }
  | {
      readonly kind: "working";
      readonly reached: Reached;
      readonly stage: StagePosition;
      /** The open stage where work is due next; undefined when only stages that lack data are left. */
      readonly focus: StagePosition | undefined;
      /** In [0, 3]; orders clusters and draws paths, never shown as a class. Undefined for DI when a stage lacks data. */
      readonly maturity: number | undefined;
    };

export interface LadderReading {
  readonly ladder: LadderName;
  readonly stages: StageTriple<StageReading>;
  readonly standing: Standing;
  /** The stage when everything uncertain turns out worst, and best. */
  readonly lowest: StagePosition;
  readonly highest: StagePosition;
  /** ID: closed stages above an open one; reported, not rewarded. */
  readonly guttmanErrors: readonly StagePosition[];
  /** DI: open stages below the highest one that counts. */
  readonly debts: readonly StagePosition[];
  /** DI: closed stages that do not count because no platform is founded. */
  readonly unfoundedLeads: readonly StagePosition[];
  /** Stages that lack data although the reading goes beyond them. */
  readonly lacking: readonly StagePosition[];
}

/** What the score of the focus stage adds to maturity: below 1, for work within a stage never looks like the stage done. */
export function withinStage(score: number): number {
  return Math.min(score / GATE, 0.99);
}

/** Reads the three stages of a ladder and where the cluster stands on it. */
export function readLadder(model: BoundModel, ladder: LadderName, values: ArrayLike<number>): LadderReading {
  const [first, second, third] = model.ladders[ladder];
  const read = (stage: typeof first): StageReading => readStage(stage, values, model.rules);
  const stages: StageTriple<StageReading> = [read(first), read(second), read(third)];
  const { platformBase } = model.rules;
  const founded = Number.isNaN(stages[0].score) ? undefined : atLeast(stages[0].score, platformBase);
  const extreme = (which: "worst" | "best", base: number): StagePosition => {
    const closed = mapStages(stages, (stage) => stage[which] === "closed");
    return stageAfter(reachedOn(ladder, closed, atLeast(base, platformBase)) ?? 0);
  };
  return {
    ladder,
    stages,
    lowest: extreme("worst", stages[0].bounds.low),
    highest: extreme("best", stages[0].bounds.high),
    ...standOn(ladder, stages, founded),
  };
}

/**
 * Where stages in these states put a cluster on the ladder, and what is to be said about them. The states may come from
 * one period alone or from a memory of earlier ones.
 *
 * @param founded - DI only: whether the platform is founded; undefined = the data do not say
 */
export function standOn(
  ladder: LadderName,
  stages: StageTriple<StageReading>,
  founded: boolean | undefined,
): Pick<LadderReading, "standing"> & Remarks {
  const reached = reachedOn(ladder, mapStages(stages, isClosed), founded);
  return { standing: standingOf(ladder, stages, reached), ...remarks(ladder, stages, reached, founded) };
}

/** The same for each of the three stages. */
export function mapStages<From, To>(
  [first, second, third]: StageTriple<From>,
  of: (stage: From) => To,
): StageTriple<To> {
  return [of(first), of(second), of(third)];
}

function isClosed({ state }: StageReading): boolean | undefined {
  return state === "unassessable" ? undefined : state === "closed";
}

function standingOf(ladder: LadderName, stages: StageTriple<StageReading>, reached: Reached | undefined): Standing {
  if (reached === undefined) {
    return { kind: "unknown", lacking: stages.find(({ state }) => state === "unassessable")?.stage.position ?? 1 };
  }
  if (stages.every(({ state }) => state === "closed")) return { kind: "consolidated", reached: 3, maturity: 3 };
  const focus = focusOf(stages, reached);
  return {
    kind: "working",
    reached,
    stage: stageAfter(reached),
    focus: focus?.stage.position,
    maturity: maturityOf(ladder, stages, reached, focus),
  };
}

/** The open stage at or below reached + 1 with the lowest score; on the ID ladder that is the first open one. */
function focusOf(stages: StageTriple<StageReading>, reached: Reached): StageReading | undefined {
  return stages
    .filter(({ state, stage }) => state === "open" && stage.position <= reached + 1)
    .reduce<StageReading | undefined>(
      (least, stage) => (!least || below(stage.score, least.score) ? stage : least),
      undefined,
    );
}

function maturityOf(
  ladder: LadderName,
  stages: StageTriple<StageReading>,
  reached: Reached,
  focus: StageReading | undefined,
): number | undefined {
  if (!focus) return undefined;
  const within = withinStage(focus.score);
  if (ladder === "ID") return reached + within;
  if (stages.some(({ state }) => state === "unassessable")) return undefined;
  return stages.filter(({ state, stage }) => state === "closed" && stage.position <= reached).length + within;
}

type Remarks = Pick<LadderReading, "guttmanErrors" | "debts" | "unfoundedLeads" | "lacking">;

function remarks(
  ladder: LadderName,
  stages: StageTriple<StageReading>,
  reached: Reached | undefined,
  founded: boolean | undefined,
): Remarks {
  const positions = (of: (stage: StageReading) => boolean): StagePosition[] =>
    stages.filter(of).map(({ stage }) => stage.position);
  const highest = reached ?? 0;
  const firstOpen = stages.find(({ state }) => state === "open")?.stage.position ?? 3;
  const lacking = positions(({ state, stage }) => state === "unassessable" && stage.position < highest);
  if (ladder === "ID") {
    return {
      guttmanErrors: positions(({ state, stage }) => state === "closed" && stage.position > firstOpen),
      debts: [],
      unfoundedLeads: [],
      lacking,
    };
  }
  return {
    guttmanErrors: [],
    debts: positions(({ state, stage }) => state === "open" && stage.position < highest),
    unfoundedLeads: founded === false ? positions(({ state, stage }) => state === "closed" && stage.position > 1) : [],
    lacking,
  };
}

/** Evidence of a stage without an observed value, heaviest first; equal weights stay in model order. */
export function missingStageEvidence({ stage, grades }: StageReading): Bound<StageEvidence>[] {
  return stage.evidence.filter((_, at) => Number.isNaN(grades[at])).sort((a, b) => b.weight - a.weight);
}
