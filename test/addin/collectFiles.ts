import ExcelJS from "exceljs";
import { defaultModel } from "../../src/model";
import { FIRST_ROW, filled, type FileToReturn, type FilledRow } from "./templatePane";

const FIRST_INDICATOR = 3;

/** Column of an indicator on the sheet of the template, from 1. */
export const columnOf = (code: string): number =>
  FIRST_INDICATOR + defaultModel.indicators.findIndex((indicator) => indicator.code === code);

/**
 * Values of an office, different for each office, row and indicator, every fifth one unknown. They are made from the
 * valid range and the three numbers alone, so that a test can compare them with what stands in the panel.
 */
export function officeValues(office: number, row: number): (number | null)[] {
  return defaultModel.indicators.map(({ min, max }, at) => {
    if ((office + row + at) % 5 === 0) return null;
    const share = ((office * 37 + row * 11 + at * 7) % 97) / 97;
    return min + (max - min) * share;
  });
}

/** Three rows: one cluster in two years, another in one. */
export function officeRows(office: number): FilledRow[] {
  return [
    [`Cluster ${office}a`, 2022, ...officeValues(office, 0)],
    [`Cluster ${office}a`, 2023, ...officeValues(office, 1)],
    [`Cluster ${office}b`, 2023, ...officeValues(office, 2)],
  ];
}

export interface Faulty {
  readonly rows?: (office: number) => FilledRow[];
  readonly spoil?: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;
}

/** Faultless files by template and office: writing one takes longer than collecting it. */
const faultless = new WeakMap<Uint8Array, Map<number, Promise<Uint8Array>>>();

export async function officeFile(template: Uint8Array, office: number, faulty?: Faulty): Promise<FileToReturn> {
  const name = fileName(office);
  const { rows = officeRows, spoil } = faulty ?? {};
  if (faulty) return { name, bytes: await filled(template, rows(office), spoil) };
  const files = faultless.get(template) ?? new Map<number, Promise<Uint8Array>>();
  faultless.set(template, files);
  const bytes = files.get(office) ?? filled(template, officeRows(office));
  files.set(office, bytes);
  return { name, bytes: await bytes };
}
export const fileName = (office: number): string => `Office ${String(office).padStart(2, "0")}.xlsx`;

/** The cell of an indicator in the n-th row that an office filled in, from 0. */
export const entryCell = (sheet: ExcelJS.Worksheet, row: number, code: string): ExcelJS.Cell =>
  sheet.getCell(FIRST_ROW + row, columnOf(code));
