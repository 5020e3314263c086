import {
  type Assessment,
  type LadderReading,
  type StagePosition,
  type Standing,
  type TypeReading,
} from "../assessment";
import { type KeyBelow, sentenceLanguage, translatorFor } from "../texts";
import { labelsFor, oncePerModel } from "./labels";
import { notesOn, type ColumnRemarks, type ObservationOf } from "./notes";
import { column, numberCell, numbers, resultTable, type ResultTable, type Column, type Columns } from "./resultTable";

/** An assessment, and what its notes need to know of the cells behind it. */
export interface AssessmentReading {
  readonly assessment: Assessment;
  readonly observationOf: ObservationOf;
  readonly remarks: ColumnRemarks;
}

export type AssessmentColumn = KeyBelow<"columns.assess">;
export type AssessmentTable = ResultTable<AssessmentReading, AssessmentColumn>;

type OnLadder = Extract<Assessment, { kind: "ID" | "DI" }>;

const typeOf = ({ assessment: { kind, type } }: AssessmentReading): TypeReading | undefined =>
  kind === "BELOW_FLOOR" || kind === "NO_DATA" ? undefined : type;

const isOnLadder = (assessment: Assessment): assessment is OnLadder =>
  assessment.kind === "ID" || assessment.kind === "DI";

const ladderOf = ({ assessment }: AssessmentReading): LadderReading | undefined =>
  isOnLadder(assessment) ? assessment.ladder : undefined;

function standingOf(reading: AssessmentReading): Exclude<Standing, { kind: "unknown" }> | undefined {
  const standing = ladderOf(reading)?.standing;
  return standing?.kind === "unknown" ? undefined : standing;
}

/** The assessment table: one for the function, the card, the pane and the report. */
export const assessmentTable = oncePerModel((model, language): AssessmentTable => {
  const words = sentenceLanguage(language);
  const t = translatorFor(words);
  const labels = labelsFor(model, language);
  const position = (on: LadderReading | undefined, stage: StagePosition | undefined): string =>
    on && stage !== undefined ? labels.stagePosition(on.ladder, stage) : "";
  const score = (stage: 0 | 1 | 2): Column<AssessmentReading> =>
    numbers(9, "0.0", (reading) => numberCell(ladderOf(reading)?.stages[stage].score));
  const columns: Columns<AssessmentReading, AssessmentColumn> = {
    verdict: column(28, ({ assessment }) => labels.verdict(assessment.kind)),
    index: numbers(12, "0.00", (reading) => typeOf(reading)?.index ?? ""),
    indexLow: numbers(12, "0.00", (reading) => typeOf(reading)?.interval.low ?? ""),
    indexHigh: numbers(12, "0.00", (reading) => typeOf(reading)?.interval.high ?? ""),
    confidence: column(12, (reading) => {
      if (!typeOf(reading)) return "";
      const { assessment } = reading;
      return labels.confidence("confidence" in assessment ? assessment.confidence : "open");
    }),
    stage: column(40, ({ assessment }) => labels.stage(assessment)),
    // These to the focus are blank unless the cluster is on one ladder.
    lowestStage: column(32, (reading) => position(ladderOf(reading), ladderOf(reading)?.lowest)),
    highestStage: column(32, (reading) => position(ladderOf(reading), ladderOf(reading)?.highest)),
    reached: numbers(10, "0", (reading) => numberCell(standingOf(reading)?.reached)),
    maturity: numbers(10, "0.00", (reading) => numberCell(standingOf(reading)?.maturity)),
    s1: score(0),
    s2: score(1),
    s3: score(2),
    focus: column(32, (reading) => {
      const standing = standingOf(reading);
      return position(ladderOf(reading), standing?.kind === "working" ? standing.focus : undefined);
    }),
    constraint: column(48, ({ assessment }) => labels.constraint(assessment)),
    lever: column(60, ({ assessment }) => labels.firstAdvice(assessment)),
    coverage: numbers(11, "0%", ({ assessment }) => numberCell(assessment.type.coverage)),
    notes: column(60, ({ assessment, observationOf, remarks }) =>
      notesOn(model, assessment, observationOf, remarks, words),
    ),
  };
  return resultTable(columns, (key) => t(`columns.assess.${key}`));
});
