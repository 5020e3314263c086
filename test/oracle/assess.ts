/**
 * A second calculation of type, stage, advantage and policy: slow, literal, without a clever step.
 * Fields are what the cells say in language "code"; "" is a blank cell.
 */
import { type Cluster, observed, unseen } from "./evidence";
import { type ConditionReading, positionsOf, readFloor, readType, type Confidence, type Verdict } from "./floorAndType";
import { readLadder, type LadderReading } from "./ladder";
import { type OracleModel, STAGE_NUMBERS } from "./model";
import { bindingConstraint, obstaclesOf, type PolicyEntry, readPolicy } from "./policy";
import { readStage } from "./stage";
import { firstLargest, largestFirst } from "./tolerance";

export type { Cluster } from "./evidence";
export type Figure = number | "";

export interface GapRow {
  readonly stage: string;
  readonly code: string;
  readonly value: Figure;
  readonly gate: number;
  readonly grade: Figure;
  /** 0-1, focus stage only. */
  readonly obstacle: Figure;
}

export interface OracleReading {
  // the columns of CLUSTERASSESS, in their order
  readonly verdict: Verdict;
  readonly typeIndex: Figure;
  readonly indexLow: Figure;
  readonly indexHigh: Figure;
  readonly confidence: Confidence | "";
  readonly stage: string;
  readonly lowestStage: string;
  readonly highestStage: string;
  readonly reached: Figure;
  readonly maturity: Figure;
  readonly s1: Figure;
  readonly s2: Figure;
  readonly s3: Figure;
  readonly focus: string;
  readonly bindingConstraint: string;
  readonly lever: string;
  readonly coverage: number;
  // what its notes tell; stages of the reported ladders as codes
  readonly floor: readonly ConditionReading[];
  readonly missingType: readonly string[];
  readonly missingStages: readonly string[];
  readonly guttmanErrors: readonly string[];
  readonly debts: readonly string[];
  readonly unfoundedLeads: readonly string[];
  readonly lacksData: readonly string[];
  readonly secured: readonly string[];
  readonly notSecured: readonly string[];
  /** The indicator to collect next, "" when nothing is asked for. */
  readonly collect: string;
  // the other surfaces
  readonly scores: Readonly<Record<"TPI" | "E-" | "E+" | "ID1" | "ID2" | "ID3" | "DI1" | "DI2" | "DI3", Figure>>;
  readonly grades: Readonly<Record<string, Figure>>;
  readonly gaps: readonly GapRow[];
  readonly policy: readonly PolicyEntry[];
  readonly leading: string;
  readonly emerging: string;
}

const figure = (value: number | undefined): Figure => value ?? "";

/** Both ladders whatever the verdict, for whoever wants more than the cells show. */
export const laddersByHand = (
  model: OracleModel,
  cluster: Cluster,
): { readonly ID: LadderReading; readonly DI: LadderReading } => ({
  ID: readLadder(model, cluster, "ID"),
  DI: readLadder(model, cluster, "DI"),
});

