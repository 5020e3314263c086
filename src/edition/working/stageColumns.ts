import type { StagePosition } from "../../assessment";
import { comparableHeader, GATE, type LadderName } from "../../model";
import { indicatorLabel } from "../../results";
import { formula } from "../sheet";
import {
  atLeast,
  below,
  firstWhere,
  largestSum,
  leastSum,
  missingWeight,
  sumOf,
  switchedMean,
  type Group,
} from "./arithmetic";
import { weightParameters } from "./typeColumns";
import type { ValueColumns } from "./valueColumns";
import { across, parametersOf, type WorkingColumn } from "./workingDraft";
import type { WorkingInput } from "./workingInput";

/** What a stage is to the table of the ladders. */
export const stageStates = { open: 0, closed: 1, unassessable: 2 } as const;

export interface StageColumns {
  readonly position: StagePosition;
  readonly grades: readonly WorkingColumn[];
  readonly shortfalls: readonly WorkingColumn[];
  /** The weight of what is missing, as high as it may be. */
  readonly missing: WorkingColumn;
  readonly score: WorkingColumn;
  readonly coverage: WorkingColumn;
  readonly state: WorkingColumn;
  /** The smallest score, and the sum that is not negative where the largest reaches the platform rule (stage 1 only). */
  readonly low: WorkingColumn;
  readonly reachesBase: WorkingColumn;
  /** 1 where it is completed in the worst and in the best case. */
  readonly worst: WorkingColumn;
  readonly best: WorkingColumn;
  /** Places among the evidence: what holds the stage back, and what to collect; a text where there is none. */
  readonly constraint: WorkingColumn;
  readonly next: WorkingColumn;
  /** 1 where both ways to calculate the worst case agree. */
  readonly agrees: WorkingColumn;
}

