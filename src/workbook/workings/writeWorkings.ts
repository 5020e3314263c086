import { asPercent, assess, bindHeaders, bindModel, bothLadders, readClusterTable } from "../../assessment";
import { FaultError } from "../../faults";
import { cellText, isBlank, modelKey, type Cell, type Language, type Model } from "../../model";
import { digest } from "../../model/digest";
import { translatorFor } from "../../texts";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";
import { cellsShownAs, firstRowCells } from "../excel/rangeCells";
import { validSheetName } from "../excel/sheetNames";
import { rangeAt } from "../excel/usedRange";
import type { WrittenSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { type SourcePreview } from "../sourceTable";
import type { WorkControl } from "../workControl";
import { workingsDraft } from "./workingsDraft";
import type { WorkingsInput } from "./workingsInput";

export interface WorkingsRequest {
  readonly source: SourcePreview;
  readonly model: Model;
  /** The columns whose cells are read by their formats. */
  readonly formattedColumns: ReadonlySet<number>;
  /** Row of the cluster below the header, from 0, and its name as it was assessed; "" where it has none. */
  readonly row: number;
  readonly name: string;
  /** How the pane calls the cluster. */
  readonly label: string;
  readonly language: Language;
  readonly date: string;
}

/**
 * Writes the workings of one cluster on a sheet of their own. Its cells are read anew, so that the check compares the
 * formulas with what the add-in says about the same cells; a row that holds another cluster by now is refused. Whoever cancels
 * before the first request that writes finds everything as it was.
 */
export async function writeWorkings(request: WorkingsRequest, control?: WorkControl): Promise<WrittenSheet> {
  await loadSheetTexts("workings", "report", "model");
  const { model, language, label } = request;
  const draft = workingsDraft(inputOf(request, await readRow(request)));
  control?.report(0, draft.next, "rows");
  const t = translatorFor(language);
  // Where two labels share a digest, the title of the sheet tells them apart.
  return writeGeneratedSheet(
    {
      definedName: `DCA_Workings_${nameOfModel(model)}_${digest(label)}`,
      sheetName: validSheetName(`${t("workings.sheet")} ${label}`) || t("workings.sheet"),
      titles: inEveryLanguage((t) => t("workings.title", { cluster: label })),
      draft,
    },
    control,
  );
}

interface ReadRow {
  readonly headers: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly isPercent: readonly boolean[];
}

/** The header row and the row of the cluster as they are now. */
async function readRow({ source, formattedColumns, row, name, label }: WorkingsRequest): Promise<ReadRow> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { block } = source;
    const table = rangeAt(context.workbook.worksheets.getItem(block.sheet), block);
    const header = table.getRow(0).load("values,valueTypes");
    const cluster = table.getRow(row + 1).load("values,valueTypes,numberFormat");
    await context.sync();
    const headers = await firstRowCells(context, header);
    const cells = await firstRowCells(context, cluster);
    const isSame = name === "" || cells.some((cell) => typeof cell === "string" && cell.trim() === name);
    const sameHeaders = source.headers.every((cell, at) => cellText(cell) === cellText(headers[at] ?? null));
    if (!isSame || !sameHeaders || cells.every(isBlank))
      throw new FaultError({ subject: "sheet", code: "movedRow", cluster: label });
    const [shown = []] = cellsShownAs(cluster);
    return { headers, cells, isPercent: shown.map((as, at) => as === "percent" && formattedColumns.has(at)) };
  });
}

function inputOf(request: WorkingsRequest, { headers, cells, isPercent }: ReadRow): WorkingsInput {
  const { source, language, date } = request;
  const model = bindModel(request.model);
  const binding = bindHeaders(model, headers);
  if (binding.kind === "refused") throw new FaultError({ subject: "sheet", code: "movedRow", cluster: request.label });
  const { columnOf } = binding;
  const firstRow = source.block.row + 2 + request.row;
  const { dataset } = readClusterTable(model, binding, {
    headers,
    rows: [cells.map((cell, at) => (typeof cell === "number" && isPercent[at] === true ? asPercent(cell) : cell))],
    firstRow,
    read: (cell) => cell ?? null,
    isBlank: undefined,
    isPercent: undefined,
  });
  const values = dataset.valuesOf(0, new Float64Array(model.model.indicators.length));
  const ladders = bothLadders(model, values);
  return {
    model,
    language,
    date,
    cluster: request.label,
    sheet: source.address.slice(0, source.address.lastIndexOf("!")),
    row: firstRow - 1,
    firstColumn: source.block.column,
    columnOf,
    isPercent: columnOf.map((column) => isPercent[column] === true),
    assessment: assess(model, values),
    ladders: [ladders.ID, ladders.DI],
  };
}

/** Excel takes names of 255 characters. */
const LONGEST_ID = 100;

function nameOfModel(model: Model): string {
  const id = modelKey(model);
  return id.length > LONGEST_ID ? digest(id) : id.replace(/\W/gu, "_");
}
