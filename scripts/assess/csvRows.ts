/** The rows of a .csv of any size, some at a time; the next are read when the last have been taken. */
import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { NoTable } from "./tableFile";

/** Bytes that are read at a time: some thousand rows of forty numbers. */
const PIECE = 1 << 20;
/** Bytes by which separator and line ends are guessed. */
const FIRST = 1 << 16;
/** A single row that is longer is a quotation mark that nobody closed. */
const LONGEST_ROW = 16 << 20;

export interface CsvReading {
  readonly cancelled: AbortSignal;
  /** How far the file has been read, from 0 to 1 of its bytes. */
  readonly onBytes?: (bytes: number) => void;
  readonly piece?: number;
}

/**
 * Reads a file row by row.
 *
 * @param take - is given rows, the header among the first; what it returns is waited for
 * @throws {NoTable} where the file is no text in UTF-8 or UTF-16, or a quotation mark is not closed
 */
export async function readCsvRows(
  file: string,
  take: (rows: readonly (readonly string[])[]) => Promise<void>,
  { cancelled, onBytes = () => undefined, piece = PIECE }: CsvReading,
): Promise<void> {
  let parser: Papa.Parser | undefined;
  let [open, before] = ["", 0];
  const rowsOf = async (isLast: boolean): Promise<void> => {
    parser ??= new Papa.Parser(guessed(file, open));
    // The last row may go on in the next piece, in the middle of a quoted field.
    const { data, errors, meta }: Papa.ParseResult<unknown> = parser.parse(open, 0, !isLast);
    const quote = errors.find(({ type }) => type === "Quotes");
    const rest = isLast ? "" : open.slice(meta.cursor);
    if (quote) throw openQuote(file, quote.message, before + (quote.index ?? 0));
    if (rest.length > LONGEST_ROW) throw openQuote(file, "a row has more than 16 million characters", before);
    before += open.length - rest.length;
    open = rest;
    const rows = rowsIn(data);
    if (rows.length > 0) await take(rows);
  };
  for await (const text of textOf(file, piece, onBytes)) {
    cancelled.throwIfAborted();
    open += text;
    await rowsOf(false);
  }
  cancelled.throwIfAborted();
  if (open !== "") await rowsOf(true);
}

/** Separator and line ends, by the first of the text. */
function guessed(file: string, text: string): Papa.ParseConfig {
  const { meta } = Papa.parse<string[]>(text, {
    preview: 10,
    ...(/\.tsv$/iu.test(file) && { delimiter: "\t" }),
  });
  return { delimiter: meta.delimiter, newline: LINE_ENDS.find((end) => end === meta.linebreak) ?? "\n" };
}

const LINE_ENDS = ["\r\n", "\n", "\r"] as const;

/** Rows that hold anything. */
const rowsIn = (data: readonly unknown[]): string[][] =>
  data.filter((row): row is string[] => Array.isArray(row) && row.some((cell) => String(cell).trim() !== ""));

const openQuote = (file: string, why: string, cursor: number): NoTable =>
  new NoTable(
    `${file} is no table: a quotation mark is not closed before character ${cursor.toLocaleString("en")} (${why}). Double it inside a text, or remove it.`,
  );

/** The text, cut between characters, never within one. The first piece is long enough to guess the separator by. */
async function* textOf(file: string, piece: number, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let [first, bytes] = ["", 0];
  let isFirst = true;
  const stream = createReadStream(file, { highWaterMark: piece });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    onBytes(bytes);
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "utf-8", { fatal: true });
    const text = decoded(decoder, chunk, file);
    if (!isFirst) {
      if (text !== "") yield text;
      continue;
    }
    first += text;
    if (first.length < FIRST) continue;
    isFirst = false;
    yield first;
  }
  const rest = decoder === undefined ? "" : decoded(decoder, undefined, file);
  const last = isFirst ? first + rest : rest;
  if (last !== "") yield last;
}

function decoded(decoder: TextDecoder, chunk: Buffer | undefined, file: string): string {
  try {
    const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    if (!text.includes("\0")) return text;
  } catch {
    // What it is instead cannot be known.
  }
  throw new NoTable(`${file} is not text in UTF-8. Save it as "CSV UTF-8".`);
}
