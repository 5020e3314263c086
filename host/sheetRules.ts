/**
 * What a sheet allows: which cells may be changed while it is protected, what may be typed where, which cells are merged,
 * where it is frozen. Records beside the Book, like the drawings: they are the same for every kind of book.
 */
import { contains, intersection, type Area, type Cell } from "./address";
import type { CellValue } from "./cellValue";
import type { PageSetup } from "./pageSetup";

export interface Validation {
  readonly area: Area;
  /** As the client sends it: `{decimal: {formula1, formula2, operator}}`. */
  rule: Readonly<Record<string, unknown>>;
  prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  errorAlert: { readonly showAlert: boolean; readonly style: string; readonly title: string; readonly message: string };
  ignoreBlanks: boolean;
}

interface LockChange {
  readonly area: Area;
  readonly locked: boolean;
}

export interface FrozenPanes {
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
}

export class SheetRules {
  validations: Validation[] = [];
  merged: Area[] = [];
  /** Sheets that show no lines between their cells. */
  readonly withoutGridlines = new Set<string>();
  readonly pages = new Map<string, PageSetup>();
  frozen: FrozenPanes[] = [];
  /** Formulas that are shown but not calculated, as after opening a file while calculation is manual; by sheet and cell. */
  readonly storedFormulas = new Map<string, Map<string, string>>();
  /** Whether sheets may be added, removed and renamed. */
  isStructureProtected = false;
  protectionOptions = new Map<string, Readonly<Record<string, unknown>>>();
  private locks: LockChange[] = [];
  private readonly listeners = new Set<() => void>();

  /** Called when cells were merged or lines hidden. Returns the way to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  announce(): void {
    for (const listener of [...this.listeners]) listener();
  }

  /** Cells of which some were merged are apart again. */
  unmerge(area: Area): void {
    const kept = this.merged.filter((merged) => !intersection(merged, area));
    if (kept.length === this.merged.length) return;
    this.merged = kept;
    this.announce();
  }
  merge(area: Area): void {
    this.merged = [...this.merged.filter((merged) => !intersection(merged, area)), area];
    this.announce();
  }

  /** Cells are locked unless somebody unlocked them; it matters once the sheet is protected. */
  isLocked(cell: Cell): boolean {
    return this.locks.findLast(({ area }) => contains(area, cell))?.locked ?? true;
  }
  setLocked(area: Area, locked: boolean): void {
    this.locks = this.locks.filter((change) => !isWithin(change.area, area));
    this.locks.push({ area, locked });
  }
  /** True or false where all cells agree; undefined where they differ. */
  lockedIn(area: Area): boolean | undefined {
    const whole = this.locks.findLast((change) => intersection(change.area, area));
    if (!whole) return true;
    if (isWithin(area, whole.area)) return whole.locked;
    const states = new Set<boolean>();
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        states.add(this.isLocked({ sheetId: area.sheetId, row, column }));
        if (states.size > 1) return undefined;
      }
    return [...states][0];
  }
  /** Rectangles that were unlocked, those locked again left out. */
  unlocked(sheetId: string): Area[] {
    return this.locks.filter(({ area, locked }) => area.sheetId === sheetId && !locked).map(({ area }) => area);
  }

  validationAt(cell: Cell): Validation | undefined {
    return this.validations.find(({ area }) => contains(area, cell));
  }
  /** The validation of exactly this area; a new one takes the place of those it covers. */
  validationOf(area: Area): Validation {
    const known = this.validations.find(
      (validation) => isWithin(validation.area, area) && isWithin(area, validation.area),
    );
    if (known) return known;
    const fresh: Validation = {
      area,
      rule: {},
      prompt: { showPrompt: true, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      ignoreBlanks: true,
    };
    this.clearValidations(area);
    this.validations.push(fresh);
    return fresh;
  }
  clearValidations(area: Area): void {
    this.validations = this.validations.filter((validation) => !intersection(validation.area, area));
  }

  storeFormula({ sheetId, row, column }: Cell, text: string): void {
    const ofSheet = this.storedFormulas.get(sheetId) ?? new Map<string, string>();
    this.storedFormulas.set(sheetId, ofSheet.set(`${row} ${column}`, text));
  }
  storedFormulaAt({ sheetId, row, column }: Cell): string | undefined {
    return this.storedFormulas.get(sheetId)?.get(`${row} ${column}`);
  }

  /** What belongs to sheets that are gone is gone with them. */
  keepOnly(sheetIds: ReadonlySet<string>): void {
    this.validations = this.validations.filter(({ area }) => sheetIds.has(area.sheetId));
    this.merged = this.merged.filter(({ sheetId }) => sheetIds.has(sheetId));
    this.frozen = this.frozen.filter(({ sheetId }) => sheetIds.has(sheetId));
    for (const id of this.storedFormulas.keys()) if (!sheetIds.has(id)) this.storedFormulas.delete(id);
    this.locks = this.locks.filter(({ area }) => sheetIds.has(area.sheetId));
    for (const id of this.pages.keys()) if (!sheetIds.has(id)) this.pages.delete(id);
    for (const id of this.withoutGridlines) if (!sheetIds.has(id)) this.withoutGridlines.delete(id);
  }
}

const isWithin = (inner: Area, outer: Area): boolean =>
  contains(outer, inner) &&
  contains(outer, {
    sheetId: inner.sheetId,
    row: inner.row + inner.rowCount - 1,
    column: inner.column + inner.columnCount - 1,
  });

/** Whether a typed value satisfies a rule; kinds of rule that nobody here writes are refused aloud. */
export function satisfies({ rule, ignoreBlanks }: Validation, value: CellValue): boolean {
  if (value === null || value === "") return ignoreBlanks;
  const [entry] = Object.entries(rule);
  if (!entry) return true;
  const [kind, limits] = entry;
  const bound = (name: "formula1" | "formula2"): number => {
    const found: unknown = typeof limits === "object" && limits !== null ? Reflect.get(limits, name) : undefined;
    return Number(found);
  };
  const inside = (number: number): boolean => number >= bound("formula1") && number <= bound("formula2");
  if (kind === "textLength") return inside(String(value).length);
  if (kind === "decimal") return typeof value === "number" && inside(value);
  if (kind === "wholeNumber") return typeof value === "number" && Number.isInteger(value) && inside(value);
  throw new Error(`host: a validation of kind ${kind} is not implemented`);
}
