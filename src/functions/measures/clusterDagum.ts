import { dagum } from "../../measures/dagum";
import type { Label } from "../../measures/vector";
import type { ResultCell } from "../../results";
import { cells } from "../arguments/cellsArgument";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { refuse } from "../refused";
import { measure } from "./measure";
import { unitsOfLine, unobserved } from "./measuredUnits";
import { defined, measured } from "./refusals";
import { capitalRows, cell, rectangle } from "./resultTable";

/** Two matrices of this many groups each way are what a person can still look at, and what a spill can hold. */
const MOST_GROUPS = 100;

/** G and its three parts, one row per group, and the two matrices between groups. */
export const declaration = measure({
  id: "CLUSTERDAGUM",
  group: "inequality",
  form: "wholeRange",
  parameters: { values: cells(), groups: cells() },
  answer: (given, { t }) => {
    const lines = new Alignment([given.values], given.groups);
    const values = lines.numbers(given.values);
    const groups = lines.labels();
    const reasonOf = unobserved(values, undefined, groups.labels);
    const found = new Set(groups.labels.filter((_, unit) => reasonOf(unit) === undefined)).size;
    if (found > MOST_GROUPS) {
      refuse({ code: "tooManyGroups", where: given.groups.place(), found, expected: MOST_GROUPS });
    }
    const parts = measured({ values, groups }, () => dagum(values.values, groups.labels));
    const labels = parts.groups.map(({ label }) => label);
    const cells = rectangle([
      [t("measures.gini"), defined(parts.gini, "CLUSTERDAGUM.undefined")],
      [t("measures.within"), parts.within],
      [t("measures.netBetween"), parts.netBetween],
      [t("measures.transvariation"), parts.transvariation],
      [
        t("measures.group"),
        t("measures.gini"),
        t("measures.units"),
        t("measures.populationShare"),
        t("measures.amountShare"),
        t("measures.mean"),
      ],
      ...parts.groups.map(({ label, gini: own, size, populationShare, amountShare, mean }) => [
        label,
        cell(own),
        size,
        populationShare,
        amountShare,
        mean,
      ]),
      ...matrix(t("measures.betweenGini"), labels, parts.betweenGini),
      ...matrix(t("measures.affluence"), labels, parts.affluence),
      ...capitalRows(labels, t),
    ]);
    return { kind: "table", cells, hasHeader: true, units: unitsOfLine(values, reasonOf, { groups: groups.labels }) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERDAGUM(A1:A4,B1:B4)",
  input: [
    [1, "east"],
    [3, "east"],
    [2, "west"],
    [6, "west"],
  ],
  result: [
    ["Gini", 1 / 3],
    ["Within groups", 1 / 8],
    ["Net between groups", 1 / 6],
    ["Transvariation", 1 / 24],
  ],
});

function matrix(title: string, labels: readonly Label[], rows: readonly Float64Array[]): ResultCell[][] {
  return [[title, ...labels], ...rows.map((row, at) => [labels[at] ?? "", ...Array.from(row, cell)])];
}
