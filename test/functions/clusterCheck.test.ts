import { callFunction } from "./callFunction";
import { column } from "./panelTable";

const rows: readonly (readonly unknown[])[] = [
  ["Cluster", "Year", "TY1", "TY6"],
  ["A", 2018, 60, 20],
  ["A", 2020, 60, 20],
  [" A", "2020年", 60, 20],
  ["B", 2018, 60, 20],
  ["B", "2020p", 60, 20],
  ["b", 2024, 60, 20],
  ["", 2020, 60, 20],
  ["B", "", 60, 20],
];

/** Rows and sentences of what the check says of a panel, without the indicators that have no column. */
async function checked(table: readonly (readonly unknown[])[], language: "en" | "zh-CN" = "en"): Promise<unknown[][]> {
  const lines = await callFunction(
    "CLUSTERCHECK",
    table.map((row) => row.slice(2)),
    null,
    null,
    language,
    column(table, 0),
    column(table, 1),
  );
  const isOfPanel = ([row, , indicator, , problem]: readonly unknown[]): boolean =>
    (row !== "" || indicator === "") && !/insufficient data|数据不足/u.test(String(problem));
  return lines
    .slice(1, -1)
    .filter(isOfPanel)
    .map(([row, , , value, problem]) => [row, value, problem]);
}

test("the check names doubles after cleaning, rows left out, the step and what is not compared", async () => {
  expect(await checked(rows)).toEqual([
    [4, " A", "the cluster already has this period in row 3"],
    [
      7,
      "b",
      "almost the name 'B' of row 5: names that differ in case, or in a space between letters, are two clusters",
    ],
    [6, "2020p", "left out: there is something after its period"],
    [8, "", "left out: the row names no cluster"],
    [9, "", "left out: the row names no period"],
    [
      "",
      "",
      "successive periods lie 2 apart (counted in years or plain numbers); pairs of rows that lie further apart and are not compared: 1",
    ],
  ]);
});

test("in Chinese too, and labels without a form are told once", async () => {
  const waves = [
    ["集群", "期", "TY1"],
    ["甲", "第10期", 60],
    ["甲", "第9期", 60],
    ["乙", "第9期", 60],
  ];
  expect(await checked(waves, "zh-CN")).toEqual(
    [
      ["", "", "未发现问题"],
      [
        "",
        "",
        "时期 第9期 至 第10期 不是年份、季度、月份或日期，故按标签排序（其中的数字按大小），并比较排序中前后相邻者；不作比较的前后两行：0 对",
      ],
    ].slice(1),
  );
});

test("without clusters or without periods there is no panel to check", async () => {
  const table = rows.slice(0, 3).map((row) => row.slice(2));
  const alone = await callFunction("CLUSTERCHECK", table, null, null, null, column(rows.slice(0, 3), 0), null);
  expect(alone.flat().filter((cell) => String(cell).includes("successive"))).toEqual([]);
});

test("a cluster without a type is told what would allow one and who knows it, and the table what settles most", async () => {
  // TY2 to TY5 and TY8: .46 of the weight and no key indicator, of which TY6 is the heaviest. Birch has TY6 for TY5 and TY8, .46 as well.
  const found = await callFunction("CLUSTERCHECK", [
    ["Cluster", "TY2", "TY3", "TY4", "TY5", "TY8", "TY6"],
    ["Aster", 20, 0, 80, 0, 5, ""],
    ["Birch", 20, 0, 80, "", "", 70],
  ]);
  const lines = found.flatMap(([row, , , , problem]) =>
    /insufficient data/u.test(String(problem)) ? [[row, problem]] : [],
  );
  const [ty1, ty6] = ["TY1 (statistics office, tax office)", "TY6 (cluster survey, platform operator)"];
  expect(lines).toEqual([
    [2, `insufficient data for a type; the fewest indicators that allow one: ${ty6}`],
    [3, `insufficient data for a type; the fewest indicators that allow one: ${ty1}`],
    ["", `${ty1} would allow a type for 2 of 2 clusters with insufficient data`],
  ]);
});

test("a cluster with an unknown stage is told what would settle it", async () => {
  const found = await callFunction(
    "CLUSTERCHECK",
    [
      ["Cluster", "FL1", "FL3", "TY1", "TY6", "TY7", "TY8", "TY9"],
      ["集群", 2, 40, 10, 70, -0.6, 5, 60],
    ],
    null,
    null,
    "zh-CN",
  );
  // Nothing of the ladder is observed: three of the five indicators of each stage make half of it.
  const codes = [1, 2, 3].flatMap((stage) => [1, 2, 3].map((at) => `ID${stage}.${at}`));
  const [line = ""] = found.map(([, , , , problem]) => String(problem)).filter((problem) => /阶段不明/u.test(problem));
  expect(line.match(/ID\d\.\d/gu)).toEqual(codes);
});
