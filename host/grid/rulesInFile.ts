/** Validation, protection, merged cells, frozen panes and conditional formats of a sheet, from and to an .xlsx file. */
import type { Cell as FileCell, DataValidation, Worksheet as FileSheet } from "exceljs";
import { localAddress, parseReference, type Area } from "../address";
import type { Drawings } from "../drawings";
import type { PageSetup } from "../pageSetup";
import type { SheetRules, Validation } from "../sheetRules";

export interface SheetExtras {
  readonly rules: SheetRules;
  readonly drawings: Drawings;
}

const KINDS: Readonly<Record<string, "whole" | "decimal" | "textLength" | "list">> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  list: "list",
};

export function writeRules({ rules, drawings }: SheetExtras, sheetId: string, sheet: FileSheet): void {
  for (const validation of rules.validations)
    if (validation.area.sheetId === sheetId) writeValidation(sheet, validation);
  for (const area of rules.unlocked(sheetId))
    eachCell(area, (row, column) => {
      if (!rules.isLocked({ sheetId, row, column })) sheet.getCell(row + 1, column + 1).protection = { locked: false };
    });
  for (const area of rules.merged) if (area.sheetId === sheetId) sheet.mergeCells(localAddress(area));
  const frozen = rules.frozen.find((panes) => panes.sheetId === sheetId);
  const showGridLines = !rules.withoutGridlines.has(sheetId);
  if (frozen) sheet.views = [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, showGridLines }];
  else if (!showGridLines) sheet.views = [{ showGridLines }];
  const page = rules.pages.get(sheetId);
  if (page) writePage(sheet, page);
  // The one added last comes first.
  const formats = drawings.conditionalFormats.filter(({ area }) => area.sheetId === sheetId).reverse();
  for (const [before, { area, formula, fillColor }] of formats.entries()) {
    sheet.addConditionalFormatting({
      ref: localAddress(area),
      rules: [
        {
          type: "expression",
          priority: before + 1,
          formulae: [formula.slice(1)],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fillColor.slice(1)}` } } },
        },
      ],
    });
  }
}

const POINTS_PER_INCH = 72;
/** Numbers of paper sizes in a file. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A4Small: 10, A5: 11 };

function writePage(
  sheet: FileSheet,
  { orientation, paperSize, margins, centerHorizontally, zoom, ...page }: PageSetup,
): void {
  const { pageSetup } = sheet;
  pageSetup.orientation = orientation === "Landscape" ? "landscape" : "portrait";
  Object.assign(pageSetup, { paperSize: PAPERS[paperSize] ?? 9 });
  const inches = Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH]);
  Object.assign(pageSetup, { margins: Object.fromEntries(inches) });
  pageSetup.horizontalCentered = centerHorizontally;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  if (scale !== undefined) pageSetup.scale = scale;
  // 0: as many pages as it takes.
  else Object.assign(pageSetup, { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 });
  if (page.printArea) pageSetup.printArea = localAddress(page.printArea);
  if (page.titleRows)
    pageSetup.printTitlesRow = `${page.titleRows.row + 1}:${page.titleRows.row + page.titleRows.rowCount}`;
}

/** Protected sheets are written last, since the file's own package does not mind but a reader of this code would. */
export async function protect(rules: SheetRules, sheetId: string, sheet: FileSheet): Promise<void> {
  const options = rules.protectionOptions.get(sheetId) ?? {};
  await sheet.protect("", {
    formatColumns: options["allowFormatColumns"] === true,
    formatRows: options["allowFormatRows"] === true,
    autoFilter: options["allowAutoFilter"] === true,
    sort: options["allowSort"] === true,
  });
}

function writeValidation(sheet: FileSheet, { area, rule, prompt, errorAlert, ignoreBlanks }: Validation): void {
  const [kind = "", limits] = Object.entries(rule)[0] ?? [];
  const type = KINDS[kind];
  if (!type || typeof limits !== "object" || limits === null) return;
  const validation: DataValidation = {
    type,
    operator: "between",
    formulae:
      type === "list"
        ? [`"${String(Reflect.get(limits, "source"))}"`]
        : [Number(Reflect.get(limits, "formula1")), Number(Reflect.get(limits, "formula2"))],
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase(),
    errorTitle: errorAlert.title,
    error: errorAlert.message,
  };
  eachCell(area, (row, column) => {
    sheet.getCell(row + 1, column + 1).dataValidation = validation;
  });
}

export function readRules({ rules, drawings }: SheetExtras, sheetId: string, source: FileSheet): void {
  for (const area of mergedAreas(source)) rules.merged.push({ ...area, sheetId });
  const validations: unknown = Reflect.get(source, "dataValidations");
  const model: unknown =
    typeof validations === "object" && validations !== null ? Reflect.get(validations, "model") : {};
  if (typeof model === "object" && model !== null) readValidations(rules, sheetId, model);
  readConditionalFormats(drawings, sheetId, source);
  // The package gives null for a sheet without views, whatever its types say.
  const views: FileSheet["views"] | null = source.views;
  const view = views?.[0];
  if (view?.state === "frozen") rules.frozen.push({ sheetId, rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 });
}

/** Runs of unlocked cells, row by row. */
export function readLocks(rules: SheetRules, sheetId: string, cells: readonly (readonly FileCell[])[]): void {
  const runs: Area[] = [];
  for (const [row, line] of cells.entries()) {
    let from = -1;
    for (let column = 0; column <= line.length; column++) {
      const isOpen = line[column]?.protection?.locked === false;
      if (isOpen && from < 0) from = column;
      if (isOpen || from < 0) continue;
      const above = runs.find(
        (run) => run.row + run.rowCount === row && run.column === from && run.columnCount === column - from,
      );
      if (above) runs[runs.indexOf(above)] = { ...above, rowCount: above.rowCount + 1 };
      else runs.push({ sheetId, row, column: from, rowCount: 1, columnCount: column - from });
      from = -1;
    }
  }
  for (const run of runs) rules.setLocked(run, false);
}

export const isProtectedInFile = (source: FileSheet): boolean => {
  const protection: unknown = Reflect.get(source, "sheetProtection");
  return typeof protection === "object" && protection !== null && Reflect.get(protection, "sheet") === true;
};

function mergedAreas({ model }: FileSheet): Omit<Area, "sheetId">[] {
  const merges: unknown = Reflect.get(model, "merges");
  const listed: unknown[] = Array.isArray(merges) ? merges : [];
  return listed.flatMap((address) => parseReference(String(address)) ?? []);
}

/** The package gives each cell a validation: equal ones in a column are one again. Cells of one range share theirs. */
function readValidations(rules: SheetRules, sheetId: string, model: object): void {
  const kinds = new Map<DataValidation, number>();
  const kindsByText = new Map<string, number>();
  const kindOf = (validation: DataValidation): number => {
    const text = JSON.stringify(validation);
    const kind = kindsByText.get(text) ?? kindsByText.size;
    kindsByText.set(text, kind);
    kinds.set(validation, kind);
    return kind;
  };
  const columns = new Map<string, { first: Area; end: number; validation: DataValidation }>();
  for (const [address, validation] of Object.entries(model) as [string, DataValidation][]) {
    const place = parseReference(address);
    if (!place) continue;
    const { row, column, rowCount, columnCount } = place;
    const key = `${column} ${kinds.get(validation) ?? kindOf(validation)}`;
    const known = columns.get(key);
    const end = Math.max(row + rowCount, known?.end ?? 0);
    if (known && known.first.row <= row) known.end = end;
    else columns.set(key, { first: { sheetId, row, column, rowCount, columnCount }, end, validation });
  }
  for (const { first, end, validation } of columns.values()) {
    const area = { ...first, rowCount: end - first.row };
    const own = rules.validationOf(area);
    const kind = Object.keys(KINDS).find((name) => KINDS[name] === validation.type);
    const [formula1, formula2] = validation.formulae.map(Number);
    if (kind === "list") own.rule = { list: { inCellDropDown: true, source: listIn(validation) } };
    else if (kind) own.rule = { [kind]: { formula1, formula2, operator: "Between" } };
    own.prompt = {
      showPrompt: validation.showInputMessage === true,
      title: validation.promptTitle ?? "",
      message: validation.prompt ?? "",
    };
    own.errorAlert = {
      showAlert: validation.showErrorMessage === true,
      style: "Stop",
      title: validation.errorTitle ?? "",
      message: validation.error ?? "",
    };
    own.ignoreBlanks = validation.allowBlank === true;
  }
}

/** The words of a list, without the quotation marks that a file puts around them. */
const listIn = ({ formulae }: DataValidation): string => String(formulae[0] ?? "").replace(/^"|"$/gu, "");

interface RuleInFile {
  readonly type?: string;
  readonly priority?: number;
  readonly formulae?: string[];
  readonly style?: { readonly fill?: { readonly bgColor?: { readonly argb?: string } } };
}

function readConditionalFormats(drawings: Drawings, sheetId: string, source: FileSheet): void {
  const found: unknown = Reflect.get(source, "conditionalFormattings");
  const listed: unknown[] = Array.isArray(found) ? found : [];
  const placed = listed.flatMap((entry) => {
    if (typeof entry !== "object" || entry === null) return [];
    const place = parseReference(String(Reflect.get(entry, "ref")));
    const rules: unknown = Reflect.get(entry, "rules");
    if (!place || !Array.isArray(rules)) return [];
    return (rules as RuleInFile[]).map((rule) => ({ place, rule })).filter(({ rule }) => rule.type === "expression");
  });
  // The one that comes first in the file is the one that was added last.
  placed.sort((a, b) => (b.rule.priority ?? 0) - (a.rule.priority ?? 0));
  for (const { place, rule } of placed) {
    const { row, column, rowCount, columnCount } = place;
    drawings.conditionalFormats.push({
      id: drawings.nextId(),
      area: { sheetId, row, column, rowCount, columnCount },
      type: "Custom",
      formula: `=${rule.formulae?.[0] ?? ""}`,
      fillColor: `#${(rule.style?.fill?.bgColor?.argb ?? "FFFFFFFF").slice(-6)}`,
      fontColor: "",
      bold: undefined,
    });
  }
  drawings.announce();
}

function eachCell({ row, column, rowCount, columnCount }: Area, visit: (row: number, column: number) => void): void {
  for (let down = row; down < row + rowCount; down++)
    for (let right = column; right < column + columnCount; right++) visit(down, right);
}
