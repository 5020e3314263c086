import { assess, type Assessment, type BoundModel, type StagePosition } from "../assessment";
import { labelsFor, type Labels } from "./labels";
import { notesOn, type ColumnRemarks, type ObservationOf } from "./notes";
import type { OutputLanguage } from "../texts/outputLanguage";
import { sentenceLanguage, translatorFor } from "../texts/translate";

/** What may stand in a cell of a result; "" for nothing, since Excel would show null as 0. */
export type ResultCell = string | number | boolean;

const columns = [
  "verdict",
  "index",
  "indexLow",
  "indexHigh",
  "confidence",
  "stage",
  "lowestStage",
  "highestStage",
  "reached",
  "maturity",
  "s1",
  "s2",
  "s3",
  "focus",
  "constraint",
  "lever",
  "coverage",
  "notes",
] as const;

/** The header row of the assessment table. */
export function assessmentHeader(language: OutputLanguage): string[] {
  const t = translatorFor(sentenceLanguage(language));
  return columns.map((column) => t(`columns.assess.${column}`));
}

export interface AssessmentRow {
  readonly assessment: Assessment;
  readonly cells: ResultCell[];
}

/** Writes assessments as rows of the assessment table: one implementation for the function, the pane and the report. */
export function assessmentRows(
  model: BoundModel,
  language: OutputLanguage,
): (values: ArrayLike<number>, observationOf: ObservationOf, remarks: ColumnRemarks) => AssessmentRow {
  const labels = labelsFor(model, language);
  const words = sentenceLanguage(language);
  return (values, observationOf, remarks) => {
    const assessment = assess(model, values);
    const notes = notesOn(model, assessment, observationOf, remarks, words);
    return { assessment, cells: cellsOf(labels, assessment, notes) };
  };
}

/** In the order of `columns`; lowest stage to focus are blank unless the cluster is on one ladder. */
function cellsOf(labels: Labels, assessment: Assessment, notes: string): ResultCell[] {
  const { type, kind } = assessment;
  const isTyped = kind !== "BELOW_FLOOR" && kind !== "NO_DATA";
  const on = kind === "ID" || kind === "DI" ? assessment.ladder : undefined;
  const standing = on?.standing.kind === "unknown" ? undefined : on?.standing;
  const focus = standing?.kind === "working" ? standing.focus : undefined;
  const position = (stage: StagePosition | undefined): string =>
    on && stage !== undefined ? labels.stagePosition(on.ladder, stage) : "";
  return [
    labels.verdict(kind),
    isTyped ? type.index : "",
    isTyped ? type.interval.low : "",
    isTyped ? type.interval.high : "",
    isTyped ? labels.confidence("confidence" in assessment ? assessment.confidence : "open") : "",
    labels.stage(assessment),
    position(on?.lowest),
    position(on?.highest),
    numberCell(standing?.reached),
    numberCell(standing?.maturity),
    numberCell(on?.stages[0].score),
    numberCell(on?.stages[1].score),
    numberCell(on?.stages[2].score),
    position(focus),
    labels.constraint(assessment),
    labels.firstAdvice(assessment),
    numberCell(type.coverage),
    notes,
  ];
}

/** A number that may not exist, as a cell. */
export function numberCell(value: number | undefined): ResultCell {
  return value === undefined || !Number.isFinite(value) ? "" : value;
}
