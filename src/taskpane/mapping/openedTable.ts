import {
  guessColumns,
  leftOutRows,
  keyPlaces,
  type ColumnGuess,
  type ColumnRole,
  type ForeignTable,
} from "../../mapping";
import { bindModel } from "../../assessment";
import type { Model } from "../../model";
import { headerKey, matchedSource, type RememberedMapping } from "../../workbook/mapping/matchedSource";
import { previewSource, readSource, type SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";

/** A table whose columns are matched: its cells, what they seem to be, and what was chosen before. */
export interface OpenedTable {
  readonly source: SourcePreview;
  readonly table: ForeignTable;
  readonly guesses: readonly ColumnGuess[];
  /** Per column; undefined where nothing was chosen before. */
  readonly before: readonly (ColumnRole | undefined)[];
  readonly putBack: readonly string[];
  readonly isUpdate: boolean;
}

/** Reads the table that `look` gives; in place of the matched table itself the one behind it. */
export async function openTable(
  look: () => Promise<SourcePreview>,
  isMatchedChosen: boolean,
  model: Model,
  control: WorkControl,
): Promise<OpenedTable> {
  const matched = await matchedSource();
  const seen = isMatchedChosen && matched ? undefined : await look();
  const behind = matched && (seen === undefined || seen.block.sheet === matched.sheet) ? matched : undefined;
  const source = behind ? await previewSource({ kind: "cells", address: behind.address }) : await look();
  const { rows, shownAs } = await readSource(source, control);
  const table: ForeignTable = {
    headers: source.headers,
    rows: withoutTotalsRows(rows, source),
    isPercentAt: (row, column) => shownAs(row, column) === "percent",
    isDateAt: (row, column) => shownAs(row, column) === "date",
  };
  const guesses = guessColumns(bindModel(model), table);
  return {
    source,
    table,
    guesses,
    before: behind ? rolesBefore(behind, source) : [],
    putBack: behind?.putBack ?? [],
    isUpdate: behind !== undefined,
  };
}

/** Totals rows of Excel tables are no rows of theirs. */
function withoutTotalsRows(rows: ForeignTable["rows"], { totalsRows, block }: SourcePreview): ForeignTable["rows"] {
  const totals = new Set(totalsRows.map(({ sheetRow }) => sheetRow - block.row - 2));
  return totals.size === 0 ? rows : rows.map((row, at) => (totals.has(at) ? [] : row));
}

/** What was chosen for a column goes with its header, also to another place. */
function rolesBefore({ roles }: RememberedMapping, { headers }: SourcePreview): (ColumnRole | undefined)[] {
  return headers.map((header, column) => {
    const key = headerKey(header);
    if (roles[column]?.header === key) return roles[column].role;
    return roles.find((known) => known.header === key)?.role;
  });
}

/** The rows that look like no clusters, where the names and periods are taken from these columns. */
export const rowsToLeaveOut = (table: ForeignTable, roles: readonly ColumnRole[]) =>
  leftOutRows(table, keyPlaces({ roles }));
