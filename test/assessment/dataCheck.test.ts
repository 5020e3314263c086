import {
  bindHeaders,
  bindModel,
  findDataProblems,
  readClusterTable,
  type CheckedData,
  type DataProblem,
} from "../../src/assessment";
import { cellText, defaultModel, type Cell } from "../../src/model";

const model = bindModel(defaultModel);

/** A table with its headers first; further columns than those of the indicators are given by name. */
function check(
  headers: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  beside: Pick<CheckedData, "clusters" | "periods" | "isDateAt" | "isPercentAt"> = {},
): DataProblem[] {
  const binding = bindHeaders(model, headers);
  if (binding.kind === "refused") throw new Error("The headers were written wrongly.");
  const table = readClusterTable(model, binding, {
    headers,
    rows,
    firstRow: 2,
    read: (cell) => cell ?? null,
    isBlank: undefined,
    isPercent: undefined,
  });
  return findDataProblems({ ...table, ...beside });
}

/** What is wrong with the cells below one header, without the columns that are not there. */
const inColumn = (header: string, cells: readonly Cell[]): unknown[] =>
  check(
    ["Cluster", header],
    cells.map((cell) => ["A", cell]),
  )
    .filter(({ code }) => code !== "noColumn")
    .map((problem) => ("row" in problem ? [problem.row, problem.code, cellText(problem.cell)] : problem.code));

describe("headers", () => {
  test("one that nearly names an indicator is reported with what it probably means; others are the user's own", () => {
    const problems = check(["Region", "ID1_2", 2024, "TY1"], [["North", 40, 1, 40]]);
    expect(problems.filter(({ code }) => code !== "noColumn")).toEqual([
      {
        code: "unknownHeader",
        column: 1,
        cell: "ID1_2",
        meant: defaultModel.indicators.find(({ code }) => code === "ID1.2"),
      },
    ]);
  });

  test("every indicator without a column is named, in the order of the model", () => {
    const absent = check(["ID1.1", "TY1"], [[50, 40]]).flatMap((problem) =>
      problem.code === "noColumn" ? [problem.indicator.code] : [],
    );
    // 40 indicators, two of them with a column.
    expect(absent).toHaveLength(38);
    expect(absent).toEqual(
      defaultModel.indicators.map(({ code }) => code).filter((code) => !["ID1.1", "TY1"].includes(code)),
    );
  });
});

describe("cells", () => {
  test("each kind of cell that is no observed value is told apart", () => {
    expect(inColumn("TY1", [null, "  ", { error: "#N/A" }, true, "unknown", "45", 101, -1, 45])).toEqual([
      [0, "blank", ""],
      [1, "blank", "  "],
      [2, "error", "#N/A"],
      [3, "boolean", "true"],
      [4, "text", "unknown"],
      [5, "textLikeNumber", "45"],
      [6, "outOfRange", "101"],
      [7, "outOfRange", "-1"],
    ]);
  });

  test("the limits of the range belong to it", () => {
    expect(inColumn("TY1", [0, 100, 100.001])).toEqual([[2, "outOfRange", "100.001"]]);
    expect(inColumn("TY7", [-1, 1, -1.001])).toEqual([[2, "outOfRange", "-1.001"]]);
  });

  test("where a problem stands is told by row and column of the table", () => {
    expect(
      check(
        ["Remark", "TY1"],
        [
          ["a", 45],
          ["b", "n/a"],
        ],
      )[38 + 1],
    ).toMatchObject({
      code: "text",
      row: 1,
      column: 1,
      cell: "n/a",
      indicator: { code: "TY1" },
    });
  });

  test.each(["45", "-3", "+4 %", "3.5%", "1,234.5", "1 000", "12’000", "12'000", "１２％", " 7 "])(
    "the text %j looks like a number",
    (text) => {
      expect(inColumn("TY1", [text])).toEqual([[0, "textLikeNumber", text]]);
    },
  );

  test.each(["about 12", "12 firms", "%", "-", "n/a", "1-2", "3 % of all", ".5."])("the text %j does not", (text) => {
    expect(inColumn("TY1", [text])).toEqual([[0, "text", text]]);
  });

  test("rows without any cell are no rows", () => {
    expect(
      check(
        ["TY1", "TY2"],
        [
          [40, 40],
          [null, " "],
          [40, null],
        ],
      ).filter(({ code }) => code !== "noColumn"),
    ).toMatchObject([{ code: "blank", row: 2, column: 1 }]);
  });
});

