/** When the grid calculates: it collects changes for a tenth of a second, then works through them in a pass of its own. */
import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../address";
import { rangeOf } from "./sheetAccess";
import type { Grid } from "./univer";

export class Calculation {
  private isScheduled = true;
  private isRunning = false;
  private readonly passListeners: (() => void)[] = [];
  private waiting: (() => void)[] = [];

  constructor(private readonly grid: Grid) {
    // The grid names the command that is under way as the trigger, whoever runs the mutation: the mark is set after that.
    grid.beforeCommands.add(({ params }) => {
      if (params && "isOfLooks" in params) Object.assign(params, { trigger: "sheet.command.set-style" });
    });
    const causes = grid.find(IActiveDirtyManagerService);
    grid.find(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.isScheduled = false;
        this.isRunning = true;
      } else if (id === SetFormulaCalculationNotificationMutation.id) {
        if (isEndOfPass(params)) this.ended();
      } else if (
        causes.get(id) &&
        !(id === SetRangeValuesMutation.id && (options?.onlyLocal === true || isLooks(params)))
      ) {
        this.isScheduled = true;
      }
    });
  }

  get isIdle(): boolean {
    return !this.isScheduled && !this.isRunning;
  }
  /** Resolves when nothing is left to calculate; custom functions may still be asked. */
  settled(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }
  whenPassEnds(listener: () => void): void {
    this.passListeners.push(listener);
  }

  recalculate(areas: readonly Area[]): void {
    this.start({
      dirtyRanges: areas.map((area) => ({ unitId: this.grid.unitId, sheetId: area.sheetId, range: rangeOf(area) })),
    });
  }
  recalculateAll(): void {
    this.start({ forceCalculation: true });
  }
  private start(dirty: object): void {
    this.grid.run(SetTriggerFormulaCalculationStartMutation.id, {
      commands: [],
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: false,
      ...dirty,
    });
  }

  /** The results are written in microtasks after the notice; listeners want to see them. */
  private ended(): void {
    setTimeout(() => {
      this.isRunning = false;
      for (const listener of this.passListeners) listener();
      if (!this.isIdle) return;
      const resolves = this.waiting;
      this.waiting = [];
      for (const resolve of resolves) resolve();
    }, 0);
  }
}

/** Commands of the grid that change how cells look: their mutations start no pass, and touch no formula. */
const LOOKS: ReadonlySet<unknown> = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
/** Marks a mutation of cells as a change of their looks alone. */
export const OF_LOOKS = { isOfLooks: true } as const;
const isLooks = (params: object | undefined): boolean =>
  params !== undefined && "trigger" in params && LOOKS.has(params.trigger);

const isNotice = (params: object | undefined): params is ISetFormulaCalculationNotificationMutation =>
  params !== undefined && ("functionsExecutedState" in params || "stageInfo" in params);
const isEndOfPass = (params: object | undefined): boolean =>
  isNotice(params) && params.functionsExecutedState !== undefined && params.stageInfo === undefined;
