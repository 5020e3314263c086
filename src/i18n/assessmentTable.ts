import { assess, type Assessment, type BoundModel, type LadderReading } from "../assessment";
import { labelsFor, type Labels } from "./labels";
import { notesOn, type ColumnRemarks, type ObservationOf } from "./notes";
import type { OutputLanguage } from "./outputLanguage";
import { sentenceLanguage, translatorFor } from "./translate";

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
  return (values, observationOf, remarks) => {
    const assessment = assess(model, values);
    const notes = notesOn(model, assessment, observationOf, remarks, sentenceLanguage(language));
    const cells = [
      labels.verdict(assessment.kind),
      ...indexCells(labels, assessment),
      labels.stage(assessment),
      ...ladderCells(labels, assessment),
      labels.constraint(assessment),
      labels.firstAdvice(assessment),
      numberCell(assessment.type.coverage),
      notes,
    ];
    return { assessment, cells };
  };
}

/** A number that may not exist, as a cell. */
export function numberCell(value: number | undefined): ResultCell {
  return value === undefined || !Number.isFinite(value) ? "" : value;
}

function indexCells(labels: Labels, assessment: Assessment): ResultCell[] {
  if (assessment.kind === "BELOW_FLOOR" || assessment.kind === "NO_DATA") return ["", "", "", ""];
  const { index, interval } = assessment.type;
  const confidence = "confidence" in assessment ? assessment.confidence : "open";
  return [index, interval.low, interval.high, labels.confidence(confidence)];
}

/** Lowest stage to Focus; blank unless the cluster is on one ladder. */
function ladderCells(labels: Labels, assessment: Assessment): ResultCell[] {
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return Array<ResultCell>(8).fill("");
  const { ladder, standing, stages, lowest, highest }: LadderReading = assessment.ladder;
  const focus = standing.kind === "working" ? standing.focus : undefined;
  return [
    labels.stagePosition(ladder, lowest),
    labels.stagePosition(ladder, highest),
    numberCell(standing.kind === "unknown" ? undefined : standing.reached),
    numberCell(standing.kind === "unknown" ? undefined : standing.maturity),
    ...stages.map(({ score }) => numberCell(score)),
    focus === undefined ? "" : labels.stagePosition(ladder, focus),
  ];
}
