import { useMemo, useState } from "react";
import { bindModel } from "../../assessment";
import { mappingFaults, mappingRemarks, numberShare, reachOf, type ColumnRole, type Mapping } from "../../mapping";
import type { Language, Model } from "../../model";
import { leftOutGroups, type LeftOutGroup } from "../../results/mappingWords";
import { rowsToLeaveOut, type OpenedTable } from "./openedTable";

/** What is chosen for the columns and rows of an opened table, and what follows from it. */
export function useMatching(opened: OpenedTable, model: Model, language: Language) {
  const { table, guesses, before, source } = opened;
  const [chosen, setChosen] = useState<ReadonlyMap<number, ColumnRole>>(new Map());
  const [putBack, setPutBack] = useState<ReadonlySet<string>>(new Set(opened.putBack));
  const roles = useMemo(
    () =>
      guesses.map(
        ({ column, role, isProposal }): ColumnRole =>
          chosen.get(column) ?? before[column] ?? (isProposal ? { kind: "unused" } : role),
      ),
    [guesses, chosen, before],
  );
  const groups = useMemo(
    () => leftOutGroups(rowsToLeaveOut(table, roles), source.block.row + 2, language),
    [table, roles, source, language],
  );
  const isLeftOut = ({ key }: LeftOutGroup): boolean => !putBack.has(key);
  const mapping: Mapping = useMemo(
    () => ({ roles, leftOut: new Set(groups.filter(isLeftOut).flatMap(({ rows }) => rows)) }),
    [roles, groups, putBack],
  );
  const proposals = guesses.filter(
    ({ column, isProposal, role }) =>
      isProposal && isFree(roles[column]) && before[column] === undefined && !isTaken(roles, role),
  );
  // Proposals are indicators first of all: whoever accepts none compares them, too.
  const otherNumbers = useMemo(
    () =>
      guesses.flatMap(({ column }) =>
        roles[column]?.kind === "unused" && numberShare(table, column) > LEAST_NUMBERS ? [column] : [],
      ),
    [guesses, roles, table],
  );
  const choose = (...pairs: readonly (readonly [number, ColumnRole])[]): void =>
    setChosen((known) => new Map([...known, ...pairs]));
  return {
    roles,
    groups,
    isLeftOut,
    leaveOut: (group: LeftOutGroup, out: boolean) => {
      const others = [...putBack].filter((key) => key !== group.key);
      setPutBack(new Set(out ? others : [...others, group.key]));
    },
    putBack: [...putBack],
    mapping,
    proposals,
    /** Columns of numbers that nothing was chosen for. */
    otherNumbers,
    compareNumbers: () => choose(...otherNumbers.map((column) => [column, { kind: "number" }] as const)),
    choose,
    /** Of several columns that are proposed for one indicator the first is accepted. */
    acceptAll: () => {
      const codes = new Set<string>();
      const pairs = proposals.flatMap(({ column, role }): [number, ColumnRole][] => {
        if (role.kind !== "indicator" || codes.has(role.code)) return [];
        codes.add(role.code);
        return [[column, role]];
      });
      choose(...pairs);
    },
    faults: mappingFaults(mapping, table.rows.length),
    remarks: useMemo(() => mappingRemarks(table, mapping), [table, mapping]),
    reach: useMemo(() => reachOf(bindModel(model), table, mapping), [model, table, mapping]),
  };
}

/** A column that is less than half numbers is a column of texts. */
const LEAST_NUMBERS = 0.5;

const isFree = (role: ColumnRole | undefined): boolean => role?.kind === "unused" || role?.kind === "number";

export type Matching = ReturnType<typeof useMatching>;

const isTaken = (roles: readonly ColumnRole[], role: ColumnRole): boolean =>
  role.kind === "indicator" && roles.some((other) => other.kind === "indicator" && other.code === role.code);
