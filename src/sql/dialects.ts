/**
 * What differs between engines in the few constructs that the generated texts use: CASE, COALESCE, arithmetic, LEAST and
 * GREATEST of two arguments that are never NULL; of the registers sums, counts and plain joins, too. Everything else is the same
 * text.
 */

export const dialectNames = ["duckdb", "clickhouse", "postgresql", "spark"] as const;
export type DialectName = (typeof dialectNames)[number];

export interface Dialect {
  readonly name: DialectName;
  /** As people write it. */
  readonly title: string;
  /** The type of a double. */
  readonly double: string;
  /** The same where it may be NULL, and those of a text and a whole number. */
  readonly orNull: Readonly<Record<"double" | "text" | "integer", string>>;
  /** An identifier as it stands in the text; what comes holds no quotation mark. */
  quote(identifier: string): string;
  /**
   * Behind every layer. PostgreSQL pastes layers into each other, so that the plan of forty columns grows to gigabytes; an
   * offset of nothing keeps them apart.
   */
  readonly fence: string;
  /** Behind the whole text. ClickHouse would keep every branch of every CASE beside it and fill 6 GB with 100,000 rows. */
  readonly settings: string;
  /** Whether a text has a pattern; what comes holds no quotation mark and no backslash. */
  matches(value: string, pattern: string): string;
  /** Between the name of a table that a statement makes and its SELECT. */
  readonly tableOf: string;
  /** Behind a statement that makes a table. ClickHouse would fill what a left join does not find with zeros. */
  readonly stageSettings: string;
  /** Whether the text has been run by the tests of this project. */
  readonly isTested: boolean;
}

const ansi = (identifier: string): string => `"${identifier}"`;

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: {
    name: "duckdb",
    title: "DuckDB",
    double: "DOUBLE",
    orNull: { double: "DOUBLE", text: "VARCHAR", integer: "BIGINT" },
    quote: ansi,
    fence: "",
    settings: "",
    matches: (value, pattern) => `regexp_matches(${value}, '${pattern}')`,
    tableOf: "AS",
    stageSettings: "",
    isTested: true,
  },
  clickhouse: {
    name: "clickhouse",
    title: "ClickHouse",
    double: "Float64",
    orNull: { double: "Nullable(Float64)", text: "Nullable(String)", integer: "Nullable(Int64)" },
    quote: ansi,
    fence: "",
    settings: "SETTINGS short_circuit_function_evaluation = 'disable'",
    matches: (value, pattern) => `match(${value}, '${pattern}')`,
    tableOf: "ENGINE = MergeTree ORDER BY tuple() AS",
    stageSettings: "SETTINGS join_use_nulls = 1, short_circuit_function_evaluation = 'disable'",
    isTested: false,
  },
  postgresql: {
    name: "postgresql",
    title: "PostgreSQL",
    double: "DOUBLE PRECISION",
    orNull: { double: "DOUBLE PRECISION", text: "TEXT", integer: "BIGINT" },
    quote: ansi,
    fence: "OFFSET 0",
    settings: "",
    matches: (value, pattern) => `${value} ~ '${pattern}'`,
    tableOf: "AS",
    stageSettings: "",
    isTested: true,
  },
  spark: {
    name: "spark",
    title: "Spark",
    double: "DOUBLE",
    orNull: { double: "DOUBLE", text: "STRING", integer: "BIGINT" },
    quote: (identifier) => `\`${identifier}\``,
    fence: "",
    settings: "",
    matches: (value, pattern) => `${value} RLIKE '${pattern}'`,
    tableOf: "AS",
    stageSettings: "",
    isTested: false,
  },
};
