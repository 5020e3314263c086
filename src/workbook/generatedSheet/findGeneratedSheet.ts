import { FaultError } from "../../faults";
import { fittingText } from "../../spreadsheet/writtenText";
import { unusedSheetName } from "../excel/sheetNames";
import { AREA, rangeAt } from "../excel/usedRange";
import type { Draft } from "./draft";
import type { SheetPlan } from "./sheetPlan";

/** The sheet to write on, and what of it is ours already. Nothing is changed yet. */
export interface Place {
  /** Undefined where the sheet has to be added. */
  readonly sheet: Excel.Worksheet | undefined;
  readonly name: string;
  /** Excel refuses to go to a sheet that is hidden. */
  readonly isHidden: boolean;
  /** Rows and columns of the block that an earlier run wrote. */
  readonly rows: number;
  readonly columns: number;
  readonly hasDefinedName: boolean;
  readonly hasDataName: boolean;
  readonly charts: readonly Excel.Chart[];
  /** Ids of the charts that somebody else put there. */
  readonly otherCharts: readonly string[];
}

/**
 * Finds the sheet that an earlier run wrote, by its defined name, which follows a sheet that is renamed or moved. The
 * name alone proves nothing: its first cell must still hold our title, or the block must be empty, as after a run that
 * failed. An empty sheet that bears the wanted name is taken, too; any other sheet is the user's.
 */
export async function findGeneratedSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<Place> {
  const { names, worksheets } = context.workbook;
  const { chartNames = [] } = plan;
  const defined = names.getItemOrNullObject(plan.definedName).load("name");
  const dataName = names.getItemOrNullObject(plan.dataName?.name ?? plan.definedName).load("name");
  const block = defined.getRangeOrNullObject().load(AREA);
  const own = block.worksheet.load("name,visibility");
  const ownProtection = own.protection.load("protected");
  const ownCharts = own.charts.load("items/name,items/id");
  const title = block.getCell(0, 0).load("values");
  const filled = block.getUsedRangeOrNullObject(true).load("address");
  const wanted = worksheets.getItemOrNullObject(plan.sheetName).load("name,visibility");
  const wantedProtection = wanted.protection.load("protected");
  const wantedFilled = wanted.getUsedRangeOrNullObject(true).load("address");
  const wantedCharts = wanted.charts.load("items/id");
  worksheets.load("items/name");
  await context.sync();

  const hasDefinedName = !defined.isNullObject;
  const hasDataName = !dataName.isNullObject;
  const atTopLeft = !block.isNullObject && block.rowIndex === 0 && block.columnIndex === 0;
  if (atTopLeft && (filled.isNullObject || plan.titles.map(fittingText).includes(String(title.values[0]?.[0])))) {
    if (ownProtection.protected) throw new FaultError({ subject: "sheet", code: "ownSheetProtected", sheet: own.name });
    const place = {
      sheet: own,
      name: own.name,
      isHidden: own.visibility !== "Visible",
      rows: block.rowCount,
      columns: block.columnCount,
      hasDefinedName,
      hasDataName,
      charts: ownCharts.items.filter(({ name }) => chartNames.includes(name)),
      otherCharts: ownCharts.items.filter(({ name }) => !chartNames.includes(name)).map(({ id }) => id),
    };
    await assertRoom(context, own, place, plan.draft);
    return place;
  }
  const fresh = { rows: 0, columns: 0, hasDefinedName, hasDataName, charts: [], otherCharts: [] };
  const hasNoCharts = !wanted.isNullObject && wantedCharts.items.length === 0;
  if (!wanted.isNullObject && wantedFilled.isNullObject && hasNoCharts && !wantedProtection.protected) {
    return { sheet: wanted, name: wanted.name, isHidden: wanted.visibility !== "Visible", ...fresh };
  }
  const taken = worksheets.items.map(({ name }) => name);
  return { sheet: undefined, name: unusedSheetName(plan.sheetName, taken), isHidden: false, ...fresh };
}

/** A report that grows must not grow over notes that somebody wrote beside it. */
async function assertRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: { readonly rows: number; readonly columns: number },
  { next, columns }: Draft,
): Promise<void> {
  const grown = [
    { row: before.rows, column: 0, rows: next - before.rows, columns: Math.max(columns, before.columns) },
    { row: 0, column: before.columns, rows: Math.max(next, before.rows), columns: columns - before.columns },
  ];
  const occupied = grown
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((area) => rangeAt(sheet, area).getUsedRangeOrNullObject(true).load("address"));
  if (occupied.length === 0) return;
  await context.sync();
  const [first] = occupied.filter(({ isNullObject }) => !isNullObject);
  if (first) throw new FaultError({ subject: "sheet", code: "noRoom", address: first.address });
}