export function assessByHand(model: OracleModel, cluster: Cluster): OracleReading {
  const floor = readFloor(model, cluster);
  // "a failed condition gives BELOW_FLOOR"
  const type = readType(
    model,
    cluster,
    floor.some(({ state }) => state === "fails"),
  );
  const both = laddersByHand(model, cluster);
  const { verdict } = type;
  // "HYBRID and INDETERMINATE: both ladders are reported; BELOW_FLOOR, NO_DATA: none"
  const told: readonly LadderReading[] =
    verdict === "ID"
      ? [both.ID]
      : verdict === "DI"
        ? [both.DI]
        : verdict === "HYBRID" || verdict === "INDETERMINATE"
          ? [both.ID, both.DI]
          : [];
  // "Lowest stage to Focus blank unless ID or DI"
  const own = told.length === 1 ? told[0] : undefined;
  const policy = readPolicy(model, floor, type, told);
  const typed = told.length > 0;
  const codes = (of: (ladder: LadderReading) => readonly number[]): string[] =>
    told.flatMap((ladder) => of(ladder).map((number) => `${ladder.ladder}${number}`));
  const closed = told.flatMap(({ stages }) => stages.filter(({ state }) => state === "closed"));
  const joined = (of: (ladder: LadderReading) => string): string =>
    told
      .map(of)
      .filter((code) => code !== "")
      .join("/");

  return {
    verdict,
    typeIndex: typed ? figure(type.index?.tpi) : "", // "TPI and interval blank for BELOW_FLOOR and NO_DATA"
    indexLow: figure(type.interval?.[0]),
    indexHigh: figure(type.interval?.[1]),
    confidence: type.confidence,
    stage: joined(({ label }) => label),
    lowestStage: own === undefined ? "" : `${own.ladder}${own.lowestStage}`,
    highestStage: own === undefined ? "" : `${own.ladder}${own.highestStage}`,
    reached: figure(own?.reached),
    maturity: figure(own?.maturity),
    s1: figure(own?.stages[0].score),
    s2: figure(own?.stages[1].score),
    s3: figure(own?.stages[2].score),
    focus: own?.focus?.code ?? "",
    bindingConstraint: joined((ladder) => bindingConstraint(model, ladder)),
    lever: policy[0]?.lever ?? "",
    coverage: type.coverage,
    floor,
    missingType: type.missing,
    missingStages: [
      ...new Set(told.flatMap(({ stages }) => stages.flatMap(({ grades }) => unseen(grades).map(({ code }) => code)))),
    ],
    guttmanErrors: codes(({ guttmanErrors }) => guttmanErrors),
    debts: codes(({ debts }) => debts),
    unfoundedLeads: codes(({ unfoundedLeads }) => unfoundedLeads),
    lacksData: codes(({ lacksData }) => lacksData),
    secured: closed.filter(({ secured }) => secured).map(({ code }) => code),
    notSecured: closed.filter(({ secured }) => !secured).map(({ code }) => code),
    collect: policy.find(({ lever }) => lever === "collect")?.indicators[0] ?? "",
    scores: {
      TPI: figure(type.index?.tpi),
      "E-": figure(type.index?.minus),
      "E+": figure(type.index?.plus),
      ID1: figure(both.ID.stages[0].score),
      ID2: figure(both.ID.stages[1].score),
      ID3: figure(both.ID.stages[2].score),
      DI1: figure(both.DI.stages[0].score),
      DI2: figure(both.DI.stages[1].score),
      DI3: figure(both.DI.stages[2].score),
    },
    grades: gradesByHand(model, cluster),
    gaps: told.flatMap((ladder) => gapsOf(model, cluster, ladder)),
    policy,
    leading: joined(leadingOf),
    emerging: joined(({ focus }) => focus?.code ?? ""),
  };
}

/** "Leading: the closed stage with the highest S, none when none is closed" */
const leadingOf = ({ stages }: LadderReading): string =>
  firstLargest(
    stages.filter(({ state }) => state === "closed"),
    ({ score }) => score ?? 0,
  )?.code ?? "";

/** Position or grade of every piece of evidence; header = code, or code@stage where an indicator has several of these columns. */
export function gradesByHand(model: OracleModel, cluster: Cluster): Record<string, Figure> {
  const columns = positionsOf(model, cluster).map(({ code, value }) => ({ code, role: "TYPE", value }));
  for (const ladder of ["ID", "DI"] as const)
    for (const number of STAGE_NUMBERS) {
      const stage = readStage(model, cluster, ladder, number);
      columns.push(...stage.grades.map(({ code, value }) => ({ code, role: stage.code, value })));
    }
  const several = (code: string): boolean => columns.filter((column) => column.code === code).length > 1;
  return Object.fromEntries(
    columns.map(({ code, role, value }) => [several(code) ? `${code}@${role}` : code, figure(value)]),
  );
}

/** One ladder of CLUSTERGAPS: "sorted by stage, then obstacle"; without an obstacle: model order, last. */
function gapsOf(model: OracleModel, cluster: Cluster, { stages, focus }: LadderReading): GapRow[] {
  return stages.flatMap((stage) => {
    const obstacles = stage.code === focus?.code ? obstaclesOf(stage) : [];
    const rows = stage.grades.map(({ code, value }): GapRow => ({
      stage: stage.code,
      code,
      value: value === undefined ? "" : figure(observed(model, cluster, code)),
      gate: model.stages.find((evidence) => evidence.stage === stage.code && evidence.code === code)?.gate ?? NaN,
      grade: figure(value),
      obstacle: figure(obstacles.find((obstacle) => obstacle.code === code)?.degree),
    }));
    return largestFirst(rows, ({ obstacle }) => (obstacle === "" ? -1 : obstacle));
  });
}

/** "100 (below + equal/2)/n, itself included; blank for one cluster"; those without a score stay blank and are not counted. */
export function percentilesByHand(scores: readonly (number | undefined)[]): Figure[] {
  const known = scores.flatMap((score) => (score === undefined ? [] : [score]));
  return scores.map((score) => {
    if (score === undefined || known.length < 2) return "";
    const lower = known.filter((each) => each < score - 1e-9).length;
    const equal = known.filter((each) => Math.abs(each - score) <= 1e-9).length;
    return (100 * (lower + equal / 2)) / known.length;
  });
}
