import type { BlankReason, Found } from "./basis";
import { Tally } from "./firmIndicators";
import type { Firms } from "./readFirms";
import { listRules } from "./rules";

/** The five largest firms of a group: how many are digital natives, and what keeps that from being known. */
export interface Leaders {
  readonly found: Found;
  readonly refusal: BlankReason | undefined;
}

const FIVE = listRules.leaders.value;

/** The revenue of the five largest firms of each group, falling. */
class Largest {
  private readonly values: Float64Array;

  constructor(groups: number) {
    this.values = new Float64Array(FIVE * groups).fill(-1);
  }

  put(group: number, value: number): void {
    const { values } = this;
    const start = FIVE * group;
    let at = start + FIVE - 1;
    if (value <= (values[at] ?? 0)) return;
    while (at > start && (values[at - 1] ?? 0) < value) {
      values[at] = values[at - 1] ?? -1;
      at -= 1;
    }
    values[at] = value;
  }

  /** The fifth; below 0 where there are fewer. */
  last(group: number): number {
    return this.values[FIVE * group + FIVE - 1] ?? -1;
  }
}

/**
 * The five largest firms by revenue. Firms that share the fifth place count with their mean; where one of those that count does not
 * say what it is, nothing is known.
 */
export function readLeaders(firms: Firms): (group: number) => Leaders {
  const { groups, members, groupOf, numbers, flags } = firms;
  const [revenues, natives, employees] = [
    numbers.get("revenue"),
    flags.get("digital_native"),
    numbers.get("employees"),
  ];
  const tally = new Tally(groups.length);
  const largest = new Largest(groups.length);
  for (const row of members) {
    const group = groupOf[row] ?? -1;
    const revenue = revenues?.[row] ?? NaN;
    tally.ask(group, employees?.[row] ?? NaN);
    if (Number.isNaN(revenue)) continue;
    tally.use(group, employees?.[row] ?? NaN, 0, 0);
    largest.put(group, revenue);
  }
  const count = (): Float64Array => new Float64Array(groups.length);
  const [above, nativesAbove, shared, nativesShared, silent] = [count(), count(), count(), count(), count()];
  for (const row of members) {
    const group = groupOf[row] ?? -1;
    const revenue = revenues?.[row] ?? NaN;
    const last = largest.last(group);
    if (!(revenue >= last)) continue;
    const native = natives?.[row] ?? -1;
    if (native < 0) silent[group] = (silent[group] ?? 0) + 1;
    const all = revenue > last ? above : shared;
    const counted = revenue > last ? nativesAbove : nativesShared;
    all[group] = (all[group] ?? 0) + 1;
    counted[group] = (counted[group] ?? 0) + (native === 1 ? 1 : 0);
  }
  return (group) => {
    const found = tally.found(group);
    const places = FIVE - (above[group] ?? 0);
    const numerator = (nativesAbove[group] ?? 0) + (places * (nativesShared[group] ?? 0)) / (shared[group] ?? 1);
    const refusal: BlankReason | undefined =
      found.used < FIVE
        ? { code: "fewLeaders", found: found.used }
        : (silent[group] ?? 0) > 0
          ? { code: "silentLeader" }
          : undefined;
    return { found: { ...found, numerator: refusal ? NaN : numerator, denominator: FIVE }, refusal };
  };
}
