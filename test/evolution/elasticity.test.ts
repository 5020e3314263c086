import { networkElasticity, readPanel } from "../../src/evolution";
import { solve } from "../../src/evolution/linearSystem";
import { twoSidedT } from "../../src/evolution/studentT";
import type { Cell } from "../../src/model";
import { elasticityComparisons, elasticityOf, group, type Row } from "../published/theory";
import { testComparisons } from "../published/testComparisons";
import { numbersOf, testOnPublished } from "./publishedPanels";

testComparisons(elasticityComparisons);

/** Where the distribution function has an inverse in closed form. */
const closedForms: Readonly<Record<number, (tail: number) => number>> = {
  1: (tail) => Math.tan((Math.PI / 2) * (1 - tail)),
  2: (tail) => Math.sqrt((2 * (1 - tail) ** 2) / (1 - (1 - tail) ** 2)),
  // Shaw 2006, Sampling Student's T distribution, section 2.
  4: (tail) => {
    const spread = tail * (2 - tail);
    return 2 * Math.sqrt(Math.cos(Math.acos(Math.sqrt(spread)) / 3) / Math.sqrt(spread) - 1);
  },
};

test.each([1, 2, 4])("and with the closed form for %d degrees of freedom, from the middle into the tail", (degrees) => {
  for (const tail of [0.999, 0.9, 0.7, 0.5, 0.3, 0.1, 0.05, 0.01, 1e-3, 1e-6]) {
    const expected = closedForms[degrees]?.(tail) ?? NaN;
    expect(Math.abs(twoSidedT(tail, degrees) / expected - 1)).toBeLessThan(1e-9);
  }
});

test("and with the normal distribution where there are a million degrees of freedom", () => {
  // Cornish-Fisher: t = z + (z³ + z)/4ν, and what follows is below 1e-11.
  const z = 1.959963984540054;
  expect(twoSidedT(0.05, 1e6)).toBeCloseTo(z + (z ** 3 + z) / 4e6, 9);
});

test("value that grows as participants to a power above 1 has increasing returns", () => {
  expect(elasticityOf(group(1.3, 0))).toMatchObject({ clusters: 12, periods: 5, verdict: "increasing" });
});

test("agrees with least squares on dummy variables, and with the clustered sandwich written out", () => {
  const rows = group(1.1, 0.4);
  const names = [...new Set(rows.map(({ cluster }) => cluster))];
  const design = rows.map(({ cluster, period, n }) => [
    Math.log(n),
    ...names.map((name) => (name === cluster ? 1 : 0)),
    ...[1, 2, 3, 4].map((it) => (it === period ? 1 : 0)),
  ]);
  const y = rows.map(({ v }) => Math.log(v));
  const width = 1 + names.length + 4;
  const across = (of: (row: readonly number[], at: number) => number): number =>
    design.reduce((sum, row, at) => sum + of(row, at), 0);
  const columns = Array.from({ length: width }, (_, at) => at);
  const xx = columns.map((i) => columns.map((j) => across((row) => (row[i] ?? NaN) * (row[j] ?? NaN))));
  const coefficients = solve(
    xx,
    columns.map((i) => across((row, at) => (row[i] ?? NaN) * (y[at] ?? NaN))),
  );
  const bread = solve(
    xx,
    columns.map((i) => (i === 0 ? 1 : 0)),
  );
  const scores = names.map((name) => {
    const score = across((row, at) => {
      if (rows[at]?.cluster !== name) return 0;
      const residual = (y[at] ?? NaN) - row.reduce((sum, x, i) => sum + x * (coefficients[i] ?? NaN), 0);
      return residual * row.reduce((sum, x, i) => sum + x * (bread[i] ?? NaN), 0);
    });
    return score * score;
  });
  const [n, g, k] = [rows.length, names.length, 1 + 4 + 1];
  const variance = (g / (g - 1)) * ((n - 1) / (n - k)) * scores.reduce((sum, score) => sum + score, 0);
  const beta = coefficients[0] ?? NaN;
  const reach = 2.2009852 * Math.sqrt(variance);
  expect(elasticityOf(rows)).toMatchObject({
    beta: expect.closeTo(beta, 9),
    standardError: expect.closeTo(Math.sqrt(variance), 9),
    interval: { low: expect.closeTo(beta - reach, 6), high: expect.closeTo(beta + reach, 6) },
  });
});

