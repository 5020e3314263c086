import type { Label } from "./vector";

/** A group and its members, as positions in the list of units that was grouped. */
export interface Group {
  readonly label: Label;
  readonly members: readonly number[];
}

/** The groups of the units at `places`, each of which has a label, in order of first appearance. */
export function groupsOf(groups: ArrayLike<Label>, places: readonly number[]): Group[] {
  const found = new Map<Label, number[]>();
  places.forEach((place, i) => {
    const label = groups[place] ?? "";
    const members = found.get(label);
    if (members === undefined) found.set(label, [i]);
    else members.push(i);
  });
  return [...found].map(([label, members]) => ({ label, members }));
}
