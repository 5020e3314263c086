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

/** Checks a little house of these files only, and gives what the check prints when it refuses. */
function refusalOf(files: Record<string, string>): string {
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
    return status === 0 ? "" : stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  [
    "climbs from the model to the sentences",
    { "src/model/a.ts": 'export { b } from "../i18n/b";', "src/i18n/b.ts": "export const b = 1;" },
    "model-stays-below",
  ],
  [
    "climbs for a type only",
    {
      "src/assessment/a.ts": 'import type { B } from "../workbook/b"; export type A = B;',
      "src/workbook/b.ts": "export type B = 1;",
    },
    "assessment-stays-below",
  ],
  [
    "climbs from the faults to a reading, though the readings may use the faults",
    { "src/faults/a.ts": 'export { b } from "../assessment/b";', "src/assessment/b.ts": "export const b = 1;" },
    "faults-stays-below",
  ],
  [
    "goes next door",
    { "src/functions/a.ts": 'export { b } from "../taskpane/b";', "src/taskpane/b.ts": "export const b = 1;" },
    "functions-leaves-its-neighbours-alone",
  ],
  [
    "goes round in a circle",
    {
      "src/model/a.ts": 'export { b } from "./b"; export const a = 1;',
      "src/model/b.ts": 'export { a } from "./a"; export const b = 1;',
    },
    "no-circle",
  ],
])("the check refuses an import that %s", (_, files, rule) => {
  expect(refusalOf(files)).toContain(rule);
});

test("the check accepts an import that goes down", () => {
  expect(
    refusalOf({ "src/functions/a.ts": 'export { b } from "../model/b";', "src/model/b.ts": "export const b = 1;" }),
  ).toBe("");
});
