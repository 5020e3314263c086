/**
 * Keeps formulas calculated: what depends on a change becomes dirty, and each dirty cell is evaluated once,
 * the cells it reads before it. Arrays spill; calls of custom functions leave #BUSY! until their answer arrives.
 */
import { areaOfCell, intersection, MAX_COLUMNS, MAX_ROWS, overlaps, type Area } from "../address";
import type { FunctionSource } from "../book";
import { errorValue, type CellValue, type Matrix } from "../cellValue";
import { callCustom } from "./customCall";
import { Evaluator, type EvaluationContext } from "./formula/evaluate";
import { ArrayValue, Busy } from "./formula/values";
import { joined } from "./rectangles";
import type { Scope } from "./scope";
import type { FormulaCell, SheetState } from "./sheetState";

/** A cell that turns dirty again and again within one pass reads its own spill. */
const MOST_EVALUATIONS = 50;
/** The same over the answers of an add-in, which take a fifth of a second each. */
const MOST_ANSWERS = 20;

/** The cells that a formula fills. */
const shownArea = ({ cell, spill }: FormulaCell): Area => spill ?? areaOfCell(cell);

export class Calculation {
  private readonly dirty = new Set<FormulaCell>();
  private readonly busy = new Set<FormulaCell>();
  private readonly spills = new Set<FormulaCell>();
  private readonly blocked = new Set<FormulaCell>();
  /** Anchors whose array will be calculated again: a cell that reads it has to wait for them. */
  private readonly dirtySpills = new Set<FormulaCell>();
  /** Arrays that changed their size in this round; what reads those cells is calculated in the next. */
  private resized: Area[] = [];
  private readonly bySerial = new Map<number, FormulaCell>();
  private evaluations = new Map<FormulaCell, number>();
  /** Answers to a formula since somebody last wrote into a cell: one that reads its own answer would ask for ever. */
  private readonly answers = new Map<FormulaCell, number>();
  private lastSerial = 0;
  functions: FunctionSource | undefined;

  constructor(private readonly scope: Scope) {}

  get busyCount(): number {
    return this.busy.size;
  }

  /** A formula was entered. */
  add(formula: FormulaCell): void {
    formula.precedents = this.scope.precedents(formula.tree, formula.cell);
    this.markDirty(formula);
  }

  remove(formula: FormulaCell): void {
    this.dropCalls(formula);
    this.dirty.delete(formula);
    this.dirtySpills.delete(formula);
    this.busy.delete(formula);
    this.unspill(formula);
    this.blocked.delete(formula);
    this.bySerial.delete(formula.serial);
  }

  /** The spill that covers a cell. */
  spillAt(area: Area): FormulaCell | undefined {
    for (const formula of this.spills)
      if (formula.spill && overlaps(formula.spill, { ...area, rowCount: 1, columnCount: 1 })) return formula;
    return undefined;
  }

  /** Spills in the way of a write give up their cells; their anchors are calculated again. */
  makeRoom(area: Area): void {
    this.answers.clear();
    for (const formula of [...this.spills, ...this.blocked]) {
      const reach = formula.spill ?? formula.blocked;
      if (!reach || !overlaps(reach, area)) continue;
      this.unspill(formula);
      this.queue(formula);
    }
  }

  /** Areas have new contents: all that depends on them is dirty. */
  changed(areas: readonly Area[]): void {
    let frontier = joined(areas);
    while (frontier.length > 0) {
      const reached: FormulaCell[] = [];
      for (const sheet of this.scope.sheets) {
        for (const formula of sheet.formulas.values()) {
          if (
            formula.isDirty ||
            !formula.precedents.some((precedent) => frontier.some((area) => overlaps(area, precedent)))
          )
            continue;
          this.markDirty(formula);
          reached.push(formula);
        }
      }
      frontier = joined(reached.map(shownArea));
    }
  }

  /** Names or tables changed: the formulas that use them may mean something else. */
  rebind(): void {
    for (const formula of this.all()) {
      if (!formula.usesNames) continue;
      formula.precedents = this.scope.precedents(formula.tree, formula.cell);
      this.markDirty(formula);
    }
  }

