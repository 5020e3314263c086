/** Workbooks that assess themselves, with rows of data and edited models in them. */
import fc from "fast-check";
import { modelColumns, readModelTable, writeModelTable, type Cell, type Language, type Model } from "../../src/model";
import { FIRST_ENTRY_ROW } from "../../src/returns";
import { assessingTemplate, type AssessingTemplate } from "../../src/workbook/assessingTemplate/assessingTemplate";
import { readModelTable as readOracle, type Table } from "../oracle/model";
import { clusterArbitrary } from "../oracle/random";

export function modelOf(table: Table): Model {
  const reading = readModelTable(table);
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.faults));
  return reading.model;
}

/** Random clusters, with a text or a number as text here and there. */
export function randomRows(table: Table, rows: number, seed: number): Cell[][] {
  const { indicators } = modelOf(table);
  return fc.sample(clusterArbitrary(readOracle(table)), { numRuns: rows, seed }).map((cluster, row) =>
    indicators.map(({ code }, at) => {
      const coin = (row * 31 + at * 17) % 211;
      if (coin === 0) return "about 40";
      return coin === 1 ? "45" : (cluster[code] ?? null);
    }),
  );
}

export const nameOf = (row: number): string => `Cluster ${row}`;
export const yearOf = (row: number): number => 2020 + (row % 4);

/** A workbook of a model with these rows filled in. */
export function filledBook(
  model: Model,
  language: Language,
  rows: readonly (readonly Cell[])[],
  places = rows.length,
): AssessingTemplate {
  const book = assessingTemplate(model, language, places);
  rows.forEach((row, at) => {
    const cells = row.map((cell) => (typeof cell === "number" || typeof cell === "string" ? cell : null));
    book.data.put(FIRST_ENTRY_ROW + at, 0, [nameOf(at), yearOf(at), ...cells]);
  });
  return book;
}

/** Types the numbers of another model of the same make over those of the sheet Model. */
export function typeModel(book: AssessingTemplate, model: Model): void {
  const [header = [], ...rows] = writeModelTable(model);
  rows.forEach((row, at) => {
    header.forEach((column, place) => {
      if (typeof row[place] === "number") typeOnModel(book, at, String(column), row[place]);
    });
  });
}

/** Types one cell of the sheet Model: its row in the table of the model, from 0. */
export function typeOnModel(book: AssessingTemplate, row: number, column: string, value: number | string | null): void {
  const at = [...modelColumns, "Tolerance"].indexOf(column);
  book.model.put(FIRST_MODEL_ROW + row, at, [value]);
}

export const FIRST_MODEL_ROW = 5;
