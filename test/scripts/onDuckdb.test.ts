/** npm run assess --engine duckdb on small files: what is bad in them is said, and no half file is left. */
import { EventEmitter } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import ExcelJS from "exceljs";
import type { LargeCall } from "../../scripts/assess/largeTable";
import { assessOnDuckdb } from "../../scripts/assess/onDuckdb";
import { writeWhole } from "../../scripts/assess/wholeFile";
import { defaultModel } from "../../src/model";

const folder = mkdtempSync(join(tmpdir(), "engine-"));
const path = (name: string): string => join(folder, name);
let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

const assess = (file: string, out: string, more: Partial<LargeCall> = {}) =>
  assessOnDuckdb({ file: path(file), out: path(out), model: defaultModel, ...more });
const parquet = (name: string, select: string) =>
  connection.run(`COPY (${select}) TO '${path(name)}' (FORMAT parquet)`);
const rowsOf = async (name: string) =>
  (await connection.runAndReadAll(`SELECT * FROM '${path(name)}'`)).getRowObjectsJS();
const left = (): string[] => readdirSync(folder).filter((name) => name.includes("unfinished"));

// Below the floor: quotient 0.9 of 1.2, platform 20 of 50 %, 18 of 30 firms.
const meadow = `0.9 AS "FL1", 20 AS "FL2", CAST(18 AS BIGINT) AS "FL3"`;

test("Parquet to Parquet: names with quotes, backslashes, dots and reserved words are handed through as they are", async () => {
  await parquet(
    "odd.parquet",
    `SELECT 'a' AS "sel""ect", 2023 AS "order", 'x' AS "a.b\\c'd;--", 'ü' AS "集群 名", ${meadow}`,
  );
  expect(await assess("odd.parquet", "odd-out.parquet")).toEqual({ rows: 1, remarks: [] });
  expect(await rowsOf("odd-out.parquet")).toMatchObject([
    { 'sel"ect': "a", order: 2023, "a.b\\c'd;--": "x", "集群 名": "ü", verdict: "BELOW_FLOOR", coverage: 0 },
  ]);
});

test("NaN, Infinity and texts in a column of numbers are missing, and told; a key told twice, too", async () => {
  await parquet(
    "bad.parquet",
    `SELECT * FROM (VALUES ('a', 'NaN'::DOUBLE, '45'), ('a', 'Infinity'::DOUBLE, 'many'), ('b', 50, NULL)) AS t(cluster, "TY1", "TY6")`,
  );
  const { rows, remarks } = await assess("bad.parquet", "bad-out.csv", { keys: ["cluster"] });
  expect(rows).toBe(3);
  expect(remarks).toEqual([
    "Missing, since a text is no number: TY6 (2). Write numbers in a column of numbers.",
    "Missing, since NaN and Infinity are no numbers: TY1 (2).",
    "Rows with the key of another row (cluster): 1; each is assessed.",
  ]);
  // TY1 alone is 0.14 of the weight of the type.
  expect(
    readFileSync(path("bad-out.csv"), "utf8")
      .split("\n")
      .slice(1, 4)
      .map((line) => line.split(",").at(-2)),
  ).toEqual(["0.0", "0.0", "0.14"]);
});

test("a .csv to a workbook: its fields are numbers where they read as such", async () => {
  writeFileSync(path("small.csv"), "cluster,FL1,FL2,FL3,TY1\nMeadow, 0.9 ,20,18,many\nSummit,,,,\n");
  const { remarks } = await assess("small.csv", "small-out.xlsx");
  expect(remarks).toEqual(["Missing, since a text is no number: TY1 (1). Write numbers in a column of numbers."]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path("small-out.xlsx"));
  const sheet = book.worksheets[0];
  expect([1, 2, 3].map((row) => [sheet?.getCell(row, 1).value, sheet?.getCell(row, 2).value])).toEqual([
    ["cluster", "verdict"],
    ["Meadow", "BELOW_FLOOR"],
    ["Summit", "NO_DATA"],
  ]);
});

test.each([
  ["two columns of one indicator", `SELECT 1 AS "TY1", 2 AS "ty1 (%)"`, {}, /several columns for TY1/u],
  ["no indicator at all", `SELECT 1 AS shoe`, {}, /no column of an indicator; found shoe/u],
  [
    "a name of the result",
    `SELECT 'x' AS "Verdict", 1 AS "TY1"`,
    {},
    /"Verdict" would stand beside the column verdict/u,
  ],
  ["a key named twice", `SELECT 'x' AS cluster, 1 AS "TY1"`, { keys: ["cluster", "Cluster"] }, /would stand beside/u],
  [
    "a key that is not there",
    `SELECT 'x' AS cluster, 1 AS "TY1"`,
    { keys: ["year"] },
    /found "year". It has cluster, TY1/u,
  ],
])("%s is refused with a sentence, and nothing is written", async (name, select, more, sentence) => {
  await parquet("refused.parquet", select);
  await expect(assess("refused.parquet", `${name}.parquet`, more)).rejects.toThrow(sentence);
  expect(existsSync(path(`${name}.parquet`))).toBe(false);
});

test("a damaged file, a missing one, a form that nobody writes and a file in its place are refused with a sentence", async () => {
  writeFileSync(path("damaged.parquet"), "no parquet");
  writeFileSync(path("there.csv"), "mine");
  await parquet("good.parquet", `SELECT ${meadow}`);
  await expect(assess("damaged.parquet", "a.csv")).rejects.toThrow(/could not be assessed, and nothing was written/u);
  await expect(assess("absent.parquet", "a.csv")).rejects.toThrow(/is not there/u);
  await expect(assess("good.parquet", "a.docx")).rejects.toThrow(/ending in .parquet, .csv or .xlsx/u);
  await expect(assess("good.parquet", "there.csv")).rejects.toThrow(/is there already/u);
  expect(readFileSync(path("there.csv"), "utf8")).toBe("mine");
  await expect(assess("good.parquet", "nowhere/a.csv")).rejects.toThrow(/nothing was written/u);
  expect(left()).toEqual([]);
});

test("cancelled or broken off in the middle, no half file is left", async () => {
  const signals = new EventEmitter();
  const half = (end: () => void) =>
    writeWhole(
      path("half.csv"),
      async (unfinished) => {
        writeFileSync(unfinished, "half");
        expect(left()).toHaveLength(1);
        end();
        return Promise.resolve();
      },
      signals,
    );
  await expect(half(() => signals.emit("SIGINT"))).rejects.toThrow("Cancelled: nothing was written.");
  await expect(
    half(() => {
      throw new Error("no space left on device");
    }),
  ).rejects.toThrow("no space left");
  expect([existsSync(path("half.csv")), left()]).toEqual([false, []]);
  await half(() => undefined);
  expect(readFileSync(path("half.csv"), "utf8")).toBe("half");
});
