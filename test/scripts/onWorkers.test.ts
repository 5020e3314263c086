/** npm run assess --out without an engine: the core on threads says what DuckDB says, byte for byte alike on any number of them. */
import { EventEmitter } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import type { LargeCall } from "../../scripts/assess/largeTable";
import { assessOnDuckdb } from "../../scripts/assess/onDuckdb";
import { assessStreamed, type StreamOptions } from "../../scripts/assess/onWorkers";
import { defaultModel } from "../../src/model";
import { modelFingerprint, resultColumns } from "../../src/sql";
import { readModelTable } from "../oracle/model";
import { clusterArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";

const folder = mkdtempSync(join(tmpdir(), "threads-"));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const assess = (file: string, out: string, options: StreamOptions = {}, more: Partial<LargeCall> = {}) =>
  assessStreamed({ file: path(file), out: path(out), model: defaultModel, ...more }, undefined, {
    workers: 0,
    ...options,
  });
const left = (): string[] => readdirSync(folder).filter((name) => name.includes("unfinished"));

/** Names that a .csv has to quote, cut anywhere by pieces of a prime number of bytes. */
const names = ["plain", "a, b", 'say "x"', "two\nlines", "\r\n", " spaced ", "集群，一", "🏭", '"'];

test("random clusters with names that need quoting: the same bytes on 0 to 3 threads in pieces of any size, and what DuckDB says", async () => {
  const clusters = fc.sample(clusterArbitrary(readModelTable(tables.DIC)), { numRuns: 300, seed: 11 });
  const codes = defaultModel.indicators.map(({ code }) => code);
  const rows = clusters.map((cluster, at) => [
    `${names[at % names.length] ?? ""}${at}`,
    ...codes.map((code) => (at % 50 === 7 && code === "TY6" ? "many" : String(cluster[code] ?? ""))),
  ]);
  writeFileSync(path("random.csv"), Papa.unparse([["cluster", ...codes], ...rows]));
  const said = await Promise.all([
    assess("random.csv", "0.csv"),
    assess("random.csv", "whole.csv", { piece: 1 << 24 }),
    ...[1, 2, 3].map((workers) => assess("random.csv", `${workers}.csv`, { workers, piece: 9973 })),
    assess("random.csv", "pieces.csv", { piece: 7 }),
  ]);
  const bytes = ["0", "whole", "1", "2", "3", "pieces"].map((name) => readFileSync(path(`${name}.csv`), "utf8"));
  expect(new Set(bytes).size).toBe(1);
  expect(new Set(said.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(said[0]).toEqual({
    rows: 300,
    remarks: ["Missing, since a text is no number: TY6 (6). Write numbers in a column of numbers."],
  });

  // Under names without quotation marks: those of a line alone are beyond the reader of DuckDB.
  writeFileSync(
    path("plain.csv"),
    Papa.unparse([["cluster", ...codes], ...rows.map(([, ...row], at) => [`c${at}`, ...row])]),
  );
  await assessOnDuckdb({ file: path("plain.csv"), out: path("duckdb.csv"), model: defaultModel });
  const parsed = (name: string) =>
    Papa.parse<string[]>(readFileSync(path(name), "utf8"), { skipEmptyLines: true }).data;
  const [ours, theirs] = [parsed("0.csv"), parsed("duckdb.csv")];
  expect(ours.slice(1).map(([name]) => name)).toEqual(rows.map(([name]) => name));
  expect(ours).toHaveLength(theirs.length);
  const differing = ours.flatMap((row, at) =>
    row.slice(1).flatMap((cell, before) => {
      const column = before + 1;
      const other = theirs[at]?.[column] ?? "";
      const alike = cell === other || (cell !== "" && other !== "" && Math.abs(Number(cell) - Number(other)) <= 1e-9);
      return alike ? [] : [`row ${at}, ${ours[0]?.[column] ?? ""}: ${cell} here, ${other} there`];
    }),
  );
  expect(differing).toEqual([]);
});

const meadow = "cluster,FL1,FL2,FL3\nMeadow,0.9,20,18\n";
/** Below the floor: quotient 0.9 of 1.2, platform 20 of 50 %, 18 of 30 firms. */
const told = (name: string): string | undefined => readFileSync(path(name), "utf8").split("\n")[1];

test.each([
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${meadow}`)],
  ["UTF-16 as Excel writes it", Buffer.from(`\uFEFF${meadow.replaceAll(",", "\t")}`, "utf16le")],
  ["semicolons and Windows line ends", Buffer.from(meadow.replaceAll(",", ";").replaceAll("\n", "\r\n"))],
])("%s is read", async (name, bytes) => {
  writeFileSync(path(`${name}.csv`), bytes);
  await assess(`${name}.csv`, `${name} out.csv`, { piece: 5 });
  const cells = told(`${name} out.csv`)?.split(",") ?? [];
  expect([cells[0], cells[1], cells.at(-1)]).toEqual(["Meadow", "BELOW_FLOOR", modelFingerprint(defaultModel)]);
});

test("the columns are those of the SELECT; NaN and Infinity are missing, and told; so are fields beyond the header", async () => {
  writeFileSync(path("odd.csv"), "a,b,TY1,TY6\nx,1,NaN,-Infinity\ny,2,1e999,50,60\n\n");
  const { rows, remarks } = await assess("odd.csv", "odd out.csv", {}, { keys: ["b"] });
  expect([rows, readFileSync(path("odd out.csv"), "utf8").split("\n")[0]]).toEqual([
    2,
    ["b", ...resultColumns].join(","),
  ]);
  expect(remarks).toEqual([
    "Missing, since NaN and Infinity are no numbers: TY1 (2), TY6 (1).",
    "Rows with more fields than the header: 1; what is beyond it is left out.",
  ]);
});

test.each([
  ["no indicator", "shoe,size\na,1\n", /no column of an indicator; found shoe, size/u],
  ["nothing but a header", "cluster,TY1\n", /has no rows/u],
  ["nothing", "", /has no rows/u],
  ["a quotation mark that is not closed", 'cluster,TY1\na,1\n"b,2\nc,3\n', /a quotation mark is not closed/u],
  ["bytes that are no text", Buffer.from([0x61, 0xff, 0xfe, 0x0a]), /is not text in UTF-8/u],
  ["a name of the result", "Verdict,TY1\na,1\n", /would stand beside the column verdict/u],
])("%s is refused with a sentence, and nothing is left", async (name, content, sentence) => {
  writeFileSync(path("bad.csv"), content);
  await expect(assess("bad.csv", `${name}.csv`)).rejects.toThrow(sentence);
  expect([existsSync(path(`${name}.csv`)), left()]).toEqual([false, []]);
});

test("Parquet without an engine is refused with the way to add one; an absent file, and one in its place, are refused too", async () => {
  writeFileSync(path("p.parquet"), "");
  writeFileSync(path("good.csv"), meadow);
  writeFileSync(path("there.csv"), "mine");
  await expect(assess("p.parquet", "a.csv")).rejects.toThrow(/npm install --no-save @duckdb\/node-api/u);
  await expect(assess("good.csv", "a.parquet")).rejects.toThrow(/npm install --no-save @duckdb\/node-api/u);
  await expect(assess("absent.csv", "a.csv")).rejects.toThrow(/is not there/u);
  await expect(assess("good.csv", "there.csv")).rejects.toThrow(/is there already/u);
  await expect(assess("good.csv", "nowhere/a.csv")).rejects.toThrow(/cannot be written, and nothing was/u);
  expect(readFileSync(path("there.csv"), "utf8")).toBe("mine");
});

describe("in the middle of a file", () => {
  /** Lets the second batch fail, or whatever else happen then. */
  const inTheMiddle = (happens: () => void): StreamOptions => ({
    piece: 64,
    writer: (at) => {
      let batches = 0;
      writeFileSync(at, "");
      return Promise.resolve({
        write: () => {
          batches += 1;
          if (batches === 3) happens();
          return Promise.resolve();
        },
        close: () => Promise.resolve(),
      });
    },
  });
  beforeAll(() => writeFileSync(path("long.csv"), `cluster,TY1\n${"Alder,50\n".repeat(20_000)}`));

  test("a full disk is told, and no half file is left", async () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    const options = inTheMiddle(() => {
      throw full;
    });
    await expect(assess("long.csv", "full.csv", options)).rejects.toThrow(
      /There is no room for .*nothing was written/u,
    );
    expect([existsSync(path("full.csv")), left()]).toEqual([false, []]);
  });
  test("a cancelled run leaves no half file", async () => {
    const signals = new EventEmitter();
    const options = { ...inTheMiddle(() => signals.emit("SIGINT")), signals };
    await expect(assess("long.csv", "half.csv", options)).rejects.toThrow("Cancelled: nothing was written.");
    expect([existsSync(path("half.csv")), left()]).toEqual([false, []]);
  });
});
