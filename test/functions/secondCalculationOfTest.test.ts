import fc from "fast-check";
import { differences } from "../oracle/compare";
import { dicTable } from "../oracle/dicTable";
import { movementsByHand, scaleByHand, shareByHand, testByHand, type OracleShare } from "../oracle/evolution";
import { LADDERS, readModelTable } from "../oracle/model";
import { pathsByHand, type PanelRow } from "../oracle/path";
import { panelArbitrary } from "../oracle/randomPanels";
import { runs } from "../oracle/runs";
import { FIRST_EDITION } from "../firstEdition";
import { callFunction } from "./callFunction";
import { panelSheet } from "./panelTable";

// CLUSTEREVOLUTION against the second calculation in test/oracle: scales, movements, common reading and the test itself.

const model = readModelTable(dicTable);
const PERMUTATIONS = 999;

const shareCells = (share: OracleShare | undefined): unknown[] =>
  share === undefined ? ["", "", "", "", 0] : [share.count / share.of, share.low, share.high, "", share.of];

/** Every row of the answer but its words; where p is drawn, a sentence if it lies too far from the exact one. */
function disagreements(rows: readonly PanelRow[], answer: readonly (readonly unknown[])[]): string[] {
  const paths = pathsByHand(model, rows);
  const line = (item: string, type: string): unknown[] =>
    (answer.find((row) => row[0] === item && row[1] === type) ?? []).slice(2, 7);
  const found: string[] = [];
  const compare = (item: string, type: string, cells: unknown[]): void => {
    found.push(...differences(cells, line(item, type), `${item} ${type}`));
  };
  for (const ladder of LADDERS) {
    const scale = scaleByHand(model, paths, rows, ladder);
    compare("CR", ladder, [scale?.cr ?? "", "", "", "", scale?.clusters ?? 0]);
    compare("MMR", ladder, [scale?.mmr ?? "", "", "", "", scale?.clusters ?? 0]);
    compare("CS", ladder, [scale?.cs ?? "", "", "", "", scale?.clusters ?? 0]);
    const { composition = 0, ...comparable } = Object.fromEntries(movementsByHand(paths, ladder));
    const all = Object.values(comparable).reduce((sum, count) => sum + count, 0);
    for (const kind of ["advance", "skip", "hold", "loop", "founding", "unfounding", "repair", "erosion"])
      compare(kind, ladder, shareCells(shareByHand(comparable[kind] ?? 0, all)));
    compare("composition", ladder, ["", "", "", "", composition]);
  }
  const { taking, shares, tested } = testByHand(paths);
  const n = taking.ID + taking.DI;
  for (const movement of ["skip", "loop"] as const) {
    for (const ladder of LADDERS) compare(`common ${movement}`, ladder, shareCells(shares[movement][ladder]));
    const value = tested === undefined ? "" : tested.observed[movement];
    found.push(...compared(`common ${movement}`, line(`common ${movement}`, "ID-DI"), value, tested?.p[movement], n));
  }
  return [...found, ...compared("LR", line("LR", "ID-DI"), tested?.observed.ratio ?? "", tested?.p.ratio, n)];
}

function compared(item: string, cells: unknown[], value: number | "", p: number | undefined, n: number): string[] {
  const drawn = cells[3];
  const wrong = differences([value, "", "", p === undefined ? "" : drawn, n], cells, item);
  if (p === undefined) return wrong;
  const off = typeof drawn === "number" ? Math.abs(drawn - p) : Infinity;
  const margin = 5 * Math.sqrt((p * (1 - p)) / PERMUTATIONS) + 2 / PERMUTATIONS;
  return off <= margin ? wrong : [...wrong, `${item}: p ${String(drawn)}, over all arrangements ${p}`];
}

test("random panels of a few clusters, mostly too few to be tested", async () => {
  await fc.assert(
    fc.asyncProperty(panelArbitrary(model), async (rows) => {
      fc.pre(rows.length > 0);
      const answer = await callFunction("CLUSTEREVOLUTION", ...panelSheet(dicTable, rows), null, FIRST_EDITION, "code");
      expect(disagreements(rows, answer)).toEqual([]);
    }),
    { numRuns: runs.smallPanels, seed: 8 },
  );
});

test("random panels of 11 to 14 clusters: p comes near the one over all arrangements of the types", async () => {
  let testable = 0;
  await fc.assert(
    fc.asyncProperty(panelArbitrary(model, 14, 11), async (rows) => {
      const answer = await callFunction("CLUSTEREVOLUTION", ...panelSheet(dicTable, rows), null, FIRST_EDITION, "code");
      expect(disagreements(rows, answer)).toEqual([]);
      if (testByHand(pathsByHand(model, rows)).tested) testable += 1;
    }),
    { numRuns: runs.testedPanels, seed: 9 },
  );
  expect(testable).toBeGreaterThan(5);
});
