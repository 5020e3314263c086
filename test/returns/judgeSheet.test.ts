import { HEADERS, judged, reasonsOf, remarksOf, UNDER, type Written } from "./handSheet";

const complete: readonly Written[] = ["Aster", 2023, 45, 120];

test("a complete sheet gives its rows and nothing to say", () => {
  expect(judged([complete, ["Aster", 2024, 46.5, 0]])).toEqual({
    kind: "read",
    rows: [
      { cluster: "Aster", year: 2023, values: [45, 120], isPercent: [false, false] },
      { cluster: "Aster", year: 2024, values: [46.5, 0], isPercent: [false, false] },
    ],
    remarks: [],
  });
});

test("empty is never zero: a gap stays one, and gaps are counted", () => {
  const reading = judged([
    ["Aster", 2023, null, 120],
    ["Aster", 2024, " ", null],
  ]);
  expect(reading).toMatchObject({ kind: "read", rows: [{ values: [null, 120] }, { values: [null, null] }] });
  expect(reading).toMatchObject({ remarks: [{ code: "gaps", count: 3, of: 4 }] });
});

test("rows without an entry are passed over, also between others", () => {
  expect(judged([complete, [null, null, "", null], ["Birch", 2023, 1.5, 2]])).toMatchObject({
    rows: [{ cluster: "Aster" }, { cluster: "Birch" }],
  });
});

test("a number stands for a name, and the Chinese template is read like the English one", () => {
  const under = UNDER.map(([, ...row], at) => [["名称", "单位", "最小值", "最大值"][at] ?? "", ...row]);
  expect(judged([[21, 2023, 45, 120]], { headers: ["集群", "年份", "SHARE", "AMOUNT"], under })).toMatchObject({
    kind: "read",
    rows: [{ cluster: 21, year: 2023 }],
  });
});

test("columns may stand in any order, and each indicator is found by its code", () => {
  const turned = ([cluster = null, year = null, share = null, amount = null]: readonly Written[]): Written[] => [
    amount,
    cluster,
    share,
    year,
  ];
  expect(judged([turned(complete)], { headers: turned(HEADERS), under: UNDER.map(turned) })).toMatchObject({
    rows: [{ cluster: "Aster", year: 2023, values: [45, 120] }],
  });
});

test("hidden rows are read like the others and told, those without an entry are not", () => {
  // The first entry stands in row 9 of the sheet, row 8 from 0.
  const hidden = (...rows: number[]) => ({ sheet: { hiddenRows: new Set(rows) } });
  const entries = [complete, [null, null, null, null], ["Birch", 2023, 1.5, 2]] as const;
  expect(remarksOf(entries, hidden(8, 9, 10))).toEqual([{ code: "hiddenRows", rows: [9, 11] }]);
  expect(remarksOf(entries, hidden(2, 9))).toEqual([]);
});

describe("a number", () => {
  const of = (cell: Written) => reasonsOf([["Aster", 2023, 45, cell]]);
  const where = { cell: "D9", column: "AMOUNT" };

  test.each<[string, Written, object]>([
    ["above the range", 5_001, { code: "outOfRange", found: 5_001, lowest: 0, highest: 5_000 }],
    ["below the range", -1, { code: "outOfRange", found: -1, lowest: 0, highest: 5_000 }],
    ["that is text", "many", { code: "text", found: "many" }],
    ["written as text", "1 200", { code: "numberAsText", found: "1 200" }],
    ["in full width", "１２０", { code: "numberAsText", found: "１２０" }],
    ["with a percent sign in a text", "45 %", { code: "numberAsText", found: "45 %" }],
    ["that became a date", { value: 45_355, format: "d-mmm" }, { code: "dateValue", found: "2024-03-04" }],
    ["that is a truth value", true, { code: "truthValue", found: "true" }],
    ["that is an error", { error: "#DIV/0!" }, { code: "errorValue", found: "#DIV/0!" }],
    ["that is computed", { value: 120, formula: "=60*2" }, { code: "formula", found: "=60*2" }],
    [
      "from another file",
      { value: 120, formula: "='[Other.xlsx]Data'!A1" },
      { code: "externalLink", found: "='[Other.xlsx]Data'!A1" },
    ],
    ["from a server", { value: 120, formula: '=WEBSERVICE("a")' }, { code: "externalLink", found: '=WEBSERVICE("a")' }],
  ])("%s is refused at its cell", (_, cell, reason) => {
    expect(of(cell)).toEqual([{ ...where, ...reason }]);
  });

  test.each<[string, Written]>([
    ["at the lower end of the range", 0],
    ["at the upper end of the range", 5_000],
    ["that is missing behind a lone equals sign", { value: null, formula: "=" }],
  ])("%s is taken", (_, cell) => {
    expect(of(cell)).toEqual([]);
  });

  test("that is long is shown by its beginning", () => {
    expect(of("x".repeat(81))).toEqual([{ ...where, code: "text", found: `${"x".repeat(80)}…` }]);
  });
});