/** Every grade of a stage, its score as their weighted mean, its state, also in the worst and the best case. */
export function addStage(
  input: WorkingInput,
  values: ValueColumns,
  ladder: LadderName,
  position: StagePosition,
): StageColumns {
  const { draft, model, t, cells, language } = input;
  const name = `${ladder}${position}`;
  const stage = model.model.ladders[ladder][position === 1 ? 0 : position === 2 ? 1 : 2];
  const of = (at: number) => (column: Parameters<typeof cells.stage>[3]) => cells.stage(ladder, position, at, column);
  draft.block(t("edition.working.grades", { stage: name }));
  const grades = stage.evidence.map(({ indicator }, at) => {
    const key = comparableHeader(indicator);
    const definition = model.model.indicators.find(({ code }) => comparableHeader(code) === key);
    const text = { code: definition?.code ?? indicator, name: definition?.name[language] ?? "" };
    const value = values.valueOf(indicator).cell;
    const monitor = t("advice.monitorIndicator", { ...text, reopen: PLACEHOLDER }).split(PLACEHOLDER);
    return draft.add({
      header: text.code,
      parameters: {
        ...weightParameters(input, of(at)),
        name: definition ? indicatorLabel(definition, language) : indicator,
        collect: t("advice.collect", text),
        monitor: formula(monitor.map(quotedPart).join(`&${input.rule("reopenGrade")}&`)),
        order: at + 1,
      },
      formula: (own) => {
        const [low, gate, high] = [own("low"), own("gate"), own("high")];
        const share = `(${value}-${low})/(${gate}-${low})`;
        // In the order of the core: near the gate a shortfall is a small difference of two large numbers.
        const slopes = `IF(${share}<1,${GATE}*(${share}),${GATE}+${100 - GATE}*((${value}-${gate})/(${high}-${gate})))`;
        return `IF(AND(ISNUMBER(${value}),${own("weight")}>0),MAX(0,MIN(100,${slopes})),"")`;
      },
      numberFormat: "0.0",
    });
  });
  const readings = across(grades);
  const [weights, tolerances, order] = [
    parametersOf(grades, "weight"),
    parametersOf(grades, "tolerance"),
    parametersOf(grades, "order"),
  ];
  draft.block(t("edition.working.shortfalls", { stage: name }));
  const shortfalls = grades.map((grade, at) =>
    draft.add({
      header: stage.evidence[at]?.indicator ?? "",
      formula: `IF(ISNUMBER(${grade.cell}),${grade.parameter("weight")}*MAX(0,${GATE}-${grade.cell}),"")`,
      numberFormat: "0.0",
    }),
  );
  draft.block(t("edition.working.stage", { stage: name }));
  const column = (header: string, text: string, numberFormat = "0.0"): WorkingColumn =>
    draft.add({ header, formula: text, numberFormat });
  const missing = column(t("edition.working.missingWeight"), missingWeight({ readings, weights, tolerances }), "0.00");
  const group: Group = { readings, weights, tolerances, missing: missing.cell };
  const observed = sumOf(`${weights}*ISNUMBER(${readings})`);
  const coverage = column(t("workings.coverage"), `${observed}/SUM(${weights})`, "0.00");
  const score = column(
    t("workings.score", { stage: name }),
    `IF(${atLeast(coverage.cell, input.rule("stageCoverage"))},${sumOf(weights, readings)}/${observed},"")`,
  );
  const lowest = `MIN(${readings})`;
  const minimum = input.rule("minimumGrade");
  const nothingTooLow = `OR(COUNT(${readings})=0,${atLeast(lowest, minimum)})`;
  const state = column(
    t("workings.stateOf", { stage: name }),
    `IF(ISNUMBER(${score.cell}),IF(AND(${atLeast(score.cell, String(GATE))},${nothingTooLow}),${stageStates.closed},${stageStates.open}),${stageStates.unassessable})`,
    "0",
  );
  const means = grades.map(({ cell }, at) =>
    column(
      t("edition.working.lowUpTo", { code: stage.evidence[at]?.indicator }),
      switchedMean(group, "<=", `IF(ISNUMBER(${cell}),${cell},0)`, 0),
    ),
  );
  const low = column(t("edition.working.lowest", { stage: name }), `MIN(${across(means)})`);
  const complete = `${sumOf(`(${weights}>0)*(1-ISNUMBER(${readings}))`)}=0`;
  const closesAtWorst = (reaches: string): string => `IF(AND(${complete},${nothingTooLow},${reaches}),1,0)`;
  const worst = column(
    t("edition.working.worst", { stage: name }),
    closesAtWorst(atLeast(low.cell, String(GATE))),
    "0",
  );
  const agrees = column(
    t("edition.working.agrees"),
    `IF(${worst.cell}=${closesAtWorst(`${leastSum(group, 1, `${GATE}-1E-9`, 0)}>=0`)},1,0)`,
    "0",
  );
  const best = column(
    t("edition.working.best", { stage: name }),
    `IF(AND(${nothingTooLow},${largestSum(group, `${GATE}-1E-9`, 100)}>=0),1,0)`,
    "0",
  );
  const reachesBase =
    position === 1
      ? column(t("edition.working.base"), largestSum(group, `${input.rule("platformBase")}-1E-9`, 100))
      : best;
  const short = across(shortfalls);
  const lowestPlace = firstWhere(order, `${readings}<=${lowest}+1E-9`);
  const largestPlace = firstWhere(order, `ISNUMBER(${short})*(${short}>=MAX(${short})-1E-9*SUM(${short}))`);
  const constraint = column(
    t("edition.working.constraint", { stage: name }),
    `IF(COUNT(${readings})=0,"",IF(${below(lowest, minimum)},${lowestPlace},IF(MAX(${short})>0,${largestPlace},"")))`,
    "0",
  );
  const wanted = `${weights}*(1-ISNUMBER(${readings}))`;
  const heaviest = `SUMPRODUCT(MAX(${wanted}))`;
  const next = column(
    t("edition.working.collect"),
    `IF(${heaviest}>0,${firstWhere(order, `${wanted}>=${heaviest}`)},"")`,
    "0",
  );
  return {
    ...{ position, grades, shortfalls, missing, score, coverage, state, low, reachesBase },
    ...{ worst, best, constraint, next, agrees },
  };
}

const PLACEHOLDER = "\u0001";
const quotedPart = (text: string): string => `"${text.replaceAll('"', '""')}"`;
