import type { Firms } from "./readFirms";
import type { Ties } from "./readTies";

/** Who answered about ties, by group. */
export interface Responses {
  /** Whether the list says who answered. */
  readonly isKnown: boolean;
  readonly members: Float64Array;
  readonly answered: Float64Array;
  readonly employees: Float64Array;
  readonly employeesAnswered: Float64Array;
  /** Whether anybody was asked: a tie is recorded, or the list says who answered. */
  readonly isAsked: Uint8Array;
  /** Share (0 to 1) of the members that answered; undefined where the list does not say. */
  share(group: number): number | undefined;
}

export function readResponses(firms: Firms, ties: Ties | undefined): Responses {
  const { groups, members: rows, groupOf, numbers, flags } = firms;
  const zeros = (): Float64Array => new Float64Array(groups.length);
  const [members, answered, employees, employeesAnswered] = [zeros(), zeros(), zeros(), zeros()];
  const isAsked = new Uint8Array(groups.length);
  const answers = flags.get("ties_answered");
  const employeesOf = numbers.get("employees");
  for (const row of rows) {
    const group = groupOf[row] ?? -1;
    const size = employeesOf?.[row] ?? NaN;
    const answer = answers?.[row] ?? -1;
    members[group] = (members[group] ?? 0) + 1;
    if (!Number.isNaN(size)) employees[group] = (employees[group] ?? 0) + size;
    if (answer >= 0) isAsked[group] = 1;
    if (answer !== 1) continue;
    answered[group] = (answered[group] ?? 0) + 1;
    if (!Number.isNaN(size)) employeesAnswered[group] = (employeesAnswered[group] ?? 0) + size;
  }
  for (let tie = 0; tie < (ties?.size ?? 0); tie += 1) isAsked[groupOf[ties?.from[tie] ?? -1] ?? -1] = 1;
  return {
    ...{ isKnown: answers !== undefined, members, answered, employees, employeesAnswered, isAsked },
    share: (group) => (answers ? (answered[group] ?? 0) / (members[group] ?? 0) : undefined),
  };
}
