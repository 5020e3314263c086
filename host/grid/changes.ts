/** What the grid does, in the words of a Book: its commands become BookEvents. */
import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import type { Area } from "../address";
import type { BookEvent } from "../book";
import { plan, type MovePlan } from "../book/moveCells";
import { joined } from "../book/rectangles";
import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { areaOf } from "./sheetAccess";
import type { Grid } from "./univer";

export interface ChangeListener {
  announce(event: BookEvent): void;
  /** Whole rows or columns were inserted or deleted. */
  moved(move: MovePlan): void;
  sheetRemoved(sheetId: string): void;
  selection(): readonly Area[];
}

const MOVES = {
  "sheet.mutation.insert-row": { direction: "Down", change: "RowInserted" },
  "sheet.mutation.insert-col": { direction: "Right", change: "ColumnInserted" },
  "sheet.mutation.remove-rows": { direction: "Up", change: "RowDeleted" },
  "sheet.mutation.remove-col": { direction: "Left", change: "ColumnDeleted" },
} as const;
const isMove = (id: string): id is keyof typeof MOVES => id in MOVES;

/** The parameters that commands of the grid share; each has some of them. */
interface Parameters {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
}
const parametersOf = ({ params }: Readonly<ICommandInfo>): Parameters => params ?? {};

export class Changes {
  private activeSheet: string;
  private readonly names = new Map<string, string>();

  constructor(
    private readonly grid: Grid,
    private readonly listener: ChangeListener,
  ) {
    this.activeSheet = grid.workbook.getActiveSheet().getSheetId();
    this.rememberNames();
    grid.find(ICommandService).onCommandExecuted((command, options) => this.executed(command, options));
  }

  private rememberNames(): void {
    for (const sheet of this.grid.workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getSheetName());
  }

  private executed(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { subUnitId: sheetId, range, cellValue, name, sheet } = parametersOf(command);
    const { id } = command;
    if (id === "sheet.mutation.set-range-values" && sheetId && cellValue)
      this.cellsChanged(sheetId, cellValue, options);
    else if (isMove(id) && sheetId && range) this.moved(id, sheetId, range);
    else if (id === "sheet.operation.set-selections")
      this.listener.announce({ kind: "selectionChanged", areas: this.listener.selection() });
    else if (id === "sheet.operation.set-worksheet-active" && sheetId) this.activated(sheetId);
    else if (id === "sheet.mutation.insert-sheet" && sheet) {
      this.rememberNames();
      this.listener.announce({ kind: "sheetAdded", sheetId: sheet.id });
    } else if (id === "sheet.mutation.remove-sheet" && sheetId) {
      this.names.delete(sheetId);
      this.listener.sheetRemoved(sheetId);
      this.listener.announce({ kind: "sheetDeleted", sheetId });
    } else if (id === "sheet.mutation.set-worksheet-name" && sheetId && name !== undefined) {
      const from = this.names.get(sheetId) ?? "";
      this.names.set(sheetId, name);
      if (from !== name) this.listener.announce({ kind: "sheetRenamed", sheetId, from, to: name });
    }
  }

  private cellsChanged(
    sheetId: string,
    cellValue: NonNullable<Parameters["cellValue"]>,
    options: IExecutionOptions | undefined,
  ): void {
    if (options?.["fromFormula"] === true || options?.onlyLocal === true) return;
    const contents: Area[] = [];
    const formats: Area[] = [];
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const area: Area = { sheetId, row, column, rowCount: 1, columnCount: 1 };
      const isContent = !cell || "v" in cell || "f" in cell || "p" in cell;
      (isContent ? contents : formats).push(area);
    });
    for (const area of joined(contents)) this.listener.announce({ kind: "cellsChanged", area, change: "RangeEdited" });
    for (const area of joined(formats)) this.listener.announce({ kind: "formatChanged", area });
  }

  private moved(id: keyof typeof MOVES, sheetId: string, range: IRange): void {
    const { direction, change } = MOVES[id];
    const isRows = direction === "Down" || direction === "Up";
    const area = {
      ...areaOf(sheetId, range),
      ...(isRows ? { column: 0, columnCount: MAX_COLUMNS } : { row: 0, rowCount: MAX_ROWS }),
    };
    this.listener.moved(plan(area, direction));
    this.listener.announce({ kind: "cellsChanged", area, change });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.activeSheet) return;
    const left = this.activeSheet;
    this.activeSheet = sheetId;
    this.listener.announce({ kind: "sheetDeactivated", sheetId: left });
    this.listener.announce({ kind: "sheetActivated", sheetId });
    this.listener.announce({ kind: "selectionChanged", areas: this.listener.selection() });
  }
}
