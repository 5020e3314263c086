/** The workbook of the browser page: a Book on the Univer grid. Formulas, spills and the keyboard are the grid's; tables and custom functions are ours. */
import { areaOfCell, contains, parseReference, type Area, type Cell } from "../address";
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
import { Calculation } from "./calculation";
import { Changes } from "./changes";
import { CustomCalls } from "./customCalls";
import { EntryRewriting } from "./entryRewriting";
import { declareFunctions } from "./functionList";
import { GridCells } from "./gridCells";
import { Looks } from "./looks";
import { Names } from "./names";
import { keepBracketsBalanced } from "./openBrackets";
import { areaOf, rangeOf, SheetAccess } from "./sheetAccess";
import { Sheets } from "./sheets";
import { SpillRules } from "./spillRules";
import { Tables } from "./tables";
import type { Grid } from "./univer";

export class GridBook implements Book {
  readonly calculation: Calculation;
  private readonly access: SheetAccess;
  private readonly tabs: Sheets;
  private readonly looks: Looks;
  private readonly cells: GridCells;
  private readonly tableList: Tables;
  private readonly rewriting: EntryRewriting;
  private readonly nameList: Names;
  private readonly calls: CustomCalls;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private mode: CalculationMode = "Automatic";

  constructor(readonly grid: Grid) {
    keepBracketsBalanced(grid);
    this.access = new SheetAccess(grid);
    this.calculation = new Calculation(grid);
    this.tabs = new Sheets(this.access);
    this.looks = new Looks(this.access);
    this.cells = new GridCells(this.access, this.looks, (sheetId, formula) => this.rewriting.asTyped(sheetId, formula));
    const port = {
      value: (cell: Cell): CellValue => this.cells.value(cell),
      put: (cell: Cell, text: string): void => this.cells.write(areaOfCell(cell), [[text]]),
    };
    this.tableList = new Tables(
      this.access,
      port,
      (event) => this.announce(event),
      () => this.tablesReshaped(),
    );
    this.rewriting = new EntryRewriting(this.access, this.tableList, {
      header: (table, offset) => this.tableList.header(table, offset),
      sheetName: (sheetId) => this.access.sheet(sheetId).getSheetName(),
      tables: () => this.tableList.all(),
    });
    this.nameList = new Names(grid);
    this.calls = new CustomCalls(this.access, this.calculation);
    new SpillRules(this.access, this.tableList, this.calculation);
    new Changes(grid, {
      announce: (event) => this.announce(event),
      moved: (move) => this.tableList.move(move),
      sheetRemoved: (sheetId) => this.tableList.sheetRemoved(sheetId),
      selection: () => this.selection(),
    });
    this.calculation.whenPassEnds(() => this.announce({ kind: "sheetCalculated", sheetId: this.activeSheetId() }));
  }

