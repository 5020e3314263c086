import { bindHeaders, bindModel, findTotals, readClusterTable, tableTotals } from "../../src/assessment";
import { isTotalName } from "../../src/assessment/totals/totalNames";
import { defaultModel, type Cell } from "../../src/model";

describe("a row is a total by its name", () => {
  test.each([
    ...["Total", "TOTAL:", " total ", "Sub-total", "Grand Total", "Ｔｏｔａｌ", "Average", "(Mean)"],
    ...["EU", "EU-27", "EU27_2020", "EA20", "Euro area", "European Union (27)", "China (national)"],
    ...["全国", "全 国", "合　计", "总计：", "小计", "平均值", "欧盟27国", "合计 Total", "全国/National"],
    ...[
      "浙江省合计",
      "东部地区合计",
      "其中：小计",
      "集群平均",
      "合计数",
      "全国（不含港澳台）",
      "平均值（简单）",
      "全体",
    ],
    ...["上海 Total", "Germany (total)", "Region total", "City average", "Total EU", "Total (all clusters)"],
    ...["Average (unweighted)", "EU27 (from 2020)", "Euro area (EA20)", "Euro area - 20 countries (from 2023)"],
  ])("%s", (name) => {
    expect(isTotalName(name)).toBe(true);
  });

  test.each([
    ...["Totalis", "Total Energies", "Eurasia", "EU Tech Valley", "Meanwhile", "Allentown", "Leuven", "Sum Valley"],
    ...[
      "全国机床集群",
      "合肥",
      "总部基地",
      "平均县",
      "东部合计区",
      "Above average",
      "低于平均",
      "Totality",
      "Total ".repeat(5000),
      "",
      "  ",
      "-",
    ],
  ])("%s is the name of a cluster, or of nothing", (name) => {
    expect(isTotalName(name)).toBe(false);
  });
});

/** Rows without names, by their columns. */
const sums = (...columns: readonly (readonly number[])[]): number[] =>
  findTotals({
    size: columns[0]?.length ?? 0,
    namesOf: () => [],
    columns,
    least: columns.length === 1 ? 1 : 2,
  }).map(({ row }) => row);

describe("a row is a total where its numbers are the sums of all others", () => {
  test("first, last or in the middle", () => {
    // 1030 + 3020 + 2010 = 6060
    expect(sums([6060, 1030, 3020, 2010])).toEqual([0]);
    expect(sums([1030, 3020, 2010, 6060])).toEqual([3]);
    expect(sums([1030, 6060, 3020, 2010], [7, 60, 40, 13])).toEqual([1]);
  });

  test("within what rounding leaves", () => {
    // A third each: 33.3 + 33.3 + 33.3 = 99.9
    expect(sums([33.3, 33.3, 33.3, 100])).toEqual([3]);
    // 31 · 100.1 + 465 = 3568.1; two standard deviations of rounding are 0.2 · √(31/12) = 0.32, the total's own half is 0.05.
    const parts = Array.from({ length: 31 }, (_, at) => 100.1 + at);
    expect(sums([...parts, 3568.4])).toEqual([31]);
    expect(sums([...parts, 3568.6])).toEqual([]);
  });

  test("a sum that was rounded to whole numbers, of parts that were not", () => {
    // 10.25 + 200.31 + 30.17 = 240.73
    expect(sums([10.25, 200.31, 30.17, 241])).toEqual([3]);
  });

  test("a residue of binary numbers is no difference", () => {
    expect(sums([10.1, 20.7, 30.2, 3.1, 10.1 + 20.7 + 30.2 + 3.1])).toEqual([4]);
    // 0.1 + 0.2 = 0.30000000000000004 has one decimal: 100.2 beside 100.3 is what rounding of tenths leaves.
    expect(sums([33.3, 33.3, 33.3, 0.1 + 0.2, 100.3])).toEqual([4]);
  });

  test("however small, and however many", () => {
    // 1.25 + 3.5 + 2.38 = 7.13
    expect(sums([1.25e-7, 3.5e-7, 2.38e-7, 7.13e-7])).toEqual([3]);
    expect(sums([...Array.from({ length: 200_000 }, () => 3), 600_000])).toEqual([200_000]);
  });

  test("not where the sum is nearly another one", () => {
    expect(sums([1030, 3020, 2010, 6070])).toEqual([]);
    expect(sums([10.1, 20.2, 30.3, 60])).toEqual([]);
  });

  test("not where small numbers add up by chance, nor where there are fewer than three others", () => {
    expect(sums([1, 3, 2, 6])).toEqual([]);
    // 49 and 51 are so many units large; 50 are evidence.
    expect(sums([11, 20, 18, 49])).toEqual([]);
    expect(sums([12, 20, 19, 51])).toEqual([3]);
    // Nearly the sum is worth less: 91 beside 90, one apart, counts in twos.
    expect(sums([20, 30, 40, 91])).toEqual([]);
    expect(sums([20, 30, 41, 91])).toEqual([3]);
    expect(sums([1030, 3020, 4050])).toEqual([]);
    expect(sums([1030, 0, 3020, 4050])).toEqual([]);
  });

  test("not where the numbers are shares of one whole", () => {
    expect(sums([20, 50, 20, 10])).toEqual([]);
    expect(sums([0.13, 0.5, 0.25, 0.12])).toEqual([]);
    // With their total beside them they add up to twice the whole.
    expect(sums([20, 50, 20, 10, 100])).toEqual([4]);
  });

  test("not where one of several columns says so", () => {
    expect(sums([1030, 3020, 2010, 6060], [1, 2, 3, 4])).toEqual([]);
    expect(sums([1030, 3020, 2010, 6060], [70, 30, 11, 111])).toEqual([3]);
    // Two of five are fewer than half, two of four are not.
    const others = [0, 1, 2].map((at) => [14.1 + at, 12.9, 13.7, 12.2]);
    expect(sums([1030, 3020, 2010, 6060], [70, 30, 11, 111], ...others)).toEqual([]);
    expect(sums([1030, 3020, 2010, 6060], [70, 30, 11, 111], ...others.slice(1))).toEqual([3]);
  });

  test("columns of small numbers are evidence together", () => {
    // 49 · 18 = 882
    expect(sums([11, 20, 18, 49], [5, 6, 7, 18])).toEqual([3]);
  });

  test("a row that is called a total is added to none", () => {
    const found = findTotals({
      size: 5,
      namesOf: (row) => [["A", "B", "C", "Both", "合计"][row] ?? ""],
      columns: [[1030, 3020, 2010, 6060, 12120]],
      least: 1,
    });
    expect(found).toEqual([
      { row: 3, name: "Both", known: "sum" },
      { row: 4, name: "合计", known: "name" },
    ]);
  });
});

