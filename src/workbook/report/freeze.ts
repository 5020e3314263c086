import { faultAbout, FaultError } from "../../faults";
import { sheetOf, type CellArea } from "../../spreadsheet/address";
import { literalText } from "../../spreadsheet/writtenText";
import { readBands, rowBands } from "../excel/bands";
import { workbookFaultOf } from "../excel/excelFault";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { inUndoGroup } from "../excel/undoGroup";
import { withUnfinishedNote } from "../excel/unfinishedWork";
import { AREA, areaOf } from "../excel/usedRange";

/** Questions about single cells in one request. */
const QUESTIONS_PER_REQUEST = 1_000;

export interface Frozen {
  /** Cells that held a formula or showed a part of its result. */
  readonly count: number;
  readonly address: string;
}

/** How far a freeze has come, so that a failure can be told. */
interface Progress {
  address: string;
  bands: number;
}

/**
 * Turns the formulas of the selection into their values. A spilled result is frozen as a whole or not at all: its first
 * cell alone stands for all of it, and a selection that cuts through one is refused, for the rest of it would vanish.
 */
export async function freezeSelection(): Promise<Frozen> {
  const progress: Progress = { address: "", bands: 0 };
  try {
    return await inUndoGroup((context) => freeze(context, progress));
  } catch (error) {
    if (faultAbout("sheet", error) || progress.bands === 0) throw error;
    throw new FaultError({
      subject: "sheet",
      code: "partlyFrozen",
      address: progress.address,
      cause: workbookFaultOf(error),
    });
  }
}

async function freeze(context: Excel.RequestContext, progress: Progress): Promise<Frozen> {
  const selected = context.workbook.getSelectedRange().load("cellCount,address");
  const used = selected.getUsedRangeOrNullObject(true).load("address");
  const protection = selected.worksheet.protection.load("protected");
  const spilled = selected.getCell(0, 0).getSpillingToRangeOrNullObject().load("address");
  await context.sync();
  if (used.isNullObject) throw new FaultError({ subject: "sheet", code: "noFormulas", address: selected.address });
  const range = selected.cellCount === 1 && !spilled.isNullObject ? spilled : used;
  range.load("address,rowCount,columnCount,rowIndex,columnIndex,hasSpill");
  await context.sync();
  progress.address = range.address;
  if (protection.protected)
    throw new FaultError({ subject: "sheet", code: "ownSheetProtected", sheet: sheetOf(range.address) });

  const cells = await readCells(context, range);
  const inSpills = range.hasSpill === false ? [] : await spillsIn(context, range, cells);
  const isFrozen = cells.map((row) => row.map(({ formula }) => isFormula(formula)));
  for (const spill of inSpills) {
    for (let row = spill.row; row < spill.row + spill.rows; row += 1)
      isFrozen[row]?.fill(true, spill.column, spill.column + spill.columns);
  }
  const count = isFrozen.flat().filter(Boolean).length;
  if (count === 0) throw new FaultError({ subject: "sheet", code: "noFormulas", address: range.address });
  const unsettled = cells.flatMap((row, at) =>
    row.filter((cell, column) => isFrozen[at]?.[column] && isUnsettled(cell)),
  );
  if (unsettled.length > 0) throw new FaultError({ subject: "sheet", code: "unsettled", address: range.address });
  await withUnfinishedNote({ kind: "frozen", where: range.address }, () =>
    writeValues(context, range, cells, isFrozen, progress),
  );
  return { count, address: range.address };
}

interface ReadCell {
  readonly formula: unknown;
  readonly value: unknown;
}

const isFormula = (text: unknown): boolean => typeof text === "string" && text.startsWith("=") && text.length > 1;

/** A text result stays text, an error stays the error that its sign stands for. */
function frozenValue(value: unknown, type: unknown): unknown {
  return typeof value === "string" && type !== "Error" ? literalText(value) : value;
}

/** A result that is still awaited, or that has no room, is none yet. */
const isUnsettled = ({ value }: ReadCell): boolean =>
  value === "#BUSY!" || value === "#SPILL!" || value === "#GETTING_DATA";

async function readCells(context: Excel.RequestContext, range: Excel.Range): Promise<ReadCell[][]> {
  const cells: ReadCell[][] = [];
  await readBands(
    context,
    areaOf(range),
    CELLS_PER_REQUEST.valuesAndFormulas,
    (band) => rowsOf(range, band).load("formulas,values,valueTypes"),
    ({ formulas, values, valueTypes }) =>
      formulas.forEach((row: unknown[], at) =>
        cells.push(
          row.map((formula, column) => ({
            formula,
            value: frozenValue(values[at]?.[column], valueTypes[at]?.[column]),
          })),
        ),
      ),
  );
  return cells;
}

/** The spilled results inside a range; one that reaches beyond it is refused. */
async function spillsIn(
  context: Excel.RequestContext,
  range: Excel.Range,
  cells: readonly (readonly ReadCell[])[],
): Promise<CellArea[]> {
  // A result that begins outside enters through the first row or the first column; one that begins inside has a formula.
  const questions = cells.flatMap((row, at) =>
    row.flatMap(({ formula }, column) => (at === 0 || column === 0 || isFormula(formula) ? [{ row: at, column }] : [])),
  );
  const found: CellArea[] = [];
  for (let at = 0; at < questions.length; at += QUESTIONS_PER_REQUEST) {
    const asked = questions.slice(at, at + QUESTIONS_PER_REQUEST).map(({ row, column }) => {
      const cell = range.getCell(row, column);
      const areas = [
        cell.getSpillingToRangeOrNullObject(),
        cell.getSpillParentOrNullObject().getSpillingToRangeOrNullObject(),
      ];
      return areas.map((area) => area.load(`address,${AREA}`));
    });
    // One sync per thousand questions on purpose.
    await context.sync();
    for (const area of asked.flat()) {
      if (area.isNullObject) continue;
      const [row, column] = [area.rowIndex - range.rowIndex, area.columnIndex - range.columnIndex];
      const { rows, columns } = areaOf(area);
      const isInside = row >= 0 && column >= 0 && row + rows <= range.rowCount && column + columns <= range.columnCount;
      if (!isInside) throw new FaultError({ subject: "sheet", code: "cutSpill", spill: area.address });
      found.push({ row, column, rows, columns });
    }
  }
  return found;
}

/** Writes values over formulas; null leaves every other cell as it is. The values of a spill go together with its formula. */
async function writeValues(
  context: Excel.RequestContext,
  range: Excel.Range,
  cells: readonly (readonly ReadCell[])[],
  isFrozen: readonly (readonly boolean[])[],
  progress: Progress,
): Promise<void> {
  // From below: as long as the first row of a spill is not written, its formula is there.
  for (const band of rowBands(areaOf(range), CELLS_PER_REQUEST.valuesAndFormulas).reverse()) {
    rowsOf(range, band).values = cells
      .slice(band.row, band.row + band.rows)
      .map((line, y) => line.map(({ value }, column) => (isFrozen[band.row + y]?.[column] ? value : null)));
    // Counted before it is sent: what fails on its way may have arrived in part.
    progress.bands += 1;
    await context.sync();
  }
}

const rowsOf = (range: Excel.Range, { row, rows }: Pick<CellArea, "row" | "rows">): Excel.Range =>
  range.getRow(row).getResizedRange(rows - 1, 0);
