import { readEvolution, readPanel, type Evolution } from "../../src/evolution";
import { findBuiltInModel, type Cell } from "../../src/model";
import { datasetOf } from "./handPanel";
import { testOnPublished, type Table } from "./publishedPanels";

function evolutionOf(table: Table): Evolution {
  const model = findBuiltInModel("EU-PROXY");
  if (!model) throw new Error("no model");
  const published = model.indicators.filter(({ code }) => code !== "ict_emp_per_specialist").map(({ code }) => code);
  const columns = new Map(published.map((code) => [code, table.column(code)]));
  const rows = Array.from({ length: table.size }, (_, at) => {
    const cells = new Map<string, Cell>(published.map((code) => [code, columns.get(code)?.[at] ?? null]));
    const [employment, specialists] = [cells.get("ict_emp_pct"), cells.get("ict_specialists_pct_emp")];
    if (typeof employment === "number" && typeof specialists === "number") {
      cells.set("ict_emp_per_specialist", employment / specialists);
    }
    return cells;
  });
  const kept = table.column("geo").flatMap((geo, at) => (geo === "EU" ? [] : [at]));
  const only = <Item>(items: readonly Item[]): Item[] => kept.flatMap((at) => items[at] ?? []);
  const panel = readPanel(only(table.column("geo")), only(table.column("desi_edition")));
  if (panel.kind !== "panel") throw new Error(panel.kind);
  return readEvolution(panel, datasetOf(model, only(rows)));
}

testOnPublished("eu27_desi_2017_2022.csv", "the Member States 2017-2022 answer what they honestly can", (table) => {
  const { panel, paths, patterns, scales, test: types } = evolutionOf(table);
  expect(panel.periods).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
  expect(paths).toHaveLength(27);
  const ofID = paths.filter(({ type }) => type.kind === "typed" && type.ladder === "ID");
  expect(ofID.length).toBeGreaterThan(0);
  for (const { points } of ofID) {
    for (const { period, reading, step } of points) {
      if (reading.kind !== "read") continue;
      // Cloud, AI and basic intensity of SMEs exist only in edition 2022.
      expect(reading.withoutMemory.stages[1].state === "unassessable").toBe(period < 5);
      if (period === 5 && step.kind === "moved") expect(step.movement).toBe("composition");
    }
  }
  // So no ID country has six comparable periods, and no ID country moves on the common reading.
  for (const { path, reading } of patterns) {
    if (path.type.kind === "typed" && path.type.ladder === "ID") expect(reading.kind).toBe("notTestable");
  }
  expect(types).toMatchObject({ kind: "notTestable", clusters: { ID: 0 } });
  expect(types.kind === "notTestable" && types.tooFew).toContain("ID");
  // Neither type has twenty countries with three assessable stages.
  for (const scale of [scales.ID, scales.DI]) expect(scale).toMatchObject({ verdict: { none: "fewClusters" } });
});
