/** Starts the grid: Univer (Apache-2.0, the open packages only) with one empty workbook. */
import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  type CommandListener,
  type IExecutionOptions,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import chinese from "@univerjs/preset-sheets-core/locales/zh-CN";

export type GridWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type GridSheet = ReturnType<GridWorkbook["getActiveSheet"]>;
export type GridRange = ReturnType<GridSheet["getRange"]>;

/** Wide enough for an indicator table with its assessment beside it; sheets grow when something is written beyond. */
export const FIRST_ROWS = 200;
export const FIRST_COLUMNS = 78;

export interface Grid {
  readonly api: FUniver;
  readonly workbook: GridWorkbook;
  readonly unitId: string;
  readonly find: ReturnType<Univer["__getInjector"]>["get"];
  /** Called before each command, earlier than the grid's own listeners, so that it may still change what is entered. */
  readonly beforeCommands: Set<CommandListener>;
  /** Runs a command now; its changes are there when this returns. */
  run(command: string, parameters: object, options?: IExecutionOptions): boolean;
}

export interface GridOptions {
  readonly container: string;
  readonly locale: string;
  readonly dark: boolean;
  readonly firstSheet: { readonly id: string; readonly name: string };
}

export function startGrid({ container, locale, dark, firstSheet }: GridOptions): Grid {
  const chosen = locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale: chosen,
    locales: { [LocaleType.EN_US]: english, [LocaleType.ZH_CN]: chinese },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const beforeCommands = new Set<CommandListener>();
  commands.beforeCommandExecuted((command, options) => {
    for (const listener of beforeCommands) listener(command, options);
  });
  // The tool bar is not part of what is tested; the page has its own strip with the add-in's buttons.
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    contextMenu: true,
    disableAutoFocus: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook({
    id: "workbook",
    name: "Book1",
    locale: chosen,
    sheetOrder: [firstSheet.id],
    sheets: { [firstSheet.id]: { ...firstSheet, rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS } },
  });
  return {
    beforeCommands,
    api,
    workbook,
    unitId: workbook.getId(),
    find: injector.get.bind(injector),
    run: (command, parameters, options) => commands.syncExecuteCommand<object, boolean>(command, parameters, options),
  };
}