describe("a zero", () => {
  test("is doubted where the scale begins above it, on either ladder", () => {
    // ID1.1 begins at 28, DI1.1 at 1.
    expect(check(["ID1.1", "DI1.1"], [[0, 0]]).slice(38)).toMatchObject([
      { code: "suspiciousZero", low: 28, row: 0, column: 0, cell: 0 },
      { code: "suspiciousZero", low: 1, row: 0, column: 1, cell: 0 },
    ]);
    expect(inColumn("ID1.1", [27, 29])).toEqual([]);
  });

  test.each([
    ["ID2.5", "begins at 0"],
    ["ID1.4", "counts as better the lower it is"],
    ["TY2", "is no evidence of a stage"],
  ])("is an observation in %s, which %s", (code) => {
    expect(inColumn(code, [0])).toEqual([]);
  });
});

describe("percentages that are fractions", () => {
  test("a single one among true percentages is asked about, a small percentage is not", () => {
    expect(inColumn("TY1", [6, 0.12, 81, 40])).toEqual([[1, "fraction", "0.12"]]);
    expect(inColumn("TY1", [30, 0.4, 0.6, 81])).toEqual([
      [1, "fraction", "0.4"],
      [2, "fraction", "0.6"],
    ]);
    // 0.8 lies nearer to 1.2 than 1.2 to 90.
    expect(inColumn("TY1", [0.8, 1.2, 3, 90])).toEqual([]);
    // 0.02 as a percentage would be 2, which is none of the others.
    expect(inColumn("TY1", [60, 0.02, 81])).toEqual([]);
  });

  test("a column whose values are all at most 1 although it is measured in percent is named once, before its cells", () => {
    expect(inColumn("TY1", [0.45, 1, 0, null])).toEqual(["fractions", [3, "blank", ""]]);
  });

  test("one value above 1 shows that the column is in percent", () => {
    expect(inColumn("TY1", [0.45, 1.5])).toEqual([]);
  });

  test("no value, or none but zeros, shows nothing", () => {
    expect(inColumn("TY1", [0, 0])).toEqual([]);
    expect(inColumn("TY1", ["n/a", true])).toEqual([
      [0, "text", "n/a"],
      [1, "boolean", "true"],
    ]);
  });

  test("the largest fraction is a hundredth of the largest percentage: 10 for new scenarios, which may reach 1000 %", () => {
    expect(inColumn("DI2.1", [2, 10])).toEqual(["fractions"]);
    expect(inColumn("DI2.1", [2, 11])).toEqual([]);
  });

  test("in another unit a small number is a small number", () => {
    expect(inColumn("ID3.4", [0.4, 0.6])).toEqual([]);
    expect(inColumn("ID1.4", [0.9, 0.8])).toEqual([]);
  });
});

describe("names that are nearly the same", () => {
  const rows = Array.from({ length: 7 }, (_, at) => [40 + at]);
  const similar = (clusters: CheckedData["clusters"], periods?: CheckedData["periods"]): DataProblem[] =>
    check(["TY1"], rows, { clusters, periods }).filter(({ code }) => code === "similarName");

  test("each way of writing is told once, with the first: capitals and spaces within; width and the invisible make no other name", () => {
    const clusters = ["Port One", "port one", "Port One ", "PortOne", "port one", "Ｐｏｒｔ One", "Port\u200b One"];
    expect(similar(clusters, [1, 2, 3, 4, 5, 6, 7])).toEqual([
      { code: "similarName", row: 1, cell: "port one", like: "Port One", firstRow: 0 },
      { code: "similarName", row: 3, cell: "PortOne", like: "Port One", firstRow: 0 },
    ]);
  });

  test("other names are other names, also where only brackets tell them apart; blanks and errors are none", () => {
    expect(similar(["Port (old)", "Port (new)", "Port", "", null, " ", { error: "#N/A" }])).toEqual([]);
    expect(similar([1, "1", "Port A", "Port B", { error: "#N/A" }, { error: "#n/a" }, "Pört A"])).toEqual([]);
  });
});

