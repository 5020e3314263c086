import { fault, type Fault, refuse } from "./fault";
import { type Label, lengthFaults, type Vector } from "./vector";

/** A group and its members, as positions in the list of units that was grouped. */
export interface Group {
  readonly label: Label;
  readonly members: readonly number[];
}

/**
 * The groups of the units at `places`, in order of first appearance. A unit that counts must say where it belongs:
 * leaving it out would change the total, and a group of its own would invent one.
 * @throws MeasureFault `length`, `missing` (an empty text or NaN as the label of a unit that counts)
 */
export function groupsOf(values: Vector, groups: ArrayLike<Label>, places: readonly number[]): Group[] {
  refuse(lengthFaults("groups", groups.length, values.length));
  const found = new Map<Label, number[]>();
  const unlabelled: Fault[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? NaN;
    const label = groups[place] ?? "";
    if (label === "" || Number.isNaN(label)) {
      unlabelled.push(fault("missing", ["groups", place], label, "a label"));
      continue;
    }
    const members = found.get(label);
    if (members === undefined) found.set(label, [i]);
    else members.push(i);
  }
  refuse(unlabelled);
  return [...found].map(([label, members]) => ({ label, members }));
}
