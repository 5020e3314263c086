import {
  indicatorNeeds,
  listColumns,
  listNames,
  neededColumns,
  type ListName,
  type NeededColumn,
} from "../../registers";
import { SqlFaultError } from "../sqlFault";
import { columnsOfRecords, neededOfRecords, recordNames, type RecordColumn, type RecordName } from "./recordColumns";

/** The lists of a workbook, and what a register office has beside them. */
export type TableName = ListName | RecordName;
export const registerTableNames: readonly TableName[] = [...listNames, ...recordNames];

/** Which columns a register office has, by table; a table that is absent has none. */
export type RegisterTables = Readonly<Partial<Record<TableName, ReadonlySet<string>>>>;

/** One column of the checklist. */
export interface ChecklistRow {
  readonly table: TableName;
  readonly column: string;
  /** Whether the table says nothing without it. */
  readonly isNeeded: boolean;
  /** The indicators that are blank without it, each with the columns that may stand for it. */
  readonly neededFor: ReadonlyMap<string, readonly string[]>;
  /** Those that rest on more with it, or are given under more conditions. */
  readonly usedFor: readonly string[];
}

/** Which tables and columns are needed for which indicators, out of the definitions by which the core computes them. */
export function registerChecklist(): readonly ChecklistRow[] {
  const needs = indicatorNeeds();
  const asks = (list: ListName, column: string): Pick<ChecklistRow, "neededFor" | "usedFor"> => {
    const names = (it: NeededColumn): boolean => it.list === list && it.anyOf.includes(column);
    const [neededFor, usedFor] = [new Map<string, readonly string[]>(), new Set<string>()];
    for (const { code, columns, also } of needs) {
      const found = columns.find(names);
      if (found)
        neededFor.set(
          code,
          found.anyOf.filter((other) => other !== column),
        );
      else if (also.some(names)) usedFor.add(code);
    }
    return { neededFor, usedFor: [...usedFor] };
  };
  const ofLists = listNames.flatMap((table) => {
    const own = Object.keys(listColumns[table]);
    const asked =
      table === "office" ? needs.flatMap(({ code, lists }) => (lists.includes("office") ? [code] : [])) : [];
    return [...own, ...asked].map((column) => ({
      table,
      column: columnOfCode(column),
      isNeeded: neededColumns[table].includes(column),
      ...asks(table, column),
    }));
  });
  return [...ofLists, ...columnsOfRecords().map(rowOf)];
}

const rowOf = ({ table, column, neededFor = [], usedFor = [] }: RecordColumn): ChecklistRow => ({
  ...{ table, column, usedFor, isNeeded: neededColumnsOf(table).includes(column) },
  neededFor: new Map(neededFor.map((code) => [code, []])),
});

const isRecord = (table: TableName): table is RecordName => recordNames.some((name) => name === table);
const neededColumnsOf = (table: TableName): readonly string[] =>
  isRecord(table) ? neededOfRecords[table] : neededColumns[table];

/** A code as the name of a column: ID1.1 is ID1_1. */
export const columnOfCode = (code: string): string => code.replaceAll(/[^\p{L}\p{N}]/gu, "_");

/** Every table with every column that it may have. */
export function allTables(): RegisterTables {
  return readTables(registerChecklist().map(({ table, column }) => [table, column] as const));
}

const isTableName = (name: string): name is TableName => registerTableNames.some((known) => known === name);

/**
 * The tables out of pairs of table and column, such as those of an information schema; what is no part of a register is passed
 * over.
 *
 * @example readTables([["firms", "firm"], ["firms", "cluster"]]) // { firms: firm and cluster }
 * @throws SqlFaultError where a table lacks a column without which it says nothing
 */
export function readTables(columns: Iterable<readonly [table: string, column: string]>): RegisterTables {
  const known = new Map(registerChecklist().map(({ table, column }) => [`${table}.${column}`.toLowerCase(), column]));
  const found = new Map<TableName, Set<string>>();
  for (const [name, column] of columns) {
    const table = name.trim().toLowerCase();
    const code = known.get(`${table}.${columnOfCode(column.trim())}`.toLowerCase());
    if (code === undefined || !isTableName(table)) continue;
    found.set(table, (found.get(table) ?? new Set()).add(code));
  }
  if (!found.has("firms")) found.set("firms", new Set());
  for (const [table, has] of found) {
    const missing = neededColumnsOf(table).filter((column) => !has.has(column));
    if (missing.length > 0) throw new SqlFaultError({ code: "missingColumns", table, missing });
  }
  const reference = found.get("reference");
  if (reference && !reference.has("employees") && !reference.has("revenue"))
    throw new SqlFaultError({ code: "missingColumns", table: "reference", missing: ["employees"] });
  return Object.fromEntries(found);
}
