/**
 * The workbook in memory: the implementation of Book for tests without a grid.
 * Long because Book is: one short method for each of its abilities, what is behind them lies in the files beside.
 */
import { areaOfCell, boundingArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area, type Cell } from "../address";
import type {
  Book,
  BookEvent,
  CalculationMode,
  CellFormat,
  ClearedPart,
  DefinedName,
  Entry,
  FunctionSource,
  Sheet,
  Spill,
  Table,
  Visibility,
} from "../book";
import { errorValue, type CellValue, type Matrix } from "../cellValue";
import { HostFault } from "../hostFault";
import { Calculation } from "./calculation";
import { readEntry } from "./entry";
import { evaluateAlone } from "./evaluateAlone";
import { parseFormula } from "./formula/parser";
import type { Look } from "./looks";
import { cellText } from "./numberFormat";
import { Scope, usesNames } from "./scope";
import * as moveCells from "./moveCells";
import { keyOf, SheetState, type FormulaCell } from "./sheetState";
import { columnHeaders, emptyColumnAround, freeTableName, tableGrownOver } from "./tableShape";

export class MemoryBook implements Book {
  private readonly scope = new Scope();
  private readonly calculation = new Calculation(this.scope);
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private mode: CalculationMode = "Automatic";
  private active: string;
  private selected: readonly Area[];
  private lastSheet = 0;
  private lastTable = 0;

  constructor(sheetNames: readonly string[] = ["Sheet1"]) {
    for (const name of sheetNames) this.scope.sheets.push(this.newSheet(name));
    this.active = this.scope.sheets[0]?.id ?? "";
    this.selected = [areaOfCell({ sheetId: this.active, row: 0, column: 0 })];
  }