describe("a percentage", () => {
  const shown = (value: number): Written => ({ value, format: "0.0%" });

  test("that is shown as one is judged by what it means, and kept as it stands", () => {
    expect(judged([["Aster", 2023, shown(0.45), 120]])).toMatchObject({
      rows: [{ values: [0.45, 120], isPercent: [true, false] }],
      remarks: [{ code: "percentCells", columns: ["SHARE"] }],
    });
    expect(reasonsOf([["Aster", 2023, shown(1.5), 120]])).toEqual([
      { code: "outOfRange", cell: "C9", column: "SHARE", found: 150, lowest: 0, highest: 100 },
    ]);
  });

  test("counts by its format where any number of its column may be a fraction, and nowhere else", () => {
    expect(
      judged([
        ["Aster", 2023, shown(0.45), 120],
        ["Birch", 2023, shown(45), 120],
      ]),
    ).toMatchObject({ reasons: [{ code: "outOfRange", cell: "C10", found: 4500 }] });
    expect(
      judged([
        ["Aster", 2023, 0.45, 120],
        ["Birch", 2023, shown(0.45), 120],
      ]),
    ).toMatchObject({ rows: [{ isPercent: [false, false] }, { isPercent: [true, false] }] });
    expect(judged([["Aster", 2023, shown(45), shown(0.45)]])).toMatchObject({
      rows: [{ values: [45, 0.45], isPercent: [false, false] }],
      remarks: [],
    });
  });

  test("is told of where a whole column looks like fractions, and not where one value is above one", () => {
    expect(
      remarksOf([
        ["Aster", 2023, 0.45, 1],
        ["Birch", 2023, 0.5, 1],
      ]),
    ).toEqual([{ code: "fractions", columns: ["SHARE"] }]);
    expect(
      remarksOf([
        ["Aster", 2023, 0.45, 1],
        ["Birch", 2023, 50, 1],
      ]),
    ).toEqual([]);
    expect(remarksOf([["Aster", 2023, 0, 1]])).toEqual([]);
  });
});

describe("the year", () => {
  const of = (cell: Written) => reasonsOf([["Aster", cell, 45, 120]]);
  const range = { cell: "B9", column: "Year", lowest: 1900, highest: 2100 };

  test.each<[string, Written, object]>([
    ["that is missing", null, { code: "noYear", cell: "B9" }],
    ["before 1900", 1899, { code: "badYear", found: 1899, ...range }],
    ["after 2100", 2101, { code: "badYear", found: 2101, ...range }],
    ["with a fraction", 2023.5, { code: "badYear", found: 2023.5, ...range }],
    ["as text", "2023", { code: "numberAsText", cell: "B9", column: "Year", found: "2023" }],
    [
      "as a date",
      { value: 45_355, format: "yyyy" },
      { code: "dateValue", cell: "B9", column: "Year", found: "2024-03-04" },
    ],
  ])("%s is refused", (_, cell, reason) => {
    expect(of(cell)).toEqual([reason]);
  });
});

