import type { BoundModel } from "../../assessment";
import type { Cell } from "../../model";
import { readCosts, type Costs } from "../../target";
import { refuse } from "../refused";
import { readCells } from "./column";
import { placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { parameter, type Reader } from "./reader";

/** Lines of codes and costs, their blanks told from zeros. */
export interface CostLines {
  readonly range: RangeArgument;
  readonly lines: readonly (readonly Cell[])[];
}

/** A range of two columns; undefined where it is left out. */
export function costLines(): Reader<CostLines | undefined> {
  return parameter({ shape: "range", optional: true }, async (given) => {
    const range = rangeArgument(given);
    if (!range) return undefined;
    const lines = await readCells(range);
    const [[only = null] = []] = lines;
    // A reference to one empty cell.
    if (lines.length === 1 && range.columns === 1 && (only === null || only === 0 || only === "")) return undefined;
    if (range.columns !== 2) refuse({ code: "costsShape", where: placeOf(range), found: range.columns });
    return { range, lines };
  });
}

/** What each indicator of a model costs. */
export function costsFor(model: BoundModel, given: CostLines | undefined): Costs {
  const reading = readCosts(model, given?.lines ?? []);
  if (reading.kind === "read" || !given) return reading.kind === "read" ? reading.costs : [];
  return refuse({
    code: "wrongCosts",
    faults: reading.faults.map(({ code, row, found }) => ({ code, found, where: placeOf(given.range, row + 1) })),
    expected: model.model.id,
  });
}
