// What it would take: arithmetic of the model, not the effect of a policy.
import {
  alike,
  atLeast,
  focusStage,
  missingStageEvidence,
  reportedLadders,
  type Assessment,
  type BoundModel,
  type BoundStage,
  type LadderReading,
  type StagePosition,
  type StageReading,
  type TestReading,
} from "../assessment";
import { GATE, type Indicator, type LadderName } from "../model";
import { cushionOf, type Limit } from "./cushion";
import { nearestTest } from "./floorTest";
import { LeastChange, type Alone, type Costs, type Solution } from "./leastChange";
import { indexAfter } from "./typeEffect";
import type { Demand } from "./wayOfIndicator";

/** A stage that is asked for: of a ladder, or of whichever ladder the cluster is on. */
export interface AskedStage {
  readonly ladder: LadderName | undefined;
  readonly position: StagePosition;
}

export interface TargetOptions {
  /** The focus where it is left out. */
  readonly stage?: AskedStage | undefined;
  readonly costs: Costs;
  readonly secured: boolean;
}

/** One problem of a target: the platform, or the stage itself. */
export interface Step {
  readonly stage: BoundStage;
  readonly isFounding: boolean;
  readonly goal: number;
  readonly solution: Solution;
}

export interface StageTarget {
  readonly kind: "stage";
  readonly stage: BoundStage;
  /** The stage, the founding of its platform, or the founding and then the stage. */
  readonly steps: readonly Step[];
  /** The same where it has to hold wherever the weights lie; undefined where evidence is missing, or where `steps` are these. */
  readonly securedSteps: readonly Step[] | undefined;
  /** Whether the stage itself is closed already, or secured where that is asked. */
  readonly isClosed: boolean;
  /** In spans; undefined where a step has no solution. */
  readonly cost: number | undefined;
  /** The same wherever the weights lie; undefined where evidence is missing or it cannot be reached. */
  readonly securedCost: number | undefined;
  readonly enoughAlone: readonly Alone[];
  /** What the closed stage would not change. */
  readonly effect: "raises" | "closesDebt" | { readonly openBelow: StagePosition };
  /** The stage that the cluster is in; undefined where it is unknown. */
  readonly present: StagePosition | undefined;
  /** Stages below that lack data. */
  readonly lacking: readonly StagePosition[];
  /** Whether the score then is the goal exactly. */
  readonly isExact: boolean;
  readonly isSecured: boolean;
  readonly indexAfter: number | undefined;
}

export type Target =
  | { readonly kind: "floor"; readonly tests: readonly TestReading[] }
  | {
      readonly kind: "collect";
      readonly indicator: Indicator | undefined;
      readonly stage: BoundStage | undefined;
      /** Whether the stage cannot be read at all; else it cannot be secured. */
      readonly isUnassessable: boolean;
    }
  | { readonly kind: "cushion"; readonly ladder: LadderReading; readonly limits: readonly Limit[] }
  | { readonly kind: "otherLadder"; readonly asked: BoundStage; readonly ladder: LadderName }
  | { readonly kind: "sharedIndicators"; readonly stage: BoundStage; readonly indicators: readonly Indicator[] }
  | StageTarget;

/** Says what clusters would need, one after the other. */
export class TargetFinder {
  private readonly problems = new Map<string, LeastChange>();

  constructor(
    private readonly model: BoundModel,
    private readonly options: TargetOptions,
  ) {}

  /** One target, or one for each ladder where the type is open: alternatives, never added. */
  find(assessment: Assessment, values: ArrayLike<number>): Target[] {
    switch (assessment.kind) {
      case "BELOW_FLOOR": {
        const tests = assessment.failed.map(nearestTest).filter((test) => test !== undefined);
        return [{ kind: "floor", tests }];
      }
      case "NO_DATA":
        return [{ kind: "collect", indicator: assessment.collect, stage: undefined, isUnassessable: true }];
      default:
        return this.onLadders(reportedLadders(assessment), values);
    }
  }

  private onLadders(ladders: readonly LadderReading[], values: ArrayLike<number>): Target[] {
    const { stage } = this.options;
    const asked = stage?.ladder === undefined ? ladders : ladders.filter(({ ladder }) => ladder === stage.ladder);
    const [own] = ladders;
    if (asked.length === 0 && stage?.ladder !== undefined && own) {
      return [
        { kind: "otherLadder", asked: this.model.ladders[stage.ladder][index(stage.position)], ladder: own.ladder },
      ];
    }
    return asked.map((ladder) => this.onLadder(ladder, values, stage?.position));
  }

  private onLadder(ladder: LadderReading, values: ArrayLike<number>, position: StagePosition | undefined): Target {
    const { rules } = this.model;
    const { stages, standing } = ladder;
    if (position === undefined && standing.kind === "consolidated") {
      return { kind: "cushion", ladder, limits: cushionOf(ladder, values, rules) };
    }
    const reading = position === undefined ? focusStage(ladder) : stages[index(position)];
    const [first] = stages;
    const isUnfounded = reading !== undefined && ladder.ladder === "DI" && reading !== first;
    const needed = !reading ? stages : isUnfounded ? [first, reading] : [reading];
    const lacking = needed.find(({ state }) => state === "unassessable");
    if (lacking || !reading) return collect(lacking);
    const needsPlatform = isUnfounded && !atLeast(first.score, rules.platformBase);
    if (this.options.secured) {
      const incomplete = (needsPlatform ? [first, reading] : [reading]).find(({ complete }) => !complete);
      if (incomplete) return collect(incomplete);
    }
    return this.closing(ladder, reading, needsPlatform, values);
  }

