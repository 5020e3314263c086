/** One cluster after another: its type, what it remembers, what it has reached, and how it moved. */
import { type Cluster, seen } from "./evidence";
import { readFloor, readType, type Verdict } from "./floorAndType";
import { followed, type Neighbours } from "./followed";
import { type Ladder, type OracleModel, STAGE_NUMBERS, type StageNumber } from "./model";
import { readStage, type StageReading } from "./stage";
import { above, atLeast, below, firstLargest } from "./tolerance";

export interface PanelRow {
  readonly cluster: string;
  /** Counted in the unit of the form that the periods have: years, quarters, months, days, places in the list of labels. */
  readonly period: number;
  readonly values: Cluster;
  /** Year of the Digital Intensity Index behind ID1.5 (column `ID1.5 index`), where given. */
  readonly index?: string;
}

export type State = "open" | "closed" | "unknown";
export type Movement =
  "advance" | "skip" | "hold" | "loop" | "composition" | "founding" | "unfounding" | "repair" | "erosion";

export interface Step {
  readonly period: number;
  /** Whether the period and the one before it are adjacent. */
  readonly follows: boolean;
  readonly verdict: Verdict;
  /** Absent: the period is not assessed, or the cluster has no type. */
  readonly standing: Standing | undefined;
  readonly movement: Movement | "";
}

export interface Standing {
  readonly states: readonly State[];
  readonly reached: number | undefined;
  readonly maturity: number | undefined;
  readonly consolidated: boolean;
  /** Closed stages; with DI those above the first only where a platform is founded. */
  readonly counting: number;
  /** "DI3-12", "ID3+", "DI3?2", "DI?" */
  readonly label: string;
  /** Codes of the ladder's observed indicators. */
  readonly composition: string;
  /** Of the index behind ID1.5, where it is observed on the ladder and its year is given. */
  readonly index: string | undefined;
}

export interface OraclePath {
  readonly cluster: string;
  readonly type: Ladder | undefined;
  readonly typeChanges: number;
  readonly steps: readonly Step[];
}

export type Adjacent = (earlier: number, later: number) => boolean;

/** "The panel's step, the smallest distance between two distinct periods of the input"; undefined where there is only one. */
export function stepOf(periods: readonly number[]): number | undefined {
  const sorted = [...new Set(periods)].sort((a, b) => a - b);
  const distances = sorted.slice(1).map((period, at) => period - (sorted[at] ?? NaN));
  return distances.length === 0 ? undefined : Math.min(...distances);
}

export function adjacency(periods: readonly number[], neighbours: Neighbours): Adjacent {
  if (neighbours === "one step apart") {
    const step = stepOf(periods) ?? NaN;
    return (earlier, later) => later > earlier && Math.abs(later - earlier - step) <= 1e-9;
  }
  const sorted = [...new Set(periods)].sort((a, b) => a - b);
  return (earlier, later) => sorted.indexOf(later) === sorted.indexOf(earlier) + 1;
}

export function pathsByHand(
  model: OracleModel,
  rows: readonly PanelRow[],
  neighbours: Neighbours = followed.neighbours,
): OraclePath[] {
  const adjacent = adjacency(
    rows.map(({ period }) => period),
    neighbours,
  );
  const clusters = [...new Set(rows.map(({ cluster }) => cluster))];
  return clusters.map((cluster) => {
    const own = rows.filter((row) => row.cluster === cluster).sort((a, b) => a.period - b.period);
    const verdicts = own.map(({ values }) => verdictOf(model, values));
    const typed = verdicts.flatMap((verdict) => (verdict === "ID" || verdict === "DI" ? [verdict] : []));
    const count = (ladder: Ladder): number => typed.filter((it) => it === ladder).length;
    // "the more frequent of ID and DI, tie: the latest"
    const type = count("ID") > count("DI") ? "ID" : count("DI") > count("ID") ? "DI" : typed.at(-1);
    return {
      cluster,
      type,
      typeChanges: typed.filter((it, at) => at > 0 && it !== typed[at - 1]).length,
      steps: stepsOf(model, type, own, verdicts, adjacent),
    };
  });
}

const verdictOf = (model: OracleModel, values: Cluster): Verdict =>
  readType(
    model,
    values,
    readFloor(model, values).some(({ state }) => state === "fails"),
  ).verdict;

function stepsOf(
  model: OracleModel,
  type: Ladder | undefined,
  own: readonly PanelRow[],
  verdicts: readonly Verdict[],
  adjacent: Adjacent,
): Step[] {
  // "keeps its last known state for the periods after"
  const last: { states: State[]; founded: boolean | undefined } = {
    states: ["unknown", "unknown", "unknown"],
    founded: undefined,
  };
  const steps: Step[] = [];
  own.forEach(({ period, values, index }, at) => {
    const verdict = verdicts[at] ?? "NO_DATA";
    const before = steps.at(-1);
    const follows = before !== undefined && adjacent(before.period, period);
    // "BELOW_FLOOR and NO_DATA periods are not assessed"
    const skipped = type === undefined || verdict === "BELOW_FLOOR" || verdict === "NO_DATA";
    const standing = skipped ? undefined : standingOf(model, type, values, index, last);
    const movement = follows && type !== undefined ? movementOf(before.standing, standing, type) : "";
    steps.push({ period, follows, verdict, standing, movement });
  });
  return steps;
}