  private newSheet(name: string): SheetState {
    const number = (++this.lastSheet).toString(16).padStart(4, "0").toUpperCase();
    return new SheetState(`{00000000-0001-0000-${number}-000000000000}`, name);
  }
  private sheet(id: string): SheetState {
    const sheet = this.scope.sheet(id);
    if (!sheet) throw new HostFault("ItemNotFound", "The sheet was deleted.");
    return sheet;
  }
  private raise(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  sheets(): readonly Sheet[] {
    return this.scope.sheets;
  }
  addSheet(name: string): Sheet {
    const sheet = this.newSheet(name);
    this.scope.sheets.push(sheet);
    this.raise({ kind: "sheetAdded", sheetId: sheet.id });
    this.rename();
    return sheet;
  }
  isRowHidden(sheetId: string, row: number): boolean {
    return this.sheet(sheetId).hiddenRows.has(row);
  }
  hideRows(sheetId: string, row: number, count: number, isHidden: boolean): void {
    const { hiddenRows } = this.sheet(sheetId);
    for (let at = row; at < row + count; at += 1) {
      if (isHidden) hiddenRows.add(at);
      else hiddenRows.delete(at);
    }
  }
  changeSheet(
    sheetId: string,
    change: { name?: string; visibility?: Visibility; isProtected?: boolean; position?: number },
  ): void {
    const sheet = this.sheet(sheetId);
    const from = sheet.name;
    if (change.visibility) sheet.visibility = change.visibility;
    if (change.isProtected !== undefined) sheet.isProtected = change.isProtected;
    if (change.position !== undefined) {
      this.scope.sheets.splice(this.scope.sheets.indexOf(sheet), 1);
      this.scope.sheets.splice(change.position, 0, sheet);
    }
    if (change.name !== undefined && change.name !== from) {
      sheet.name = change.name;
      this.rename(from, change.name);
      this.raise({ kind: "sheetRenamed", sheetId, from, to: change.name });
    }
    if (change.visibility && change.visibility !== "Visible" && this.active === sheetId)
      this.activateSheet(this.scope.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? sheetId);
  }
  removeSheet(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    for (const formula of sheet.formulas.values()) this.calculation.remove(formula);
    for (const table of this.tables().filter(({ area }) => area.sheetId === sheetId)) this.removeTable(table.id);
    this.scope.sheets.splice(this.scope.sheets.indexOf(sheet), 1);
    this.raise({ kind: "sheetDeleted", sheetId });
    if (this.active === sheetId)
      this.activateSheet(this.scope.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "");
    this.rename();
  }
  /** Formulas name sheets in their text, so a new name is written into them, as Excel does. */
  private rename(from?: string, to?: string): void {
    if (from !== undefined && to !== undefined) {
      for (const formula of this.calculation.all()) {
        const text = moveCells.renamedSheet(formula.text, from, to);
        if (text !== formula.text) this.putFormula(this.sheet(formula.cell.sheetId), formula.cell, text);
      }
      for (const [index, name] of this.scope.names.entries())
        this.scope.names[index] = { ...name, formula: moveCells.renamedSheet(name.formula, from, to) };
    }
    for (const formula of this.calculation.all()) {
      const precedents = this.scope.precedents(formula.tree, formula.cell);
      if (precedents.length !== formula.precedents.length) this.calculation.add(formula);
    }
    this.recalculate();
  }
  activeSheetId(): string {
    return this.active;
  }
  activateSheet(sheetId: string): void {
    if (this.active === sheetId) return;
    const left = this.active;
    this.active = sheetId;
    if (this.scope.sheet(left)) this.raise({ kind: "sheetDeactivated", sheetId: left });
    this.raise({ kind: "sheetActivated", sheetId });
    this.select([areaOfCell({ sheetId, row: 0, column: 0 })]);
  }

  values(area: Area): Matrix {
    return this.sheet(area.sheetId).cells.matrix(area);
  }
  formulas(area: Area): Matrix {
    const rows = this.values(area);
    for (const { cell, text } of this.sheet(area.sheetId).formulasIn(area)) {
      const row = rows[cell.row - area.row];
      if (row) row[cell.column - area.column] = text;
    }
    return rows;
  }
  texts(area: Area): string[][] {
    const formats = this.numberFormats(area);
    return this.values(area).map((row, y) => row.map((value, x) => cellText(value, formats[y]?.[x] ?? "General")));
  }
  numberFormats(area: Area): string[][] {
    return this.sheet(area.sheetId).looks.matrix(area, "numberFormat");
  }

  write(area: Area, entries: readonly (readonly Entry[])[]): void {
    const written = this.put(area, entries);
    this.afterChange(area, written);
  }

  private put(area: Area, entries: readonly (readonly Entry[])[]): FormulaCell[] {
    const sheet = this.sheet(area.sheetId);
    // A formula that cannot be read refuses the whole write, before anything is changed.
    for (const row of entries)
      for (const entry of row)
        if (typeof entry === "string" && entry.startsWith("=") && entry.length > 1) parseFormula(entry);
    this.calculation.makeRoom(area);
    const written: FormulaCell[] = [];
    const formulasHere = sheet.formulas.size > 0 && sheet.formulasIn(area).length > 0;
    for (const [y, row] of entries.entries()) {
      for (const [x, entry] of row.entries()) {
        if (entry === null) continue;
        const cell: Cell = { sheetId: sheet.id, row: area.row + y, column: area.column + x };
        if (formulasHere) this.dropFormula(sheet, cell);
        if (typeof entry === "number" || typeof entry === "boolean") {
          sheet.cells.set(cell.row, cell.column, entry);
          continue;
        }
        const content = readEntry(entry);
        if (content.kind === "formula") written.push(this.putFormula(sheet, cell, content.text));
        else {
          sheet.cells.set(cell.row, cell.column, content.value);
          if (content.numberFormat) sheet.looks.paint(areaOfCell(cell), { numberFormat: content.numberFormat });
        }
      }
    }
    return written;
  }
  private putFormula(sheet: SheetState, cell: Cell, text: string): FormulaCell {
    this.dropFormula(sheet, cell);
    const tree = parseFormula(text);
    const formula: FormulaCell = {
      cell,
      text,
      tree,
      usesNames: usesNames(tree),
      precedents: [],
      serial: 0,
      keys: [],
      isDirty: false,
      isBusy: false,
      isRunning: false,
      spill: undefined,
      blocked: undefined,
    };
    sheet.formulas.set(keyOf(cell.row, cell.column), formula);
    this.calculation.add(formula);
    return formula;
  }
  private dropFormula(sheet: SheetState, cell: Cell): void {
    const formula = sheet.formulas.get(keyOf(cell.row, cell.column));
    if (!formula) return;
    this.calculation.remove(formula);
    sheet.formulas.delete(keyOf(cell.row, cell.column));
    sheet.cells.set(cell.row, cell.column, null);
  }

  type(cell: Cell, text: string): void {
    const area = areaOfCell(cell);
    const grown = text === "" ? undefined : tableGrownOver(this.scope, cell);
    if (grown) this.changeTable(grown.id, { area: grown.area });
    this.write(area, [[text]]);
    if (text.startsWith("=")) this.fillColumn(cell, text);
  }
  /** A formula typed into a table column that holds nothing else fills the whole column. */
  private fillColumn(cell: Cell, text: string): void {
    const column = emptyColumnAround(this.scope, cell);
    if (!column) return;
    const rows = Array.from({ length: column.rowCount }, (_, row) => [
      column.row + row === cell.row ? null : moveCells.filled(text, column.row + row - cell.row, 0),
    ]);
    this.write(column, rows);
  }

  /** Everything that a change of cells brings with it. */
  private afterChange(area: Area, written: readonly FormulaCell[] = []): void {
    const headers = this.scope.tables.some((table) => intersection({ ...table.area, rowCount: 1 }, area));
    if (headers) this.fillHeaders(area);
    this.calculation.changed([area]);
    this.raise({ kind: "cellsChanged", area, change: "RangeEdited" });
    for (const table of this.scope.tables) {
      const common = intersection(table.area, area);
      if (common) this.raise({ kind: "tableChanged", tableId: table.id, area: common });
    }
    if (headers) this.calculation.rebind();
    this.recalculate(written);
  }
  /** A header of a table is never empty: what clears it gets a name again. */
  private fillHeaders(area: Area): void {
    for (const table of this.scope.tables)
      if (table.showHeaders && intersection({ ...table.area, rowCount: 1 }, area))
        columnHeaders(this.scope, table.area);
  }
  private recalculate(written: readonly FormulaCell[] = []): void {
    const sheets = this.calculation.run(this.mode === "Manual" ? written : undefined);
    for (const sheetId of sheets) this.raise({ kind: "sheetCalculated", sheetId });
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const { looks } = this.sheet(area.sheetId);
    const first = formats[0]?.[0];
    if (typeof first === "string" && formats.every((row) => row.every((format) => format === first)))
      looks.paint(area, { numberFormat: first });
    else {
      // In rectangles: a table gives every cell its format, and each layer of looks is looked through.
      for (let y = 0; y < formats.length;) {
        const row = formats[y] ?? [];
        // A row of a file may be sparse: what is not there is no format.
        const isAlike = (other: typeof row = []): boolean =>
          Array.from(row.length > other.length ? row : other).every((_, x) => (row[x] ?? null) === (other[x] ?? null));
        let below = y + 1;
        while (below < formats.length && isAlike(formats[below])) below += 1;
        let from = 0;
        for (let x = 1; x <= row.length; x++) {
          const numberFormat = row[from] ?? null;
          if (x < row.length && row[x] === numberFormat) continue;
          const [rowCount, columnCount] = [below - y, x - from];
          const part = { ...area, row: area.row + y, column: area.column + from, rowCount, columnCount };
          if (numberFormat !== null) looks.paint(part, { numberFormat });
          from = x;
        }
        y = below;
      }
    }
    this.raise({ kind: "formatChanged", area });
  }
  clear(area: Area, part: ClearedPart): void {
    const sheet = this.sheet(area.sheetId);
    if (part === "All" || part === "Formats") {
      sheet.looks.reset(area);
      this.raise({ kind: "formatChanged", area });
    }
    if (part === "Formats" || part === "Hyperlinks") return;
    for (const { cell } of sheet.formulasIn(area)) this.dropFormula(sheet, cell);
    this.calculation.makeRoom(area);
    sheet.cells.clear(area);
    this.afterChange(area);
  }
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    const sheet = this.sheet(sheetId);
    const whole = within ?? { sheetId, row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    const parts = [
      sheet.cells.bounds(whole),
      ...(valuesOnly ? [] : sheet.looks.usedAreas().map((area) => intersection(area, whole))),
    ];
    return parts.reduce((all, part) => (all && part ? boundingArea(all, part) : (all ?? part)), undefined);
  }
  spillAt(cell: Cell): Spill | undefined {
    const formula = this.calculation.spillAt(areaOfCell(cell));
    return formula?.spill && { anchor: formula.cell, area: formula.spill };
  }

  insertCells(area: Area, shift: "Down" | "Right"): void {
    this.shift(area, shift);
    this.raise({ kind: "cellsChanged", area, change: "CellInserted" });
  }
  deleteCells(area: Area, shift: "Up" | "Left"): void {
    this.shift(area, shift);
    this.raise({ kind: "cellsChanged", area, change: "CellDeleted" });
  }
  private shift(area: Area, direction: "Down" | "Right" | "Up" | "Left"): void {
    const plan = moveCells.plan(area, direction);
    const sheet = this.sheet(area.sheetId);
    const moved = moveCells.take(sheet, plan);
    this.clear(plan.affected, "Contents");
    moveCells.shiftTables(this.scope, plan);
    sheet.looks.move((layer) => moveCells.shifted(layer, plan));
    for (const formula of this.calculation.all()) {
      const text = moveCells.rewritten(formula.text, plan, formula.cell, this.scope);
      if (text !== formula.text) this.putFormula(this.sheet(formula.cell.sheetId), formula.cell, text);
    }
    for (const [index, name] of this.scope.names.entries()) {
      this.scope.names[index] = { ...name, formula: moveCells.rewritten(name.formula, plan, undefined, this.scope) };
    }
    this.put(
      moved.area,
      moved.entries.map((row) =>
        row.map((entry) =>
          typeof entry === "string" && entry.startsWith("=")
            ? moveCells.rewritten(entry, plan, { ...moved.area }, this.scope)
            : entry,
        ),
      ),
    );
    this.calculation.rebind();
    this.calculation.changed([plan.affected]);
    this.recalculate();
  }

  format(area: Area): CellFormat {
    const look: Look = this.sheet(area.sheetId).looks.common(area);
    return Object.fromEntries(Object.entries(look).filter(([key]) => key !== "numberFormat"));
  }
  setFormat(area: Area, change: CellFormat): void {
    const { columnWidth, rowHeight, ...look } = change;
    const { looks } = this.sheet(area.sheetId);
    if (columnWidth !== undefined) looks.paint({ ...area, row: 0, rowCount: MAX_ROWS }, { columnWidth });
    if (rowHeight !== undefined) looks.paint({ ...area, column: 0, columnCount: MAX_COLUMNS }, { rowHeight });
    if (Object.keys(look).length > 0) looks.paint(area, look);
    this.raise({ kind: "formatChanged", area });
  }
  autofit(area: Area, direction: "columns" | "rows"): void {
    if (direction === "rows") return this.setFormat(area, { rowHeight: 15 });
    const used = this.usedArea(area.sheetId, true, area);
    if (!used) return;
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const one = { ...used, column, columnCount: 1 };
      const widest = this.texts(one).reduce((most, [text = ""]) => Math.max(most, text.length), 0);
      this.setFormat(one, { columnWidth: Math.max(8, widest * 5.5 + 6) });
    }
  }

