import type { Indicator, Lever } from "../model";
import { reportedLadders, type Assessment } from "./assess";
import type { BoundLever, BoundModel } from "./boundModel";
import { missingStageEvidence, type LadderReading } from "./ladder";
import { bindingConstraint, obstacleDegrees, type Obstacle } from "./obstacle";
import type { StageReading } from "./stage";
import { above, alike, below } from "./tolerance";

/** What is advised. A lever is a hypothesis about a bottleneck, not an estimated effect. */
export type Advice =
  | {
      readonly kind: "lever";
      readonly lever: Lever;
      /** The indicators that it answers and that are short of the gate. */
      readonly answers: readonly Indicator[];
      /** Sum of their obstacle degrees, 0 to 1; undefined for a lever that answers the verdict itself. */
      readonly priority: number | undefined;
    }
  | { readonly kind: "collect"; readonly indicator: Indicator }
  /** All is closed: watch the lowest grade; below `reopenGrade` its stage would reopen. */
  | { readonly kind: "monitor"; readonly indicator: Indicator | undefined };

/** What is advised for a cluster, most urgent first: all of it, or so many pieces. */
export function adviceFor(model: BoundModel, assessment: Assessment, most = Infinity): Advice[] {
  switch (assessment.kind) {
    case "BELOW_FLOOR":
      return assessment.failed.flatMap(({ condition }) => leversOfGroup(model, condition)).slice(0, most);
    case "NO_DATA":
      return assessment.collect ? [{ kind: "collect", indicator: assessment.collect }] : [];
    case "ID":
    case "DI":
      return adviceOnLadder(model, assessment.ladder, most);
    case "HYBRID":
      return adviceOnBoth(model, assessment, leversOfGroup(model, "HYBRID"), most);
    case "INDETERMINATE":
      return assessment.collect
        ? [{ kind: "collect", indicator: assessment.collect }]
        : adviceOnBoth(model, assessment, [], most);
  }
}

/** What holds a cluster back on each ladder that its assessment reports; a ladder without a focus has none. */
export function constraintsOf(model: BoundModel, assessment: Assessment): Obstacle[] {
  const constraints = reportedLadders(assessment).map((ladder) => constraintOn(model, ladder));
  return constraints.filter((constraint) => constraint !== undefined);
}

/** What holds a cluster back on one ladder: the binding constraint of its focus stage. */
export function constraintOn({ rules }: BoundModel, ladder: LadderReading): Obstacle | undefined {
  const stage = focusStage(ladder);
  return stage && bindingConstraint(stage, rules.minimumGrade);
}

/** The stage of a ladder where work is due next. */
export function focusStage({ standing, stages }: LadderReading): StageReading | undefined {
  return standing.kind === "working" ? stages.find(({ stage }) => stage.position === standing.focus) : undefined;
}

function leversOfGroup({ levers }: BoundModel, group: Lever["group"]): Advice[] {
  return (levers.get(group) ?? []).map(({ lever }) => ({ kind: "lever", lever, answers: [], priority: undefined }));
}

function adviceOnLadder(model: BoundModel, ladder: LadderReading, most: number): Advice[] {
  if (ladder.standing.kind === "consolidated") return [{ kind: "monitor", indicator: weakest(ladder.stages) }];
  return focusStage(ladder) ? rankedLevers(model, [ladder], most) : collectFor([ladder]);
}

/** `first` is what comes before the levers of either ladder, where there are any. */
function adviceOnBoth(model: BoundModel, assessment: Assessment, first: readonly Advice[], most: number): Advice[] {
  const ladders = reportedLadders(assessment);
  if (ladders.some(focusStage)) {
    return first.length >= most
      ? first.slice(0, most)
      : [...first, ...rankedLevers(model, ladders, most - first.length)];
  }
  const consolidated = ladders.every(({ standing }) => standing.kind === "consolidated");
  return consolidated ? [{ kind: "monitor", indicator: undefined }] : collectFor(ladders);
}

interface RankedLever {
  readonly bound: BoundLever;
  /** Of the stage that the lever belongs to. */
  readonly degrees: readonly number[];
  readonly priority: number;
}

/** The levers of the ladders' focus stages, by priority, then in model order; one of priority 0 answers nothing. */
function rankedLevers(model: BoundModel, ladders: readonly LadderReading[], most: number): Advice[] {
  const ranked: RankedLever[] = [];
  for (const ladder of ladders) {
    const stage = focusStage(ladder);
    if (!stage) continue;
    const degrees = obstacleDegrees(stage);
    for (const bound of model.levers.get(stage.stage.name) ?? []) {
      const priority = priorityOf(bound, degrees);
      if (above(priority, 0)) insertByRank(ranked, { bound, degrees, priority });
    }
  }
  return ranked.slice(0, most).map(({ bound, degrees, priority }) => {
    return { kind: "lever", lever: bound.lever, answers: answersOf(bound, degrees), priority };
  });
}

/** Into a list that is in order: there are rarely more than three levers, and a sort takes longer than all the rest. */
function insertByRank(ranked: RankedLever[], lever: RankedLever): void {
  let at = ranked.length;
  for (let before = ranked[at - 1]; before && precedes(lever, before); before = ranked[at - 1]) {
    ranked[at] = before;
    at -= 1;
  }
  ranked[at] = lever;
}

function precedes(a: RankedLever, b: RankedLever): boolean {
  return alike(a.priority, b.priority) ? a.bound.order < b.bound.order : a.priority > b.priority;
}

/** The sum of the obstacle degrees that a lever answers. */
function priorityOf({ answers }: BoundLever, degrees: readonly number[]): number {
  let priority = 0;
  for (const { at } of answers) {
    const degree = degrees[at] ?? NaN;
    if (degree > 0) priority += degree;
  }
  return priority;
}

function answersOf({ answers }: BoundLever, degrees: readonly number[]): Indicator[] {
  return answers.filter(({ at }) => (degrees[at] ?? NaN) > 0).map(({ indicator }) => indicator);
}

/** The heaviest missing indicator of the lowest stage that lacks data; of two ladders the lower stage, then the first ladder. */
function collectFor(ladders: readonly LadderReading[]): Advice[] {
  const lacking = ladders
    .flatMap(({ stages }) => stages.filter(({ state }) => state === "unassessable"))
    .sort((a, b) => a.stage.position - b.stage.position);
  const missing = lacking.flatMap(missingStageEvidence)[0];
  return missing ? [{ kind: "collect", indicator: missing.definition }] : [];
}

function weakest(stages: readonly StageReading[]): Indicator | undefined {
  const graded = stages.flatMap(({ stage, grades }) =>
    stage.evidence.map(({ definition }, at) => ({ definition, grade: grades[at] ?? NaN })),
  );
  return graded
    .filter(({ grade }) => !Number.isNaN(grade))
    .reduce<(typeof graded)[number] | undefined>(
      (least, item) => (!least || below(item.grade, least.grade) ? item : least),
      undefined,
    )?.definition;
}
