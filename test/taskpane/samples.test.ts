import { sampleCells } from "../../src/taskpane/assess/sample";

describe.each([
  ["clusters", 1],
  ["panel", 2],
] as const)("the illustrative %s", (sample, named) => {
  test("hold the same numbers in both languages, under names of their own", async () => {
    const [english, chinese] = [await sampleCells(sample, "en"), await sampleCells(sample, "zh-CN")];
    expect(chinese[0]?.slice(named)).toEqual(english[0]?.slice(named));
    expect(chinese.slice(1).map((row) => row.slice(1))).toEqual(english.slice(1).map((row) => row.slice(1)));
    const names = (rows: typeof english) => rows.slice(1).map(([name]) => String(name));
    // Names that belong together stay together: one Chinese name for each English one.
    const pairs = new Map(names(english).map((name, at) => [name, names(chinese)[at]]));
    expect(names(chinese)).toEqual(names(english).map((name) => pairs.get(name)));
    expect(new Set(pairs.values()).size).toBe(pairs.size);
    for (const name of pairs.values()) expect(name).toMatch(/^[\p{Script=Han}]{4,10}$/u);
  });

  test("say that they are illustrative", async () => {
    expect((await sampleCells(sample, "en"))[0]?.[0]).toMatch(/illustrative/u);
    expect((await sampleCells(sample, "zh-CN"))[0]?.[0]).toMatch(/示例/u);
  });
});