  answersArrived(keys: readonly string[]): void {
    const answered = new Set<FormulaCell>();
    for (const key of keys) {
      const formula = this.bySerial.get(Number(key.split(".")[0]));
      if (formula?.keys.includes(key)) answered.add(formula);
    }
    this.changed([...answered].map(shownArea));
    for (const formula of answered) {
      this.answers.set(formula, (this.answers.get(formula) ?? 0) + 1);
      this.queue(formula);
    }
  }

  /** Evaluates what is dirty, or only the given cells where calculation is manual. Returns the sheets that were calculated. */
  run(only?: readonly FormulaCell[]): Set<string> {
    const sheets = new Set<string>();
    this.evaluations = new Map();
    this.resized = [];
    for (let pending = only ?? [...this.dirty]; pending.length > 0; pending = only ? [] : [...this.dirty]) {
      for (const formula of [...pending].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)) {
        if (!formula.isDirty) continue;
        sheets.add(formula.cell.sheetId);
        this.evaluate(formula);
      }
      const resized = this.resized;
      this.resized = [];
      this.changed(resized);
    }
    this.functions?.passEnded();
    return sheets;
  }

  all(): FormulaCell[] {
    return this.scope.sheets.flatMap((sheet) => [...sheet.formulas.values()]);
  }

  markDirty(formula: FormulaCell): void {
    this.dropCalls(formula);
    this.bySerial.delete(formula.serial);
    formula.serial = ++this.lastSerial;
    this.bySerial.set(formula.serial, formula);
    this.queue(formula);
  }

  private queue(formula: FormulaCell): void {
    formula.isDirty = true;
    this.dirty.add(formula);
    if (formula.spill) this.dirtySpills.add(formula);
  }

  private dropCalls(formula: FormulaCell): void {
    if (formula.keys.length > 0) this.functions?.forget(formula.keys);
    formula.keys = [];
  }

  private sheetOf(formula: FormulaCell): SheetState | undefined {
    return this.scope.sheet(formula.cell.sheetId);
  }

  private evaluate(formula: FormulaCell): void {
    const times = (this.evaluations.get(formula) ?? 0) + 1;
    this.evaluations.set(formula, times);
    formula.isDirty = false;
    this.dirty.delete(formula);
    this.dirtySpills.delete(formula);
    formula.isRunning = true;
    formula.isBusy = false;
    this.busy.delete(formula);
    const result =
      times > MOST_EVALUATIONS || (this.answers.get(formula) ?? 0) > MOST_ANSWERS
        ? errorValue("#CALC!", "The formula reads its own result.")
        : this.resultOf(formula);
    formula.isRunning = false;
    this.place(formula, result);
  }

  private resultOf(formula: FormulaCell): CellValue | ArrayValue {
    try {
      return new Evaluator(this.contextOf(formula)).result(formula.tree);
    } catch (signal) {
      if (!(signal instanceof Busy)) throw signal;
      formula.isBusy = true;
      this.busy.add(formula);
      return errorValue("#BUSY!");
    }
  }

  private contextOf(formula: FormulaCell): EvaluationContext {
    const { scope } = this;
    const { cell } = formula;
    let calls = 0;
    const read = (area: Area): Matrix => this.read(area);
    return {
      cell,
      read,
      clipped: (area) => this.clipped(area),
      areaOf: (reference) => scope.areaOf(reference, cell),
      areaOfTable: (reference) => scope.areaOfTable(reference, cell),
      named: (name, sheetName) => scope.named(name, sheetName, cell),
      spillOf: (anchor) => {
        this.refresh({ ...anchor, rowCount: 1, columnCount: 1 });
        const owner = this.spillAt({ ...anchor, rowCount: 1, columnCount: 1 });
        return owner && owner.cell.row === anchor.row && owner.cell.column === anchor.column ? owner.spill : undefined;
      },
      callCustom: (name, parameters) => {
        const { functions } = this;
        if (!functions?.knows(name)) return undefined;
        const key = `${formula.serial}.${calls++}`;
        if (!formula.keys.includes(key)) formula.keys.push(key);
        return callCustom(functions, { name, parameters, key, caller: cell, read });
      },
    };
  }

  private read(area: Area): Matrix {
    this.refresh(area);
    return this.scope.sheet(area.sheetId)?.cells.matrix(area) ?? [];
  }

  /** Evaluates what an area waits for; throws Busy where something in it is still awaited. */
  private refresh(area: Area): void {
    if (this.dirty.size > 0) {
      for (const formula of [...this.dirtySpills])
        if (!formula.isRunning && formula.spill && overlaps(formula.spill, area)) this.evaluate(formula);
      for (const formula of this.scope.sheet(area.sheetId)?.formulasIn(area) ?? [])
        if (formula.isDirty && !formula.isRunning) this.evaluate(formula);
    }
    if (
      this.busy.size > 0 &&
      this.scope
        .sheet(area.sheetId)
        ?.formulasIn(area)
        .some(({ isBusy }) => isBusy)
    )
      throw new Busy();
  }

  /** Whole columns are read as far as they are used. */
  private clipped(area: Area): Area {
    if (area.rowCount < MAX_ROWS && area.columnCount < MAX_COLUMNS) return area;
    this.refresh(area);
    const used = this.scope
      .sheet(area.sheetId)
      ?.cells.bounds({ sheetId: area.sheetId, row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
    const common =
      used &&
      intersection(area, {
        ...used,
        rowCount: used.row + used.rowCount,
        row: 0,
        columnCount: used.column + used.columnCount,
        column: 0,
      });
    return common ?? { ...area, rowCount: 1, columnCount: 1 };
  }

  private place(formula: FormulaCell, result: CellValue | ArrayValue): void {
    const sheet = this.sheetOf(formula);
    if (!sheet) return;
    const before = formula.spill;
    this.unspill(formula);
    const { row, column } = formula.cell;
    if (!(result instanceof ArrayValue)) {
      // A formula that leads to an empty cell shows 0.
      sheet.cells.set(row, column, result ?? 0);
    } else {
      const area: Area = { ...formula.cell, rowCount: result.rows.length, columnCount: result.rows[0]?.length ?? 0 };
      if (this.isFree(area, sheet, formula)) this.spill(formula, sheet, area, result.rows);
      else {
        formula.blocked = area;
        this.blocked.add(formula);
        sheet.cells.set(row, column, errorValue("#SPILL!"));
      }
    }
    const after = formula.spill;
    const moved = before?.rowCount !== after?.rowCount || before?.columnCount !== after?.columnCount;
    if (moved) for (const area of [before, after]) if (area) this.resized.push(area);
  }

  private spill(formula: FormulaCell, sheet: SheetState, area: Area, rows: Matrix): void {
    formula.spill = area;
    this.spills.add(formula);
    for (const [y, line] of rows.entries())
      for (const [x, value] of line.entries()) sheet.cells.set(area.row + y, area.column + x, value ?? 0);
  }

  /** Nothing may be in the way, and nothing spills inside a table or over the edge of the sheet. */
  private isFree(area: Area, sheet: SheetState, formula: FormulaCell): boolean {
    if (area.row + area.rowCount > MAX_ROWS || area.column + area.columnCount > MAX_COLUMNS) return false;
    if (this.scope.tables.some((table) => overlaps(table.area, area))) return false;
    if (sheet.formulasIn(area).some((other) => other !== formula)) return false;
    sheet.cells.set(area.row, area.column, null);
    return sheet.cells.isEmpty(area);
  }

  private unspill(formula: FormulaCell): void {
    if (formula.spill) this.sheetOf(formula)?.cells.clear(formula.spill);
    formula.spill = undefined;
    formula.blocked = undefined;
    this.spills.delete(formula);
    this.blocked.delete(formula);
  }
}