describe("what stands there twice", () => {
  const rows = [[40], [41], [42], [43], [null], [45]];
  const twice = (beside: Pick<CheckedData, "clusters" | "periods" | "isDateAt">): DataProblem[] =>
    check(["TY1"], rows, beside).filter(({ code }) => code.startsWith("duplicate"));

  test("a cluster is named with the row where it stands first; blanks and spaces around a name make no difference", () => {
    expect(twice({ clusters: ["A", "B", " A ", "A", "A", ""] })).toEqual([
      { code: "duplicateCluster", row: 2, cell: " A ", firstRow: 0 },
      { code: "duplicateCluster", row: 3, cell: "A", firstRow: 0 },
    ]);
  });

  test("clusters without a name are not the same cluster, and a missing row has no name", () => {
    expect(twice({ clusters: ["", null, " ", "\u200b", "\u00a0", "\u00ad"] })).toEqual([]);
    expect(twice({ clusters: [{ error: "#N/A" }, { error: "#N/A" }] })).toEqual([]);
  });

  test("with periods a cluster may come again, but not in the same period", () => {
    expect(twice({ clusters: ["A", "A", "A", "B", "B", "B"], periods: [2001, 2002, 2001, 2001, 2001, 2003] })).toEqual([
      { code: "duplicatePeriod", row: 2, cell: "A", firstRow: 0 },
    ]);
  });

  test("names and periods are compared in their clean forms", () => {
    expect(twice({ clusters: ["A\u200b", "Ａ", "B", 1, "b", "1"] })).toEqual([
      { code: "duplicateCluster", row: 1, cell: "Ａ", firstRow: 0 },
      { code: "duplicateCluster", row: 5, cell: "1", firstRow: 3 },
    ]);
    expect(twice({ clusters: ["A", "A", "A"], periods: ["2021Q1", "Q1 2021", "2021Q2"] })).toEqual([
      { code: "duplicatePeriod", row: 1, cell: "A", firstRow: 0 },
    ]);
    // 1 January 2021 by the format of its cell, and its year
    expect(twice({ clusters: ["A", "A"], periods: [44197, 2021], isDateAt: (row) => row === 0 })).toHaveLength(1);
  });

  test("a marked period is another one than the bare one, and the same as itself", () => {
    const periods = [2021, "2021p", "2021p", 2022];
    expect(twice({ clusters: ["A", "A", "A", "A"], periods })).toEqual([
      { code: "duplicatePeriod", row: 2, cell: "A", firstRow: 1 },
    ]);
  });

  test("a row where no period is known is compared by its cluster", () => {
    expect(twice({ clusters: ["A", "A"], periods: [null, null] })).toMatchObject([{ row: 1, firstRow: 0 }]);
  });

  test("is not looked for where no names are given", () => {
    expect(twice({})).toEqual([]);
    expect(twice({ periods: [1, 1] })).toEqual([]);
  });

  test("comes after the columns", () => {
    const codes = check(["TY1", "ID12"], [[40], ["x"]], { clusters: ["A", "A"] }).map(({ code }) => code);
    expect([codes[0], codes[1], ...codes.slice(-2)]).toEqual(["unknownHeader", "noColumn", "text", "duplicateCluster"]);
  });
});

test("numbers shown as percentages are told in a column of another unit, once, and not in one measured in %", () => {
  const problems = check(
    ["Cluster", "TY5", "TY1", "FL1"],
    [
      ["A", 0.5, 40, 1.2],
      ["B", 1.5, 50, 2],
    ],
    { isPercentAt: (_, column) => column === 1 || column === 2 },
  );
  expect(problems.filter(({ code }) => code === "percentFormat")).toEqual([
    expect.objectContaining({ column: 1, indicator: expect.objectContaining({ code: "TY5" }) }),
  ]);
  // What else is wrong in the column is told as well.
  expect(problems).toContainEqual(expect.objectContaining({ code: "outOfRange", row: 1, column: 1, cell: 1.5 }));
});
