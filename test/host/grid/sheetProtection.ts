/** A protected sheet takes nothing from the keyboard or the mouse: what a person begins there is refused, and said. */
import { ICommandService, type IExecutionOptions } from "@univerjs/core";
import type { GridBook } from "./gridBook";

/** What changes cells or their looks. The programming interface comes never so far: its objects refuse earlier. */
const CHANGING =
  /^(sheet\.command\.(set-range-values|set-style|set-border|set-range-|clear-selection|insert-|delete-|remove-|move-|auto-|paste|cut|numfmt)|univer\.command\.(paste|cut))/u;

export function refuseOnProtectedSheets(book: GridBook, refused: () => void): void {
  const { api, find } = book.grid;
  const isProtected = (sheetId: string): boolean =>
    book.sheets().some((sheet) => sheet.id === sheetId && sheet.isProtected);
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!isProtected(event.worksheet.getSheetId())) return;
    event.cancel = true;
    refused();
  });
  const commands = find(ICommandService);
  const execute = commands.executeCommand.bind(commands);
  // A listener that cancels would leave its command on the grid's stack of running commands for ever.
  commands.executeCommand = <Parameters extends object, Answer>(
    id: string,
    params?: Parameters,
    options?: IExecutionOptions,
  ): Promise<Answer> => {
    if (!CHANGING.test(id) || !isProtected(sheetOf(params) ?? book.activeSheetId()))
      return execute<Parameters, Answer>(id, params, options);
    refused();
    // Every command of the grid answers whether it was done.
    return Promise.resolve(false as Answer);
  };
}

function sheetOf(params: object | undefined): string | undefined {
  return params && "subUnitId" in params && typeof params.subUnitId === "string" ? params.subUnitId : undefined;
}
