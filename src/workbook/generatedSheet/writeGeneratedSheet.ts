import { faultAbout, FaultError } from "../../faults";
import { blockName, quotedSheet, type CellArea } from "../../spreadsheet/address";
import { writeBands } from "../excel/bands";
import { workbookFaultOf } from "../excel/excelFault";
import { rangeAt } from "../excel/usedRange";
import { inUndoGroup } from "../excel/undoGroup";
import { withUnfinishedNote } from "../excel/unfinishedWork";
import { applyStyles } from "./applyStyles";
import { addExtras } from "./extras";
import type { WorkControl } from "../workControl";
import { findGeneratedSheet, type Place } from "./findGeneratedSheet";
import type { FinishedSheet, SheetPlan, WrittenSheet } from "./sheetPlan";
import { takeBack } from "./takeBack";

/** Some twenty columns of formulas and sentences. */
const ROWS_PER_REQUEST = 500;

/** What an attempt has begun to change, so that a failure can name it. */
interface Begun {
  place?: Place;
}

/**
 * Writes a sheet of our own: a new one, or the one that an earlier run wrote. Cells outside the earlier block stay as
 * they are. What fails half-way is named, and the next attempt fills the same sheet. Whoever cancels between two requests leaves
 * nothing half-written behind.
 */
export async function writeGeneratedSheet(plan: SheetPlan, control?: WorkControl): Promise<FinishedSheet> {
  const written = await writeCells(plan, control);
  return { ...written, refused: await addExtras(written.sheet, plan) };
}

async function writeCells(plan: SheetPlan, control: WorkControl | undefined): Promise<WrittenSheet> {
  const begun: Begun = {};
  try {
    return await inUndoGroup((context) => write(context, plan, begun, control));
  } catch (error) {
    if (faultAbout("sheet", error) || !begun.place) throw error;
    if (control?.signal.aborted && error === control.signal.reason) throw await takeBack(plan, begun.place, error);
    const { name, sheet } = begun.place;
    const isThere = await removeUnnamedCharts(begun.place);
    const cause = workbookFaultOf(error);
    throw new FaultError({
      subject: "sheet",
      ...(sheet || isThere ? { code: "unfinished", sheet: name, cause } : { code: "notBegun", cause }),
    });
  }
}

async function write(
  context: Excel.RequestContext,
  plan: SheetPlan,
  begun: Begun,
  control: WorkControl | undefined,
): Promise<WrittenSheet> {
  const place = await findGeneratedSheet(context, plan);
  control?.signal.throwIfAborted();
  begun.place = place;
  return withUnfinishedNote({ kind: "sheet", where: place.name }, () => fill(context, plan, place, control));
}

async function fill(
  context: Excel.RequestContext,
  plan: SheetPlan,
  place: Place,
  control: WorkControl | undefined,
): Promise<WrittenSheet> {
  const { draft, definedName } = plan;
  const { columns } = draft;
  const { names } = context.workbook;
  const sheet = place.sheet ?? context.workbook.worksheets.add(place.name);
  const whole = { rows: Math.max(draft.next, place.rows), columns: Math.max(columns, place.columns) };
  // The name comes first: whatever is written from now on, the next attempt knows the sheet.
  const block = sheet.getRangeByIndexes(0, 0, whole.rows, whole.columns);
  const defined = place.hasDefinedName ? names.getItem(definedName) : names.add(definedName, block);
  if (place.hasDefinedName) defined.formula = referenceTo(place.name, whole);
  if (place.rows > 0) {
    place.charts.forEach((chart) => chart.delete());
    block.unmerge();
    block.clear("All");
    block.conditionalFormats.clearAll();
  }
  const writeRows = (lines: (string | number | null)[][], row: number): void => {
    sheet.getRangeByIndexes(row, 0, lines.length, columns).formulas = lines;
  };
  await writeBands(context, draft.cells(), ROWS_PER_REQUEST, writeRows, control);
  applyStyles(sheet, draft);
  plan.finish?.(sheet);
  if (plan.dataName) {
    const { name, area } = plan.dataName;
    if (place.hasDataName) names.getItem(name).formula = referenceTo(place.name, area);
    else names.add(name, rangeAt(sheet, area));
  }
  if (whole.rows > draft.next || whole.columns > columns)
    defined.formula = referenceTo(place.name, { rows: draft.next, columns });
  if (place.isHidden) sheet.visibility = "Visible";
  if (plan.staysBehind !== true) {
    sheet.activate();
    sheet.getRangeByIndexes(0, 0, 1, 1).select();
  }
  await context.sync();
  return { sheet: place.name, isNew: place.sheet === undefined };
}

const referenceTo = (sheet: string, area: Pick<CellArea, "rows" | "columns"> & Partial<CellArea>): string =>
  `=${quotedSheet(sheet)}!${blockName({ row: 0, column: 0, ...area })}`;

/**
 * Whether the sheet is there after a failure; where Excel does not answer, it may be. A chart that was drawn but not yet
 * named would never be recognised as ours, so it is taken away now.
 */
async function removeUnnamedCharts({ name, otherCharts }: Place): Promise<boolean> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      const charts = sheet.charts.load("items/id");
      await context.sync();
      if (sheet.isNullObject) return false;
      charts.items.filter(({ id }) => !otherCharts.includes(id)).forEach((chart) => chart.delete());
      await context.sync();
      return true;
    });
  } catch {
    return true;
  }
}
