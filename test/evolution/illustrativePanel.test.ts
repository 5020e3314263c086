import { movements, patterns, readEvolution, readPanel, type Evolution } from "../../src/evolution";
import { defaultModel, type Cell } from "../../src/model";
import { sampleCells } from "../../src/taskpane/assess/sample";
import { datasetOf } from "./handPanel";

// The panel that the add-in ships to show what a panel can say: its numbers are invented, what follows from them is not.

const [header = [], ...rows] = await sampleCells("panel", "en");
const column = (name: string): Cell[] => rows.map((row) => row[header.indexOf(name)] ?? null);

function evolutionOf(): Evolution {
  const panel = readPanel(column("Cluster (illustrative)"), column("Year"));
  if (panel.kind !== "panel") throw new Error(panel.kind);
  const cells = rows.map(
    (row) => new Map<string, Cell>(header.map((code, at) => [String(code), row[at] === "" ? null : (row[at] ?? null)])),
  );
  return readEvolution(panel, datasetOf(defaultModel, cells));
}

const evolution = evolutionOf();
const patternsOf = new Map(evolution.patterns.map((pattern) => [pattern.path.name, pattern]));
const namesWith = (wanted: string): string[] =>
  [...patternsOf].filter(([, { reading }]) => reading.kind === "tested" && reading.pattern === wanted).map(([n]) => n);

test("says that it is illustrative, and names every indicator of the default model", () => {
  expect(header[0]).toMatch(/illustrative/u);
  expect(header.slice(2)).toEqual(defaultModel.indicators.map(({ code }) => code));
  expect([evolution.paths.length, evolution.panel.periods.length, rows.length]).toEqual([20, 8, 159]);
});

test("every movement occurs", () => {
  const seen = new Set(
    evolution.paths.flatMap(({ points }) =>
      points.flatMap(({ step }) => (step.kind === "moved" ? [step.movement] : [])),
    ),
  );
  expect([...movements].filter((movement) => !seen.has(movement))).toEqual([]);
});

test("every reason for no movement occurs", () => {
  const seen = new Set(
    evolution.paths.flatMap(({ points }) => points.flatMap(({ step }) => (step.kind === "none" ? [step.reason] : []))),
  );
  expect([...seen].sort()).toEqual(["first", "gap", "notAssessed", "unknown"]);
});

test("every pattern occurs, and every reason why there is none", () => {
  const seen = new Set(
    evolution.patterns.map(({ reading }) => (reading.kind === "tested" ? reading.pattern : "notTestable")),
  );
  expect([...patterns].filter((pattern) => !seen.has(pattern))).toEqual([]);
  const reasons = evolution.patterns.flatMap(({ reading }) => (reading.kind === "notTestable" ? [reading.reason] : []));
  expect([...new Set(reasons)].sort()).toEqual(["noRun", "shortRun", "untyped"]);
});

test("the stories come out as they were meant", () => {
  expect(namesWith("progressive")).toEqual([
    "Cedar castings",
    "Anchor ship parts",
    "Quill open data",
    "Harrow smart farming",
  ]);
  expect(namesWith("dynamic")).toEqual([
    "Ridge electronics assembly",
    "Compass mobility platform",
    "Lantern short video",
    "Vector AI services",
  ]);
  expect(namesWith("maturing")).toEqual(["Copper valve works"]);
  expect(namesWith("consolidated")).toEqual(["Granite bearings"]);
  expect(namesWith("stalled")).toEqual(["Brook paper"]);
  expect(namesWith("declining")).toEqual(["Saddler leather goods", "Orbit hosting"]);
  // The platform of Pixel comes and goes without any stage being closed or reopened.
  expect(namesWith("none")).toContain("Pixel game studios");
  expect(patternsOf.get("Harrow smart farming")?.path.type).toEqual({ kind: "typed", ladder: "DI", changes: 1 });
});

test("theory is agreed with and contradicted, by clusters of both types", () => {
  const agreement = [...patternsOf.values()].flatMap(({ path: { type }, reading }) =>
    type.kind === "typed" && reading.kind === "tested" && reading.agrees !== undefined
      ? [`${type.ladder} ${reading.agrees}`]
      : [],
  );
  expect(new Set(agreement)).toEqual(new Set(["ID true", "ID false", "DI true", "DI false"]));
});

test("types can be compared: five clusters of each with comparable movements", () => {
  expect(evolution.test).toMatchObject({ kind: "tested" });
});
