import { cellText, isBlank, isCellError, type Cell } from "../spreadsheet/cell";
import type { LocatedFault, ModelFault, TableFaultCode } from "./faults";
import { modelColumns, optionalModelColumns, type ModelColumn } from "./tableLayout";
import { comparableHeader } from "./text";
import { yearOrMonth } from "./yearOrMonth";

/** Which column of the table holds a value of the model, by the last key of its path. */
const columnOfKey: Readonly<Record<string, ModelColumn>> = {
  code: "Code",
  indicator: "Code",
  en: "Name",
  "zh-CN": "名称",
  min: "Min",
  threshold: "Gate",
  idAnchor: "Low",
  diAnchor: "High",
  weight: "Weight",
  tolerance: "Tolerance",
  error: "Error",
  low: "Low",
  gate: "Gate",
  high: "High",
  // A fault of all weights of a group.
  type: "Weight",
  evidence: "Weight",
};

/** The rows of a model table below its header, and the faults met while reading them. */
export class TableRows {
  readonly faults: LocatedFault[] = [];
  readonly rows: readonly TableRow[];
  private readonly columns = new Map<ModelColumn, number>();
  private readonly rowOfPath = new Map<string, TableRow>();

  constructor(cells: readonly (readonly Cell[])[]) {
    const header = cells[0] ?? [];
    this.bindColumns(header);
    const filled = cells
      .slice(1)
      .map((row, at) => new TableRow(this, at + 2, row))
      .filter((row) => !row.isEmpty());
    this.rows = filled;
    if (filled.length === 0 && this.faults.length === 0) this.report("emptyTable", undefined, "Part", "", "");
  }

  private bindColumns(header: readonly Cell[]): void {
    const found = header.map((cell) => comparableHeader(cellText(cell)));
    for (const column of [...modelColumns, ...optionalModelColumns]) {
      const at = found.indexOf(comparableHeader(column));
      this.columns.set(column, at);
      if (at < 0 && optionalModelColumns.some((optional) => optional === column)) continue;
      if (at < 0)
        this.report("missingColumn", undefined, column, header.map(cellText).filter(Boolean).join(", "), column);
      else if (found.includes(comparableHeader(column), at + 1))
        this.report("repeatedColumn", undefined, column, column, "");
    }
  }

  /** Position of a column in the range that was given, from 0. */
  position(column: ModelColumn): number {
    return this.columns.get(column) ?? -1;
  }

  report(code: TableFaultCode, row: TableRow | undefined, column: ModelColumn, found: string, expected: string): void {
    this.faults.push({ code, where: this.place(row, column), found, expected });
  }

  /** Notes that the part of the model at this path was read from this row; a group stands at its first one. */
  remember(path: readonly (string | number)[], row: TableRow): void {
    const key = path.join("/");
    if (!this.rowOfPath.has(key)) this.rowOfPath.set(key, row);
  }

  /** Gives a fault of the model its place in the table: the row that its path, or the nearest part of it, came from. */
  locate({ code, path, found, expected }: ModelFault): LocatedFault {
    for (let length = path.length; length > 0; length -= 1) {
      const row = this.rowOfPath.get(path.slice(0, length).join("/"));
      if (!row) continue;
      const column = path.includes("levers") ? "Indicators" : columnOfKey[String(path.at(-1))];
      return { code, where: this.place(row, column ?? "Gate"), found, expected };
    }
    // What has no row at all is missing from the column that would name it.
    if (path[0] === "type")
      return { code: "missingPart", where: this.place(undefined, "Part"), found: "", expected: "Type" };
    if (code === "missingStage") return { code, where: this.place(undefined, "Group"), found, expected };
    return { code, where: { row: 0, column: 0, columnName: String(path.at(-1)) }, found, expected };
  }

  private place(row: TableRow | undefined, column: ModelColumn): LocatedFault["where"] {
    return { row: row?.line ?? 0, column: this.position(column) + 1, columnName: column };
  }
}

/** One row of a model table; each reader reports a cell that it cannot read. */
export class TableRow {
  constructor(
    private readonly table: TableRows,
    /** Counted from 1, the header row included. */
    readonly line: number,
    private readonly cells: readonly Cell[],
  ) {}

  isEmpty(): boolean {
    return this.cells.every(isBlank);
  }

  text(column: ModelColumn): string {
    const cell = this.cell(column);
    if (isCellError(cell)) this.report("errorCell", column, cell.error);
    return isCellError(cell) ? "" : cellText(cell).trim();
  }

  required(column: ModelColumn): string {
    const text = this.text(column);
    if (text === "" && !isCellError(this.cell(column))) this.report("emptyCell", column, "");
    return text;
  }

  number(column: ModelColumn): number {
    const cell = this.cell(column);
    if (typeof cell === "number") return cell;
    if (isCellError(cell)) this.report("errorCell", column, cell.error);
    else this.report(isBlank(cell) ? "emptyCell" : "notNumber", column, cellText(cell));
    return NaN;
  }

  /** Undefined for an empty cell, which means the default. */
  optionalNumber(column: ModelColumn): number | undefined {
    return isBlank(this.cell(column)) ? undefined : this.number(column);
  }

  /** A year or a month as "2024" or "2025-03", also where Excel made a date of it; undefined for an empty cell. */
  yearOrMonth(column: ModelColumn): string | undefined {
    const cell = this.cell(column);
    const text = this.text(column);
    if (text === "") return undefined;
    const read = yearOrMonth(typeof cell === "number" ? cell : text);
    if (read !== undefined) return read;
    this.report("notYearOrMonth", column, text, "2024, 2025-03");
    return undefined;
  }

  choice<Choice extends string>(
    column: ModelColumn,
    choices: readonly Choice[],
    code: TableFaultCode,
  ): Choice | undefined {
    const text = this.required(column);
    const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    if (!found && text !== "") this.report(code, column, text, choices.join(", "));
    return found;
  }

  report(code: TableFaultCode, column: ModelColumn, found: string, expected = ""): void {
    this.table.report(code, this, column, found, expected);
  }

  private cell(column: ModelColumn): Cell {
    return this.cells[this.table.position(column)] ?? null;
  }
}
