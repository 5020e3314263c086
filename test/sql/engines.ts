/** Engines that run here: each takes a wide table and a text, and gives the rows of the answer. */
import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DialectName } from "../../src/sql";

export type Value = string | number | null;

export interface Engine {
  readonly dialect: DialectName;
  /** Makes a table of doubles, but for its keys, which are texts. */
  table(
    name: string,
    keys: readonly string[],
    columns: readonly string[],
    rows: readonly (readonly Value[])[],
  ): Promise<void>;
  /** Makes a table of texts and doubles in a schema. */
  create(
    schema: string,
    name: string,
    columns: readonly { readonly name: string; readonly isNumber: boolean }[],
    rows: readonly (readonly Value[])[],
  ): Promise<void>;
  /** The answer of a model's SELECT in the order of its clusters, where that is more than running it. */
  assess?(query: string): Promise<Record<string, Value>[]>;
  run(text: string): Promise<Record<string, Value>[]>;
  close(): Promise<void>;
}

const createIn = (
  schema: string,
  name: string,
  columns: readonly { readonly name: string; readonly isNumber: boolean }[],
  double: string,
): string =>
  `CREATE TABLE ${schema}."${name}" (${columns.map((column) => `"${column.name}" ${column.isNumber ? double : "VARCHAR"}`).join(", ")})`;

const create = (name: string, keys: readonly string[], columns: readonly string[], double: string): string =>
  `CREATE TABLE "${name}" (${[...keys.map((key) => `"${key}" VARCHAR`), ...columns.map((column) => `"${column}" ${double}`)].join(", ")})`;

/** Rows as literals: what a person would paste, some hundred at a time. */
export function* inserts(
  name: string,
  rows: readonly (readonly Value[])[],
  double: string,
  schema = "",
): Generator<string> {
  const written = (value: Value): string => {
    if (value === null) return "NULL";
    if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
    return Number.isFinite(value) ? value.toExponential() : `CAST('${value}' AS ${double})`;
  };
  for (let at = 0; at < rows.length; at += 500)
    yield `INSERT INTO ${schema === "" ? "" : `${schema}.`}"${name}" VALUES ${rows
      .slice(at, at + 500)
      .map((row) => `(${row.map(written).join(", ")})`)
      .join(", ")}`;
}

export async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    async table(name, keys, columns, rows) {
      await connection.run(create(name, keys, columns, "DOUBLE"));
      for (const statement of inserts(name, rows, "DOUBLE")) await connection.run(statement);
    },
    async create(schema, name, columns, rows) {
      await connection.run(createIn(schema, name, columns, "DOUBLE"));
      for (const statement of inserts(name, rows, "DOUBLE", schema)) await connection.run(statement);
    },
    async run(text) {
      const reader = await connection.runAndReadAll(text);
      return reader.getRowObjectsJS().map(plain);
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

export async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    dialect: "postgresql",
    async table(name, keys, columns, rows) {
      await database.exec(create(name, keys, columns, "DOUBLE PRECISION"));
      for (const statement of inserts(name, rows, "DOUBLE PRECISION")) await database.exec(statement);
    },
    async create(schema, name, columns, rows) {
      await database.exec(createIn(schema, name, columns, "DOUBLE PRECISION"));
      for (const statement of inserts(name, rows, "DOUBLE PRECISION", schema)) await database.exec(statement);
    },
    async run(text) {
      const { rows } = await database.query<Record<string, unknown>>(text);
      return rows.map(plain);
    },
    close: async () => database.close(),
  };
}

export const plain = (row: Readonly<Record<string, unknown>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null || typeof value === "string" ? value : Number(value),
    ]),
  );