/** Rows of a table of clusters that look like totals, and how they are known. */
function inTable(
  headers: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  periods?: readonly Cell[],
  clusters?: readonly Cell[],
): unknown[] {
  const model = bindModel(defaultModel);
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
  return tableTotals({ ...table, periods, clusters }).map(({ row, name, known }) => [row, name, known]);
}

describe("in a table of clusters", () => {
  const headers = ["Region", "Turnover", "FL3", "TY1"];
  const rows = [
    ["North", 1030, 120, 40],
    ["South", 3020, 310, 20],
    ["East", 2010, 250, 60],
  ] as const;

  test("amounts are added up, percentages are not", () => {
    // 1030 + 3020 + 2010 and 120 + 310 + 250; a percentage of all is a mean.
    expect(inTable(headers, [...rows, ["Everything", 6060, 680, 35]])).toEqual([[3, "Everything", "sum"]]);
    expect(inTable(headers, [["Everything", 6060, 680, 35], ...rows])).toEqual([[0, "Everything", "sum"]]);
    expect(inTable(headers, [...rows, ["Everything", 6060, 681, 120]])).toEqual([[3, "Everything", "sum"]]);
  });

  test("however many columns nobody adds up stand beside them", () => {
    // In %, a ratio, a logarithm, an index, from 0 to 1, and per 100: two sums of eight columns would be fewer than half.
    const means = ["TY1", "TY7", "TY3", "ID1.4", "TY5", "ID2.5"];
    const beside = [
      [40, 0.41, 0.21, 95, 1, 4],
      [20, 0.13, 0.62, 88, 0.5, 7],
      [60, 0.32, 0.14, 91, 0.5, 2],
      [35, 0.29, 0.32, 92, 0.7, 4],
    ];
    const totalled = [...rows, ["Everything", 6060, 680, 35] as const];
    expect(
      inTable(
        [...headers.slice(0, 3), ...means],
        totalled.map((row, at) => [...row.slice(0, 3), ...(beside[at] ?? [])]),
      ),
    ).toEqual([[3, "Everything", "sum"]]);
  });

  test("whoever has all columns added up adds up percentages, too", () => {
    const shares = [
      ["North", 40, 11],
      ["South", 20, 35],
      ["East", 60, 17],
    ];
    // 40 + 20 + 60 and 11 + 35 + 17
    expect(inTable(["Region", "TY1", "TY2"], [...shares, ["Everything", 120, 63]])).toEqual([[3, "Everything", "sum"]]);
  });

  test("an empty row is none, whatever it is called in another range", () => {
    const [called, empty] = [["North", "Total"], rows.slice(0, 1)];
    expect(inTable(headers, [...empty, [null, null, null, null], ...empty], undefined, [...called, "South"])).toEqual(
      [],
    );
    expect(inTable(headers, [...empty, ...empty], undefined, called)).toEqual([[1, "Total", "name"]]);
  });

  test("a large cluster is none", () => {
    expect(inTable(headers, [...rows, ["Totalis", 6060, 700, 35]])).toEqual([]);
    expect(inTable(headers, [...rows, ["Totalis", 6300, 680, 35]])).toEqual([]);
  });

  test("each period has its own sum", () => {
    const panel = [...rows, ["All of it", 6060, 680, 35], ...rows, ["All of it", 6060, 680, 35]] as const;
    const years = [2020, 2020, 2020, 2020, 2021, 2021, 2021, 2021];
    expect(inTable(headers, panel, years)).toEqual([
      [3, "All of it", "sum"],
      [7, "All of it", "sum"],
    ]);
    expect(inTable(headers, panel)).toEqual([]);
  });

  test("a name is read in the column of names, not in a remark", () => {
    expect(
      inTable(
        ["Region", "Level", "TY1"],
        [
          ["Inland", "national", 4],
          ["全国", "", 5],
        ],
      ),
    ).toEqual([[1, "全国", "name"]]);
  });
});
