import { adviceFor, type BoundModel } from "../assessment";
import { modelFingerprint } from "../sql/fingerprint";
import type { ResultColumn } from "../sql/resultColumns";
import { assessmentTable, type AssessmentColumn, type AssessmentReading } from "./assessmentTable";
import { oncePerModel } from "./labels";
import type { ResultCell } from "./resultTable";

/** Which column of CLUSTERASSESS each column of a SELECT's result is; the two that it has not are told here. */
const columnOf: Readonly<Record<Exclude<ResultColumn, "lever_indicator" | "model">, AssessmentColumn>> = {
  verdict: "verdict",
  type_index: "index",
  index_low: "indexLow",
  index_high: "indexHigh",
  confidence: "confidence",
  stage: "stage",
  lowest_stage: "lowestStage",
  highest_stage: "highestStage",
  reached: "reached",
  maturity: "maturity",
  s1: "s1",
  s2: "s2",
  s3: "s3",
  focus: "focus",
  binding_constraint: "constraint",
  lever: "lever",
  coverage: "coverage",
};

/** One cell for a column of the result that the SELECT of a model gives, calculated by the core. */
export const engineCell = oncePerModel((model) => {
  const table = assessmentTable(model, "code");
  const fingerprint = modelFingerprint(model.model);
  return (column: ResultColumn, reading: AssessmentReading): ResultCell => {
    if (column === "model") return fingerprint;
    if (column === "lever_indicator") return adviceIndicator(model, reading);
    return table.cell(columnOf[column], reading);
  };
});

/** The indicator to collect or to monitor. */
function adviceIndicator(model: BoundModel, { assessment }: AssessmentReading): string {
  const [advice] = adviceFor(model, assessment, 1);
  return advice === undefined || advice.kind === "lever" ? "" : (advice.indicator?.code ?? "");
}
