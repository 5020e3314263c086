import { faultAbout, faultSentence } from "../../src/faults";
import { defaultModel, writeModelTable } from "../../src/model";
import { callFunction } from "../functions/callFunction";
import { exampleTable } from "../../src/functions/example";
import { hostileTexts, prototypeKeys } from "./hostileTexts";

// Hostile texts where a function takes names: as cluster, period, state, header, language, model, output.

const [header = [], aster = []] = exampleTable;

/** The sentence with which a call is refused. */
async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    const fault = faultAbout("function", error);
    if (fault) return faultSentence(fault, "CLUSTERTYPE", "en");
    throw error;
  }
  return "";
}

test.each(hostileTexts)("a cluster called %j is assessed like one of any other name", async (name) => {
  const plain = await callFunction("CLUSTERASSESS", exampleTable);
  expect(await callFunction("CLUSTERASSESS", [header, [name, ...aster.slice(1)]])).toEqual(plain);
  const [[said] = []] = (await callFunction("CLUSTEREXPLAIN", [header, [name, ...aster.slice(1)]])).slice(1);
  expect(said).toContain(name.trim());
});

test.each(hostileTexts.filter((text) => text.trim() === text))(
  "clusters, periods and states called %j are told from their likes",
  async (name) => {
    const rows = [
      ["A", "1", name],
      ["A", "2", "other"],
      [name, "1", "other"],
      [name, "2", name],
    ];
    const column = (at: number): unknown[][] => rows.map((row) => [row[at]]);
    const counts = await callFunction("CLUSTERTRANSITIONS", column(0), column(1), column(2), "counts", [
      [name, "other"],
    ]);
    // What nobody sees is no part of a name: controls, marks of direction, spaces without width.
    const shown = name.replace(/[\p{Cc}\p{Cf}]/gu, "");
    expect(counts.flat().filter((cell) => cell === shown)).toHaveLength(2);
    // One movement from each state to the other, none that stays.
    expect(counts.slice(1, 3).map((row) => row.slice(1, 3))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  },
);

test.each([...prototypeKeys])("%s is no language, no model, no output", async (key) => {
  expect(await refusalOf(callFunction("CLUSTERTYPE", exampleTable, null, null, key))).toContain(key);
  expect(await refusalOf(callFunction("CLUSTERTYPE", exampleTable, null, key))).toContain(key);
  const states = [["a"], ["b"]];
  const refused = refusalOf(callFunction("CLUSTERTRANSITIONS", [["A"], ["A"]], [[1], [2]], states, key));
  expect(await refused).toContain(key);
});

test("whole columns are refused before they are looked at, with what was found and what to do", async () => {
  const row = Array<unknown>(41).fill(0);
  const columns = Array<unknown[]>(1_048_576).fill(row);
  expect(await refusalOf(callFunction("CLUSTERTYPE", columns))).toMatch(
    /at most 5 million cells.*42,991,616.*e\.g\. /iu,
  );
});

test("a text of a million characters in place of a word does not become a sentence of a million characters", async () => {
  const giant = "x".repeat(1_000_000);
  const sentences = [
    await refusalOf(callFunction("CLUSTERTYPE", exampleTable, null, giant)),
    await refusalOf(callFunction("CLUSTERTYPE", exampleTable, null, null, giant)),
    await refusalOf(
      callFunction("CLUSTERTYPE", [
        [giant, giant],
        [1, 2],
      ]),
    ),
    await refusalOf(
      callFunction("CLUSTERTYPE", exampleTable, null, [
        [giant, "x"],
        ["Part", giant],
      ]),
    ),
    await refusalOf(callFunction("CLUSTERTRANSITIONS", [["A"]], [[1]], [["s"]], giant)),
  ];
  for (const sentence of sentences) {
    expect(sentence).not.toBe("");
    expect(sentence.length).toBeLessThan(2_000);
  }
});

test.each<[string, unknown]>([
  ["the largest number", 1.7976931348623157e308],
  ["minus the largest number", -1.7976931348623157e308],
  ["a date, which is the number of a day", 45_322],
  ["NaN as text", "NaN"],
  ["Infinity as text", "Infinity"],
  ["a truth value", true],
  ["an error", { code: "#DIV/0!", message: "" }],
  ["an error of a linked type", { type: "Error", basicValue: "#CONNECT!", errorType: "Connect" }],
  ["an entity", { type: "Entity", text: "Aster", properties: { x: { type: "Double", basicValue: 7 } } }],
  ["a web image", { type: "WebImage", address: "https://example.org/a.png" }],
])("%s in a cell of TY1 counts as missing, is named, and no number comes out of it", async (_, value) => {
  const at = header.indexOf("TY1");
  const without = aster.map((cell, column) => (column === at ? "" : cell));
  const withIt = aster.map((cell, column) => (column === at ? value : cell));
  const [, missing = []] = await callFunction("CLUSTERASSESS", [header, without]);
  const [, odd = []] = await callFunction("CLUSTERASSESS", [header, withIt]);
  expect(odd.slice(0, -1)).toEqual(missing.slice(0, -1));
  expect(odd.at(-1)).toMatch(/TY1/u);
});

test("minus zero is zero", async () => {
  const at = header.indexOf("TY1");
  const of = (value: number) =>
    callFunction("CLUSTERSCORES", [header, aster.map((cell, column) => (column === at ? value : cell))]);
  expect(await of(-0)).toEqual(await of(0));
});

test("a model whose range holds an error where the formula meets itself names the cell", async () => {
  const table: unknown[][] = writeModelTable(defaultModel).map((row) => [...row]);
  table[3]?.splice(12, 1, { code: "#REF!", message: "" });
  expect(await refusalOf(callFunction("CLUSTERTYPE", exampleTable, null, table))).toMatch(/#REF!/u);
});
