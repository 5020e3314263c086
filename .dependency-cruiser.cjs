// The floors of the house: a room may use what stands on a lower floor, never above it; types count.
const floors = [
  ["spreadsheet"],
  ["model", "measures"],
  ["texts"],
  ["faults"],
  ["assessment"],
  ["registers"],
  ["evolution", "robustness", "calibration", "target", "comparison", "sql", "collection", "returns", "mapping"],
  // Beside those in the plan, above them here: it takes the draws of `robustness`.
  ["audit"],
  ["results"],
  ["edition", "document"],
  ["workbook", "workers"],
  ["taskpane", "functions", "commands"],
];

const room = (name) => `^src/${name}/`;
const anyOf = (names) => names.map(room).join("|");

const climbs = floors.flatMap((rooms, floor) => {
  const above = floors.slice(floor + 1).flat();
  return rooms.map((name) => ({
    name: `${name}-stays-below`,
    comment: "An import may not climb to a higher floor.",
    severity: "error",
    from: { path: room(name) },
    to: { path: [anyOf(above), "^src/runtime\\.ts$"].filter((path) => path !== "").join("|") },
  }));
});

const neighbours = floors.flatMap((rooms) =>
  rooms
    .filter(() => rooms.length > 1)
    .map((name) => ({
      name: `${name}-leaves-its-neighbours-alone`,
      comment: "Rooms on one floor do not use each other.",
      severity: "error",
      from: { path: room(name) },
      to: { path: anyOf(rooms.filter((other) => other !== name)) },
    })),
);

module.exports = {
  forbidden: [
    ...climbs,
    ...neighbours,
    { name: "no-circle", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "core-without-surfaces",
      comment: "The core knows nothing of React, Fluent or Office.",
      severity: "error",
      from: {
        path: anyOf(floors.slice(0, -1).flat()),
      },
      to: { path: "node_modules/(react|react-dom|@fluentui|@microsoft/office-js)/" },
    },
    { name: "product-without-tests", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // Imports of types are edges of the house like any other.
    tsPreCompilationDeps: true,
  },
};