describe("the name", () => {
  const of = (cell: Written) => reasonsOf([[cell, 2023, 45, 120]]);

  test.each<[string, Written, object]>([
    ["that is missing", null, { code: "noCluster", cell: "A9" }],
    ["of more than 100 characters", "x".repeat(101), { code: "longName", cell: "A9", most: 100 }],
    [
      "that became a date",
      { value: 45_355, format: "d/m" },
      { code: "dateValue", cell: "A9", column: "Cluster", found: "2024-03-04" },
    ],
    ["that is a truth value", false, { code: "truthValue", cell: "A9", column: "Cluster", found: "false" }],
    [
      "that is computed",
      { value: "Aster", formula: "=B1" },
      { code: "formula", cell: "A9", column: "Cluster", found: "=B1" },
    ],
  ])("%s is refused", (_, cell, reason) => {
    expect(of(cell)).toEqual([reason]);
  });

  test("of a hundred characters is taken", () => {
    expect(of("x".repeat(100))).toEqual([]);
  });
});

test("every fault of a sheet is told, and one refuses all of it", () => {
  expect(reasonsOf([complete, [null, 2023, -1, "many"]]).map(({ code }) => code)).toEqual([
    "noCluster",
    "outOfRange",
    "text",
  ]);
});

test("more than sixty faults have one cause: the rest are counted", () => {
  const reasons = reasonsOf(Array.from({ length: 65 }, (_, at): Written[] => [`Cluster ${at}`, 2023, -1, 120]));
  expect(reasons).toHaveLength(61);
  expect(reasons.at(-1)).toEqual({ code: "more", count: 5 });
});

test("a cluster and year that stand twice are named with their rows, however the name is written but for capitals", () => {
  expect(reasonsOf([complete, ["Birch", 2023, 1.5, 2], [" Ａster\u200b ", 2023, 45, 120]])).toEqual([
    { code: "repeatedRow", cluster: "Aster", year: 2023, rows: [9, 11] },
  ]);
  expect(reasonsOf([complete, ["aster", 2023, 45, 120]])).toEqual([]);
});

test("merged cells among the entries are refused, those above them are not", () => {
  expect(reasonsOf([complete], { sheet: { merged: ["A1:D1", "A9:A10"] } })).toEqual([
    { code: "merged", address: "A9:A10" },
  ]);
});

test("a template without an entry is refused", () => {
  expect(reasonsOf([[null, null, null, null]])).toEqual([{ code: "noRows" }]);
});

test("further columns and a hidden template are told of, and taken", () => {
  const headers = [...HEADERS, "Our remark"];
  expect(remarksOf([[...complete, "checked"]], { headers, sheet: { isHidden: true } })).toEqual([
    { code: "hiddenTemplate", sheet: "Data" },
    { code: "extraColumns", headers: ["Our remark"] },
  ]);
});

describe("the header row", () => {
  test("without a column is refused, with the column's name in every language", () => {
    expect(reasonsOf([complete], { headers: ["Cluster", "When", "SHARE", "AMOUNT"] })).toEqual([
      { code: "missingColumn", column: "Year / 年份" },
    ]);
    expect(reasonsOf([complete], { headers: ["Cluster", "Year", "SHARE", "Amounts"] })).toEqual([
      { code: "missingColumn", column: "AMOUNT" },
    ]);
  });

  test("with a column twice is refused, with both cells", () => {
    expect(reasonsOf([complete], { headers: ["Cluster", "Year", "SHARE", "AMOUNT", "share"] })).toEqual([
      { code: "repeatedColumn", column: "SHARE", cells: ["C4", "E4"] },
    ]);
  });

  test("is followed by the labelled rows of the template, or nobody knows where the entries begin", () => {
    const under = UNDER.map((row, at) => (at === 1 ? ["Our row", ...row.slice(1)] : row));
    expect(reasonsOf([complete], { under })).toEqual([
      { code: "layoutChanged", cell: "A6", expected: "Unit / 单位", found: "Our row" },
    ]);
  });

  test("is found below lines that somebody put above it", () => {
    const under = [...UNDER];
    const reading = judged([complete], { headers: [null], under: [HEADERS, ...under] });
    expect(reading).toMatchObject({ kind: "read", rows: [{ cluster: "Aster" }] });
  });
});
