import fs from "node:fs";
import Papa from "papaparse";
import type { Cell } from "../../src/model";
import { sharedFile, testWith } from "../sharedFile";

export interface Table {
  column(name: string): Cell[];
  readonly size: number;
}

/** A published table as a person would paste it into a sheet: numbers, texts, and empty cells where nothing is published. */
export function readTable(file: string): Table {
  const text = fs.readFileSync(file, "utf8").replace(/^\uFEFF/, "");
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
  testWith(sharedFile("data", file), sentence, (path) => {
    run(readTable(path));
    return Promise.resolve();
  });
}

export function numbersOf(cells: readonly Cell[]): number[] {
  return cells.map((cell) => (typeof cell === "number" ? cell : NaN));
}
