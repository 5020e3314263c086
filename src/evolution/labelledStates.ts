import { readPeriods } from "../assessment";
import { cellText, inNaturalOrder, isCellError, nameKey, tidyText, type Cell } from "../model";
import { countTransitions } from "./chain";
import { readChain, type ChainReading } from "./description";
import { areAdjacent, type Panel } from "./panel";
import { shareOf, type Share } from "./wilson";

export type StateLabel = number | string;

export type LabelledFault =
  /** The columns differ in length. */
  | { readonly code: "unequal"; readonly states: number; readonly rows: number }
  /** A state that the given order does not name. */
  | { readonly code: "notInOrder"; readonly row: number; readonly found: string; readonly expected: readonly string[] }
  /** The order names a state twice. */
  | { readonly code: "repeatedInOrder"; readonly found: string };

/** Movements between neighbouring states and beyond: the position in the order is the height. */
export const labelledMovements = ["advance", "skip", "hold", "loop"] as const;
export type LabelledMovement = (typeof labelledMovements)[number];

export interface LabelledTransitions extends ChainReading {
  readonly kind: "read";
  /** In order; a label that `order` names and nobody shows is a state without observations. */
  readonly states: readonly StateLabel[];
  readonly movements: number;
  readonly shares: Readonly<Record<LabelledMovement, Share>>;
}

export type LabelledReading =
  LabelledTransitions | { readonly kind: "refused"; readonly faults: readonly LabelledFault[] };

/**
 * Transitions between states of any kind: classes of a share, stages from another source. States stand in `order`, without
 * one in the order of periods: numbers, quarters and the like by their value, other labels with their digits as numbers. A
 * blank state (or an error) is skipped and never bridged: the periods before and after it are no pair.
 *
 * @param states - one cell per row of the panel's input
 * @param order - all states from the lowest to the highest
 */
export function readLabelledTransitions(
  panel: Panel,
  states: readonly Cell[],
  order: readonly Cell[] = [],
): LabelledReading {
  const rows = panel.clusters.flatMap(({ sightings }) => sightings.map(({ row }) => row)).sort((a, b) => a - b);
  const longest = Math.max(0, ...panel.leftOut.map(({ row }) => row + 1), (rows.at(-1) ?? -1) + 1);
  if (states.length < longest) {
    return { kind: "refused", faults: [{ code: "unequal", states: states.length, rows: longest }] };
  }
  const named = order.filter(isState);
  const labels = named.length > 0 ? named.map(labelOf) : orderedLabels(rows.flatMap((row) => states[row] ?? []));
  const position = new Map(labels.map((label, at) => [keyOf(label), at]));
  const faults: LabelledFault[] = labels
    .filter((label, at) => position.get(keyOf(label)) !== at)
    .map((label) => ({ code: "repeatedInOrder", found: String(label) }));
  for (const row of rows) {
    const state = states[row] ?? null;
    if (isState(state) && !position.has(keyOf(labelOf(state)))) {
      faults.push({ code: "notInOrder", row, found: cellText(state), expected: labels.map(String) });
    }
  }
  if (faults.length > 0) return { kind: "refused", faults };
  const stateIn = (row: number): number | undefined => {
    const cell = states[row] ?? null;
    return isState(cell) ? position.get(keyOf(labelOf(cell))) : undefined;
  };
  const moves = movesOver(panel, stateIn);
  const share = (counts: (from: number, to: number) => boolean): Share =>
    shareOf(moves.filter(([from, to]) => counts(from, to)).length, moves.length);
  return {
    kind: "read",
    states: labels,
    movements: moves.length,
    ...readChain(countTransitions(labels.length, moves)),
    shares: {
      advance: share((from, to) => to === from + 1),
      skip: share((from, to) => to > from + 1),
      hold: share((from, to) => to === from),
      loop: share((from, to) => to < from),
    },
  };
}

function movesOver({ clusters }: Panel, stateIn: (row: number) => number | undefined): [number, number][] {
  return clusters.flatMap(({ sightings }) =>
    sightings.flatMap((seen, at): [number, number][] => {
      const before = sightings[at - 1];
      if (!before || !areAdjacent(before, seen)) return [];
      const [from, to] = [stateIn(before.row), stateIn(seen.row)];
      return from === undefined || to === undefined ? [] : [[from, to]];
    }),
  );
}

function isState(cell: Cell): boolean {
  return !isCellError(cell) && nameKey(cell) !== "";
}

function labelOf(cell: Cell): StateLabel {
  return typeof cell === "number" ? cell : tidyText(cellText(cell));
}

/** A number and the same number written as text are one state; so are all spellings with the same clean form. */
function keyOf(label: StateLabel): string {
  return nameKey(label);
}

/** In the order of periods where all states have one form, else in that of labels; the first spelling of each is shown. */
function orderedLabels(cells: readonly Cell[]): StateLabel[] {
  const spellings = new Map<string, StateLabel>();
  for (const label of cells.filter(isState).map(labelOf)) {
    if (!spellings.has(keyOf(label))) spellings.set(keyOf(label), label);
  }
  const { form, ofRow } = readPeriods([...spellings.values()]);
  const ordered = [...spellings].map(([key, label], row) => {
    const standing = ofRow[row];
    return { key, label, at: form !== "label" && standing?.kind === "period" ? standing.at : undefined };
  });
  const isOneForm = ordered.every(({ at }) => at !== undefined);
  ordered.sort((a, b) => (isOneForm ? (a.at ?? 0) - (b.at ?? 0) : 0) || inNaturalOrder(a.key, b.key));
  const labels = ordered.map(({ label }) => label);
  const isNumeric = cells.filter(isState).every((cell) => typeof cell === "number");
  return isNumeric ? labels : labels.map(String);
}
