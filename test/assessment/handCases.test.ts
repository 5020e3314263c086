import {
  adviceFor,
  assess,
  Assessor,
  bindModel,
  bothLadders,
  constraintsOf,
  focusStage,
  readAdvantage,
  reportedLadders,
  type Advice,
  type Assessment,
  type BoundModel,
  type LadderReading,
  type StagePosition,
  type StageReading,
} from "../../src/assessment";
import { defaultModel, findBuiltInModel, readModelTable, type Model } from "../../src/model";
import type { OracleReading } from "../oracle/assess";
import { handCases, type HandCase } from "../oracle/cases";
import { differences } from "../oracle/compare";
import { edited } from "../oracle/tableRows";
import { tables } from "../oracle/tables";
import { valuesOf } from "./assessedBy";

// The readings themselves against the numbers found with pencil and paper, without the functions that show them.

function modelOf({ model = "DIC-1.0", edits = [] }: HandCase): Model {
  if (edits.length === 0) return findBuiltInModel(model) ?? defaultModel;
  const table = edited(tables[model], edits);
  const reading = readModelTable(table.map((row) => [...row]));
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.faults));
  return reading.model;
}

const figure = (value: number | undefined): number | "" => (value === undefined || Number.isNaN(value) ? "" : value);

function entryOf(advice: Advice): OracleReading["policy"][number] {
  if (advice.kind !== "lever")
    return {
      lever: advice.kind,
      group: "",
      indicators: advice.indicator ? [advice.indicator.code] : [],
      priority: "",
    };
  const { lever, priority } = advice;
  return {
    lever: lever.family,
    group: lever.group,
    indicators: lever.indicators,
    priority: figure(priority),
  };
}

/** The marks behind a stage, for doubt, debts and consolidation, are made by the surfaces. */
const unmarked = (stage: string): string => stage.replace(/([123])[^/]*/gu, "$1");

function stageOf({ ladder, standing }: LadderReading): string {
  if (standing.kind === "unknown") return `${ladder}?`;
  return `${ladder}${standing.kind === "consolidated" ? 3 : standing.stage}`;
}

/** An indicator that stands in several places bears the name of each. */
function gradesOf(
  { type }: BoundModel,
  positions: readonly number[],
  stages: readonly StageReading[],
): Record<string, number | ""> {
  const read = [
    ...type.map(({ indicator }, at) => ({ indicator, place: "TYPE", value: positions[at] })),
    ...stages.flatMap(({ stage, grades }) =>
      stage.evidence.map(({ indicator }, at) => ({ indicator, place: stage.name, value: grades[at] })),
    ),
  ];
  return Object.fromEntries(
    read.map(({ indicator, place, value }) => [
      read.filter((other) => other.indicator === indicator).length > 1 ? `${indicator}@${place}` : indicator,
      figure(value),
    ]),
  );
}

/** What is compared one to one; labels and notes, which belong to the surfaces, are not. */
function readingOf(model: BoundModel, values: Float64Array): Partial<Record<keyof OracleReading, unknown>> {
  const assessment: Assessment = assess(model, values);
  const { type, floor } = assessment;
  const ladders = reportedLadders(assessment);
  const own = ladders.length === 1 ? ladders[0] : undefined;
  const standing = own?.standing.kind === "unknown" ? undefined : own?.standing;
  const remark = (of: (ladder: LadderReading) => readonly StagePosition[]): string[] =>
    ladders.flatMap((ladder) => of(ladder).map((position) => `${ladder.ladder}${position}`));
  const closed = ladders.flatMap(({ stages }) => stages.filter(({ state }) => state === "closed"));
  const joined = (names: readonly (string | undefined)[]): string => names.filter((name) => name).join("/");
  const both = bothLadders(model, values);
  const everyStage = [...both.ID.stages, ...both.DI.stages];
  const policy = adviceFor(model, assessment).map(entryOf);
  const advantages = ladders.map((ladder) => readAdvantage(ladder));
  return {
    verdict: assessment.kind,
    ...(assessment.kind === "ID" || assessment.kind === "DI" ? { confidence: assessment.confidence } : {}),
    ...(ladders.length > 0
      ? { typeIndex: type.index, indexLow: type.interval.low, indexHigh: type.interval.high }
      : {}),
    coverage: type.coverage,
    missingType: model.type.filter((_, at) => Number.isNaN(type.positions[at])).map(({ indicator }) => indicator),
    floor: floor.map(({ condition, state, readiness }) => ({ condition, state, readiness: figure(readiness) })),
    stage: ladders.map(stageOf).join("/"),
    scores: {
      TPI: figure(type.index),
      "E-": figure(type.towardsID),
      "E+": figure(type.towardsDI),
      ...Object.fromEntries(everyStage.map(({ stage, score }) => [stage.name, figure(score)])),
    },
    grades: gradesOf(model, type.positions, everyStage),
    collect: policy.find(({ lever }) => lever === "collect")?.indicators[0] ?? "",
    reached: figure(standing?.reached),
    maturity: figure(standing?.maturity),
    lowestStage: own ? `${own.ladder}${own.lowest}` : "",
    highestStage: own ? `${own.ladder}${own.highest}` : "",
    s1: figure(own?.stages[0].score),
    s2: figure(own?.stages[1].score),
    s3: figure(own?.stages[2].score),
    focus: own ? (focusStage(own)?.stage.name ?? "") : "",
    bindingConstraint: joined(constraintsOf(model, assessment).map(({ evidence }) => evidence.indicator)),
    guttmanErrors: remark(({ guttmanErrors }) => guttmanErrors),
    debts: remark(({ debts }) => debts),
    unfoundedLeads: remark(({ unfoundedLeads }) => unfoundedLeads),
    secured: closed.filter(({ secured }) => secured).map(({ stage }) => stage.name),
    notSecured: closed.filter(({ secured }) => !secured).map(({ stage }) => stage.name),
    missingStages: [
      ...new Set(
        ladders.flatMap(({ stages }) =>
          stages.flatMap(({ stage, grades }) =>
            stage.evidence.filter((_, at) => Number.isNaN(grades[at])).map(({ indicator }) => indicator),
          ),
        ),
      ),
    ],
    leading: joined(advantages.map(({ leading }) => leading?.stage.name)),
    emerging: joined(advantages.map(({ emerging }) => emerging?.stage.name)),
    policy,
  };
}

test.each(handCases.map((it) => [it.name, it] as const))("%s", (_, it) => {
  const model = bindModel(modelOf(it));
  const found = readingOf(model, valuesOf(model, it.cluster));
  const expected =
    it.expected.stage === undefined ? it.expected : { ...it.expected, stage: unmarked(it.expected.stage) };
  const comparable = Object.fromEntries(Object.entries(expected).filter(([field]) => field in found));
  expect(Object.keys(comparable)).not.toEqual([]);
  expect(differences(comparable, found)).toEqual([]);
  // Robustness asks for the verdict alone, thousands of times.
  if (it.expected.verdict) expect(new Assessor(model).verdict(valuesOf(model, it.cluster))).toBe(it.expected.verdict);
});
