import type { ForeignTable } from "../../src/mapping";
import type { Cell } from "../../src/model";

/** A table as an office has it; `percent` and `date` name columns whose numbers are shown so. */
export function foreign(
  lines: readonly (readonly Cell[])[],
  shown: { percent?: number; date?: number } = {},
): ForeignTable {
  const [headers = [], ...rows] = lines;
  return {
    headers,
    rows,
    isPercentAt: (_, column) => column === shown.percent,
    isDateAt: (_, column) => column === shown.date,
  };
}
