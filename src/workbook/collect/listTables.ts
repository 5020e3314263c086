import { FaultError } from "../../faults";
import type { Language } from "../../model";
import {
  askedColumns,
  askedHeader,
  bindList,
  ListError,
  type AnswerColumn,
  type AnswerList,
  type AskedColumn,
} from "../../registers";
import type { Answer, KnownFirm, KnownList, KnownLists, ListRow } from "../../returns";
import { literalCell, literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { appendColumns, createTable, findTable, type NewRows, type TablePlace } from "./appendedTable";
import { fileColumnOf, isSameFile, readTexts, replaceRows } from "./replacedRows";

/** The collected lists, found again by these names, which formulas use. */
const LIST_TABLES: Readonly<Record<AnswerList, string>> = { firms: "firms", ties: "ties" };

const NAME_WIDTH = 150;
const ANSWER_WIDTH = 90;
const FILE_WIDTH = 160;

/** Everything that was collected before and that a list is judged by. */
export async function knownLists(): Promise<KnownLists> {
  return Excel.run({ delayForCellEdit: true }, async (context) => ({
    firms: await knownRows(
      context,
      "firms",
      ["firm", "cluster", "period"],
      ([firm = "", cluster = "", period = ""]): KnownFirm => ({
        firm,
        cluster,
        period,
      }),
    ),
    ties: await knownRows(context, "ties", ["from"], ([from = ""]) => ({ from })),
  }));
}

async function knownRows<Row>(
  context: Excel.RequestContext,
  list: AnswerList,
  codes: readonly AnswerColumn[],
  rowOf: (texts: readonly string[]) => Row,
): Promise<KnownList<Row> | undefined> {
  const place = await findTable(context, LIST_TABLES[list]);
  if (!place) return undefined;
  const { columnOf, file } = columnsOf(list, place);
  const lines = await readTexts(context, place, [file, ...codes.map((code) => columnOf.get(code) ?? -1)]);
  return {
    hasPeriod: columnOf.has("period"),
    rows: lines.map(([of = "", ...texts]) => ({ ...rowOf(texts), file: of })),
  };
}

/** Where the columns of a collected list stand now: it belongs to people, who move and add columns. */
function columnsOf(
  list: AnswerList,
  place: TablePlace,
): { readonly columnOf: ReadonlyMap<string, number>; readonly file: number } {
  const table = LIST_TABLES[list];
  const gone = (missing: readonly string[]): FaultError =>
    new FaultError({ subject: "workbook", code: "columnsGone", table, missing });
  const file = fileColumnOf(place);
  try {
    const { columnOf } = bindList(list, place.headers);
    if (file < 0) throw gone([translatorFor("en")("collect.file")]);
    return { columnOf, file };
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    throw gone(error.fault.code === "missingColumns" ? error.fault.missing : [error.fault.column]);
  }
}

/**
 * Puts the rows of one file into its list; rows that a file of the same name put there before are replaced. A column that no
 * file had before is added. Gives how many rows were replaced.
 */
export async function updateList(
  list: AnswerList,
  file: string,
  rows: readonly ListRow[],
  language: Language,
): Promise<number> {
  const table = LIST_TABLES[list];
  const columns = askedColumns(list).filter(({ code }) => rows.some((row) => row.has(code)));
  const place = await Excel.run({ delayForCellEdit: true }, async (context) => findTable(context, table));
  if (!place) {
    await createTable(
      {
        name: table,
        sheetName: translatorFor(language)(`collect.listSheet.${list}`),
        headers: [...columns.map((column) => askedHeader(column, language)), translatorFor(language)("collect.file")],
        widths: [...columns.map(({ form }) => (form === "name" ? NAME_WIDTH : ANSWER_WIDTH)), FILE_WIDTH],
      },
      newRows(file, rows, columns),
    );
    return 0;
  }
  const known = columnsOf(list, place).columnOf;
  await appendColumns(
    table,
    columns.filter(({ code }) => !known.has(code)).map((column) => askedHeader(column, language)),
  );
  const { columnOf, replaced } = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const grown = await findTable(context, table);
    if (!grown) throw new FaultError({ subject: "workbook", code: "gone" });
    const places = columnsOf(list, grown);
    const files = await readTexts(context, grown, [places.file]);
    return {
      columnOf: [...columns.map(({ code }) => places.columnOf.get(code) ?? -1), places.file],
      replaced: files.filter(([of = ""]) => isSameFile(of, file)).length,
    };
  });
  await replaceRows(table, file, replaced, newRows(file, rows, columns), columnOf);
  return replaced;
}

function newRows(file: string, rows: readonly ListRow[], columns: readonly AskedColumn[]): NewRows {
  const values = rows.map((row) => [
    ...columns.map(({ code }): Answer => literalCell(row.get(code) ?? null)),
    literalText(file),
  ]);
  return { values, formats: values.map((line) => line.map(() => "General")) };
}
