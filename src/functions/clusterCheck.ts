// The data before they are assessed: every cell that cannot be used as it is, and every cell that may not mean what it says.
import { suggestIndicator, type Bound } from "../assessment";
import { indicatorLabel, sentenceLanguage, translatorFor, type ResultCell, type Translate } from "../i18n";
import {
  cellText,
  isBlank,
  isCellError,
  ladderNames,
  type Cell,
  type Indicator,
  type Language,
  type StageEvidence,
} from "../model";
import { largestFraction, mayBeFraction } from "../workbook/percentCells";
import type { AssessmentInput } from "./assessmentInput";
import { readCell } from "./cells";
import { rangeArgument } from "./rangeArgument";
import { refuse } from "./refused";

const columns = ["row", "column", "indicator", "value", "problem"] as const;
/** A person mends the first hundreds; more would only bury them. */
const MOST_PROBLEMS = 10_000;
const SHOWN_LENGTH = 100;

/** CLUSTERCHECK: one line per problem; `clusters` and `periods` find what stands there twice. */
export function clusterCheck(input: AssessmentInput, clusters: unknown, periods: unknown): ResultCell[][] {
  const words = sentenceLanguage(input.language);
  const t = translatorFor(words);
  const problems = [
    ...headerProblems(t, input, words),
    ...cellProblems(t, input, words),
    ...doubleProblems(t, input, column(input, clusters, 5), column(input, periods, 6)),
  ];
  const listed = problems.slice(0, MOST_PROBLEMS);
  const rest = problems.length - listed.length;
  return [
    columns.map((name) => t(`columns.check.${name}`)),
    ...listed,
    ...(rest > 0 ? [remark(t("check.more", { count: rest }))] : []),
    ...(problems.length === 0 ? [remark(t("check.noProblems"))] : []),
    remark(judgement(t, input)),
  ];
}

const remark = (text: string): ResultCell[] => ["", "", "", "", text];

function shown(cell: Cell): ResultCell {
  return typeof cell === "number" ? cell : cellText(cell).slice(0, SHOWN_LENGTH);
}

function headerProblems(
  t: Translate,
  { model, headers, binding, ...input }: AssessmentInput,
  language: Language,
): ResultCell[][] {
  const unknown = binding.ignored.flatMap((at) => {
    const header = headers[at] ?? null;
    const meant = typeof header === "string" ? suggestIndicator(model, header) : undefined;
    if (!meant) return [];
    const problem = t("check.didYouMean", { indicator: indicatorLabel(meant, language) });
    return [[input.rowNumber(-1), input.columnName(at), "", shown(header), problem]];
  });
  const absent = model.model.indicators
    .filter((_, at) => (binding.columnOf[at] ?? -1) < 0)
    .map((indicator) => ["", "", indicatorLabel(indicator, language), "", t("check.noColumn")]);
  return [...unknown, ...absent];
}

function cellProblems(t: Translate, input: AssessmentInput, language: Language): ResultCell[][] {
  const { model, binding, dataset, cellAt } = input;
  const rows = Array.from({ length: dataset.size }, (_, row) => row).filter((row) => !input.isEmptyRow(row));
  return model.model.indicators.flatMap((indicator, at) => {
    const position = binding.columnOf[at] ?? -1;
    if (position < 0) return [];
    const label = indicatorLabel(indicator, language);
    const low = lowAboveZero(input, at);
    const line = (row: number | "", cell: Cell, problem: string): ResultCell[] => [
      row === "" ? "" : input.rowNumber(row),
      input.columnName(position),
      label,
      shown(cell),
      problem,
    ];
    const cells = rows.map((row) => cellAt(row, position));
    const problems = rows.flatMap((row, i) => {
      const cell = cells[i] ?? null;
      const problem = cellProblem(t, cell, indicator, low);
      return problem === undefined ? [] : [line(row, cell, problem)];
    });
    return areFractions(cells, indicator) ? [line("", null, t("check.fractions")), ...problems] : problems;
  });
}

function cellProblem(t: Translate, cell: Cell, { min, max }: Indicator, low: number | undefined): string | undefined {
  if (isBlank(cell)) return t("check.blank");
  if (isCellError(cell)) return t("check.error");
  if (typeof cell === "boolean") return t("check.boolean");
  if (typeof cell === "string") return t(looksLikeNumber(cell) ? "check.textLikeNumber" : "check.text");
  if (typeof cell === "number" && (cell < min || cell > max)) return t("check.outOfRange", { min, max });
  return cell === 0 && low !== undefined ? t("check.suspiciousZero", { low }) : undefined;
}

function looksLikeNumber(text: string): boolean {
  return /^[-+]?\d[\d\s.,'’]*%?$/u.test(text.normalize("NFKC").trim());
}

/** The low end of a stage's scale where it lies above 0, so that a 0 would be worse than anything the scale expects. */
function lowAboveZero({ model }: AssessmentInput, indicator: number): number | undefined {
  const evidence: readonly Bound<StageEvidence>[] = ladderNames.flatMap((ladder) =>
    model.ladders[ladder].flatMap((stage) => [...stage.evidence]),
  );
  return evidence.find(({ at, low, gate }) => at === indicator && low > 0 && low < gate)?.low;
}

/** Several values, all of them at most 1 although the indicator is measured in percent. */
function areFractions(cells: readonly Cell[], indicator: Indicator): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number" && cell !== 0);
  return numbers.length > 0 && numbers.every((cell) => mayBeFraction(cell, largestFraction(indicator)));
}

/** The cells of one more range beside the indicators, below its header cell where the indicators have one. */
function column(input: AssessmentInput, delivered: unknown, position: number): Cell[] | undefined {
  const range = rangeArgument(delivered, undefined, position);
  if (!range) return undefined;
  const expected = input.deliveredRows;
  if (range.cells.length !== expected) refuse({ code: "rowsDiffer", position, found: range.cells.length, expected });
  return range.cells.slice(input.hasHeader ? 1 : 0).map(([value]) => readCell(value));
}

function doubleProblems(
  t: Translate,
  input: AssessmentInput,
  clusters: readonly Cell[] | undefined,
  periods: readonly Cell[] | undefined,
): ResultCell[][] {
  if (!clusters) return [];
  const firstRows = new Map<string, number>();
  const problems: ResultCell[][] = [];
  for (let row = 0; row < input.dataset.size; row += 1) {
    const [cluster = null, period = null] = [clusters[row], periods?.[row]];
    if (isBlank(cluster) || input.isEmptyRow(row)) continue;
    const key = JSON.stringify([cellText(cluster).trim(), cellText(period)]);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    else {
      const problem = t(periods ? "check.duplicatePeriod" : "check.duplicateCluster", { row: input.rowNumber(first) });
      problems.push([input.rowNumber(row), "", "", shown(cluster), problem]);
    }
  }
  return problems;
}

function judgement(t: Translate, { model }: AssessmentInput): string {
  const share = (evidence: readonly { weight: number; judged: boolean }[]): number => {
    const sum = (items: typeof evidence): number => items.reduce((total, { weight }) => total + weight, 0);
    return Math.round((100 * sum(evidence.filter(({ judged }) => judged))) / sum(evidence));
  };
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder].flatMap((stage) => [...stage.evidence]));
  return t("check.judgement", { type: share(model.type), stages: share(stages), model: model.model.id });
}
