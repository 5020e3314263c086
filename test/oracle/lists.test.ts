import fc from "fast-check";
import { defaultListSettings, indicatorsFromLists, plainList } from "../../src/registers";
import { indicatorsFromLists as byHand } from "./indicatorsFromLists";
import { listsArbitrary } from "./randomLists";
import type { Firm, Lists, ReferenceRow, Tie } from "./registerLists";
import { runs } from "./runs";

// The product against the second calculation of indicators from lists, on random lists of firms, ties and reference rows.

const sheet = <Row extends object>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): unknown[][] => [
  [...columns],
  ...rows.map((row) => columns.map((column) => row[column] ?? "")),
];

const tieColumns = ["from", "to", "kind", "project", "live", "period"] as const satisfies readonly (keyof Tie)[];
const referenceColumns = [
  "industry",
  "cluster",
  "period",
  "employees",
] as const satisfies readonly (keyof ReferenceRow)[];

/** Differences as sentences; a column that nobody fills is no column. */
function differences({ firms, ties, reference }: Lists): string[] {
  const [first] = firms;
  if (!first) return [];
  const firmColumns = (Object.keys(first) as (keyof Firm)[]).filter(
    (column) => column !== "ties_answered" || firms.some((firm) => firm[column] !== null),
  );
  const reading = indicatorsFromLists(
    {
      firms: plainList(sheet(firmColumns, firms)),
      ties: plainList(sheet(tieColumns, ties)),
      reference: plainList(sheet(referenceColumns, reference)),
    },
    defaultListSettings,
  );
  const expected = byHand({ firms, ties, reference });
  const found = new Map(reading.groups.map((group) => [`${group.cluster}, ${String(group.period)}`, group]));
  return [...expected].flatMap(([name, row]) =>
    Object.entries(row).flatMap(([code, value]) => {
      const indicator = found.get(name)?.indicators.find((one) => one.code === code);
      const theirs = indicator?.value ?? NaN;
      const alike = value === null ? Number.isNaN(theirs) : Math.abs(value - theirs) <= 1e-9;
      return alike ? [] : [`${name} ${code}: ${String(value)} by hand, ${theirs} ${JSON.stringify(indicator)}`];
    }),
  );
}

test("the lists visit a number and a blank of every indicator", () => {
  const rows = fc.sample(listsArbitrary, { numRuns: 60, seed: 3 }).flatMap((lists) => [...byHand(lists).values()]);
  const codes = Object.keys(rows[0] ?? {});
  expect(codes).toHaveLength(30);
  for (const code of codes) {
    const given = rows.filter((row) => row[code] !== null).length;
    expect([code, given > 10, given < rows.length - 4]).toEqual([code, true, true]);
  }
});

test("every indicator of random lists is the one that is calculated by hand", () => {
  const found = fc
    .sample(listsArbitrary, { numRuns: process.env["LONG"] ? 2000 : runs.lists, seed: 11 })
    .flatMap(differences);
  expect(found).toEqual([]);
});
