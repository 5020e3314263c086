/** Counts of CLUSTERTRANSITIONS: pairs of adjacent periods of one cluster with a state in both. */
import { cleanedPeriod } from "./cleaning";
import { type RawRow, readPanel } from "./panel";
import { adjacency } from "./path";
import { readLabel } from "./periodLabel";
import { compareLabels, readPeriods } from "./periods";

export interface StateRow extends Pick<RawRow, "cluster" | "period"> {
  readonly state: string | number | null;
}

export interface OracleTransitions {
  /** As first spelled, cleaned; in their order. */
  readonly states: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly leftOut: number;
}

/** "States are cleaned and ordered the same way": by value where all have one form, else as labels; no state is left out. */
function orderedStates(states: readonly (string | number)[]): {
  readonly names: string[];
  readonly at: readonly number[];
} {
  const { places } = readPeriods(states.map((value) => ({ value })));
  const values = places.flatMap((place) => (place.kind === "read" ? [place.value] : []));
  const sameForm = values.length === states.length;
  const texts = states.map(cleanedPeriod);
  const keys: readonly (number | string)[] = sameForm ? values : texts;
  const distinct = [...new Set(keys)].sort((a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : compareLabels(String(a), String(b)),
  );
  return {
    names: distinct.map((key) => texts[keys.indexOf(key)] ?? ""),
    at: keys.map((key) => distinct.indexOf(key)),
  };
}

export function transitionsByHand(rows: readonly StateRow[]): OracleTransitions {
  const panel = readPanel(rows);
  const isBlank = (state: StateRow["state"]): boolean => readLabel({ value: state }).kind === "blank";
  // "blank states are skipped, never bridged"; their periods count for the step
  const read = rows.flatMap(({ state }, at) => {
    const fate = panel.rows[at];
    return fate?.kind === "read" && state !== null && !isBlank(state) ? [{ ...fate, state }] : [];
  });
  const { names, at: places } = orderedStates(read.map(({ state }) => state));
  const periods = panel.rows.flatMap((fate) => (fate.kind === "read" ? [fate.period] : []));
  const adjacent = adjacency(periods, "one step apart");
  const counts = names.map(() => names.map(() => 0));
  read.forEach((earlier, one) =>
    read.forEach((later, other) => {
      const line = counts[places[one] ?? -1];
      const to = places[other] ?? -1;
      if (line === undefined || earlier.cluster !== later.cluster || !adjacent(earlier.period, later.period)) return;
      line[to] = (line[to] ?? 0) + 1;
    }),
  );
  return { states: names, counts, leftOut: panel.leftOut };
}
