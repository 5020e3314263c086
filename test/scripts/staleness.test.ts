import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { readRecord, readState } from "../../build/buildRecord";
import { BuildRecordPlugin } from "../../build/buildRecordPlugin";
import { reasonToBuild, stalenessOf, type BuildRecord, type BuildState } from "../../build/staleness";

// dist/ is built again where it is not what its sources would give, and never else.

const record: BuildRecord = {
  recipe: "production, localhost",
  sources: { "src/a.ts": "1", "src/b.ts": "2" },
  outputs: { "dist/runtime.js": "9" },
};
const same: BuildState = { recipe: record.recipe, sources: record.sources, outputs: record.outputs };

test("a site whose sources, switches and files are those of its record is current", () => {
  expect(stalenessOf(record, same)).toEqual({ kind: "current" });
});

test("without the record of a finished build a site is stale, whatever lies in dist/", () => {
  expect(stalenessOf(undefined, same)).toEqual({ kind: "neverFinished" });
});

test("other switches make it stale", () => {
  expect(stalenessOf(record, { ...same, recipe: "production, addin.example.org" })).toEqual({ kind: "otherSwitches" });
});

test.each([
  ["changed", { "src/a.ts": "1", "src/b.ts": "3" }, "src/b.ts", 0],
  ["removed", { "src/b.ts": "2" }, "src/a.ts", 0],
  ["added", { ...record.sources, "src/aa.ts": "4" }, "src/aa.ts", 0],
  ["changed", { "src/a.ts": "5", "src/b.ts": "5" }, "src/a.ts", 1],
] as const)("a source that was %s makes it stale", (how, sources, path, others) => {
  expect(stalenessOf(record, { ...same, sources })).toEqual({ kind: "source", path, how, others });
});

test("a built file that is gone or was changed makes it stale", () => {
  expect(stalenessOf(record, { ...same, outputs: {} })).toMatchObject({ kind: "output", how: "removed" });
  expect(stalenessOf(record, { ...same, outputs: { "dist/runtime.js": "8" } })).toMatchObject({ how: "changed" });
});

test("the reason names the file", () => {
  expect(reasonToBuild({ kind: "source", path: "src/a.ts", how: "changed", others: 2 })).toBe(
    "src/a.ts was changed since the last build, and 2 more",
  );
});

describe("a build of one file", () => {
  const root = mkdtempSync(join(tmpdir(), "record-"));
  const source = join(root, "src", "runtime.js");
  beforeAll(() => mkdirSync(join(root, "src")));
  afterAll(() => rmSync(root, { recursive: true }));

  async function build(text: string, folder = "dist"): Promise<void> {
    writeFileSync(source, text);
    const compiler = webpack({
      mode: "none",
      context: root,
      entry: "./src/runtime.js",
      output: { path: join(root, folder) },
      plugins: [new BuildRecordPlugin(root, "plain")],
    });
    await new Promise((resolve) => compiler?.run(resolve));
  }
  const staleness = (): string => {
    const found = readRecord(root);
    return stalenessOf(found, readState(root, "plain", found)).kind;
  };

  test("leaves a record when it has ended well, and none when it failed", async () => {
    expect(staleness()).toBe("neverFinished");
    await build("console.log(1);");
    expect(staleness()).toBe("current");
    await build("console.log(;");
    expect(staleness()).toBe("neverFinished");
    await build("console.log(2);");
    expect(staleness()).toBe("current");
  });

  test("what is edited while it runs makes it stale, and what is edited back does not", async () => {
    await build("console.log(3);");
    writeFileSync(source, "console.log(4);");
    expect(staleness()).toBe("source");
    writeFileSync(source, "console.log(3);");
    expect(staleness()).toBe("current");
  });

  test("a build into another folder says nothing of dist/", async () => {
    await build("console.log(5);");
    await build("console.log(6);", "elsewhere");
    expect(staleness()).toBe("source");
    await build("console.log(5);", "elsewhere");
    expect(staleness()).toBe("current");
  });

  test("a file that was taken out of dist/ is missed", async () => {
    await build("console.log(7);");
    unlinkSync(join(root, "dist", "main.js"));
    expect(staleness()).toBe("output");
  });
});
