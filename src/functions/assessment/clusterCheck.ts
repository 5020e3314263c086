import { findDataProblems, type DataProblem } from "../../assessment";
import { gatherPanel, panelRemarks, type PanelRemark } from "../../evolution";
import {
  dataProblemSentence,
  indicatorLabel,
  panelRemarkSentence,
  sentenceLanguage,
  translatorFor,
  type ResultCell,
  type Translate,
} from "../../i18n";
import { cellText, ladderNames, type Cell, type Language } from "../../model";
import { readCells } from "../arguments/column";
import { rangeArgument } from "../arguments/rangeArgument";
import { parameter, type Reader } from "../arguments/reader";
import { table, type AssessmentInput } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { refuse } from "../refused";

const columns = ["row", "column", "indicator", "value", "problem"] as const;
/** A person mends the first hundreds; more would only bury them. */
const MOST_PROBLEMS = 10_000;
const SHOWN_LENGTH = 100;

/** One line per problem; `clusters` and `periods` find what stands there twice. */
export const declaration = declare({
  id: "CLUSTERCHECK",
  form: "wholeRange",
  parameters: { input: table(), clusters: beside(), periods: beside() },
  answer: ({ input, clusters, periods }) => {
    const words = sentenceLanguage(input.language);
    const t = translatorFor(words);
    const beside = { clusters: below(input, clusters), periods: below(input, periods) };
    const problems = findDataProblems({
      ...input,
      size: input.dataset.size,
      isEmptyRow: (row) => input.isEmpty(row),
      ...beside,
    });
    const { leftOut, remarks } = remarksOnPanel(beside.clusters, beside.periods);
    const lines = [
      ...problems.map((problem) => lineOf(problem, input, words)),
      ...leftOut.map((row): ResultCell[] => {
        return [input.sheetRow(row.row), "", "", row.found.slice(0, SHOWN_LENGTH), panelSentence(row, input, words)];
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
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERCHECK(${exampleAddress})`,
  result: [
    ["Row", "Column", "Indicator", "Value", "Problem"],
    ["", "", "FL2 Members' sales through one platform", "", "no column for this indicator"],
  ],
});

const remark = (text: string): ResultCell[] => ["", "", "", "", text];

function lineOf(problem: DataProblem, input: AssessmentInput, language: Language): ResultCell[] {
  const row = "row" in problem ? problem.row : problem.code === "unknownHeader" ? -1 : undefined;
  return [
    row === undefined ? "" : input.sheetRow(row),
    "column" in problem ? input.columnName(problem.column) : "",
    "indicator" in problem ? indicatorLabel(problem.indicator, language) : "",
    "cell" in problem ? shown(problem.cell) : "",
    dataProblemSentence(problem, language, (row) => input.sheetRow(row)),
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
  return panelRemarkSentence(known, language, (row) => input.sheetRow(row));
}

/** One more range beside the indicators, its blanks told from zeros: a name that is blank is no cluster called 0. */
interface Beside {
  readonly position: number;
  readonly cells: readonly Cell[];
}

function beside(): Reader<Beside | undefined> {
  return parameter({ shape: "range", optional: true }, async (given) => {
    const range = rangeArgument(given);
    return range && { position: range.position, cells: (await readCells(range)).map(([cell = null]) => cell) };
  });
}

/** Its cells below the header cell, where the indicators have one. */
function below(input: AssessmentInput, given: Beside | undefined): readonly Cell[] | undefined {
  if (!given) return undefined;
  const { position, cells } = given;
  const expected = input.deliveredRows;
  if (cells.length !== expected) refuse({ code: "rowsDiffer", position, found: cells.length, expected });
  return cells.slice(input.hasHeader ? 1 : 0);
}

function judgement(t: Translate, { model }: AssessmentInput): string {
  const share = (evidence: readonly { weight: number; judged: boolean }[]): number => {
    const sum = (items: typeof evidence): number => items.reduce((total, { weight }) => total + weight, 0);
    return Math.round((100 * sum(evidence.filter(({ judged }) => judged))) / sum(evidence));
  };
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder].flatMap((stage) => [...stage.evidence]));
  return t("check.judgement", { type: share(model.type), stages: share(stages), model: model.model.id });
}
