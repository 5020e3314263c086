/** The assessment of a file of any size by DuckDB, from Parquet or .csv to Parquet, .csv or .xlsx. */
import { statSync } from "node:fs";
import { extname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { bindHeaders, bindModel } from "../../src/assessment";
import { assessmentQuery, columnNames, resultColumns } from "../../src/sql";
import { WrongCall } from "../commandLine";
import {
  ADD_DUCKDB,
  headerSentence,
  keysIn,
  missingRemarks,
  noRoom,
  type LargeAnswer,
  type LargeCall,
} from "./largeTable";
import { NoTable } from "./tableFile";
import { NotDone, writeWhole } from "./wholeFile";

/** Excel has no more, the header row among them. */
const SHEET_ROWS = 1_048_576;

const FORMS: Readonly<Record<string, string>> = {
  ".parquet": "(FORMAT parquet, COMPRESSION zstd)",
  ".csv": "(FORMAT csv, HEADER)",
};

/** DuckDB comes with the tools of this project; where only the add-in's own packages are, a person is told how to add it. */
async function load(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    throw new NotDone(
      `DuckDB is not installed here. Add it with "${ADD_DUCKDB}", or save the table as .csv and leave out --engine.`,
    );
  }
}

/** @throws {WrongCall | NoTable | NotDone} */
export async function assessOnDuckdb(
  call: LargeCall,
  progress: (text: string) => void = () => undefined,
): Promise<LargeAnswer> {
  const form = extname(call.out).toLowerCase();
  if (FORMS[form] === undefined && form !== ".xlsx")
    throw new WrongCall(`--out expects a file ending in .parquet, .csv or .xlsx; found "${call.out}".`);
  if (!statSync(call.file, { throwIfNoEntry: false })?.isFile())
    throw new WrongCall(`A table as .parquet or .csv is expected; ${call.file} is not there. Check the name.`);
  const { DuckDBInstance } = await load();
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await writeWhole(call.out, async (unfinished, cancelled) => {
      const interrupt = (): void => connection.interrupt();
      cancelled.addEventListener("abort", interrupt);
      const stop = watch(connection, progress);
      try {
        return await assessInto(connection, call, unfinished, form);
      } finally {
        stop();
        cancelled.removeEventListener("abort", interrupt);
      }
    });
  } catch (failure) {
    throw told(failure, call);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** What an engine says is a sentence of its own; it is handed on behind what it means here. */
function told(failure: unknown, { file, out }: LargeCall): unknown {
  if (failure instanceof WrongCall || failure instanceof NoTable || failure instanceof NotDone) return failure;
  const said = failure instanceof Error ? (failure.message.split("\n")[0] ?? "") : String(failure);
  if (/no space left|disk/iu.test(said)) return new NotDone(noRoom(out, said));
  return new NotDone(`${file} could not be assessed, and nothing was written. DuckDB says: ${said}`);
}

function watch(connection: DuckDBConnection, progress: (text: string) => void): () => void {
  const timer = setInterval(() => {
    const { percentage } = connection.progress;
    if (percentage > 0) progress(`${Math.floor(percentage)} %`);
  }, 500);
  return () => clearInterval(timer);
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The file as a table; every field of a .csv is a text, so that none is guessed from its first rows. */
const tableOf = (file: string): string =>
  extname(file).toLowerCase() === ".parquet"
    ? `read_parquet(${literal(file)})`
    : `read_csv(${literal(file)}, header = true, all_varchar = true, null_padding = true)`;

interface SourceColumn {
  readonly name: string;
  readonly type: string;
}

const NUMBER = /^(?:U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL)/u;

/** A column as numbers; NULL where a cell is none. */
function numberOf({ name, type }: SourceColumn, isText: boolean): string {
  const raw = quoted(name);
  if (NUMBER.test(type)) return `CAST(${raw} AS DOUBLE)`;
  // Numbers stored as text are missing, but for a .csv, which knows nothing else.
  return isText ? `TRY_CAST(NULLIF(TRIM(${raw}), '') AS DOUBLE)` : "CAST(NULL AS DOUBLE)";
}

async function assessInto(
  connection: DuckDBConnection,
  { file, model, keys }: LargeCall,
  unfinished: string,
  form: string,
): Promise<LargeAnswer> {
  const isText = extname(file).toLowerCase() !== ".parquet";
  const bound = bindModel(model);
  const columns = await columnsIn(connection, file);
  const headers = columns.map(({ name }) => name);
  const binding = bindHeaders(bound, headers);
  if (binding.kind === "refused") throw new NoTable(headerSentence(file, binding.faults[0], headers));
  const handed = keysIn(headers, keys ?? binding.ignored.flatMap((at) => columns[at]?.name ?? []));
  const names = columnNames(model.indicators);
  const given = model.indicators.flatMap(({ code }, at) => {
    const column = columns[binding.columnOf[at] ?? -1];
    return column ? [{ code, as: names.get(code) ?? code, column }] : [];
  });
  const key = (at: number): string => `handed ${at}`;
  await connection.run(
    `CREATE TEMP VIEW given AS SELECT ${[
      ...handed.map((name, at) => `${quoted(name)} AS ${quoted(key(at))}`),
      ...given.map(({ as, column }) => `${numberOf(column, isText)} AS ${quoted(as)}`),
    ].join(", ")} FROM ${tableOf(file)}`,
  );
  const query = assessmentQuery(model, {
    ...{ dialect: "duckdb", from: "given", keys: handed.map((_, at) => key(at)) },
    columns: given.map(({ as }) => as),
  });
  const shown = [...handed.map((name, at) => `${quoted(key(at))} AS ${quoted(name)}`), ...resultColumns];
  const select = `SELECT ${shown.join(", ")} FROM (${query}) AS answer`;
  const { rows, remarks } = await remarksOn(connection, file, given, keys ? handed : []);
  if (form === ".xlsx") {
    if (rows >= SHEET_ROWS)
      throw new WrongCall(
        `A sheet of Excel has ${SHEET_ROWS.toLocaleString("en")} rows; ${file} has ${rows.toLocaleString("en")}. Write .parquet or .csv.`,
      );
    await writeSheet(connection, select, [...handed, ...resultColumns], unfinished);
  } else await connection.run(`COPY (${select}) TO ${literal(unfinished)} ${FORMS[form] ?? ""}`);
  return { rows, remarks };
}

async function columnsIn(connection: DuckDBConnection, file: string): Promise<SourceColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${tableOf(file)}`);
  return described.getRowObjectsJS().map(({ column_name: name, column_type: type }) => ({
    name: String(name),
    type: String(type),
  }));
}

/** How many rows there are, what is no number, and whether keys are told twice. */
async function remarksOn(
  connection: DuckDBConnection,
  file: string,
  given: readonly { readonly code: string; readonly as: string; readonly column: SourceColumn }[],
  keys: readonly string[],
): Promise<LargeAnswer> {
  const isText = extname(file).toLowerCase() !== ".parquet";
  const counts = given.flatMap(({ column }, at) => {
    const raw = quoted(column.name);
    const number = numberOf(column, isText);
    const isThere = column.type === "VARCHAR" ? `TRIM(${raw}) <> ''` : `${raw} IS NOT NULL`;
    return [
      `COUNT(*) FILTER (WHERE ${isThere} AND ${number} IS NULL) AS texts_${at}`,
      `COUNT(*) FILTER (WHERE ${number} IS NOT NULL AND NOT isfinite(${number})) AS endless_${at}`,
    ];
  });
  const twice = keys.length === 0 ? "0" : `COUNT(*) - COUNT(DISTINCT (${["1", ...keys.map(quoted)].join(", ")}))`;
  const read = await connection.runAndReadAll(
    `SELECT ${["COUNT(*) AS every_row", `${twice} AS twice`, ...counts].join(", ")} FROM ${tableOf(file)}`,
  );
  const [row = {}] = read.getRowObjectsJS();
  const count = (name: string): number => Number(row[name] ?? 0);
  const counted = (kind: string) => given.map(({ code }, at) => [code, count(`${kind}_${at}`)] as const);
  return {
    rows: count("every_row"),
    remarks: [
      ...missingRemarks(counted("texts"), counted("endless")),
      ...(count("twice") > 0
        ? [
            `Rows with the key of another row (${keys.join(", ")}): ${count("twice").toLocaleString("en")}; each is assessed.`,
          ]
        : []),
    ],
  };
}

/** A cell as Excel keeps it; a whole number too large for it stays a text. */
function cellOf(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint")
    return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER)
      ? Number(value)
      : String(value);
  return value instanceof Date ? value.toISOString() : String(value);
}

async function writeSheet(
  connection: DuckDBConnection,
  select: string,
  headers: readonly string[],
  path: string,
): Promise<void> {
  const { default: ExcelJS } = await import("exceljs");
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path });
  const sheet = book.addWorksheet("Assessment", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow([...headers]).commit();
  const result = await connection.stream(select);
  for await (const rows of result.yieldRowsJs()) for (const row of rows) sheet.addRow(row.map(cellOf)).commit();
  sheet.commit();
  await book.commit();
}
