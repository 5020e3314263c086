import type { VerdictKind } from "../../assessment";
import type { ResultsFault } from "../../faults";
import { cellText, isBlank, leverFamilies, type Cell, type Indicator, type LadderName } from "../../model";
import type { ResultColumn } from "../resultColumns";
import { ladderOfCode, positionOfCode } from "./stageCode";
import type { ToldAdvice, ToldLadder, ToldResult } from "./toldResult";

const kinds: readonly VerdictKind[] = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"];
const confidences = ["firm", "leaning", "open"] as const;

/** The ladders that each type tells of. */
const laddersOf: Readonly<Record<VerdictKind, readonly LadderName[]>> = {
  ID: ["ID"],
  DI: ["DI"],
  HYBRID: ["ID", "DI"],
  INDETERMINATE: ["ID", "DI"],
  NO_DATA: [],
  BELOW_FLOOR: [],
};

/** One row of results, and what is wrong with it. */
export class RowReader {
  readonly faults: ResultsFault[] = [];

  constructor(
    private readonly cellAt: (column: ResultColumn) => Cell,
    /** Row of the sheet, from 1. */
    private readonly sheetRow: number,
    private readonly indicators: ReadonlyMap<string, Indicator>,
  ) {}

  /** Undefined where something is wrong. */
  read(row: number, keys: readonly string[]): ToldResult | undefined {
    const kind = this.word("verdict", kinds);
    if (kind === undefined) {
      if (this.faults.length === 0) this.fault({ code: "blank" }, "verdict");
      return undefined;
    }
    const names = laddersOf[kind];
    const [ladder] = names.length === 1 ? names : [];
    const isTyped = names.length > 0;
    const [index, low, high] = [
      this.ofType(kind, isTyped, "type_index"),
      this.ofType(kind, isTyped, "index_low"),
      this.ofType(kind, isTyped, "index_high"),
    ];
    const coverage = this.number("coverage", 0, 1);
    if (isTyped && isBlank(this.cellAt("coverage"))) this.fault({ code: "blank" }, "coverage");
    const position = (column: ResultColumn) => {
      const code = this.text(column);
      const found = ladder && positionOfCode(ladder, code);
      if (code !== "" && found === undefined) this.fault({ code: "unknownWord", found: code }, column);
      return found;
    };
    const told: ToldResult = {
      row,
      keys,
      kind,
      ...{ index: index ?? NaN, low: low ?? NaN, high: high ?? NaN, coverage: coverage ?? NaN },
      confidence: this.word("confidence", confidences),
      ladders: this.ladders(kind, names),
      lowest: position("lowest_stage"),
      highest: position("highest_stage"),
      reached: this.number("reached", 0, 3),
      maturity: this.number("maturity", 0, 3),
      scores: [this.number("s1", 0, 100), this.number("s2", 0, 100), this.number("s3", 0, 100)],
      focus: position("focus"),
      constraints: this.constraints(),
      advice: this.advice(),
    };
    if (isTyped !== (this.text("confidence") !== "")) this.contradiction(kind, "confidence");
    if (!ladder && (told.maturity ?? told.reached) !== undefined) this.contradiction(kind, "maturity");
    if (told.low > told.index + ROUNDING || told.index > told.high + ROUNDING) this.contradiction(kind, "type_index");
    return this.faults.length === 0 ? told : undefined;
  }

  private ofType(kind: VerdictKind, isTyped: boolean, column: ResultColumn): number | undefined {
    const value = this.number(column, -1, 1);
    if (isTyped && isBlank(this.cellAt(column))) this.fault({ code: "blank" }, column);
    if (!isTyped && value !== undefined) this.contradiction(kind, column);
    return value;
  }

  private ladders(kind: VerdictKind, names: readonly LadderName[]): ToldLadder[] {
    const code = this.text("stage");
    const found = code === "" ? [] : code.split("/").map(ladderOfCode);
    const ladders = found.filter((ladder) => ladder !== undefined);
    if (ladders.length < found.length) this.fault({ code: "unknownWord", found: code }, "stage");
    else if (ladders.map(({ ladder }) => ladder).join() !== names.join()) this.contradiction(kind, "stage");
    return ladders;
  }

  private constraints(): Indicator[] {
    const code = this.text("binding_constraint");
    if (code === "") return [];
    const found = this.indicatorsIn(code);
    if (!found) this.fault({ code: "unknownWord", found: code }, "binding_constraint");
    return found ?? [];
  }

  /** One code, or two with a stroke between them; a code may have one of its own. */
  private indicatorsIn(text: string): Indicator[] | undefined {
    const only = this.indicators.get(text);
    if (only) return [only];
    for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) {
      const [first, second] = [this.indicators.get(text.slice(0, at)), this.indicators.get(text.slice(at + 1))];
      if (first && second) return [first, second];
    }
    return undefined;
  }

  private advice(): ToldAdvice | undefined {
    const [word, code] = [this.text("lever"), this.text("lever_indicator")];
    const indicator = this.indicators.get(code);
    if (code !== "" && !indicator) this.fault({ code: "unknownWord", found: code }, "lever_indicator");
    if (word === "collect" || word === "monitor") return { kind: word, indicator };
    const family = leverFamilies.find((known) => known === word);
    if (word !== "" && !family) this.fault({ code: "unknownWord", found: word }, "lever");
    return family && { kind: "lever", family };
  }

  private number(column: ResultColumn, low: number, high: number): number | undefined {
    const cell = this.cellAt(column);
    if (isBlank(cell)) return undefined;
    if (typeof cell !== "number" || !Number.isFinite(cell)) {
      this.fault({ code: "notNumber", found: cellText(cell) }, column);
      return undefined;
    }
    if (cell < low - ROUNDING || cell > high + ROUNDING)
      this.fault({ code: "outsideRange", found: String(cell), low, high }, column);
    return cell;
  }

  private word<Word extends string>(column: ResultColumn, words: readonly Word[]): Word | undefined {
    const found = this.text(column);
    const known = words.find((word) => word === found);
    if (found !== "" && known === undefined) this.fault({ code: "unknownWord", found }, column);
    return known;
  }

  private text(column: ResultColumn): string {
    return cellText(this.cellAt(column)).trim();
  }

  private contradiction(type: string, column: ResultColumn): void {
    this.fault({ code: "contradiction", type }, column);
  }

  private fault(fault: FaultOfCell, column: ResultColumn): void {
    this.faults.push({ ...fault, column, row: this.sheetRow });
  }
}

/** What engines and sheets may leave of a sum that lies exactly on an end. */
const ROUNDING = 1e-9;

type FaultOfCell =
  | { readonly code: "notNumber" | "unknownWord"; readonly found: string }
  | { readonly code: "blank" }
  | { readonly code: "contradiction"; readonly type: string }
  | { readonly code: "outsideRange"; readonly found: string; readonly low: number; readonly high: number };
