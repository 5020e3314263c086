import type { Indicator } from "./shape";
import type { TableRow } from "./tableRows";
import { bilingual, comparableHeader } from "./text";

const fields = [
  ["Name", (indicator: Indicator) => indicator.name.en],
  ["名称", (indicator: Indicator) => indicator.name["zh-CN"]],
  ["Definition", (indicator: Indicator) => indicator.definition.en],
  ["定义", (indicator: Indicator) => indicator.definition["zh-CN"]],
  ["Unit", (indicator: Indicator) => indicator.unit],
  ["Min", (indicator: Indicator) => indicator.min],
  ["Max", (indicator: Indicator) => indicator.max],
  ["Error", (indicator: Indicator) => indicator.error],
] as const;

interface Collected {
  indicator: Indicator;
  readonly row: TableRow;
  /** Whether only tests of the floor use it so far; such indicators stand before all others. */
  floorOnly: boolean;
}

/** Gathers the indicators of a model from the rows that use them; rows that describe one differently are reported. */
export class IndicatorCollector {
  private readonly collected = new Map<string, Collected>();

  /** Reads the indicator that a row describes and returns its code, spelt as in the first row that uses it. */
  add(row: TableRow, role: "floor" | "evidence"): string {
    const indicator: Indicator = {
      code: row.required("Code"),
      name: bilingual(row.required("Name"), row.text("名称")),
      definition: bilingual(row.text("Definition"), row.text("定义")),
      unit: row.text("Unit"),
      min: row.number("Min"),
      max: row.number("Max"),
      error: row.optionalNumber("Error"),
    };
    const key = comparableHeader(indicator.code);
    const first = this.collected.get(key);
    if (!first) {
      if (key !== "") this.collected.set(key, { indicator, row, floorOnly: role === "floor" });
      return indicator.code;
    }
    this.compare(first, indicator, row);
    first.indicator = { ...first.indicator, error: first.indicator.error ?? indicator.error };
    if (first.floorOnly && role === "evidence") {
      this.collected.delete(key);
      this.collected.set(key, { ...first, floorOnly: false });
    }
    return first.indicator.code;
  }

  /** The indicators in model order: those of the floor alone, then as the type and the stages use them first. */
  finish(): { indicators: Indicator[]; rows: TableRow[] } {
    const all = [...this.collected.values()];
    const ordered = [...all.filter(({ floorOnly }) => floorOnly), ...all.filter(({ floorOnly }) => !floorOnly)];
    return { indicators: ordered.map(({ indicator }) => indicator), rows: ordered.map(({ row }) => row) };
  }

  private compare({ indicator: first, row: firstRow }: Collected, again: Indicator, row: TableRow): void {
    for (const [column, of] of fields) {
      if (Object.is(of(first), of(again))) continue;
      // An empty cell says nothing about the error, so it contradicts no other row.
      if (of(first) === undefined || of(again) === undefined) continue;
      row.report("disagreeingIndicator", column, String(of(again)), `${of(first)} (${firstRow.line})`);
    }
  }
}
