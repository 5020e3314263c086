/** Rows of numbers as lines of results: the core, row by row, with nothing in it that needs another row. */
import { Assessor, bindModel } from "../../src/assessment";
import { withinLimits } from "../../src/measures/limits";
import type { Model } from "../../src/model";
// Each file by itself: a thread waits for all that is imported here.
import type { AssessmentReading } from "../../src/results";
import { engineCell } from "../../src/results/engineRow";
import { resultColumns } from "../../src/sql/resultColumns";

/** What the notes of the worksheet would say is no part of these results. */
const unnoted: Omit<AssessmentReading, "assessment"> = {
  observationOf: () => "observed",
  remarks: { zeroFromArray: [], percentFromArray: [] },
};

export type LinesOf = (values: Float64Array) => string[];

/** The results of as many rows as there are values for, one per indicator of the model; NaN is missing. */
export function resultLines(model: Model): LinesOf {
  const bound = bindModel(model);
  const assessor = new Assessor(bound);
  const cell = engineCell(bound, "code");
  const limits = model.indicators.map(({ min, max }) => [min, max] as const);
  const width = limits.length;
  const row = new Float64Array(width);
  return (values) => {
    const lines: string[] = [];
    for (let from = 0; from < values.length; from += width) {
      limits.forEach(([min, max], at) => (row[at] = withinLimits(values[from + at] ?? NaN, min, max)));
      const reading = { assessment: assessor.assess(row), ...unnoted };
      lines.push(resultColumns.map((column) => field(String(cell(column, reading)))).join(","));
    }
    return lines;
  };
}

/** A field of a .csv: between quotation marks where it holds what would end it. */
export const field = (text: string): string =>
  /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
