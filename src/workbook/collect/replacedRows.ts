import { cellText, comparableHeader, languages } from "../../model";
import { translatorFor } from "../../texts";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { rangeCells } from "../excel/rangeCells";
import { retry } from "../excel/retry";
import { appendRows, findTable, tableFault, type NewRows, type TablePlace } from "./appendedTable";

/** Position of the column that says which file a row comes from; -1 where there is none. */
export function fileColumnOf({ headers }: Pick<TablePlace, "headers">): number {
  const names = languages.map((language) => comparableHeader(translatorFor(language)("collect.file")));
  return headers.map(comparableHeader).findIndex((header) => names.includes(header));
}

/** Whether two names are of one file. */
export const isSameFile = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Some columns of a table as texts, a line for each of its rows; "" where there is no such column. */
export async function readTexts(
  context: Excel.RequestContext,
  place: TablePlace,
  columns: readonly number[],
): Promise<string[][]> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const lines: string[][] = [];
  const there = columns.filter((column) => column >= 0);
  await readBands(
    context,
    { rows: place.rows - 1, columns: Math.max(1, there.length) },
    CELLS_PER_REQUEST.valuesAndFormats,
    (band) =>
      there.map((column) =>
        sheet
          .getRangeByIndexes(place.row + 1 + band.row, place.column + column, band.rows, 1)
          .load("values,valueTypes"),
      ),
    async (ranges, band) => {
      const texts = new Map<number, string[]>();
      for (const [at, range] of ranges.entries())
        texts.set(
          there[at] ?? -1,
          (await rangeCells(context, range)).map(([cell = null]) => cellText(cell)),
        );
      for (let row = 0; row < band.rows; row += 1) lines.push(columns.map((column) => texts.get(column)?.[row] ?? ""));
    },
  );
  return lines;
}

/**
 * Adds rows of a file to a table; those that the file put there before go then, so that nothing is lost in between.
 *
 * @param replaced - how many there are of those
 */
export async function replaceRows(
  table: string,
  file: string,
  replaced: number,
  rows: NewRows,
  columnOf: readonly number[],
): Promise<void> {
  await appendRows(table, rows, columnOf);
  if (replaced === 0) return;
  // Forwards, not backwards: the new rows stand already, and each attempt removes what is left of the old ones.
  await retry(() => removeOldRows(table, file, rows.values.length)).catch((error: unknown) => {
    throw tableFault(false, error);
  });
}

/** Removes the rows of a file, except the last ones, which have just been added; from below, so that positions hold. */
async function removeOldRows(name: string, file: string, added: number): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, name);
    if (!place) return;
    const files = await readTexts(context, place, [fileColumnOf(place)]);
    const old = files.slice(0, -added).flatMap(([of = ""], at) => (isSameFile(of, file) ? [at] : []));
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    // Excel spares rows that a filter hides.
    if (old.length > 0) context.workbook.tables.getItem(name).clearFilters();
    for (const { first, count } of runsOf(old).reverse()) {
      sheet.getRangeByIndexes(place.row + 1 + first, place.column, count, place.columns).delete("Up");
    }
    await context.sync();
  });
}

function runsOf(positions: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last && last.first + last.count === position) last.count += 1;
    else runs.push({ first: position, count: 1 });
  }
  return runs;
}
