import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");
const depcruise = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
const config = join(root, ".dependency-cruiser.cjs");

test("no room of the house uses a higher floor, and no two files import each other in a circle", () => {
  execFileSync(process.execPath, [depcruise, "src", "--config", config], { cwd: root, encoding: "utf8" });
});

/** Checks a little house of these files only, and gives what the check prints when it refuses: a line for each import. */
function refusalsOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  try {
    for (const [name, text] of Object.entries({ ...files, "tsconfig.json": "{}", "package.json": "{}" })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { status, stdout } = spawnSync(process.execPath, [depcruise, "src", "--config", config], {
      cwd: folder,
      encoding: "utf8",
    });
    return status === 0 ? [] : stdout.split("\n").filter((line) => line.includes("error "));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Imports that go wrong, each with files of its own, so that one little house shows them all. */
const wrong = [
  {
    what: "climbs from the model to the sentences",
    files: { "src/model/a.ts": 'export { b } from "../texts/b";', "src/texts/b.ts": "export const b = 1;" },
    refusal: /model-stays-below: src\/model\/a\.ts → src\/texts\/b\.ts/u,
  },
  {
    what: "climbs for a type only",
    files: {
      "src/assessment/c.ts": 'import type { D } from "../workbook/d"; export type C = D;',
      "src/workbook/d.ts": "export type D = 1;",
    },
    refusal: /assessment-stays-below: src\/assessment\/c\.ts → src\/workbook\/d\.ts/u,
  },
  {
    what: "climbs from the faults to a reading, though the readings may use the faults",
    files: { "src/faults/e.ts": 'export { f } from "../assessment/f";', "src/assessment/f.ts": "export const f = 1;" },
    refusal: /faults-stays-below: src\/faults\/e\.ts → src\/assessment\/f\.ts/u,
  },
  {
    what: "goes next door",
    files: { "src/functions/g.ts": 'export { h } from "../taskpane/h";', "src/taskpane/h.ts": "export const h = 1;" },
    refusal: /functions-leaves-its-neighbours-alone: src\/functions\/g\.ts → src\/taskpane\/h\.ts/u,
  },
  {
    what: "goes round in a circle",
    files: {
      "src/measures/i.ts": 'export { j } from "./j"; export const i = 1;',
      "src/measures/j.ts": 'export { i } from "./i"; export const j = 1;',
    },
    refusal: /no-circle: src\/measures\/[ij]\.ts →/u,
  },
];

describe("the check refuses", () => {
  let refusals: string[];
  beforeAll(() => {
    refusals = refusalsOf(Object.assign({}, ...wrong.map(({ files }) => files)));
  });

  test.each(wrong)("an import that $what", ({ refusal }) => {
    expect(refusals).toContainEqual(expect.stringMatching(refusal));
  });
  test("nothing else", () => {
    expect(refusals.filter((line) => !wrong.some(({ refusal }) => refusal.test(line)))).toEqual([]);
  });
});

test("the check accepts an import that goes down", () => {
  expect(
    refusalsOf({ "src/functions/a.ts": 'export { b } from "../model/b";', "src/model/b.ts": "export const b = 1;" }),
  ).toEqual([]);
});
