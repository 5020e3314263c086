import { findDataProblems } from "../../assessment";
import { ladderNames, type Cell } from "../../model";
import { checkTable, type CheckLine } from "../../results";
import { sentenceLanguage, translatorFor, type Translate } from "../../texts";
import { readCell } from "../../spreadsheet/deliveredCell";
import { rangeArgument, type RangeArgument } from "../arguments/rangeArgument";
import { parameter, type Reader } from "../arguments/reader";
import { table, type AssessmentInput } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { refuse } from "../refused";

/** A person mends the first hundreds; more would only bury them. */
const MOST_PROBLEMS = 10_000;

/** One line per problem; `clusters` and `periods` find what stands there twice. */
export const declaration = declare({
  id: "CLUSTERCHECK",
  form: "wholeRange",
  parameters: { input: table(), clusters: beside(), periods: beside() },
  answer: ({ input, clusters, periods }) => {
    const t = translatorFor(sentenceLanguage(input.language));
    const problems = findDataProblems({
      ...input,
      size: input.dataset.size,
      isEmptyRow: (row) => input.isEmpty(row),
      clusters: column(input, clusters),
      periods: column(input, periods),
    });
    const rest = problems.length - MOST_PROBLEMS;
    const lines: readonly CheckLine[] = [
      ...problems.slice(0, MOST_PROBLEMS),
      ...(rest > 0 ? [remark(t("check.more", { count: rest }))] : []),
      ...(problems.length === 0 ? [remark(t("check.noProblems"))] : []),
      remark(judgement(t, input)),
    ];
    const table = checkTable(input, input.language);
    return [[...table.header], ...table.rows(lines)];
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERCHECK(${exampleAddress})`,
  result: [
    ["Row", "Column", "Indicator", "Value", "Problem"],
    ["", "", "FL2 Members' sales through one platform", "", "no column for this indicator"],
  ],
});

const remark = (text: string): CheckLine => ({ code: "remark", text });

/** A column that only tells rows apart: whether one of its cells is blank or 0 makes no difference. */
function beside(): Reader<RangeArgument | undefined> {
  return parameter({ shape: "range", optional: true }, ({ position, value }) =>
    rangeArgument({ position, value, address: undefined }),
  );
}

/** The cells of one more range beside the indicators, below its header cell where the indicators have one. */
function column(input: AssessmentInput, range: RangeArgument | undefined): Cell[] | undefined {
  if (!range) return undefined;
  const { position } = range;
  const expected = input.deliveredRows;
  if (range.cells.length !== expected) refuse({ code: "rowsDiffer", position, found: range.cells.length, expected });
  return range.cells.slice(input.hasHeader ? 1 : 0).map(([value]) => readCell(value));
}

function judgement(t: Translate, { model }: AssessmentInput): string {
  const share = (evidence: readonly { weight: number; judged: boolean }[]): number => {
    const sum = (items: typeof evidence): number => items.reduce((total, { weight }) => total + weight, 0);
    return Math.round((100 * sum(evidence.filter(({ judged }) => judged))) / sum(evidence));
  };
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder].flatMap((stage) => [...stage.evidence]));
  return t("check.judgement", { type: share(model.type), stages: share(stages), model: model.model.id });
}
