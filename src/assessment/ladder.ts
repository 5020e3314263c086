import { GATE, type LadderName, type StageEvidence } from "../model";
import type { Bound, BoundModel, StagePosition, StageTriple } from "./boundModel";
import { reachedOn, stageAfter, type Reached } from "./ladderRule";
import { StageReading, type StageState } from "./stage";
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

/** Shared by the many readings of which there is nothing to say. */
const none: readonly StagePosition[] = [];

const unread: Standing = { kind: "unknown", lacking: 1 };

export class LadderReading {
  standing: Standing = unread;
  /** ID: closed stages above an open one; reported, not rewarded. */
  guttmanErrors = none;
  /** DI: open stages below the highest one that counts. */
  debts = none;
  /** DI: closed stages that do not count because no platform is founded. */
  unfoundedLeads = none;
  /** Stages that lack data although the reading goes beyond them. */
  lacking = none;

  constructor(
    readonly ladder: LadderName,
    readonly stages: StageTriple<StageReading>,
    private readonly platformBase: number,
  ) {}

  /** Reads a cluster. What was read of another before is gone. */
  read(values: ArrayLike<number>): this {
    for (const stage of this.stages) stage.read(values);
    const { score } = this.stages[0];
    return this.standOn(Number.isNaN(score) ? undefined : atLeast(score, this.platformBase));
  }

  /** The stage when everything uncertain turns out worst, and best; memory changes neither. */
  get lowest(): StagePosition {
    return this.extreme(mapStages(this.stages, closesAtWorst), this.stages[0].bounds.low);
  }
  get highest(): StagePosition {
    return this.extreme(mapStages(this.stages, closesAtBest), this.stages[0].bounds.high);
  }

  /** The same ladder with the states that memory gives its stages. */
  remembering(stages: StageTriple<StageReading>, founded: boolean | undefined): LadderReading {
    return new LadderReading(this.ladder, stages, this.platformBase).standOn(founded);
  }

  /**
   * Where stages in these states put a cluster on the ladder, and what is to be said about them. The states may come from
   * one period alone or from a memory of earlier ones.
   *
   * @param founded - DI only: whether the platform is founded; undefined = the data do not say
   */
  private standOn(founded: boolean | undefined): this {
    const { ladder, stages } = this;
    const reached = reachedOn(ladder, mapStages(stages, isClosed), founded);
    const highest = reached ?? 0;
    this.standing = standingOf(ladder, stages, reached);
    this.lacking = positionsOf(stages, "unassessable", 0, highest);
    if (ladder === "ID") {
      const firstOpen = stages.find(({ state }) => state === "open")?.stage.position ?? 3;
      this.guttmanErrors = positionsOf(stages, "closed", firstOpen, 4);
    } else {
      this.debts = positionsOf(stages, "open", 0, highest);
      this.unfoundedLeads = founded === false ? positionsOf(stages, "closed", 1, 4) : none;
    }
    return this;
  }

  private extreme(closed: StageTriple<boolean>, base: number): StagePosition {
    return stageAfter(reachedOn(this.ladder, closed, atLeast(base, this.platformBase)) ?? 0);
  }
}

/** What the score of the focus stage adds to maturity: below 1, for work within a stage never looks like the stage done. */
export function withinStage(score: number): number {
  return Math.min(score / GATE, 0.99);
}

/** Reads the three stages of a ladder and where the cluster stands on it. */
export function readLadder(model: BoundModel, ladder: LadderName, values: ArrayLike<number>): LadderReading {
  return unreadLadder(model, ladder).read(values);
}

/** A ladder that is yet to be read, of one cluster or of many one after the other. */
export function unreadLadder({ ladders, rules }: BoundModel, ladder: LadderName): LadderReading {
  const stages = mapStages(ladders[ladder], (stage) => new StageReading(stage, rules));
  return new LadderReading(ladder, stages, rules.platformBase);
}

const closesAtWorst = ({ worst }: StageReading): boolean => worst === "closed";
const closesAtBest = ({ best }: StageReading): boolean => best === "closed";

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
  let least: StageReading | undefined;
  for (const reading of stages) {
    if (reading.state !== "open" || reading.stage.position > reached + 1) continue;
    if (!least || below(reading.score, least.score)) least = reading;
  }
  return least;
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
  let closed = 0;
  for (const { state, stage } of stages) {
    if (state === "unassessable") return undefined;
    if (state === "closed" && stage.position <= reached) closed += 1;
  }
  return closed + within;
}

/** The stages in a state that lie above one position and below another. */
function positionsOf(
  stages: StageTriple<StageReading>,
  wanted: StageState,
  from: number,
  to: number,
): readonly StagePosition[] {
  let positions = none;
  for (const { state, stage } of stages) {
    if (state === wanted && stage.position > from && stage.position < to) positions = [...positions, stage.position];
  }
  return positions;
}

/** Evidence of a stage without an observed value, heaviest first; equal weights stay in model order. */
export function missingStageEvidence({ stage, grades }: StageReading): Bound<StageEvidence>[] {
  return stage.evidence.filter((_, at) => Number.isNaN(grades[at])).sort((a, b) => b.weight - a.weight);
}
