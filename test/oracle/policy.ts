/** What holds the focus stage back, and which lever answers it. */
import { seen, sum, unseen } from "./evidence";
import type { ConditionReading, TypeReading } from "./floorAndType";
import type { LadderReading } from "./ladder";
import { LADDERS, type Lever, type OracleModel } from "./model";
import type { StageReading } from "./stage";
import { above, below, firstLargest, largestFirst } from "./tolerance";

export interface PolicyEntry {
  readonly lever: string;
  /** Stage, floor condition or HYBRID of the lever row; "" for collect and monitor. */
  readonly group: string;
  readonly indicators: readonly string[];
  /** Sum of obstacle degrees, 0-1; "" where the entry has none. */
  readonly priority: number | "";
}

export interface Obstacle {
  readonly code: string;
  readonly grade: number;
  readonly degree: number;
}

/** "O_j = w_j max(0, 60 - n_j) / sum, over observed indicators; blank when the sum is 0" */
export function obstaclesOf(focus: StageReading): Obstacle[] {
  const shortfalls = seen(focus.grades).map(({ code, weight, value }) => ({
    code,
    grade: value,
    shortfall: weight * Math.max(0, 60 - value),
  }));
  const total = sum(shortfalls.map(({ shortfall }) => shortfall));
  return total > 0 ? shortfalls.map(({ code, grade, shortfall }) => ({ code, grade, degree: shortfall / total })) : [];
}

/** "first a grade below 30 (lowest first), then the largest O_j" */
export function bindingConstraint(model: OracleModel, ladder: LadderReading): string {
  if (ladder.focus === undefined) return "";
  const obstacles = obstaclesOf(ladder.focus);
  const tooLow = obstacles.filter(({ grade }) => below(grade, model.rules.minimumGrade));
  return (firstLargest(tooLow, ({ grade }) => -grade) ?? firstLargest(obstacles, ({ degree }) => degree))?.code ?? "";
}

function answers(lever: Lever, ladders: readonly LadderReading[]): PolicyEntry[] {
  const focus = ladders.map((ladder) => ladder.focus).find((stage) => stage?.code === lever.group);
  if (focus === undefined) return [];
  // "a lever's priority is the sum of O_j over its indicators"
  const priority = sum(
    obstaclesOf(focus)
      .filter(({ code }) => lever.indicators.includes(code))
      .map(({ degree }) => degree),
  );
  // "a lever of priority 0 answers no bottleneck and is left out"
  return above(priority, 0)
    ? [{ lever: lever.family, group: lever.group, indicators: lever.indicators, priority }]
    : [];
}

const collect = (code: string): PolicyEntry => ({
  lever: "collect",
  group: "",
  indicators: code === "" ? [] : [code],
  priority: "",
});

/** "the heaviest missing indicator of the lowest such stage (of two ladders: the lower stage number, then ID)" */
function collectForStage(ladders: readonly LadderReading[]): PolicyEntry | undefined {
  const lacking = ladders.flatMap(({ ladder, stages }) =>
    stages.filter(({ state }) => state === "unassessable").map((stage) => ({ ...stage, ladder })),
  );
  const lowest = LADDERS.flatMap((ladder) => lacking.filter((stage) => stage.ladder === ladder)).toSorted(
    (a, b) => a.number - b.number,
  )[0];
  if (lowest === undefined) return undefined;
  return collect(firstLargest(unseen(lowest.grades), ({ weight }) => weight)?.code ?? "");
}

/** "monitor, and (consolidated) the indicator with the lowest grade"; for two ladders no indicator is asked for */
function monitor(ladders: readonly LadderReading[]): PolicyEntry {
  const grades =
    ladders.length === 1 ? ladders.flatMap(({ stages }) => stages.flatMap((stage) => seen(stage.grades))) : [];
  const weakest = firstLargest(grades, ({ value }) => -value);
  return { lever: "monitor", group: "", indicators: weakest === undefined ? [] : [weakest.code], priority: "" };
}

const plain = (model: OracleModel, group: string): PolicyEntry[] =>
  model.levers
    .filter((lever) => lever.group === group)
    .map((lever) => ({ lever: lever.family, group, indicators: lever.indicators, priority: "" }));

export function readPolicy(
  model: OracleModel,
  floor: readonly ConditionReading[],
  type: TypeReading,
  ladders: readonly LadderReading[],
): PolicyEntry[] {
  // "BELOW_FLOOR: one per failed condition"
  if (type.verdict === "BELOW_FLOOR")
    return floor.filter(({ state }) => state === "fails").flatMap(({ condition }) => plain(model, condition));
  // "NO_DATA: collect and the indicator that would help most; INDETERMINATE the same where type evidence is missing"
  if (type.verdict === "NO_DATA" || (type.verdict === "INDETERMINATE" && type.missing.length > 0))
    return [collect(type.collect)];
  // "this also holds for HYBRID where no stage of either ladder is assessable, before any lever"
  const nothing = ladders.every(({ stages }) => stages.every(({ state }) => state === "unassessable"));
  if (type.verdict === "HYBRID" && nothing) return [collectForStage(ladders) ?? collect("")];
  if (ladders.some(({ focus }) => focus !== undefined)) {
    // "order by priority, then table order"; "HYBRID: first the shared enabler, then the levers of both ladders' focus stages"
    const levers = largestFirst(
      model.levers.flatMap((lever) => answers(lever, ladders)),
      ({ priority }) => Number(priority),
    );
    return [...(type.verdict === "HYBRID" ? plain(model, "HYBRID") : []), ...levers];
  }
  // "where a stage lacks data and no focus is left (or reached is unknown): collect"; otherwise nothing is open: "monitor"
  return [collectForStage(ladders) ?? monitor(ladders)];
}
