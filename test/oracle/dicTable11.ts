/**
 * DIC 1.1 as section 11 states it: the rows of 1.0 with five of them moved, the column As of at the right, and the rule
 * `significance`. The numbers are typed from the specification; that they follow its rule of revision is a test.
 */
import { dicTable } from "./dicTable";
import { type Cell, HEADER, type Table } from "./model";
import { edited, type Edit, ruleRow } from "./tableRows";

interface Revision {
  readonly part: "Floor" | "Stage";
  readonly code: string;
  readonly low?: number;
  readonly gate: number;
  readonly high?: number;
  readonly asOf: string;
  readonly provenance?: string;
}

export const revisions: readonly Revision[] = [
  // "national mean 66.2 % at the end of March 2025, MIIT"
  { part: "Stage", code: "ID1.1", low: 28, gate: 66, high: 90, asOf: "2025-03" },
  // "national mean 83.5 % at the end of March 2025, MIIT"
  { part: "Stage", code: "ID2.3", low: 54, gate: 84, high: 97, asOf: "2025-03" },
  // "target of at least 55 % by 2028, MIIT action plan 2026-2028 of 13 January 2026"
  { part: "Stage", code: "ID2.2", low: 14, gate: 55, high: 82, asOf: "2026-01" },
  // "EU SMEs 73 % in 2024, Eurostat; index of 2024"
  { part: "Stage", code: "ID1.5", low: 46, gate: 73, high: 95, asOf: "2024" },
  // "the floor of 1.0 moved like its gate (E, J)"
  { part: "Floor", code: "ID1.5", gate: 46, asOf: "2024", provenance: "E, J" },
];

const edits: readonly Edit[] = [
  { part: "Model", code: "DIC", column: "Gate", value: 1.1 },
  ...revisions.flatMap(({ part, code, low, gate, high, provenance }): Edit[] => [
    { part, code, column: "Gate", value: gate },
    ...(low === undefined ? [] : [{ part, code, column: "Low", value: low } as const]),
    ...(high === undefined ? [] : [{ part, code, column: "High", value: high } as const]),
    ...(provenance === undefined ? [] : [{ part, code, column: "Provenance", value: provenance } as const]),
  ]),
];

const asOf = (row: readonly Cell[]): string =>
  revisions.find(({ part, code }) => row[0] === part && row[HEADER.indexOf("Code")] === code)?.asOf ?? "";

const [, ...rows] = edited(dicTable, edits);
const lastRule = rows.findLastIndex(([part]) => part === "Rule");

export const dicTable11: Table = [
  [...HEADER, "As of"],
  ...rows.toSpliced(lastRule + 1, 0, ruleRow("significance", 0.05)).map((row) => [...row, asOf(row)]),
];
