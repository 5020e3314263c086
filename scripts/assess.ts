/**
 * npm run assess -- FILE.csv [--model ID] [--language en|zh-CN|code]
 * Puts the table on a sheet of the in-memory test host, types =CLUSTERASSESS over it through the built add-in under the
 * real office.js, and prints what spills. It is also the smoke test of the whole path.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { startTestHost } from "../host";
import { columnLetters } from "../src/workbook/address";

const SAMPLE = "assets/samples/illustrative-clusters.csv";

type SheetCell = string | number | null;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: "string" }, language: { type: "string" } },
  });
  const file = positionals[0] ?? SAMPLE;
  if (!positionals[0]) console.log(`No file given; assessing ${SAMPLE} (illustrative clusters).\n`);
  const rows = readTable(file);
  const [columns, size] = [Math.max(...rows.map((row) => row.length)), rows.length];
  const host = await startTestHost();
  try {
    host.enterTable("A1", rows);
    const texts = [values.model, values.language].map((text) => (text === undefined ? "" : `"${text}"`));
    const given = [`A1:${columnLetters(columns - 1)}${size}`, "", ...texts].join(",").replace(/,+$/u, "");
    const cell = `${columnLetters(columns + 1)}1`;
    await host.enter(cell, `=CLUSTERASSESS(${given})`);
    const fault = host.errorTextAt(cell);
    if (fault !== undefined) {
      console.error(fault);
      process.exitCode = 1;
      return;
    }
    print(
      rows.map((row) => String(row[0] ?? "")),
      host.spillOf(cell),
    );
  } finally {
    host.close();
  }
}

function readTable(file: string): SheetCell[][] {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy" });
  return data.map((row) => row.map(cellOf));
}

/** A CSV field as a person would type it: a formula stays one, a number becomes one, nothing stays empty. */
function cellOf(field: string): SheetCell {
  const text = field.trim();
  if (text === "") return null;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** One block per cluster: the table is too wide for a terminal, and its notes are sentences. */
function print(names: readonly string[], spill: readonly (readonly unknown[])[]): void {
  const [header = [], ...rows] = spill;
  const width = Math.max(...header.map((title) => displayWidth(String(title))));
  rows.forEach((row, at) => {
    console.log(names[at + 1] ?? "");
    header.forEach((title, column) => {
      const value = row[column];
      if (value === "" || value === null || value === undefined) return;
      const text = typeof value === "number" ? String(Number(value.toFixed(4))) : String(value);
      console.log(`  ${String(title)}${" ".repeat(width - displayWidth(String(title)))}  ${text}`);
    });
    console.log("");
  });
  console.log(`${rows.length} rows assessed.`);
}

/** Chinese characters take two columns of a terminal. */
function displayWidth(text: string): number {
  return [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

// Whoever pipes the answer into `head` has seen enough.
process.stdout.on("error", () => process.exit());

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