function standingOf(
  model: OracleModel,
  type: Ladder,
  values: Cluster,
  index: string | undefined,
  last: { states: State[]; founded: boolean | undefined },
): Standing {
  const { minimumGrade, reopenGrade, platformBase, platformLost } = model.rules;
  const stages = STAGE_NUMBERS.map((number) => readStage(model, values, type, number));
  const states = stages.map((stage, at): State => {
    if (stage.score === undefined) return "unknown";
    // "a closed stage reopens only when S < 55 or an observed grade < 30"
    const tooLow = seen(stage.grades).some(({ value }) => below(value, minimumGrade));
    const remembered = last.states[at] === "closed" && atLeast(stage.score, reopenGrade) && !tooLow;
    return remembered || stage.state === "closed" ? "closed" : "open";
  });
  const first = stages[0]?.score;
  // "a platform once founded is lost only when S_1 < 25"
  const founded = first === undefined ? undefined : atLeast(first, last.founded === true ? platformLost : platformBase);
  states.forEach((state, at) => {
    if (state !== "unknown") last.states[at] = state;
  });
  if (founded !== undefined) last.founded = founded;

  const reached = reachedOf(type, states, founded);
  const counting = states.filter((state, at) => state === "closed" && (type === "ID" || at === 0 || founded === true));
  const codes = stages.flatMap(({ grades }) => seen(grades).map(({ code }) => code));
  const consolidated = states.every((state) => state === "closed");
  return {
    states,
    reached,
    maturity: maturityOf(type, stages, states, reached, counting.length),
    consolidated,
    counting: counting.length,
    label: labelOf(type, states, reached, consolidated),
    composition: [...new Set(codes)].sort().join(" "),
    index: codes.includes("ID1.5") ? index : undefined,
  };
}

/** Every way the unknown stages could be; one answer for all of them, or none. */
function reachedOf(type: Ladder, states: readonly State[], founded: boolean | undefined): number | undefined {
  const [one = "unknown", two = "unknown", three = "unknown"] = states;
  const could = (state: State): boolean[] => (state === "unknown" ? [true, false] : [state === "closed"]);
  const answers = new Set<number>();
  for (const a of could(one))
    for (const b of could(two))
      for (const c of could(three))
        for (const platform of founded === undefined ? [true, false] : [founded])
          answers.add(
            type === "ID" ? (!a ? 0 : !b ? 1 : !c ? 2 : 3) : c && platform ? 3 : b && platform ? 2 : a ? 1 : 0,
          );
  return answers.size === 1 ? [...answers][0] : undefined;
}

function maturityOf(
  type: Ladder,
  stages: readonly StageReading[],
  states: readonly State[],
  reached: number | undefined,
  counting: number,
): number | undefined {
  if (states.every((state) => state === "closed")) return 3;
  if (reached === undefined || (type === "DI" && states.includes("unknown"))) return undefined;
  const open = stages.filter((_, at) => states[at] === "open");
  const within = open.filter(({ number }) => number <= reached + 1);
  const focus = type === "ID" ? open[0] : firstLargest(within, ({ score }) => -(score ?? Infinity));
  if (focus?.score === undefined) return undefined;
  return (type === "ID" ? reached : counting) + Math.min(focus.score / 60, 0.99);
}

function labelOf(type: Ladder, states: readonly State[], reached: number | undefined, consolidated: boolean): string {
  if (reached === undefined) return `${type}?`;
  const lower = (state: State): StageNumber[] =>
    STAGE_NUMBERS.filter((number) => number < reached && states[number - 1] === state);
  const debts = type === "DI" ? lower("open") : [];
  const lacking = lower("unknown");
  const marks = [
    consolidated ? "+" : "",
    debts.length > 0 ? `-${debts.join("")}` : "",
    lacking.length > 0 ? `?${lacking.join("")}` : "",
  ];
  return `${type}${Math.min(reached + 1, 3)}${marks.join("")}`;
}

/**
 * "When the sets of observed indicators of the ladder differ it is composition changed"; "a change of the index (column `ID1.5
 * index`, where given) counts as composition changed".
 */
export function comparable(from: Standing | undefined, to: Standing | undefined): boolean {
  if (from?.composition !== to?.composition) return false;
  return from?.index === undefined || to?.index === undefined || from.index === to.index;
}

function movementOf(from: Standing | undefined, to: Standing | undefined, type: Ladder): Movement | "" {
  if (from?.reached === undefined || to?.reached === undefined) return "";
  if (!comparable(from, to)) return "composition";
  const change = to.reached - from.reached;
  if (change !== 0 && from.states.join() === to.states.join()) return change > 0 ? "founding" : "unfounding";
  if (above(change, 1)) return "skip";
  if (change === 1) return "advance";
  if (change < 0) return "loop";
  // "(DI, a debt paid or incurred)": an unfounded lead that comes or goes is none
  const paid = to.counting - from.counting;
  if (type === "DI" && paid !== 0) return paid > 0 ? "repair" : "erosion";
  return "hold";
}
