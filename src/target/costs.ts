import { indicatorUnder, type BoundModel } from "../assessment";
import { cellText, compactText, isBlank, looksLikeNumber, type Cell } from "../model";
import type { Costs } from "./leastChange";

/** Why a line of costs cannot be used; rows count from 0. */
export type CostFault =
  | { readonly code: "unknownIndicator"; readonly row: number; readonly found: string }
  | { readonly code: "repeatedIndicator"; readonly row: number; readonly found: string }
  | { readonly code: "wrongCost"; readonly row: number; readonly found: string };

export type CostsReading =
  | { readonly kind: "read"; readonly costs: Costs }
  | { readonly kind: "refused"; readonly faults: readonly CostFault[] };

/** How a person says that an indicator cannot move. */
const FIXED: ReadonlySet<string> = new Set(["fixed", "固定"]);

const isFixed = (cell: Cell): boolean => typeof cell === "string" && FIXED.has(compactText(cell));

/**
 * What one span of each indicator costs, from lines `code, cost`: more than 0, empty or not listed = 1, "fixed" = it cannot
 * move. A first line whose cost is a word is a heading.
 *
 * @example readCosts(model, [["ID1.1", 2], ["ID1.2", "fixed"]])
 */
export function readCosts(model: BoundModel, lines: readonly (readonly Cell[])[]): CostsReading {
  const costs = model.model.indicators.map(() => 1);
  const named = new Set<number>();
  const faults: CostFault[] = [];
  lines.forEach(([code = null, cost = null], row) => {
    if (isBlank(code) && isBlank(cost)) return;
    const at = indicatorUnder(model, code);
    if (row === 0 && at === undefined && isHeading(code, cost)) return;
    if (at === undefined) return void faults.push({ code: "unknownIndicator", row, found: cellText(code) });
    if (named.has(at)) return void faults.push({ code: "repeatedIndicator", row, found: cellText(code) });
    named.add(at);
    if (isBlank(cost)) return;
    if (isFixed(cost)) costs[at] = Infinity;
    else if (typeof cost === "number" && cost > 0 && Number.isFinite(cost)) costs[at] = cost;
    else faults.push({ code: "wrongCost", row, found: cellText(cost) });
  });
  return faults.length > 0 ? { kind: "refused", faults } : { kind: "read", costs };
}

/** Words in both cells; what holds a digit was meant to be a code. */
const isHeading = (code: Cell, cost: Cell): boolean =>
  !/\p{Nd}/u.test(cellText(code)) &&
  typeof cost === "string" &&
  !isBlank(cost) &&
  !isFixed(cost) &&
  !looksLikeNumber(cost);
