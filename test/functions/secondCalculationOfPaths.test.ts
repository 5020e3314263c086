import fc from "fast-check";
import { differences } from "../oracle/compare";
import { dicTable } from "../oracle/dicTable";
import { HEADER, readModelTable, type Table } from "../oracle/model";
import { pathsByHand, type OraclePath, type PanelRow } from "../oracle/path";
import { agreesByHand, patternByHand } from "../oracle/pattern";
import { panelArbitrary, pathRules } from "../oracle/randomPanels";
import { runs } from "../oracle/runs";
import { callFunction } from "./callFunction";
import { panelSheet } from "./panelTable";

// CLUSTERPATH and CLUSTERPATTERN against the second calculation of paths and patterns in test/oracle.

function withRules(table: Table, rules: Readonly<Record<string, number>>): Table {
  const [code, gate] = [HEADER.indexOf("Code"), HEADER.indexOf("Gate")];
  return table.map((row) => {
    const value = row[0] === "Rule" ? rules[String(row[code])] : undefined;
    return value === undefined ? row : row.with(gate, value);
  });
}

const figure = (value: number | undefined): number | "" => value ?? "";

function pathRows(paths: readonly OraclePath[], rows: readonly PanelRow[]): unknown[] {
  return rows.map(({ cluster, period }) => {
    const step = paths.find((path) => path.cluster === cluster)?.steps.find((it) => it.period === period);
    const standing = step?.standing;
    return [figure(standing?.reached), standing?.label ?? "", figure(standing?.maturity), step?.movement ?? ""];
  });
}

function patternRow(table: Table, path: OraclePath): unknown[] {
  const { type, typeChanges } = path;
  const it = patternByHand(readModelTable(table), path);
  if (type === undefined) return [path.cluster, "", "not-testable"];
  const { movements } = it;
  const tested = it.pattern !== "not-testable";
  return [
    path.cluster,
    type,
    typeChanges,
    it.periods,
    tested ? figure(it.tau) : "",
    tested ? figure(it.p) : "",
    // without a single period of known maturity there is nothing to count over
    ...[movements.advance, movements.skip, movements.loop, movements.founding, movements.repair].map((count) =>
      it.run.length === 0 ? "" : count,
    ),
    it.compositionChanges,
    figure(it.range),
    it.pattern,
    agreesByHand(type, it.pattern),
  ];
}

async function disagreements(table: Table, rows: readonly PanelRow[]): Promise<string[]> {
  const paths = pathsByHand(readModelTable(table), rows);
  const path = await callFunction("CLUSTERPATH", ...panelSheet(table, rows), null, table, "code");
  const pattern = await callFunction("CLUSTERPATTERN", ...panelSheet(table, rows), null, table, "code");
  const found = path.slice(1).map(([reached, stage, , maturity, movement]) => [reached, stage, maturity, movement]);
  const named = pattern.slice(1).map((row) => (row[1] === "" ? [row[0], row[1], row[13]] : row));
  return [
    ...differences(pathRows(paths, rows), found, "CLUSTERPATH"),
    ...differences(
      paths.map((it) => patternRow(table, it)),
      named,
      "CLUSTERPATTERN",
    ),
  ];
}

test("random panels are read alike", async () => {
  const panels = panelArbitrary(readModelTable(dicTable));
  await fc.assert(
    fc.asyncProperty(panels, async (rows) => {
      fc.pre(rows.length > 0);
      expect(await disagreements(dicTable, rows)).toEqual([]);
    }),
    { numRuns: runs.panels, seed: 5 },
  );
});

test("random panels are read alike under other rules", async () => {
  const panels = fc.tuple(panelArbitrary(readModelTable(dicTable)), pathRules);
  await fc.assert(
    fc.asyncProperty(panels, async ([rows, rules]) => {
      fc.pre(rows.length > 0);
      expect(await disagreements(withRules(dicTable, rules), rows)).toEqual([]);
    }),
    { numRuns: runs.panelsUnderOtherRules, seed: 6 },
  );
});

test("the random panels visit every movement and every pattern", () => {
  const model = readModelTable(dicTable);
  const paths = fc.sample(panelArbitrary(model), { numRuns: 250, seed: 5 }).flatMap((rows) => pathsByHand(model, rows));
  const movements = new Set(paths.flatMap(({ steps }) => steps.map(({ movement }) => movement)));
  const patterns = new Set(paths.map((path) => patternByHand(model, path).pattern));
  expect([...movements].filter((movement) => movement !== "").sort()).toEqual(
    ["advance", "composition", "erosion", "founding", "hold", "loop", "repair", "skip", "unfounding"], // all nine
  );
  expect([...patterns].sort()).toEqual(
    ["consolidated", "declining", "dynamic", "maturing", "none", "not-testable", "progressive", "stalled"], // all eight
  );
});
