/**
 * The custom function calls of the sheet. A pass never waits: a call whose answer is not known yet gives #BUSY!,
 * all of them go to the add-in in one message when the pass is over, and their cells are calculated again when the answers come.
 */
import { areaOfCell, type Cell } from "../address";
import type { CallAnswer, CallArgument, FunctionSource } from "../book";
import { isError, type Matrix } from "../cellValue";
import type { Calculation } from "./calculation";
import type { SheetAccess } from "./sheetAccess";

interface Call {
  readonly key: string;
  readonly name: string;
  readonly given: readonly CallArgument[];
}

/** A cell with custom functions in its formula. */
interface Caller {
  readonly cell: Cell;
  /** The pass in which it was last calculated, and what it asked then. */
  readonly pass: number;
  readonly calls: Call[];
  readonly busy: Set<string>;
  /** What it had asked before that. */
  readonly earlier: readonly Call[];
}

export class CustomCalls {
  private source: FunctionSource | undefined;
  private readonly callers = new Map<string, Caller>();
  private pass = 0;
  private lastKey = 0;

  constructor(
    private readonly sheets: SheetAccess,
    private readonly calculation: Calculation,
  ) {
    calculation.whenPassEnds(() => this.passEnded());
  }

  use(source: FunctionSource): void {
    this.source = source;
  }

  get busyCells(): number {
    return [...this.callers.values()].filter(({ busy }) => busy.size > 0).length;
  }

  ask(name: string, cell: Cell, given: readonly CallArgument[]): CallAnswer {
    const read = given.map(readOnce);
    // With an argument that is still awaited the call waits, too; its cell is calculated again when the argument is there.
    if (!this.source || read.some(isBusy)) return { kind: "busy" };
    const caller = this.callerOf(cell);
    const call = [...caller.calls, ...caller.earlier].find(
      (known) => known.name === name && sameArguments(known.given, read),
    ) ?? { key: `call-${++this.lastKey}`, name, given: read };
    caller.calls.push(call);
    const answer = this.source.answer({ key: call.key, name, caller: cell, arguments: read });
    if (answer.kind === "busy") caller.busy.add(call.key);
    return answer;
  }

  private callerOf(cell: Cell): Caller {
    const place = `${cell.sheetId}!${cell.row},${cell.column}`;
    const known = this.callers.get(place);
    if (known?.pass === this.pass) return known;
    const caller: Caller = { cell, pass: this.pass, calls: [], busy: new Set(), earlier: known?.calls ?? [] };
    this.callers.set(place, caller);
    return caller;
  }

  /** Calls that a cell does not make any more are forgotten; new ones go out. */
  private passEnded(): void {
    const forgotten: Call[] = [];
    for (const [place, caller] of this.callers) {
      if (!this.hasFormula(caller.cell)) {
        this.callers.delete(place);
        forgotten.push(...caller.calls, ...caller.earlier);
      } else if (caller.earlier.length > 0) {
        this.callers.set(place, { ...caller, earlier: [] });
        forgotten.push(...caller.earlier.filter((call) => !caller.calls.includes(call)));
      }
    }
    this.pass++;
    if (forgotten.length > 0) this.source?.forget(forgotten.map(({ key }) => key));
    this.source?.passEnded();
  }
  private hasFormula(cell: Cell): boolean {
    return this.sheets.has(cell.sheetId) && Boolean(this.sheets.own(cell)?.f);
  }

  answersArrived(keys: readonly string[]): void {
    const arrived = new Set(keys);
    const askers = [...this.callers.values()].filter(({ calls }) => calls.some(({ key }) => arrived.has(key)));
    for (const { busy } of askers) for (const key of keys) busy.delete(key);
    if (askers.length > 0) this.calculation.recalculate(askers.map(({ cell }) => areaOfCell(cell)));
  }

  /** Every call is made anew at the next calculation. */
  forgetAll(): void {
    this.source?.forget([...this.callers.values()].flatMap(({ calls }) => calls.map(({ key }) => key)));
  }
}

/** A reference is compared and handed over: reading it once is enough. */
function readOnce(argument: CallArgument): CallArgument {
  if (argument.kind !== "reference") return argument;
  const values = argument.read();
  return { ...argument, read: () => values };
}

function matrixOf(argument: CallArgument): Matrix {
  if (argument.kind === "reference") return argument.read();
  if (argument.kind === "array") return argument.values;
  return argument.kind === "value" ? [[argument.value]] : [];
}

const isBusy = (argument: CallArgument): boolean =>
  matrixOf(argument).some((row) =>
    row.some((value) => value !== null && isError(value) && value.basicValue === "#BUSY!"),
  );

const sameArguments = (some: readonly CallArgument[], others: readonly CallArgument[]): boolean =>
  some.length === others.length &&
  some.every((argument, index) => sameArgument(argument, others[index] ?? { kind: "omitted" }));

function sameArgument(one: CallArgument, other: CallArgument): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "reference" && other.kind === "reference" && !samePlace(one.area, other.area)) return false;
  const rows = matrixOf(one);
  const others = matrixOf(other);
  return rows.length === others.length && rows.every((row, index) => sameRow(row, others[index] ?? []));
}
const samePlace = (one: Cell, other: Cell): boolean =>
  one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
const sameRow = (one: Matrix[number], other: Matrix[number]): boolean =>
  one.length === other.length &&
  one.every((value, index) => {
    const match = other[index] ?? null;
    return (
      value === match ||
      (typeof value === "object" && value !== null && JSON.stringify(value) === JSON.stringify(match))
    );
  });
