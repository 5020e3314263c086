import type { Found } from "./basis";
import { Tally } from "./firmIndicators";
import type { Firms } from "./readFirms";
import { roles } from "./words";

const ROLES = Object.keys(roles).length;

/**
 * Diversity of the eight roles, 1 - (H - 1/8)/(1 - 1/8) with H the sum of squared shares of firms (Herfindahl, normalised), as the
 * ratio (1 - H) / (1 - 1/8).
 */
export function readRoleDiversity({ groups, members, groupOf, role, numbers }: Firms): (group: number) => Found {
  const tally = new Tally(groups.length);
  const counts = new Float64Array(ROLES * groups.length);
  const employeesOf = numbers.get("employees");
  for (const row of members) {
    const group = groupOf[row] ?? -1;
    const at = role?.[row] ?? -1;
    const employees = employeesOf?.[row] ?? NaN;
    tally.ask(group, employees);
    if (at < 0) continue;
    tally.use(group, employees, 0, 0);
    counts[ROLES * group + at] = (counts[ROLES * group + at] ?? 0) + 1;
  }
  return (group) => {
    const found = tally.found(group);
    const squares = counts
      .subarray(ROLES * group, ROLES * (group + 1))
      .reduce((sum, count) => sum + (count / found.used) ** 2, 0);
    return { ...found, numerator: 1 - squares, denominator: 1 - 1 / ROLES };
  };
}