  private closing(
    ladder: LadderReading,
    reading: StageReading,
    needsPlatform: boolean,
    values: ArrayLike<number>,
  ): Target {
    const { secured } = this.options;
    const [first] = ladder.stages;
    const { stage } = reading;
    const shared = needsPlatform
      ? stage.evidence.filter(({ at }) => first.stage.evidence.some((it) => it.at === at))
      : [];
    const isClosed = (holds: boolean): boolean => (holds ? reading.secured : reading.state === "closed");
    const stepsFor = (holds: boolean): Step[] => {
      if (!needsPlatform) return [this.step(reading, "stage", holds, isClosed(holds), values)];
      const founding = this.step(first, "platform", holds, false, values);
      return isClosed(holds) ? [founding] : [founding, this.step(reading, "stage", holds, false, values)];
    };
    // Their costs could not be added.
    if (shared.length > 0 && !isClosed(secured)) {
      return { kind: "sharedIndicators", stage, indicators: shared.map(({ definition }) => definition) };
    }
    const canBeSecured = reading.complete && (!needsPlatform || first.complete);
    const steps = stepsFor(secured);
    const securedSteps =
      secured || !canBeSecured || (shared.length > 0 && !isClosed(true)) ? undefined : stepsFor(true);
    const cost = costOf(steps);
    return {
      kind: "stage",
      stage,
      steps,
      securedSteps,
      isClosed: isClosed(secured),
      isSecured: secured,
      cost,
      securedCost: secured ? cost : securedSteps && costOf(securedSteps),
      enoughAlone: this.enoughAlone(steps, needsPlatform ? first : reading, isClosed(secured) && !needsPlatform),
      ...standingOf(ladder, reading),
      isExact: !secured && isExact(steps.at(-1)),
      indexAfter:
        cost === undefined
          ? undefined
          : indexAfter(
              this.model,
              values,
              steps.flatMap(({ solution }) => solution.changes),
            ),
    };
  }

  private enoughAlone([only, second]: readonly Step[], reading: StageReading, isClosed: boolean): readonly Alone[] {
    if (!only || second || isClosed) return [];
    const { stage, isFounding } = only;
    return this.problem(stage, isFounding ? "platform" : "stage", this.options.secured).enoughAlone(reading.grades);
  }

  private step(
    { stage, grades }: StageReading,
    demanded: "platform" | "stage",
    secured: boolean,
    isClosed: boolean,
    values: ArrayLike<number>,
  ): Step {
    const problem = this.problem(stage, demanded, secured);
    const { goal } = problem.demand;
    const solution = isClosed ? problem.unmoved(grades, values) : problem.solve(grades, values);
    return { stage, isFounding: demanded === "platform", goal, solution };
  }

  private problem(stage: BoundStage, demanded: "platform" | "stage", secured: boolean): LeastChange {
    const key = `${stage.name} ${demanded} ${secured}`;
    const known = this.problems.get(key);
    if (known) return known;
    const { platformBase, minimumGrade } = this.model.rules;
    const demand: Demand =
      demanded === "platform"
        ? { goal: platformBase, minimumGrade: 0, secured }
        : { goal: GATE, minimumGrade, secured };
    const problem = new LeastChange(stage, demand, this.options.costs);
    this.problems.set(key, problem);
    return problem;
  }
}

const index = (position: StagePosition): 0 | 1 | 2 => (position === 1 ? 0 : position === 2 ? 1 : 2);

function collect(reading: StageReading | undefined): Target {
  const [missing] = reading ? missingStageEvidence(reading) : [];
  const isUnassessable = reading?.state === "unassessable";
  return { kind: "collect", indicator: missing?.definition, stage: reading?.stage, isUnassessable };
}

/** Whether the score of a step is its goal exactly. */
function isExact(step: Step | undefined): boolean {
  if (step?.solution.kind !== "found") return false;
  let [points, weights] = [0, 0];
  for (const { evidence, gradeNeeded } of step.solution.changes) {
    if (Number.isNaN(gradeNeeded)) continue;
    points += evidence.weight * gradeNeeded;
    weights += evidence.weight;
  }
  return alike(points / weights, step.goal);
}

function costOf(steps: readonly Step[]): number | undefined {
  let sum = 0;
  for (const { solution } of steps) {
    if (solution.kind !== "found") return undefined;
    sum += solution.cost;
  }
  return sum;
}

function standingOf(
  { ladder, standing, stages, debts }: LadderReading,
  { stage: { position } }: StageReading,
): Pick<StageTarget, "effect" | "present" | "lacking"> {
  const below = stages.filter(({ stage }) => stage.position < position);
  const lacking = below.filter(({ state }) => state === "unassessable").map(({ stage }) => stage.position);
  const present = standing.kind === "unknown" ? undefined : standing.kind === "working" ? standing.stage : 3;
  const openBelow = ladder === "ID" ? below.find(({ state }) => state === "open")?.stage.position : undefined;
  const effect = openBelow !== undefined ? { openBelow } : debts.includes(position) ? "closesDebt" : "raises";
  return { effect, present, lacking };
}
