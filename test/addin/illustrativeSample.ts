import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../src/spreadsheet/address";

/** The sheet that "Insert sample" makes. */
export const SAMPLE = "Illustrative clusters";

const [header = "", ...clusters] = readFileSync(
  join(__dirname, "..", "..", "assets", "samples", "illustrative-clusters.csv"),
  "utf8",
)
  .trim()
  .split(/\r?\n/u);
const columns = header.split(",").length;
const last = clusters.length + 1;

/** The cells of the table on its sheet, `A1:AO13`: a new indicator moves them, and no test has to be told. */
export const SAMPLE_CELLS = `A1:${columnLetters(columns - 1)}${last}`;
export const SAMPLE_TABLE = `'${SAMPLE}'!${SAMPLE_CELLS}`;
/** Where the eighteen columns of its assessment stand, one column further. */
export const SAMPLE_ASSESSMENT = `'${SAMPLE}'!${columnLetters(columns + 1)}1:${columnLetters(columns + 18)}${last}`;
