/** Which tables and columns a register office needs for which indicators, and which it has: a table of both directions. */
import Papa from "papaparse";
import { allTables, readTables, registerChecklist, type RegisterTables, type TableName } from "../../src/sql";
import { readTableFile } from "../assess/tableFile";
import { WrongCall } from "../commandLine";

const isRecord = (table: TableName): boolean => table === "sales" || table === "members";

/** The checklist as .csv: whoever leaves the lines of the columns that are there has the file for --columns. */
export function checklistText(): string {
  const all = registerChecklist();
  /** Other tables that give an indicator, from the first that is asked on. */
  const elsewhere = (code: string, table: TableName): TableName[] => {
    const tables = all.flatMap((row) => (row.neededFor.has(code) && row.table !== table ? [row.table] : []));
    // A tie is between firms, and a quotient of them: these tables are needed together.
    const isTogether = !tables.some(isRecord) && !isRecord(table);
    return isTogether ? [] : [...new Set(tables)];
  };
  const rows = all.map(({ table, column, isNeeded, neededFor, usedFor }) => ({
    table,
    column,
    needed: isNeeded ? "always" : "",
    // "TY1 or industry": without this column the other one will do; "FL2 or sales": another table gives it, too.
    "needed for": [...neededFor]
      .map(([code, others]) => [code, ...others, ...elsewhere(code, table)].join(" or "))
      .join(", "),
    "used for": usedFor.join(", "),
  }));
  return Papa.unparse(rows, { newline: "\n" });
}

/** As the checklist and as information schemas call them. */
const TABLE = ["table", "table_name"];
const COLUMN = ["column", "column_name"];

/**
 * The columns that a file names: the checklist with some lines left out, or what an information schema gives; all where there is
 * no file.
 *
 * @throws {WrongCall}
 */
export function tablesNamed(file: string | undefined): RegisterTables {
  if (file === undefined) return allTables();
  const table = readTableFile(file);
  const rows = table.kind === "rows" ? table.rows : [];
  const headers = (rows[0] ?? []).map((cell) =>
    String(cell ?? "")
      .trim()
      .toLowerCase(),
  );
  const [tableAt, columnAt] = [TABLE, COLUMN].map((names) => headers.findIndex((header) => names.includes(header)));
  if (tableAt === undefined || columnAt === undefined || tableAt < 0 || columnAt < 0)
    throw new WrongCall(
      `--columns expects a .csv with the headers "table" and "column", one row per column that is there; found ${headers.join(", ") || "nothing"}. --checklist writes one.`,
    );
  const text = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");
  return readTables(rows.slice(1).map((row) => [text(row[tableAt]), text(row[columnAt])] as const));
}
