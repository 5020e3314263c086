import { findDataProblems, type DataProblem } from "../assessment";
import { gatherPanel, panelRemarks, type PanelRemark } from "../evolution";
import {
  dataProblemSentence,
  indicatorLabel,
  panelRemarkSentence,
  sentenceLanguage,
  translatorFor,
  type ResultCell,
  type Translate,
} from "../i18n";
import { cellText, ladderNames, type Cell, type Language } from "../model";
import type { AssessmentInput } from "./assessmentInput";
import { readCells } from "./columnArgument";
import { rangeArgument } from "./rangeArgument";
import { refuse } from "./refused";

const columns = ["row", "column", "indicator", "value", "problem"] as const;
/** A person mends the first hundreds; more would only bury them. */
const MOST_PROBLEMS = 10_000;
const SHOWN_LENGTH = 100;

/** CLUSTERCHECK: one line per problem; `clusters` and `periods` find what stands there twice. */
export function clusterCheck(
  input: AssessmentInput,
  clusters: readonly Cell[] | undefined,
  periods: readonly Cell[] | undefined,
): ResultCell[][] {
  const words = sentenceLanguage(input.language);
  const t = translatorFor(words);
  const problems = findDataProblems({
    ...input,
    size: input.dataset.size,
    clusters,
    periods,
  });
  const { leftOut, remarks } = remarksOnPanel(clusters, periods);
  const lines = [
    ...problems.map((problem) => lineOf(problem, input, words)),
    ...leftOut.map((row): ResultCell[] => {
      return [input.rowNumber(row.row), "", "", row.found.slice(0, SHOWN_LENGTH), panelSentence(row, input, words)];
    }),
  ];
  const rest = lines.length - MOST_PROBLEMS;
  return [
    columns.map((name) => t(`columns.check.${name}`)),
    ...lines.slice(0, MOST_PROBLEMS),
    ...(rest > 0 ? [remark(t("check.more", { count: rest }))] : []),
    ...(lines.length === 0 ? [remark(t("check.noProblems"))] : []),
    ...remarks.map((known) => remark(panelSentence(known, input, words))),
    remark(judgement(t, input)),
  ];
}

const remark = (text: string): ResultCell[] => ["", "", "", "", text];

function lineOf(problem: DataProblem, input: AssessmentInput, language: Language): ResultCell[] {
  const row = "row" in problem ? problem.row : problem.code === "unknownHeader" ? -1 : undefined;
  return [
    row === undefined ? "" : input.rowNumber(row),
    "column" in problem ? input.columnName(problem.column) : "",
    "indicator" in problem ? indicatorLabel(problem.indicator, language) : "",
    "cell" in problem ? shown(problem.cell) : "",
    dataProblemSentence(problem, language, input.rowNumber),
  ];
}

function shown(cell: Cell): ResultCell {
  return typeof cell === "number" ? cell : cellText(cell).slice(0, SHOWN_LENGTH);
}

/** What is to be known about rows and periods as a panel; of names that are nearly the same the check tells by itself. */
function remarksOnPanel(clusters: readonly Cell[] | undefined, periods: readonly Cell[] | undefined) {
  const found = clusters && periods ? panelRemarks(gatherPanel(clusters, periods)) : [];
  return {
    leftOut: found.filter((known) => known.code === "leftOut"),
    remarks: found.filter((known) => known.code !== "leftOut" && known.code !== "capitals"),
  };
}

function panelSentence(known: PanelRemark, input: AssessmentInput, language: Language): string {
  return panelRemarkSentence(known, language, input.rowNumber);
}

/**
 * The cells of one more range beside the indicators, below its header cell where the indicators have one; blanks are told from
 * zeros.
 *
 * @param at - position of the argument, from 0
 */
export async function columnBeside(
  input: AssessmentInput,
  delivered: readonly unknown[],
  addresses: readonly unknown[],
  at: number,
): Promise<readonly Cell[] | undefined> {
  const range = rangeArgument(delivered[at], addresses[at], at + 1);
  if (!range) return undefined;
  const expected = input.deliveredRows;
  const found = range.cells.length;
  if (found !== expected) refuse({ code: "rowsDiffer", position: at + 1, found, expected });
  return (await readCells(range)).slice(input.hasHeader ? 1 : 0).map(([cell = null]) => cell);
}

function judgement(t: Translate, { model }: AssessmentInput): string {
  const share = (evidence: readonly { weight: number; judged: boolean }[]): number => {
    const sum = (items: typeof evidence): number => items.reduce((total, { weight }) => total + weight, 0);
    return Math.round((100 * sum(evidence.filter(({ judged }) => judged))) / sum(evidence));
  };
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder].flatMap((stage) => [...stage.evidence]));
  return t("check.judgement", { type: share(model.type), stages: share(stages), model: model.model.id });
}
