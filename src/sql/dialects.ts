/**
 * What differs between engines in the few constructs that the generated text uses: CASE, COALESCE, arithmetic, LEAST and
 * GREATEST of two arguments that are never NULL. Everything else is the same text.
 */

export const dialectNames = ["duckdb", "clickhouse", "postgresql", "spark"] as const;
export type DialectName = (typeof dialectNames)[number];

export interface Dialect {
  readonly name: DialectName;
  /** As people write it. */
  readonly title: string;
  /** The type of a double. */
  readonly double: string;
  /** An identifier as it stands in the text; what comes holds no quotation mark. */
  quote(identifier: string): string;
  /**
   * Behind every layer. PostgreSQL pastes layers into each other, so that the plan of forty columns grows to gigabytes; an
   * offset of nothing keeps them apart.
   */
  readonly fence: string;
  /** Behind the whole text. ClickHouse would keep every branch of every CASE beside it and fill 6 GB with 100,000 rows. */
  readonly settings: string;
  /** Whether the text has been run by the tests of this project. */
  readonly isTested: boolean;
}

const ansi = (identifier: string): string => `"${identifier}"`;

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  duckdb: { name: "duckdb", title: "DuckDB", double: "DOUBLE", quote: ansi, fence: "", settings: "", isTested: true },
  clickhouse: {
    name: "clickhouse",
    title: "ClickHouse",
    double: "Float64",
    quote: ansi,
    fence: "",
    settings: "SETTINGS short_circuit_function_evaluation = 'disable'",
    isTested: false,
  },
  postgresql: {
    name: "postgresql",
    title: "PostgreSQL",
    double: "DOUBLE PRECISION",
    quote: ansi,
    fence: "OFFSET 0",
    settings: "",
    isTested: true,
  },
  spark: {
    name: "spark",
    title: "Spark",
    double: "DOUBLE",
    quote: (identifier) => `\`${identifier}\``,
    fence: "",
    settings: "",
    isTested: false,
  },
};
