import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { MemoryBook } from "../../host/book/memory";
import { areaOfText } from "../../host/objects/referenceText";
import { assess, bindModel, bothLadders, type BoundModel } from "../../src/assessment";
import { defaultModel, findBuiltInModel } from "../../src/model";
import { loadSheetTexts } from "../../src/workbook/sheetTexts";
import { workingsDraft } from "../../src/workbook/workings/workingsDraft";
import { exactValue, shownValue, TargetFinder, type StageTarget } from "../../src/target";
import { valuesOf, type ClusterCells } from "../assessment/assessedBy";
import { readModelTable } from "../oracle/model";
import { clusterArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";
import { sharedFile, testWith } from "../sharedFile";

// What a target asks for, typed into the row of the cluster: the native formulas of its workings find the stage completed. They are
// calculated by the formula engine of the test host.

const RANDOM = process.env["LONG"] === undefined ? 150 : 2000;
const READING = "N";

/** The workings of one row of a sheet; other values in that row, and the formulas follow. */
class Workings {
  private readonly book = new MemoryBook(["Data", "Workings"]);
  private readonly rows = new Map<string, string>();

  constructor(model: BoundModel) {
    const values = model.model.indicators.map(() => NaN);
    const ladders = bothLadders(model, values);
    const draft = workingsDraft({
      ...{ model, language: "en", cluster: "C", sheet: "Data", date: "" },
      ...{ row: 1, firstColumn: 0, columnOf: values.map((_, at) => at), isPercent: values.map(() => false) },
      ...{ assessment: assess(model, values), ladders: [ladders.ID, ladders.DI] },
    }).cells();
    this.put("Workings!A1", draft);
    draft.forEach(([, label], at) => this.rows.set(String(label).replace(/^'/u, ""), `Workings!${READING}${at + 1}`));
  }

  /** The states and scores of the stages with these values in the row. */
  read(values: Float64Array): (label: string) => unknown {
    this.put("Data!A2", [Array.from(values, (value) => (Number.isNaN(value) ? "" : value))]);
    return (label) => this.book.values(this.area(this.rows.get(label) ?? label))[0]?.[0];
  }

  private put(address: string, rows: readonly (readonly (string | number | null)[])[]): void {
    const area = this.area(address);
    this.book.write({ ...area, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 }, rows);
  }

  private area(address: string) {
    const area = areaOfText(this.book, address, this.book.activeSheetId());
    if (!area) throw new Error(address);
    return area;
  }
}

function typed(values: Float64Array, { steps }: StageTarget, written: typeof shownValue): Float64Array {
  const after = values.slice();
  for (const { evidence, now, needed } of steps.flatMap(({ solution }) => solution.changes)) {
    if (needed !== now && !Number.isNaN(needed)) after[evidence.at] = written(needed, evidence);
  }
  return after;
}

/** The targets whose stage the workings do not find completed, and how many there were. */
function notCompleted(model: BoundModel, clusters: readonly ClusterCells[]) {
  const workings = new Workings(model);
  const finder = new TargetFinder(model, { costs: [], secured: false });
  const wrong: string[] = [];
  let found = 0;
  for (const cells of clusters) {
    const values = valuesOf(model, cells);
    for (const target of finder.find(assess(model, values), values)) {
      if (target.kind !== "stage" || target.cost === undefined || target.cost === 0) continue;
      found += 1;
      const { name, ladder, position } = target.stage;
      for (const written of [shownValue, exactValue]) {
        const read = workings.read(typed(values, target, written));
        const isFounded =
          ladder === "ID" || position === 1 || Number(read("Score of DI1")) >= model.rules.platformBase - 1e-9;
        const state = read(`State of ${name}`);
        if (state !== "completed" || !isFounded) wrong.push(`${name} ${String(state)} ${JSON.stringify(cells)}`);
      }
    }
  }
  return { wrong: wrong.slice(0, 3), found };
}

beforeAll(() => loadSheetTexts("workings", "report", "model"));

const dic = bindModel(defaultModel);
const euProxy = bindModel(findBuiltInModel("EU-PROXY") ?? defaultModel);

test("random clusters", () => {
  const clusters = fc.sample(clusterArbitrary(readModelTable(tables.DIC)), { numRuns: RANDOM, seed: 4 });
  const { wrong, found } = notCompleted(dic, clusters);
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(RANDOM / 3);
});

test("the illustrative sample", () => {
  const { wrong, found } = notCompleted(dic, cellsOf(join("assets", "samples", "illustrative-clusters.csv")));
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(5);
});

testWith(sharedFile("data", "eu27_desi_2017_2022.csv"), "the Member States in the last year", (file) => {
  const { wrong, found } = notCompleted(
    euProxy,
    cellsOf(file).filter(({ desi_edition: year }) => process.env["LONG"] !== undefined || year === 2022),
  );
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(10);
  return Promise.resolve();
});

test("the formulas follow: without what the target asks for the stage is not completed", () => {
  const [cells = {}] = cellsOf(join("assets", "samples", "illustrative-clusters.csv"));
  const workings = new Workings(dic);
  const values = valuesOf(dic, cells);
  const [target] = new TargetFinder(dic, { costs: [], secured: false }).find(assess(dic, values), values);
  if (target?.kind !== "stage") throw new Error(target?.kind);
  expect(workings.read(values)(`State of ${target.stage.name}`)).toBe("not completed");
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
