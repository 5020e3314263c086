import { assessmentHeader, assessmentRows, type ResultCell } from "../i18n";
import type { AssessmentInput } from "./assessmentInput";
import { spillRows } from "./spill";

/** CLUSTERASSESS: the whole assessment, eighteen columns per cluster. */
export function clusterAssess(input: AssessmentInput): ResultCell[][] {
  const { model, dataset, language } = input;
  const rowOf = assessmentRows(model, language);
  return spillRows(input, assessmentHeader(language), (values, row) => {
    return rowOf(values, (indicator) => dataset.observation(row, indicator), input.remarksOn(row)).cells;
  });
}