  private announce(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  /** A spill may now be in a table's way, or free of it. */
  private tablesReshaped(): void {
    this.rewriting.readAgain();
    const anchors = this.sheets().flatMap(({ id }) =>
      this.access.wantedSpills(id).map(({ anchor }) => areaOfCell(anchor)),
    );
    if (anchors.length > 0) this.calculation.recalculate(anchors);
  }

  sheets(): readonly Sheet[] {
    return this.tabs.all();
  }
  addSheet(name: string): Sheet {
    return this.tabs.add(name);
  }
  changeSheet(
    sheetId: string,
    change: { name?: string; visibility?: Visibility; isProtected?: boolean; position?: number },
  ): void {
    this.tabs.change(sheetId, change);
  }
  removeSheet(sheetId: string): void {
    this.tabs.remove(sheetId);
  }
  activeSheetId(): string {
    return this.grid.workbook.getActiveSheet().getSheetId();
  }
  activateSheet(sheetId: string): void {
    this.grid.workbook.setActiveSheet(sheetId);
  }

  values(area: Area): Matrix {
    return this.cells.values(area);
  }
  formulas(area: Area): Matrix {
    return this.cells.formulas(area);
  }
  texts(area: Area): string[][] {
    return this.cells.texts(area);
  }
  numberFormats(area: Area): string[][] {
    return this.cells.numberFormats(area);
  }
  write(area: Area, entries: readonly (readonly Entry[])[]): void {
    this.cells.write(area, entries);
  }
  type(cell: Cell, text: string): void {
    if (text !== "") this.tableList.growOver(cell);
    this.cells.write(areaOfCell(cell), [[text]]);
  }
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.looks.setStyle(area, (row, column) => {
      const pattern = (formats[row] ?? formats[0])?.[column] ?? (formats.length === 1 ? formats[0]?.[0] : undefined);
      return pattern === undefined || pattern === null ? undefined : { n: { pattern } };
    });
  }
  clear(area: Area, part: ClearedPart): void {
    this.cells.clear(area, part);
  }
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    return this.cells.usedArea(sheetId, valuesOnly, within);
  }
  spillAt(cell: Cell): Spill | undefined {
    return this.access.spills(cell.sheetId).find(({ area }) => contains(area, cell));
  }
  insertCells(area: Area, shift: "Down" | "Right"): void {
    this.access.shift(area, shift);
  }
  deleteCells(area: Area, shift: "Up" | "Left"): void {
    this.access.shift(area, shift);
  }

  format(area: Area): CellFormat {
    return this.looks.format(area);
  }
  setFormat(area: Area, change: CellFormat): void {
    this.looks.setFormat(area, change);
  }
  autofit(area: Area, direction: "columns" | "rows"): void {
    if (direction === "columns")
      this.looks.autofit(area, (row, column) => this.cells.text({ sheetId: area.sheetId, row, column }));
    else this.looks.autofitRows(area);
  }

  selection(): readonly Area[] {
    const sheet = this.grid.workbook.getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => areaOf(sheet.getSheetId(), range.getRange()));
    return areas.length > 0 ? areas : [{ sheetId: sheet.getSheetId(), row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  }
  select(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    const selections = areas.map((area) => {
      this.access.makeRoom(area);
      const range = rangeOf(this.access.bounded(area));
      const primary = {
        startRow: area.row,
        endRow: area.row,
        startColumn: area.column,
        endColumn: area.column,
        actualRow: area.row,
        actualColumn: area.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      return { range, primary: area === first ? primary : null, style: null };
    });
    this.grid.run("sheet.operation.set-selections", { unitId: this.grid.unitId, subUnitId: first.sheetId, selections });
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.access.sheet(sheetId).getSheet().getRowVisible(row);
  }
  hideRows(sheetId: string, row: number, count: number, isHidden: boolean): void {
    const sheet = this.access.sheet(sheetId);
    if (isHidden) sheet.hideRows(row, count);
    else sheet.showRows(row, count);
  }

  tables(): readonly Table[] {
    return this.tableList.all();
  }
  addTable(area: Area, name?: string): Table {
    return this.tableList.add(area, name);
  }
  changeTable(
    tableId: string,
    change: { name?: string; area?: Area; showHeaders?: boolean; showTotals?: boolean; style?: string },
  ): void {
    this.tableList.change(tableId, change);
  }
  removeTable(tableId: string): void {
    this.tableList.remove(tableId);
  }

  names(): readonly DefinedName[] {
    return this.nameList.all();
  }
  setName(name: DefinedName): void {
    this.nameList.set(name);
  }
  removeName(name: string, sheetId: string | undefined): void {
    this.nameList.remove(name, sheetId);
  }

  /** Only what needs no formula engine: a reference or a plain value. The grid's own engine answers later than this is asked. */
  evaluate(formula: string, sheetId: string): CellValue {
    const reference = parseReference(formula.replace(/^=/, ""));
    if (!reference) return errorValue("#BUSY!");
    const named = this.sheets().find(({ name }) => name.toLowerCase() === reference.sheetName?.toLowerCase());
    return this.cells.value({ ...reference, sheetId: named?.id ?? sheetId });
  }

  calculationMode(): CalculationMode {
    return this.mode;
  }
  /** Remembered only: the grid always calculates. */
  setCalculationMode(mode: CalculationMode): void {
    this.mode = mode;
  }
  calculate(scope: "Recalculate" | "Full" | "FullRebuild"): void {
    if (scope === "Recalculate") return;
    this.calls.forgetAll();
    this.calculation.recalculateAll();
  }
  useFunctions(functions: FunctionSource): void {
    this.calls.use(functions);
  }
  /** @param metadata - the add-in's functions.json, parsed */
  declareFunctions(metadata: unknown, namespace: string): void {
    declareFunctions(this.grid, metadata, namespace, (name, caller, given) => this.calls.ask(name, caller, given));
  }
  answersArrived(keys: readonly string[]): void {
    this.calls.answersArrived(keys);
  }
  /** While the grid still calculates, any cell may be busy next. */
  busyCells(): number {
    return this.calls.busyCells + (this.calculation.isIdle ? 0 : 1);
  }
}