test("rows without a logarithm are dropped, then what is alone in its cluster or period, again and again", () => {
  const core = group(1.3, 0.1);
  const rows: Row[] = [
    ...core,
    { cluster: "none", period: 0, v: 0, n: 5 },
    { cluster: "C0", period: 20, v: 5, n: -1 },
    { cluster: "C1", period: 20, v: NaN, n: 10 },
    // Seen twice, but once in a year of its own: without that year it is alone.
    { cluster: "twice", period: 0, v: 3, n: 4 },
    { cluster: "twice", period: 21, v: 9, n: 5 },
  ];
  const { beta, ...rest } = Object.assign({ beta: NaN }, elasticityOf(rows));
  expect(rest).toMatchObject({
    observations: core.length,
    missing: 1,
    notPositive: 2,
    singletons: 2,
    clusters: 12,
    periods: 5,
  });
  expect(beta).toBeCloseTo(Object.assign({ beta: NaN }, elasticityOf(core)).beta, 12);
});

test("fewer than ten clusters give no verdict", () => {
  const nine = group(1.3, 0.01).filter(({ cluster }) => !["C9", "C10", "C11"].includes(cluster));
  expect(elasticityOf(nine)).toMatchObject({ clusters: 9, verdict: "fewClusters", beta: expect.closeTo(1.3, 1) });
});

test("ten clusters give one, and so do those whose elasticity may be one", () => {
  const ten = group(1.3, 0.01).filter(({ cluster }) => !["C10", "C11"].includes(cluster));
  expect(elasticityOf(ten)).toMatchObject({ clusters: 10, verdict: "increasing" });
  expect(elasticityOf(group(1, 0.1))).toMatchObject({ clusters: 12, verdict: "notShown" });
});

test("what cannot be said has its reason", () => {
  expect(elasticityOf([])).toMatchObject({ kind: "none", reason: "noObservations" });
  expect(elasticityOf([{ cluster: "A", period: 1, v: 1, n: 1 }])).toMatchObject({
    kind: "none",
    reason: "noObservations",
    singletons: 1,
  });
  expect(elasticityOf(group(1.3, 0.1).map((row) => ({ ...row, n: 7 * 2 ** row.period })))).toMatchObject({
    kind: "none",
    reason: "noVariation",
  });
  // Ten clusters in ten years, each seen in two: twenty rows for twenty effects and slope, a perfect fit of anything.
  const circle = Array.from({ length: 20 }, (_, at): Row => {
    const cluster = Math.floor(at / 2);
    return {
      cluster: `C${cluster}`,
      period: (cluster + (at % 2)) % 10,
      v: 2 + ((at * at * 31) % 17),
      n: 3 + ((at * 29) % 23),
    };
  });
  expect(elasticityOf(circle)).toMatchObject({ kind: "withoutError", clusters: 10, periods: 10 });
});

testOnPublished(
  "cn_province_hitech_2010_2023.csv",
  "Chinese provinces, high-tech revenue on number of firms: beta 1.22, clustered SE .161, 403 rows, 13 periods; increasing returns are not shown",
  (table) => {
    const names = table.column("province_en");
    const kept = names.flatMap((name, at) => (name === "China (national)" ? [] : [at]));
    const only = (column: string): Cell[] => {
      const cells = table.column(column);
      return kept.map((at) => cells[at] ?? null);
    };
    const panel = readPanel(only("province_en"), only("year"));
    if (panel.kind !== "panel") throw new Error(panel.kind);
    const elasticity = networkElasticity(
      panel,
      numbersOf(only("hitech_manuf_revenue_100m_cny")),
      numbersOf(only("hitech_manuf_firms")),
    );
    expect(elasticity).toMatchObject({
      kind: "estimated",
      observations: 403,
      clusters: 31,
      periods: 13,
      verdict: "notShown",
    });
    if (elasticity.kind !== "estimated") throw new Error(elasticity.kind);
    expect(elasticity.beta.toFixed(2)).toBe("1.22");
    expect(elasticity.standardError.toFixed(3)).toBe("0.161");
    expect(elasticity.interval.low).toBeLessThan(1);
  },
);
