/** The assessment of a .csv of any size without an engine: streamed through the core, on worker threads. */
import type { EventEmitter } from "node:events";
import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { bindHeaders, bindModel } from "../../src/assessment";
import { resultColumns } from "../../src/sql";
import { WrongCall } from "../commandLine";
import { readCsvRows, type CsvReading } from "./csvRows";
import {
  ADD_DUCKDB,
  headerSentence,
  keysIn,
  missingRemarks,
  noRoom,
  type LargeAnswer,
  type LargeCall,
} from "./largeTable";
import { LinePool } from "./linePool";
import { field, resultLines } from "./resultLines";
import { NoTable } from "./tableFile";
import { NotDone, writeWhole } from "./wholeFile";

export interface StreamOptions extends Partial<Pick<CsvReading, "piece">> {
  /** Threads that assess; 0 is this one alone. One for each further processor by default, at most four: reading keeps one busy. */
  readonly workers?: number;
  /** Where the lines go; the file by default. */
  readonly writer?: (path: string) => Promise<LineWriter>;
  /** Where a signal to end is heard; this process by default. */
  readonly signals?: EventEmitter;
}

export interface LineWriter {
  write(text: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A thread takes a second to begin, in which this one assesses a small file. */
const WORTH_THREADS = 4 << 20;
const MOST_WORKERS = 4;

const toFile = async (path: string): Promise<LineWriter> => {
  const handle = await open(path, "wx");
  return { write: (text) => handle.appendFile(text), close: () => handle.close() };
};

/** @throws {WrongCall | NoTable | NotDone} */
export async function assessStreamed(
  call: LargeCall,
  progress: (text: string) => void = () => undefined,
  { workers, writer = toFile, piece, signals }: StreamOptions = {},
): Promise<LargeAnswer> {
  const { file, out, model } = call;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new WrongCall(`A table as .csv is expected; ${file} is not there. Check the name.`);
  for (const path of [file, out])
    if (!/\.(?:csv|tsv)$/iu.test(path) || (path === out && extname(out).toLowerCase() !== ".csv"))
      throw new WrongCall(
        `Without an engine a .csv is read and written; found "${path}". Add --engine duckdb for others; where DuckDB is not installed, add it with "${ADD_DUCKDB}".`,
      );
  const threads = workers ?? (found.size < WORTH_THREADS ? 0 : Math.min(MOST_WORKERS, availableParallelism()));
  const pool = threads > 0 ? new LinePool(model, threads) : undefined;
  const here = resultLines(model);
  try {
    return await writeWhole(
      out,
      async (unfinished, cancelled) => {
        const lines = await writer(unfinished);
        try {
          const table = new StreamedTable(
            call,
            (values) => pool?.lines(values) ?? Promise.resolve(here(values)),
            lines,
          );
          const onBytes = (bytes: number): void => progress(`${Math.floor((100 * bytes) / found.size)} %`);
          const most = 2 * Math.max(1, threads);
          await readCsvRows(file, (rows) => table.take(rows, most), { cancelled, onBytes, ...(piece && { piece }) });
          return await table.finish();
        } finally {
          await lines.close();
        }
      },
      signals,
    );
  } catch (failure) {
    throw told(failure, out);
  } finally {
    await pool?.close();
  }
}

function told(failure: unknown, out: string): unknown {
  if (!(failure instanceof Error) || !("code" in failure)) return failure;
  const { code, message } = failure;
  if (code === "ENOSPC" || code === "EDQUOT") return new NotDone(noRoom(out, message));
  if (code === "ENOENT" || code === "EACCES" || code === "EROFS" || code === "EFBIG" || code === "EIO")
    return new NotDone(`${out} cannot be written, and nothing was: ${message}. Write it elsewhere.`);
  return failure;
}

/** Rows in the order of the file, whichever thread has assessed them. */
class StreamedTable {
  private places:
    { readonly columns: readonly number[]; readonly keys: readonly number[]; readonly width: number } | undefined;
  private readonly counts = {
    rows: 0,
    longer: 0,
    texts: new Map<string, number>(),
    endless: new Map<string, number>(),
  };
  private readonly pending: Promise<void>[] = [];
  private written: Promise<void> = Promise.resolve();

  constructor(
    private readonly call: LargeCall,
    private readonly linesOf: (values: Float64Array<ArrayBuffer>) => Promise<string[]>,
    private readonly writer: LineWriter,
  ) {}

  /** Takes rows, and waits where more than so many batches are not written yet. */
  async take(given: readonly (readonly string[])[], most: number): Promise<void> {
    let rows = given;
    if (!this.places) {
      const [header, ...rest] = given;
      if (!header) return;
      rows = rest;
      await this.begin(header);
    }
    if (rows.length > 0) this.send(rows);
    while (this.pending.length >= most) await this.pending.shift();
  }

  async finish(): Promise<LargeAnswer> {
    await Promise.all(this.pending);
    const { rows, longer, texts, endless } = this.counts;
    if (!this.places || rows === 0)
      throw new NoTable(`${this.call.file} has no rows: a header row and a row per cluster are expected.`);
    return {
      rows,
      remarks: [
        ...missingRemarks([...texts], [...endless]),
        ...(longer > 0
          ? [`Rows with more fields than the header: ${longer.toLocaleString("en")}; what is beyond it is left out.`]
          : []),
      ],
    };
  }

  private async begin(header: readonly string[]): Promise<void> {
    const { file, model, keys } = this.call;
    const headers = header.map((name, at) => (at === 0 ? name.replace(/^\uFEFF/u, "") : name));
    const binding = bindHeaders(bindModel(model), headers);
    if (binding.kind === "refused") throw new NoTable(headerSentence(file, binding.faults[0], headers));
    const handed = keysIn(headers, keys ?? binding.ignored.flatMap((at) => headers[at] || []));
    this.places = {
      columns: binding.columnOf,
      keys: handed.map((name) => headers.indexOf(name)),
      width: headers.length,
    };
    await this.writer.write(`${[...handed.map(field), ...resultColumns].join(",")}\n`);
  }

  private send(rows: readonly (readonly string[])[]): void {
    const { columns = [], keys = [], width = 0 } = this.places ?? {};
    const { indicators } = this.call.model;
    const values = new Float64Array(rows.length * indicators.length);
    rows.forEach((row, n) => {
      if (row.length > width) this.counts.longer += 1;
      columns.forEach((column, at) => {
        values[n * indicators.length + at] =
          column < 0 ? NaN : this.number(row[column] ?? "", indicators[at]?.code ?? "");
      });
    });
    const handed = rows.map((row) => keys.map((at) => `${field(row[at] ?? "")},`).join(""));
    this.counts.rows += rows.length;
    const coming = this.linesOf(values);
    const before = this.written;
    this.written = Promise.all([coming, before]).then(async ([lines]) => {
      await this.writer.write(lines.map((line, at) => `${handed[at] ?? ""}${line}\n`).join(""));
    });
    // Whoever waits for it hears of a failure; until then it is nobody's.
    this.written.catch(() => undefined);
    this.pending.push(this.written);
  }

  private number(raw: string, code: string): number {
    const text = raw.trim();
    if (text === "") return NaN;
    if (NUMBER.test(text)) {
      const value = Number(text);
      if (Number.isFinite(value)) return value;
    }
    const counts = ENDLESS.test(text) || NUMBER.test(text) ? this.counts.endless : this.counts.texts;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    return NaN;
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
const ENDLESS = /^[+-]?(?:nan|inf(?:inity)?)$/iu;