  selection(): readonly Area[] {
    return this.selected;
  }
  select(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) throw new HostFault("InvalidArgument", "A selection is never empty.");
    this.selected = [...areas];
    this.raise({ kind: "selectionChanged", areas: this.selected });
  }

  tables(): readonly Table[] {
    return this.scope.tables;
  }
  addTable(area: Area, name?: string): Table {
    this.calculation.makeRoom(area);
    const table: Table = {
      id: String(++this.lastTable),
      name: name ?? freeTableName(this.scope),
      area,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
    };
    this.scope.tables.push(table);
    columnHeaders(this.scope, area);
    this.calculation.rebind();
    this.calculation.changed([area]);
    this.raise({ kind: "tableAdded", tableId: table.id, sheetId: area.sheetId });
    this.recalculate();
    return table;
  }
  changeTable(
    tableId: string,
    change: { name?: string; area?: Area; showHeaders?: boolean; showTotals?: boolean; style?: string },
  ): void {
    const index = this.scope.tables.findIndex(({ id }) => id === tableId);
    const table = this.scope.tables[index];
    if (!table) throw new HostFault("ItemNotFound", "The table was deleted.");
    const renamed = change.name !== undefined && change.name !== table.name ? change.name : undefined;
    this.scope.tables[index] = { ...table, ...change };
    if (change.area) {
      this.calculation.makeRoom(change.area);
      columnHeaders(this.scope, change.area);
    }
    if (renamed !== undefined) {
      for (const formula of this.calculation.all()) {
        const text = moveCells.renamedTable(formula.text, table.name, renamed);
        if (text !== formula.text) this.putFormula(this.sheet(formula.cell.sheetId), formula.cell, text);
      }
    }
    this.calculation.rebind();
    this.recalculate();
  }
  removeTable(tableId: string): void {
    const index = this.scope.tables.findIndex(({ id }) => id === tableId);
    const [table] = index < 0 ? [] : this.scope.tables.splice(index, 1);
    if (!table) throw new HostFault("ItemNotFound", "The table was deleted.");
    this.calculation.rebind();
    this.calculation.makeRoom(table.area);
    this.raise({ kind: "tableDeleted", tableId, sheetId: table.area.sheetId });
    this.recalculate();
  }

  names(): readonly DefinedName[] {
    return this.scope.names;
  }
  setName(name: DefinedName): void {
    parseFormula(name.formula);
    this.dropName(name.name, name.sheetId);
    this.scope.names.push(name);
    this.calculation.rebind();
    this.recalculate();
  }
  removeName(name: string, sheetId: string | undefined): void {
    this.dropName(name, sheetId);
    this.calculation.rebind();
    this.recalculate();
  }
  private dropName(name: string, sheetId: string | undefined): void {
    const index = this.scope.names.findIndex(
      (other) => other.sheetId === sheetId && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (index >= 0) this.scope.names.splice(index, 1);
  }
  evaluate(formula: string, sheetId: string): CellValue {
    return evaluateAlone(this.scope, formula, sheetId) ?? errorValue("#BUSY!");
  }

  calculationMode(): CalculationMode {
    return this.mode;
  }
  setCalculationMode(mode: CalculationMode): void {
    this.mode = mode;
    if (mode !== "Manual") this.recalculate();
  }
  calculate(scope: "Recalculate" | "Full" | "FullRebuild"): void {
    if (scope !== "Recalculate") for (const formula of this.calculation.all()) this.calculation.markDirty(formula);
    for (const sheetId of this.calculation.run()) this.raise({ kind: "sheetCalculated", sheetId });
  }
  useFunctions(functions: FunctionSource): void {
    this.calculation.functions = functions;
  }
  answersArrived(keys: readonly string[]): void {
    this.calculation.answersArrived(keys);
    for (const sheetId of this.calculation.run()) this.raise({ kind: "sheetCalculated", sheetId });
  }
  busyCells(): number {
    return this.calculation.busyCount;
  }
  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
