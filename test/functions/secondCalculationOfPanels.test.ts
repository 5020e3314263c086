import fc from "fast-check";
import { cleanedName } from "../oracle/cleaning";
import { differences } from "../oracle/compare";
import { dicTable } from "../oracle/dicTable";
import { specified } from "../oracle/followed";
import { readModelTable } from "../oracle/model";
import { pathsOfPanel, type RawRow, readPanel } from "../oracle/panel";
import { agreesByHand, patternByHand } from "../oracle/pattern";
import { spelledPanelArbitrary } from "../oracle/randomPeriods";
import { transitionsByHand } from "../oracle/transitions";
import { runs } from "../oracle/runs";
import { FIRST_EDITION } from "../firstEdition";
import { callFunction } from "./callFunction";

// Panels as people write them against the second calculation: CLUSTERPATH, CLUSTERPATTERN and CLUSTERTRANSITIONS over periods and
// names in every spelling of section 7.1. Arrays have no address, so no format is known here: panels with date cells are compared
// in test/addin.

const model = readModelTable(dicTable, specified.limits);
const codes = [...model.indicators.keys()];
const panels = spelledPanelArbitrary(model)
  .map(({ rows }) => rows)
  .filter((rows) => rows.every(({ period }) => period.date !== true));

const figure = (value: number | undefined): number | "" => value ?? "";

const sheetOf = (rows: readonly RawRow[]): readonly unknown[][][] => [
  [["Cluster"], ...rows.map(({ cluster }) => [cluster])],
  [["Period"], ...rows.map(({ period }) => [period.value])],
  [codes, ...rows.map(({ values }) => codes.map((code) => values[code] ?? ""))],
];

/** Beside each row, in the order of the input; "empty cells in CLUSTERPATH" where a row is left out. */
function pathRows(rows: readonly RawRow[]): unknown[][] {
  const paths = pathsOfPanel(model, rows);
  return readPanel(rows).rows.map((fate) => {
    if (fate.kind === "left out") return ["", "", "", ""];
    const path = paths.find(({ cluster }) => cluster === fate.cluster);
    const step = path?.steps.find(({ period }) => period === fate.period);
    const standing = step?.standing;
    return [figure(standing?.reached), standing?.label ?? "", figure(standing?.maturity), step?.movement ?? ""];
  });
}

test("CLUSTERPATH reads the panels alike", async () => {
  await fc.assert(
    fc.asyncProperty(panels, async (rows) => {
      const path = await callFunction("CLUSTERPATH", ...sheetOf(rows), null, FIRST_EDITION, "code");
      const found = path.slice(1).map(([reached, stage, , maturity, movement]) => [reached, stage, maturity, movement]);
      expect(differences(pathRows(rows), found, "CLUSTERPATH")).toEqual([]);
    }),
    { numRuns: runs.spelledPanels, seed: 31 },
  );
});

test("CLUSTERPATTERN reads the panels alike", async () => {
  await fc.assert(
    fc.asyncProperty(panels, async (rows) => {
      const pattern = await callFunction("CLUSTERPATTERN", ...sheetOf(rows), null, FIRST_EDITION, "code");
      // A name is shown as it is first written, so its clean form is compared.
      const found = pattern
        .slice(1)
        .map((row) => [cleanedName(String(row[0])), row[1], row[3], row[11], row[12], row[13], row[14]]);
      const expected = pathsOfPanel(model, rows).flatMap((path) => {
        const it = patternByHand(model, path);
        // what a row without a type shows beyond its pattern is not stated
        return path.type === undefined
          ? []
          : [
              [
                path.cluster,
                path.type,
                it.periods,
                it.compositionChanges,
                figure(it.range),
                it.pattern,
                agreesByHand(path.type, it.pattern),
              ],
            ];
      });
      expect(
        differences(
          expected,
          found.filter(([, type]) => type !== ""),
          "CLUSTERPATTERN",
        ),
      ).toEqual([]);
    }),
    { numRuns: runs.spelledPanels, seed: 32 },
  );
});

test("CLUSTERTRANSITIONS counts the same movements, and its corner says how many rows are left out", async () => {
  await fc.assert(
    fc.asyncProperty(
      panels,
      fc.array(fc.constantFrom(1, 2, 3, null), { minLength: 60, maxLength: 60 }),
      async (rows, drawn) => {
        const states = rows.map(({ cluster, period }, at) => ({ cluster, period, state: drawn[at] ?? null }));
        const { counts, leftOut } = transitionsByHand(states);
        fc.pre(counts.length > 0);
        const answer = await callFunction(
          "CLUSTERTRANSITIONS",
          states.map(({ cluster }) => [cluster]),
          states.map(({ period }) => [period.value]),
          states.map(({ state }) => [state]),
          "counts",
        );
        const found = answer.slice(1).map((row) => row.slice(1, 1 + counts.length));
        expect(differences(counts, found.slice(0, counts.length), "CLUSTERTRANSITIONS")).toEqual([]);
        const corner = String(answer[0]?.[0] ?? "");
        expect(leftOut > 0 ? corner.includes(String(leftOut)) : true).toBe(true);
      },
    ),
    { numRuns: runs.spelledPanels, seed: 33 },
  );
});

test("duplicates after cleaning are an error that names them", async () => {
  const values = codes.map(() => "");
  const call = callFunction(
    "CLUSTERPATH",
    [["Cluster"], ["Inner Mongolia"], ["Inner\u00a0Mongolia"]],
    [["Period"], ["2022Q3"], ["2022年第三季度"]],
    [codes, values, values],
  );
  await expect(call).rejects.toThrow();
});

test("the step is the smallest distance: without it these panels would be read otherwise", () => {
  const sample = fc.sample(panels, { numRuns: 300, seed: 31 }).map(readPanel);
  expect(sample.filter(({ notCompared }) => notCompared > 0).length).toBeGreaterThan(60);
  expect(sample.filter(({ leftOut }) => leftOut > 0).length).toBeGreaterThan(60);
});
