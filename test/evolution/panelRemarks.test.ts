import { gatherPanel, pairsNotCompared, panelRemarks, type PanelRemark } from "../../src/evolution";
import { panelNote, panelRemarkSentence } from "../../src/results";
import type { Cell } from "../../src/model";

const remarks = (clusters: readonly Cell[], periods: readonly Cell[]): PanelRemark[] =>
  panelRemarks(gatherPanel(clusters, periods));

test("the step is told with the number of successive pairs that are not compared", () => {
  expect(remarks(["A", "A", "A", "B", "B"], [2019, 2020, 2022, 2019, 2022])).toContainEqual({
    code: "step",
    step: 1,
    form: "number",
    notCompared: 2,
  });
  expect(remarks(["A", "A", "B", "B"], ["2019H1", "2020H1", "2019H1", "2020H1"])).toEqual([
    { code: "step", step: 2, form: "halfYear", notCompared: 0 },
  ]);
  expect(pairsNotCompared(gatherPanel(["A", "B"], [2019, 2022]))).toBe(0);
});

test("a period that a single row has and that makes the step smaller is named", () => {
  // Without row 4 the panel is biennial.
  expect(remarks(["A", "A", "B", "B", "B"], [2018, 2020, 2018, 2020, 2019])).toEqual([
    { code: "step", step: 1, form: "number", notCompared: 1 },
    { code: "loneStep", period: 2019, row: 4, step: 1 },
  ]);
  // Two rows have it: no slip.
  expect(remarks(["A", "A", "A", "B", "B", "B"], [2018, 2020, 2019, 2018, 2020, 2019])).toEqual([
    { code: "step", step: 1, form: "number", notCompared: 0 },
  ]);
  // A single row, but the step stays 1 without it.
  expect(remarks(["A", "A", "B", "B", "B"], [2018, 2019, 2018, 2019, 2020])).toHaveLength(1);
});

test("labels without a form are told once, numbers that are read as dates too", () => {
  expect(remarks(["A", "A", "B"], ["wave 10", "wave 9", "wave 11"])).toEqual([
    { code: "labels", first: "wave 9", last: "wave 11", notCompared: 0 },
  ]);
  expect(remarks(["A", "A", "B", "B"], [43831, 44197, 43831, 44197])).toEqual([
    { code: "datesFromNumbers", first: 2020, last: 2021 },
    { code: "step", step: 1, form: "number", notCompared: 0 },
  ]);
});

test("nothing is told of a panel without rows, and little of one with a single period", () => {
  expect(remarks([], [])).toEqual([]);
  expect(remarks(["A", "a"], [2020, 2020])).toEqual([{ code: "capitals", name: "a", like: "A" }]);
});

describe("in words", () => {
  const rowNumber = (row: number): number => row + 2;
  const everything = gatherPanel(
    ["A", "A", "a", "B", null, "A", "B"],
    [2018, 2020, 2020, "2021p", 2018, "2020Q1", 2019],
  );
  const sentences = (language: "en" | "zh-CN"): string[] =>
    panelRemarks(everything).map((remark) => panelRemarkSentence(remark, language, rowNumber));

  test("in English", () => {
    expect(sentences("en")).toEqual([
      "left out: there is something after its period",
      "left out: the row names no cluster",
      "left out: its period is not written in the form of most others",
      "'a' and 'A' differ only in case and count as two clusters",
      "successive periods lie 1 apart (counted in years or plain numbers); pairs of rows that lie further apart and are not compared: 1",
      "only row 8 has the period 2019; without it successive periods would lie further apart: a typing error?",
    ]);
  });

  test("in Chinese", () => {
    expect(sentences("zh-CN")).toEqual([
      "未计入：该行时期之后另有标记",
      "未计入：该行没有集群名称",
      "未计入：该行时期的写法与多数行不同",
      "“a”与“A”仅大小写不同，视为两个集群",
      "相邻时期的间隔为 1（单位：年或序号）；间隔更大因而不作比较的前后两行：1 对",
      "只有第 8 行的时期为 2019，若无此行，相邻时期的间隔会更大：是否笔误？",
    ]);
  });

  test("a result with little room names up to three rows and counts the others", () => {
    expect(panelNote(everything, "en", rowNumber)).toBe(
      "rows left out: 3 (row 5 has something after its period: '2021p'; row 6 names no cluster; row 7 has the period '2020Q1', not in the form of most others); 'a' and 'A' differ only in case and count as two clusters",
    );
    const many = gatherPanel(
      Array.from({ length: 9 }, () => "A"),
      [2020, 2021, 2022, 2023, 2024, "x", "x", "y", null],
    );
    expect(panelNote(many, "zh-CN", rowNumber)).toBe(
      "未计入 4 行：第 7 行的时期“x”与多数行写法不同；第 8 行的时期“x”与多数行写法不同；第 9 行的时期“y”与多数行写法不同，另有 1 行",
    );
    expect(panelNote(gatherPanel(["A", "A"], [2020, 2021]), "en", rowNumber)).toBe("");
  });

  test.each(["en", "zh-CN"] as const)("labels and dates, in %s", (language) => {
    const told = [gatherPanel(["A", "A"], ["w2", "w1"]), gatherPanel(["A", "A"], [44562, 44593])].flatMap((panel) =>
      panelRemarks(panel).map((remark) => panelRemarkSentence(remark, language, rowNumber)),
    );
    expect(told).toEqual(
      language === "en"
        ? [
            "the periods w1 to w2 are not years, quarters, months or dates: they are ordered as labels, with their digits as numbers, and neighbours in this order are compared; pairs of rows that are not compared: 0",
            "the numbers of the periods are read as dates: 2022-01 to 2022-02",
            "successive periods lie 1 apart (counted in months); pairs of rows that lie further apart and are not compared: 0",
          ]
        : [
            "时期 w1 至 w2 不是年份、季度、月份或日期，故按标签排序（其中的数字按大小），并比较排序中前后相邻者；不作比较的前后两行：0 对",
            "时期列中的数字按日期读取：2022-01 至 2022-02",
            "相邻时期的间隔为 1（单位：月）；间隔更大因而不作比较的前后两行：0 对",
          ],
    );
  });
});
