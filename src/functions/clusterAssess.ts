import { assess, type Assessment, type LadderReading } from "../assessment";
import { labelsFor, notesOn, translatorFor, type Labels } from "../i18n";
import type { AssessmentInput } from "./assessmentInput";
import { sentenceLanguage } from "./sentenceLanguage";
import { numberCell, spillRows, type SpillCell } from "./spill";

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

/** CLUSTERASSESS: the whole assessment, eighteen columns per cluster. */
export function clusterAssess(input: AssessmentInput): SpillCell[][] {
  const { model, dataset } = input;
  const language = sentenceLanguage(input.language);
  const labels = labelsFor(model, input.language);
  const t = translatorFor(language);
  return spillRows<SpillCell>(
    input,
    columns.map((column) => t(`columns.assess.${column}`)),
    (values, row) => {
      const assessment = assess(model, values);
      const notes = notesOn(
        model,
        assessment,
        (indicator) => dataset.observation(row, indicator),
        input.remarksOn(row),
        language,
      );
      return [
        labels.verdict(assessment.kind),
        ...indexCells(labels, assessment),
        labels.stage(assessment),
        ...ladderCells(labels, assessment),
        labels.constraint(assessment),
        labels.firstAdvice(assessment),
        numberCell(assessment.type.coverage),
        notes,
      ];
    },
  );
}

function indexCells(labels: Labels, assessment: Assessment): SpillCell[] {
  if (assessment.kind === "BELOW_FLOOR" || assessment.kind === "NO_DATA") return ["", "", "", ""];
  const { index, interval } = assessment.type;
  const confidence = "confidence" in assessment ? assessment.confidence : "open";
  return [index, interval.low, interval.high, labels.confidence(confidence)];
}

/** Lowest stage to Focus; blank unless the cluster is on one ladder. */
function ladderCells(labels: Labels, assessment: Assessment): SpillCell[] {
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return Array<SpillCell>(8).fill("");
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
