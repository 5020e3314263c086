import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { bothLadders, type BoundModel } from "../../src/assessment";
import { findBuiltInModel } from "../../src/model";
import { valuesOf, type ClusterCells } from "../assessment/assessedBy";
import { callFunction } from "../functions/callFunction";
import { readModelTable, type Table } from "../oracle/model";
import { clusterArbitrary, tableArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";
import { sharedFile, testWith } from "../sharedFile";
import { productModel } from "./productModel";

// What CLUSTERTARGET shows, typed into the row of the cluster: the product's own assessment then finds the stage closed.

interface Call {
  readonly model: unknown;
  readonly bound: BoundModel;
  readonly language: "en" | "zh-CN" | "code";
  readonly stage: string | number | null;
  readonly secured: boolean;
}

/** `ID2.5=5`, or what a person reads: `ID2.5 3 -> 5 per 100`. */
function changesIn(text: string): ClusterCells {
  const changes = [...text.matchAll(/([\w.]+)(?:=| -?[\d.e+-]+ -> )(-?[\d.e+-]+)/gu)];
  return Object.fromEntries(changes.map(([, code = "", value]) => [code, Number(value)]));
}

/** Types every target into its row, one alternative at a time, and names the stages that then are not as they were promised. */
async function broken(clusters: readonly ClusterCells[], call: Call) {
  const { model, bound, language, stage, secured } = call;
  const codes = bound.model.indicators.map(({ code }) => code);
  const sheet = [
    ["Name", ...codes],
    ...clusters.map((cells, at) => [`C${at}`, ...codes.map((code) => cells[code] ?? "")]),
  ];
  const [, ...rows] = await callFunction("CLUSTERTARGET", sheet, null, model, language, stage, null, secured);
  const wrong: string[] = [];
  let typed = 0;
  clusters.forEach((cluster, at) => {
    const [targets = "", changes = "", cost = ""] = (rows[at] ?? []).map((cell) => String(cell).split(/ ?\/ ?/u));
    [...targets].forEach((target, which) => {
      const [name, ladder, digit] = /^(ID|DI)([123])(?![+])/u.exec(target) ?? [];
      if (name === undefined || (ladder !== "ID" && ladder !== "DI") || (cost[which] ?? "") === "") return;
      const ladders = bothLadders(bound, valuesOf(bound, { ...cluster, ...changesIn(changes[which] ?? "") }));
      const [first] = ladders[ladder].stages;
      const reached = ladders[ladder].stages[digit === "1" ? 0 : digit === "2" ? 1 : 2];
      const isFounded = ladder === "ID" || digit === "1" || first.score >= bound.rules.platformBase - 1e-9;
      if (changes[which] !== "") typed += 1;
      if (isFounded && (secured ? reached.secured : reached.state === "closed")) return;
      // A consolidated cluster shows what it may lose.
      if (changes[which]?.includes(">=") || changes[which]?.includes("<=")) return;
      wrong.push(`${name} ${String(rows[at])} ${JSON.stringify(cluster)}`);
    });
  });
  return { wrong: wrong.slice(0, 3), typed };
}

const clustersOf = (table: Table, count: number, seed: number): ClusterCells[] =>
  fc.sample(clusterArbitrary(readModelTable(table)), { numRuns: count, seed });

const builtIn = (id: keyof typeof tables): { readonly model: unknown; readonly bound: BoundModel } => {
  const model = findBuiltInModel(id);
  if (!model) throw new Error(id);
  return { model: [[id]], bound: productModel(tables[id]) };
};

const ways: readonly Omit<Call, "model" | "bound">[] = [
  { language: "en", stage: null, secured: false },
  { language: "zh-CN", stage: 3, secured: false },
  { language: "code", stage: 2, secured: false },
  { language: "en", stage: null, secured: true },
  { language: "code", stage: 3, secured: true },
];

describe.each(ways)("in $language, stage $stage, secured $secured", (way) => {
  test("2,000 random clusters close their stage", async () => {
    const { wrong, typed } = await broken(clustersOf(tables.DIC, 2000, 2026), { ...builtIn("DIC"), ...way });
    expect(wrong).toEqual([]);
    expect(typed).toBeGreaterThan(100);
  });

  test("as do random economies, and clusters of random models", async () => {
    const proxy = await broken(clustersOf(tables["EU-PROXY"], 400, 27), { ...builtIn("EU-PROXY"), ...way });
    expect(proxy.wrong).toEqual([]);
    for (const [seed, table] of fc.sample(tableArbitrary(tables.DIC), { numRuns: 12, seed: 9 }).entries()) {
      const call = { model: table, bound: productModel(table), ...way };
      expect((await broken(clustersOf(table, 60, seed), call)).wrong).toEqual([]);
    }
  });

  test("and the illustrative sample", async () => {
    const { wrong } = await broken(cellsOf(join("assets", "samples", "illustrative-clusters.csv")), {
      ...builtIn("DIC"),
      ...way,
    });
    expect(wrong).toEqual([]);
  });

  testWith(sharedFile("data", "eu27_desi_2017_2022.csv"), "and the Member States of six years", async (file) => {
    const { wrong, typed } = await broken(cellsOf(file), { ...builtIn("EU-PROXY"), ...way });
    expect(wrong).toEqual([]);
    expect(typed).toBeGreaterThan(way.secured ? 10 : 50);
  });
});

function cellsOf(file: string): ClusterCells[] {
  const [header = "", ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/u);
  const names = header.split(",");
  const cellOf = (text = ""): string | number => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cellOf(cells[at])]));
  });
}
