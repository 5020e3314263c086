import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import type { Cell } from "../../src/model";

const folder = path.join(__dirname, "../../../shared/data");

export interface Table {
  column(name: string): Cell[];
  readonly size: number;
}

/** A published table as a person would paste it into a sheet: numbers, texts, and empty cells where nothing is published. */
export function readTable(file: string): Table {
  const text = fs.readFileSync(path.join(folder, file), "utf8").replace(/^\uFEFF/, "");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return {
    size: data.length,
    column: (name) =>
      data.map((row) => {
        const cell = row[name];
        if (cell === undefined) throw new Error(`${file} has no column ${name}`);
        if (cell === "") return null;
        return Number.isNaN(Number(cell)) ? cell : Number(cell);
      }),
  };
}

/** A test on a published table; where the table is not at hand it is left out, and says so. */
export function testOnPublished(file: string, sentence: string, run: (table: Table) => void): void {
  if (fs.existsSync(path.join(folder, file))) {
    test(sentence, () => {
      run(readTable(file));
    });
    return;
  }
  console.warn(`LEFT OUT, ${file} is not at hand: ${sentence}`);
  test.skip(`${sentence} (left out: ${file} is not at hand)`, () => undefined);
}

export function numbersOf(cells: readonly Cell[]): number[] {
  return cells.map((cell) => (typeof cell === "number" ? cell : NaN));
}
