/** The scale that the theory implies, and the elasticity of value to participants. */
import { guttmanScale, networkElasticity, readPanel, type Elasticity } from "../../src/evolution";
import { twoSidedT } from "../../src/evolution/studentT";
import { digits, type Comparison } from "./comparison";

export type Closed = readonly [boolean, boolean, boolean];
export const times = (count: number, closed: Closed): Closed[] => Array.from({ length: count }, () => closed);

/** CR, MMR and CS. */
const scaled = (what: string, expected: readonly number[], rows: readonly Closed[]): Comparison => ({
  worksheetFunction: "CLUSTEREVOLUTION",
  what,
  source: "by hand",
  expected,
  within: digits(12),
  found: () => {
    const scale = guttmanScale(rows);
    if (scale.kind !== "scaled" || scale.scalability.kind !== "known") return [];
    return [scale.reproducibility, scale.minimalReproducibility, scale.scalability.value];
  },
});

export const guttmanComparisons: readonly Comparison[] = [
  scaled(
    "Guttman's scale without an error: 15, 10 and 5 of 20 closed, CR 1, MMR (.75 + .5 + .75) / 3, CS 1",
    [1, 2 / 3, 1],
    [
      ...times(5, [false, false, false]),
      ...times(5, [true, false, false]),
      ...times(5, [true, true, false]),
      ...times(5, [true, true, true]),
    ],
  ),
  scaled(
    "a stage closed above an open one is two errors: 20 in 60 cells, CR 2/3, MMR (.5 + .5 + 1) / 3, CS 0",
    [2 / 3, 2 / 3, 0],
    [...times(10, [true, false, false]), ...times(10, [false, true, false])],
  ),
  scaled(
    "hardly any error is no scale where the margins reproduce as much: CR 14/15, MMR (.9 + .9 + 1) / 3, CS 0",
    [14 / 15, 14 / 15, 0],
    [...times(18, [true, false, false]), ...times(2, [false, true, false])],
  ),
];

export interface Row {
  readonly cluster: string;
  readonly period: number;
  readonly v: number;
  readonly n: number;
}

export function elasticityOf(rows: readonly Row[]): Elasticity {
  const panel = readPanel(
    rows.map(({ cluster }) => cluster),
    rows.map(({ period }) => period),
  );
  if (panel.kind !== "panel") throw new Error(panel.kind);
  return networkElasticity(
    panel,
    rows.map(({ v }) => v),
    rows.map(({ n }) => n),
  );
}

/** Twelve clusters in five periods with gaps; value is participants to the power given, times effects, times something irregular. */
export function group(power: number, irregular: number): Row[] {
  return Array.from({ length: 60 }, (_, at): Row => {
    const [cluster, period] = [at % 12, Math.floor(at / 12)];
    const n = 50 + ((at * at * 37) % 101) + 10 * cluster;
    const v = n ** power * (1 + cluster) * Math.exp(0.3 * period) * Math.exp(irregular * Math.sin(12.9 * at));
    return { cluster: `C${cluster}`, period, v, n };
  }).filter((_, at) => at % 7 !== 3);
}

const [MIDDLE, TAIL] = [0.5, 0.05];

export const elasticityComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERNETWORK",
    what: "value made as participants to the power 1.3, times effects of 12 clusters and 5 years: beta 1.3, SE 0",
    source: "by hand",
    expected: [1.3, 0],
    within: digits(9),
    found: () => {
      const found = elasticityOf(group(1.3, 0));
      return found.kind === "estimated" ? [found.beta, found.standardError] : [];
    },
  },
  {
    worksheetFunction: "CLUSTERNETWORK",
    what: "t at 5 % for 1, 2, 9 and 30 degrees of freedom, and at 1 % for 120",
    source: "tables of the t distribution",
    expected: [12.706, 4.303, 2.262, 2.042, 2.617],
    within: digits(3),
    found: () => [...[1, 2, 9, 30].map((degrees) => twoSidedT(TAIL, degrees)), twoSidedT(0.01, 120)],
  },
  {
    worksheetFunction: "CLUSTERNETWORK",
    what: "t in closed form: tan(π (1 - p) / 2) for one degree of freedom, √(2 q² / (1 - q²)), q = 1 - p, for two",
    source: "by hand",
    // tan 45° and tan 85.5°; q = .5: √(.5 / .75); q = .95: √(1.805 / .0975).
    expected: [1, Math.tan(0.475 * Math.PI), Math.sqrt(0.5 / 0.75), Math.sqrt(1.805 / 0.0975)],
    within: digits(9),
    found: () => [1, 2].flatMap((degrees) => [MIDDLE, TAIL].map((tail) => twoSidedT(tail, degrees))),
  },
];
