/**
 * What a chart shows, read from the cells it draws, as Excel reads them: the first row names the series, the first column the
 * categories. A cell that is empty or holds an error is a gap; a text among values counts as 0, and a text among the x of a
 * scatter chart makes them 1, 2, 3.
 */
import type { Area } from "./address";
import { parseReference } from "./address";
import type { Book } from "./book";
import { isError, plainValue, type CellValue } from "./cellValue";
import type { ChartRecord } from "./drawings";

export interface ChartPoint {
  readonly category: string;
  readonly x: number;
  /** Undefined for a gap. */
  readonly y: number | undefined;
  /** "" where nothing stands beside it. */
  readonly label: string;
  readonly labelPosition: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly isFilled: boolean;
}

export function chartSeries(book: Book, chart: ChartRecord): ChartSeries[] {
  const cells = cellsOf(book, chart);
  const texts = textsOf(book, chart);
  const [, ...rows] = cells;
  const first = rows.map((row) => row[0] ?? null);
  const isScatter = chart.type === "XYScatter";
  const hasNumbers = isScatter && first.every((cell) => isGap(cell) || typeof plainValue(cell) === "number");
  return (cells[0] ?? []).slice(1).map((_, series) => ({
    name: texts[0]?.[series + 1] ?? "",
    isFilled: !chart.unfilled.includes(series),
    points: rows.map((row, at) => {
      const cell = row[series + 1] ?? null;
      const x = hasNumbers ? first[at] : at + 1;
      const y = isGap(cell) || isGap(x ?? null) ? undefined : valueOf(cell);
      return {
        category: texts[at + 1]?.[0] ?? "",
        x: typeof x === "number" ? x : at + 1,
        y,
        labelPosition: chart.labels.get(`${series} ${at}`)?.position ?? "Right",
        label: y === undefined ? "" : labelOf(book, chart, series, at, texts[at + 1]?.[series + 1] ?? ""),
      };
    }),
  }));
}

/** The name of a series by its position. */
export const seriesName = (book: Book, chart: ChartRecord, series: number): string =>
  textsOf(book, chart)[0]?.[series + 1] ?? "";

const cellsOf = (book: Book, { source, seriesBy }: ChartRecord): CellValue[][] =>
  turned(book.values(source), seriesBy === "Rows");
const textsOf = (book: Book, { source, seriesBy }: ChartRecord): string[][] =>
  turned(book.texts(source), seriesBy === "Rows");

function turned<Item>(rows: readonly (readonly Item[])[], isTurned: boolean): Item[][] {
  if (!isTurned) return rows.map((row) => [...row]);
  return (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

const isGap = (cell: CellValue): boolean => cell === null || (typeof cell === "object" && isError(cell));

function valueOf(cell: CellValue): number {
  const value = plainValue(cell);
  return typeof value === "number" ? value : 0;
}

function labelOf(book: Book, chart: ChartRecord, series: number, point: number, shown: string): string {
  const label = chart.labels.get(`${series} ${point}`);
  if (!label) return chart.labelledSeries.has(series) ? shown : "";
  if (label.formula === "") return label.text === "" ? shown : label.text;
  const cell = cellNamed(book, label.formula, chart.sheetId);
  return cell ? (book.texts(cell)[0]?.[0] ?? "") : "";
}

function cellNamed(book: Book, formula: string, sheetId: string): Area | undefined {
  const reference = parseReference(formula.replace(/^=/u, ""));
  if (!reference) return undefined;
  const named = book.sheets().find(({ name }) => name.toLowerCase() === reference.sheetName?.toLowerCase());
  const { row, column, rowCount, columnCount } = reference;
  return { sheetId: named?.id ?? sheetId, row, column, rowCount, columnCount };
}
