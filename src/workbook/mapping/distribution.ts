import { readPeriods } from "../../assessment";
import { columnCells, keyPlaces } from "../../mapping";
import { fixedName } from "../../spreadsheet/address";
import { withNamespace, type Translate } from "../../texts";
import { formula, type Draft } from "../generatedSheet/draft";
import type { MappingInput } from "./mappingInput";

const GROUP_ENDS = [1, 2, 3] as const;
/** Where the ends of the quartile groups begin, behind name, values used and rows left out. */
const ENDS_COLUMN = 3;
export const DISTRIBUTION_COLUMNS = ENDS_COLUMN + GROUP_ENDS.length + 2;
/** Room for four groups with their headers, and a remark, where a matrix of movements spills. */
const MOVEMENTS = { rows: 6, columns: 9 };
const SHARES = "0.000";
/** So many rows take the movements of one number, shares above counts, with an empty row below. */
export const MOVEMENT_ROWS = 2 * (MOVEMENTS.rows + 2);

export interface Distribution {
  readonly headers: readonly string[];
  /** Of each number, its cells on the sheet. */
  readonly cells: readonly string[];
  /** The cells with the periods, where there are any. */
  readonly periods: string | undefined;
  /** What stands below: how it was counted. */
  readonly notes: readonly string[];
  readonly input: MappingInput;
  readonly t: Translate;
}

/**
 * On how many values each number rests, where its quartile groups end over all periods, and its inequality in the last one.
 * Each row counts alike: a table with headings of its own says of no column that it is a weight.
 */
export function addDistribution(draft: Draft, { headers, cells, periods, notes, input, t }: Distribution): void {
  const last = periods === undefined ? undefined : lastPeriod(input);
  const isLast = last !== undefined;
  draft.add(
    [
      t("mapping.sheet.distribution"),
      t("mapping.sheet.used"),
      t("mapping.sheet.leftOut"),
      ...GROUP_ENDS.map((group) => t("mapping.sheet.upTo", { group })),
      isLast ? t("mapping.sheet.giniIn", { period: last }) : t("mapping.sheet.gini"),
      isLast ? t("mapping.sheet.usedIn", { period: last }) : t("mapping.sheet.used"),
    ],
    "header",
  );
  headers.forEach((header, at) => {
    const all = cells[at] ?? "";
    const shown = isLast
      ? `FILTER(${all},${periods ?? ""}=${typeof last === "number" ? last : `"${last.replaceAll('"', '""')}"`})`
      : all;
    draft.add([
      header,
      formula(`=COUNT(${all})`),
      formula(`=ROWS(${all})-COUNT(${all})`),
      ...GROUP_ENDS.map((group) => formula(`=QUARTILE(${all},${group})`)),
      formula(withNamespace(`=CLUSTERGINI(${shown})`)),
      formula(`=COUNT(${shown})`),
    ]);
    draft.format({ row: draft.next - 1, column: ENDS_COLUMN + GROUP_ENDS.length, rows: 1, columns: 1 }, SHARES);
  });
  for (const note of notes) draft.add([note], "note");
  draft.add();
}

/** The quartile group of a value, 1 to 4; the ends of the groups stand in a row of the distribution. */
export function groupFormula(value: string, row: number): string {
  const above = GROUP_ENDS.map((_, at) => `(${value}>${fixedName(ENDS_COLUMN + at, row)})`).join("+");
  return `=IF(ISNUMBER(${value}),1+${above},"")`;
}

interface Movements {
  readonly corner: { readonly row: number; readonly column: number };
  readonly header: string;
  readonly clusters: string;
  readonly periods: string;
  readonly groups: string;
  readonly t: Translate;
}

/** Movements between the quartile groups of one number from each period to the next, as shares and as counts. */
export function addMovements(draft: Draft, { corner, header, clusters, periods, groups, t }: Movements): void {
  const { column } = corner;
  for (const [at, output] of ["", "counts"].entries()) {
    const row = corner.row + at * (MOVEMENTS.rows + 2);
    draft.put(row, column, [t(output === "" ? "mapping.sheet.movements" : "mapping.sheet.counts", { header })], "note");
    const shown = output === "" ? "" : `,"${output}"`;
    draft.put(row + 1, column, [
      formula(withNamespace(`=CLUSTERTRANSITIONS(${clusters},${periods},${groups}${shown})`)),
      // Where it spills is ours, too.
      ...Array<null>(MOVEMENTS.columns - 1).fill(null),
    ]);
    draft.put(row + MOVEMENTS.rows, column, [null]);
    const shares = { row: row + 2, column: column + 1, rows: MOVEMENTS.rows - 1, columns: MOVEMENTS.columns - 1 };
    if (output === "") draft.format(shares, SHARES);
  }
}

/** The last period as its cells have it. */
function lastPeriod({ table, mapping }: MappingInput): string | number | undefined {
  const { period } = keyPlaces(mapping);
  if (period === undefined) return undefined;
  const cells = columnCells(table, period).map((cell, row) => (mapping.leftOut.has(row) ? null : cell));
  const { periods, ofRow } = readPeriods(cells, (row) => table.isDateAt(row, period));
  const at = ofRow.findIndex((said) => said.kind === "period" && said.at === periods.length - 1);
  const cell = cells[at] ?? null;
  return typeof cell === "number" || typeof cell === "string" ? cell : undefined;
}
