import { firmCells, officeCells, referenceCells, tieCells } from "../registers/sixFirms";
import { callFunction } from "./callFunction";

// CLUSTERINDICATORS over the six firms that were worked out by hand, and how it refuses.

const ask = (...given: unknown[]) => callFunction("CLUSTERINDICATORS", ...given);
const six = [firmCells, tieCells, referenceCells] as const;

/** A cell of a result by its row and the header of its column. */
function cell(table: readonly (readonly unknown[])[], row: number, header: string): unknown {
  return table[row]?.[table[0]?.indexOf(header) ?? -1];
}

test("a row per cluster and period, under the codes of the indicators", async () => {
  const table = await ask(...six, null, null, null, null, null, officeCells);
  expect(table).toHaveLength(3);
  expect(table[0]?.slice(0, 4)).toEqual(["Cluster", "Period", "FL1", "FL2"]);
  expect(
    ["Cluster", "Period", "FL3", "TY5", "ID1.1", "ID1.5 index", "DI1.1"].map((code) => cell(table, 2, code)),
  ).toEqual([...["East", 2023, 6, 0.5, 37.5, 2022, 35]]);
  expect(cell(table, 1, "TY8")).toBe("");
  expect(cell(table, 1, "Notes")).toBe(
    "list of firms: computed array: blanks cannot be detected, so 0 counts as measured; list of ties, row 13: Kind of tie holds an unknown word: unknown; list of ties, row 14: a firm tied to itself: left out; list of ties, row 15: a tie to a firm that is not in the list: left out",
  );
});

test("what comes out is ready for an assessment", async () => {
  const table = await ask(...six, null, null, null, null, null, officeCells);
  const assessed = await callFunction("CLUSTERASSESS", table);
  expect(assessed).toHaveLength(3);
  expect(assessed[0]?.[0]).toBe("Verdict");
});

test("the basis: a row per indicator, then what was left out", async () => {
  const table = await ask(...six, "basis");
  expect(table).toHaveLength(1 + 2 * 40 + 4);
  const row = 1 + 40 + table.slice(41, 81).findIndex((line) => line[2] === "TY8");
  expect(
    ["Value", "Numerator", "Denominator", "Firms used", "Firms asked", "Share of employees", "Remark"].map((name) =>
      cell(table, row, name),
    ),
  ).toEqual([4100 / 248, 41, 248, 5, 6, 1, ""]);
  expect(cell(table, 1, "Remark")).toBe("the reference table has no row of this region");
});

test("a blank says why, in words and in code", async () => {
  const firms = [
    ["企业", "集群", "是否中小企业"],
    ["A", "East", "是"],
  ];
  const remarkOn = async (language: string): Promise<unknown> => {
    const table = await ask(firms, null, null, "basis", null, language);
    return table.find((line) => line[1] === "ID1.5")?.at(-1);
  };
  expect(await remarkOn("en")).toBe("the list of firms has no column Technologies used of twelve");
  expect(await remarkOn("zh-CN")).toBe("企业清单缺少列：十二项技术使用数");
  expect(await remarkOn("code")).toBe("noColumn:dii");
});

test("small cells are suppressed in every output", async () => {
  const table = await ask(...six, "basis", null, "code", 7);
  const told = table.slice(41, 81).filter((line) => line.at(-1) === "suppressed");
  expect(told.length).toBeGreaterThan(25);
  expect(told.every((line) => line.slice(5, 11).every((value) => value === ""))).toBe(true);
  expect((await ask(...six, "network", null, "code", 7))[2]?.slice(2)).toEqual([
    ...Array<string>(13).fill(""),
    "suppressed",
  ]);
});

test("zeros of an array without an address are told, since they may be blanks", async () => {
  const firms = [
    ["firm", "cluster", "employees"],
    ["A", "East", 0],
  ];
  expect(cell(await ask(firms), 1, "Notes")).toBe(
    "list of firms: computed array: blanks cannot be detected, so 0 counts as measured",
  );
});

test.each([
  ["without firms", [null], { code: "noListGiven" }],
  ["the firms as ties", [firmCells, firmCells], { code: "listColumnsMissing", list: "ties", better: "firms" }],
  [
    "two headers for one column",
    [[["firm", "企业", "cluster"]]],
    { code: "listColumnRepeated", found: ["firm", "企业"] },
  ],
  [
    "an office table without an indicator",
    [firmCells, null, null, null, null, null, null, null, [["cluster"], ["East"]]],
    { code: "officeWithoutIndicators" },
  ],
  [
    "a reference without an amount",
    [firmCells, null, [["industry"], [28]]],
    { code: "listColumnsMissing", list: "reference" },
  ],
  ["an unknown classification", [firmCells, null, null, null, "SIC"], { code: "unknownOption" }],
  ["half a firm", [firmCells, null, null, null, null, null, 2.5], { code: "wrongListLimit", argument: "smallCell" }],
  [
    "a coverage in percent",
    [firmCells, null, null, null, null, null, 0, 50],
    { code: "wrongListLimit", argument: "listCoverage" },
  ],
] as const)("%s is refused", async (_, given, fault) => {
  await expect(ask(...given)).rejects.toMatchObject({ fault });
});
