import {
  builtInOf,
  modelColumns,
  numericModelColumns,
  writeModelTable,
  type Language,
  type Model,
  type ModelColumn,
  type RuleName,
} from "../model";
import { translatorFor } from "../texts/translate";
import { faultFormula, type ModelRow } from "./modelFaults";
import { EditionSheet, formula, looks } from "./sheet";

const HEADER = 4;
const STATE = 2;
/** A text inside a formula may not be longer. */
const LONGEST_LITERAL = 255;
/** The numbers of the model, and what else decides a result. */
const editable: readonly ModelColumn[] = [...numericModelColumns, "Key"];
const columns: readonly ModelColumn[] = [...modelColumns, "Tolerance", "Error", "As of"];

/** Where the numbers of the model stand, as any sheet's formula names them. */
export interface ModelCells {
  readonly sheet: EditionSheet;
  rule(name: RuleName): string;
  /** The first row that describes an indicator, which holds its valid range. */
  range(code: string): { readonly min: string; readonly max: string };
  floor(at: number, column: ModelColumn): string;
  type(at: number, column: ModelColumn): string;
  stage(ladder: "ID" | "DI", stage: number, at: number, column: ModelColumn): string;
  /** A cell that counts what is wrong with the model: 0 where it can be used. */
  readonly faults: string;
  /** A cell that counts the rows that differ from the built-in model. */
  readonly edited: string;
}

/** Every number of the model with where it comes from, in the layout of a model table; an edited one is told as such. */
export function modelSheet(model: Model, language: Language, name: string): ModelCells {
  const t = translatorFor(language);
  const sheet = new EditionSheet(name);
  const rows = rowsOf(model);
  const base = new Map(rowsOf(builtInOf(model)).map((row) => [keyOf(row), row]));
  const column = (wanted: ModelColumn): number => columns.indexOf(wanted);
  const first = HEADER + 1;
  const [faultColumn, editedColumn] = [columns.length, columns.length + 1];
  const own = (at: number, wanted: ModelColumn): string => sheet.cell(first + at, column(wanted));
  const whole = (at: number): string => sheet.block({ row: first, column: at, rows: rows.length, columns: 1 });

  sheet.put(0, 0, [t("edition.model.title", { model: model.title[language] })], looks.title);
  sheet.put(1, 0, [t("edition.model.howTo")], looks.note);
  const counted = (of: number): string => `SUMPRODUCT(1*(${whole(of)}<>""))`;
  sheet.put(STATE, 0, [t("edition.model.faults"), null, formula(counted(faultColumn))]);
  sheet.put(STATE, 4, [t("edition.model.edited"), null, formula(counted(editedColumn))]);
  sheet.look({ row: STATE, column: 0, rows: 1, columns: 7 }, { bold: true });
  sheet.put(HEADER, 0, [...columns, t("edition.model.fault"), t("edition.model.state")], looks.header);
  rows.forEach((row, at) => {
    const cells = columns.map((wanted) => row[wanted] ?? null);
    const before = base.get(keyOf(row)) ?? row;
    const place = { row, at, rows, cell: own };
    sheet.put(first + at, 0, [
      ...cells,
      formula(faultFormula(place, t)),
      formula(
        `IF(OR(${differences(before, (wanted) => own(at, wanted)).join(",")}),${quoted(t("edition.edited"))},"")`,
      ),
    ]);
    for (const wanted of numbersIn(row)) {
      const area = { row: first + at, column: column(wanted), rows: 1, columns: 1 };
      sheet.open.push(area);
      sheet.look(area, looks.input);
    }
  });
  layOut(sheet, rows.length, first, [faultColumn, editedColumn]);

  const rowWhere = (part: string, group: string | undefined, at: number): number =>
    rows.findIndex((row) => row === rows.filter((one) => one.Part === part && (group ?? one.Group) === one.Group)[at]);
  return {
    sheet,
    rule: (rule) =>
      own(
        rows.findIndex((row) => row.Part === "Rule" && row.Code === rule),
        "Gate",
      ),
    range: (code) => {
      const at = rows.findIndex((row) => isIndicator(row) && row.Code === code);
      return { min: own(at, "Min"), max: own(at, "Max") };
    },
    floor: (at, wanted) => own(rowWhere("Floor", undefined, at), wanted),
    type: (at, wanted) => own(rowWhere("Type", undefined, at), wanted),
    stage: (ladder, stage, at, wanted) => own(rowWhere("Stage", `${ladder}${stage}`, at), wanted),
    faults: sheet.cell(STATE, 2),
    edited: sheet.cell(STATE, 6),
  };
}

const isIndicator = ({ Part }: ModelRow): boolean => Part === "Floor" || Part === "Type" || Part === "Stage";

/** Which cells of a row a person may change. */
function numbersIn(row: ModelRow): ModelColumn[] {
  if (row.Part === "Rule") return ["Gate"];
  if (!isIndicator(row)) return [];
  const used: Readonly<Record<string, readonly ModelColumn[]>> = {
    Floor: ["Min", "Max", "Gate"],
    Type: ["Min", "Max", "Weight", "Low", "High", "Key", "Tolerance"],
    Stage: ["Min", "Max", "Weight", "Low", "Gate", "High", "Tolerance"],
  };
  return editable.filter((column) => used[row.Part]?.includes(column));
}

/** The rows of a model table by column. */
export function rowsOf(model: Model): ModelRow[] {
  const [header = [], ...rows] = writeModelTable(model);
  return rows.map((row) => {
    const cells = Object.fromEntries(header.map((name, at) => [name, row[at] === "" ? undefined : row[at]]));
    return { ...cells, Part: String(row[0]) };
  });
}

/** A lever has no code of its own; its indicators tell it apart. */
const keyOf = ({ Part, Group, Code, Indicators }: ModelRow): string =>
  [Part, Group, Part === "Model" ? "" : Code, Part === "Lever" ? Indicators : ""].join("\n");

/** One condition for each cell that can differ from what it was. */
function differences(before: ModelRow, cell: (column: ModelColumn) => string): string[] {
  return columns.flatMap((column) => {
    const was = before[column];
    if (was === undefined) return [`${cell(column)}<>""`];
    if (typeof was === "number") return [`NOT(ISNUMBER(${cell(column)}))`, `${cell(column)}<>${was}`];
    return was.length > LONGEST_LITERAL ? [] : [`${cell(column)}<>${quoted(was)}`];
  });
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function layOut(sheet: EditionSheet, rows: number, first: number, [faults, edited]: readonly [number, number]): void {
  const widths: Partial<Record<ModelColumn, number>> = {
    Name: 34,
    名称: 26,
    Definition: 40,
    定义: 40,
    Source: 46,
    Part: 12,
    Group: 13,
    Code: 17,
    Indicators: 24,
  };
  sheet.widen(0, [...columns.map((column) => widths[column] ?? 9.5), 30, 12]);
  sheet.look({ row: first, column: 0, rows, columns: columns.length + 2 }, { wrap: true });
  const flagged = (column: number, fill: string): void => {
    const area = { row: first, column, rows, columns: 1 };
    const cell =
      sheet
        .cell(first, column)
        .split("!")
        .at(-1)
        ?.replace(/\$(\d+)$/u, "$1") ?? "";
    sheet.highlights.push({ area, formula: `${cell}<>""`, fill });
  };
  flagged(faults, "#F8CBAD");
  flagged(edited, "#FFF2CC");
  sheet.frozen = { rows: first, columns: 3 };
  sheet.print = { orientation: "landscape", pagesWide: 3, titleRows: { row: HEADER, rows: 1 }, titleColumns: 3 };
}
