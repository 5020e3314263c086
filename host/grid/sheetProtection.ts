/** A protected sheet takes changes only in its unlocked cells: whatever else a person begins there is refused, and said. */
import { ICommandService, type IExecutionOptions, type IRange } from "@univerjs/core";
import type { Area } from "../address";
import type { SheetRules } from "../sheetRules";
import type { GridBook } from "./gridBook";

/** What changes cells or their looks. The programming interface comes never so far: its objects refuse earlier. */
const CHANGING =
  /^(sheet\.command\.(set-range-values|set-style|set-border|set-range-|clear-selection|insert-|delete-|remove-|move-|auto-|paste|cut|numfmt)|univer\.command\.(paste|cut))/u;
/** Of these, what changes the values of cells alone: unlocked cells take it. */
const ENTERING = /^(sheet\.command\.(set-range-values|clear-selection-content|paste)|univer\.command\.paste)/u;

export function refuseOnProtectedSheets(book: GridBook, rules: SheetRules, refused: () => void): void {
  const isProtected = (sheetId: string): boolean =>
    book.sheets().some((sheet) => sheet.id === sheetId && sheet.isProtected);
  const isUnlocked = (sheetId: string, { row, column, rowCount, columnCount }: Omit<Area, "sheetId">): boolean => {
    for (let r = row; r < row + rowCount; r += 1)
      for (let c = column; c < column + columnCount; c += 1)
        if (rules.isLocked({ sheetId, row: r, column: c })) return false;
    return true;
  };
  const commands = book.grid.find(ICommandService);
  const execute = commands.executeCommand.bind(commands);
  // A listener that cancels would leave its command on the grid's stack of running commands for ever.
  commands.executeCommand = <Parameters extends object, Answer>(
    id: string,
    params?: Parameters,
    options?: IExecutionOptions,
  ): Promise<Answer> => {
    const sheetId = sheetOf(params) ?? book.activeSheetId();
    const areas = areaOf(params) ?? book.selection();
    const isAllowed =
      !CHANGING.test(id) ||
      !isProtected(sheetId) ||
      (ENTERING.test(id) && areas.every((area) => isUnlocked(sheetId, area)));
    if (isAllowed) return execute<Parameters, Answer>(id, params, options);
    refused();
    // Every command of the grid answers whether it was done.
    return Promise.resolve(false as Answer);
  };
}

function sheetOf(params: object | undefined): string | undefined {
  return params && "subUnitId" in params && typeof params.subUnitId === "string" ? params.subUnitId : undefined;
}

function areaOf(params: object | undefined): Omit<Area, "sheetId">[] | undefined {
  const range = params && "range" in params ? params.range : undefined;
  if (!isRange(range)) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  return [
    { row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 },
  ];
}

function isRange(value: unknown): value is IRange {
  return typeof value === "object" && value !== null && "startRow" in value && "endColumn" in value;
}
