import { MemoryBook } from "../../../host/book/memory";
import type { CellValue } from "../../../host/cellValue";
import { areaOfText } from "../../../host/objects/referenceText";

let book: MemoryBook;
beforeEach(() => {
  book = new MemoryBook(["Sheet1", "Data 2024"]);
});

const put = (address: string, rows: CellValue[][]): void => {
  const area = areaOfText(book, address, book.activeSheetId());
  if (!area) throw new Error(address);
  book.write({ ...area, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 }, rows);
};
const values = (address: string): CellValue[][] => {
  const area = areaOfText(book, address, book.activeSheetId());
  if (!area) throw new Error(address);
  return book
    .values(area)
    .map((row) =>
      row.map((value) =>
        value !== null && typeof value === "object" && value.type === "Error" ? value.basicValue : value,
      ),
    );
};
const value = (formula: string): CellValue => {
  put("Z100", [[formula]]);
  return values("Z100")[0]?.[0] ?? null;
};

test.each([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=10%", 0.1],
  ["=QUARTILE({1,2,4,7,8,9,10,12},1)", 3.5],
  ["=50%*8", 4],
  ['="a"&1&TRUE', "a1TRUE"],
  ['="A"="a"', true],
  ["=2<>3", true],
  ['="10"+5', 15],
  ["=1/0", "#DIV/0!"],
  ['="x"*1', "#VALUE!"],
  ["=IF(1>2,1/0,7)", 7],
  ["=IF(FALSE,1)", false],
  ["=IFERROR(1/0,-1)", -1],
  ["=IFERROR(NA(),0)", 0],
  ["=SUM(1,2,{3,4;5,6})", 21],
  ["=AVERAGE({1,2,3,6})", 3],
  ["=MIN({4,2}),", undefined],
  ["=MIN({4,2})", 2],
  ["=MAX({4,2},9)", 9],
  ["=SUMPRODUCT({1,2,3},{4,5,6})", 32],
  ["=ABS(-3)", 3],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(-2.5,0)", -3],
  ["=AND(TRUE,1,0)", false],
  ["=OR(FALSE,0,2)", true],
  ["=NOT(0)", true],
  ["=LN(EXP(2))", 2],
  ["=LN(0)", "#NUM!"],
  ['=COUNT({1,"a",TRUE})', 1],
  ['=COUNTA({1,"a",TRUE})', 3],
  ["=INDEX({1,2;3,4},2,1)", 3],
  ["=MATCH(3,{1,3,5},0)", 2],
  ["=MATCH(4,{1,3,5},1)", 2],
  ['=XLOOKUP("b",{"a","b"},{1,2})', 2],
  ['=XLOOKUP("c",{"a","b"},{1,2},"none")', "none"],
  ['=XLOOKUP("c",{"a","b"},{1,2})', "#N/A"],
  ["=ROWS({1;2;3})", 3],
  ["=COLUMNS({1;2;3})", 1],
  ["=NOSUCH(1)", "#NAME?"],
  ["=nosuchname", "#NAME?"],
  ["=Nowhere!A1", "#REF!"],
] as const)("%s", (formula, expected) => {
  if (expected === undefined) expect(() => value(formula)).toThrow("There is a problem with the formula");
  else expect(value(formula)).toEqual(expected);
});

test.each([
  [
    "={1,2;3,4}",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "={1;2}+{10,20}",
    [
      [11, 21],
      [12, 22],
    ],
  ],
  [
    "=FILTER({1,2;3,4;5,6},{TRUE;FALSE;TRUE})",
    [
      [1, 2],
      [5, 6],
    ],
  ],
  [
    "=CHOOSECOLS({1,2,3;4,5,6},3,1)",
    [
      [3, 1],
      [6, 4],
    ],
  ],
  ["=CHOOSEROWS({1,2;3,4},-1)", [[3, 4]]],
  [
    "=VSTACK({1,2},{3,4})",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "=HSTACK({1;2},{3;4})",
    [
      [1, 3],
      [2, 4],
    ],
  ],
  [
    "=TAKE({1,2;3,4;5,6},2)",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "=DROP({1,2;3,4;5,6},1)",
    [
      [3, 4],
      [5, 6],
    ],
  ],
  ["=DROP({1,2,3},,1)", [[2, 3]]],
  ["=SORT({3;1;2})", [[1], [2], [3]]],
  [
    '=SORT({3,"c";1,"a"},1,-1)',
    [
      [3, "c"],
      [1, "a"],
    ],
  ],
  ["=IF({1,0},{5,6},9)", [[5, 9]]],
  ["=IFERROR(1/{1,0},0)", [[1, 0]]],
  ["=ABS({-1,2})", [[1, 2]]],
])("%s spills", (formula, expected) => {
  put("B2", [[formula]]);
  const spill = book.spillAt({ sheetId: book.activeSheetId(), row: 1, column: 1 });
  expect(spill && book.values(spill.area)).toEqual(expected);
});

test("ranges, other sheets in quotes, whole columns and names", () => {
  put("A1", [
    [1, 2],
    [3, 4],
  ]);
  put("'Data 2024'!A1", [[10], [20]]);
  book.setName({ name: "Block", sheetId: undefined, formula: "=Sheet1!$A$1:$B$2", comment: "", visible: true });
  expect(value("=SUM(A1:B2)")).toBe(10);
  expect(value("=SUM('Data 2024'!A:A)")).toBe(30);
  expect(value("=SUM(Block)")).toBe(10);
  expect(value("=A1+'Data 2024'!A2")).toBe(21);
  expect(value("=ROWS(A:A)")).toBe(1_048_576);
});

test("a change reaches all that depends on it, through chains and other sheets", () => {
  put("A1", [[1, "=A1+1", "=B1*10"]]);
  put("'Data 2024'!A1", [["=Sheet1!C1+1"]]);
  expect(values("'Data 2024'!A1")).toEqual([[21]]);
  put("A1", [[5]]);
  expect(values("B1:C1")).toEqual([[6, 60]]);
  expect(values("'Data 2024'!A1")).toEqual([[61]]);
});

test("a formula that leads to an empty cell shows 0", () => {
  expect(value("=Y1")).toBe(0);
  expect(value('=Y1=""')).toBe(true);
  expect(value("=ISBLANK(Y1)")).toBe(true);
});

test("a spill over something is #SPILL!, and spills again when it is gone", () => {
  put("C1", [["in the way"]]);
  put("A1", [["={1,2,3}"]]);
  expect(values("A1:C1")).toEqual([["#SPILL!", null, "in the way"]]);
  put("C1", [[""]]);
  expect(values("A1:C1")).toEqual([[1, 2, 3]]);
  put("B1", [["x"]]);
  expect(values("A1:C1")).toEqual([["#SPILL!", "x", null]]);
});

test("a spill grows and shrinks with its source, and what reads it follows", () => {
  put("A1", [[1], [2], [3]]);
  put("C1", [["=FILTER(A1:A3,A1:A3>1)", "=SUM(C1:C3)", "=ROWS(C1#)"]]);
  expect(values("C1:E1")).toEqual([[2, 5, 2]]);
  put("A1", [[9]]);
  expect(values("C1:C3")).toEqual([[9], [2], [3]]);
  expect(values("D1:E1")).toEqual([[14, 3]]);
});

test("a formula that reads itself ends", () => {
  put("A1", [["=A1+1"]]);
  put("C1", [["=SUM(C1:C5)"]]);
  expect(typeof values("A1")[0]?.[0]).toBe("number");
});

describe("tables", () => {
  beforeEach(() => {
    put("A1", [
      ["name", "FL1", "FL2", "DI3.5"],
      ["Shenzhen", 1, 2, 3],
      ["Hangzhou", 4, 5, 6],
    ]);
    const area = areaOfText(book, "A1:D3", book.activeSheetId());
    if (area) book.addTable(area, "tbl");
  });
  const cell = (row: number, column: number) => ({ sheetId: book.activeSheetId(), row, column });

  test("structured references mean columns, rows, headers and all", () => {
    expect(value("=SUM(tbl[FL1])")).toBe(5);
    expect(value("=SUM(tbl[[FL1]:[DI3.5]])")).toBe(21);
    expect(value("=SUM(tbl)")).toBe(21);
    expect(value("=COUNTA(tbl[#All])")).toBe(12);
    expect(value("=INDEX(tbl[[#Headers],[FL1]:[DI3.5]],1,3)")).toBe("DI3.5");
    expect(value("=SUM(tbl[nothing])")).toBe("#REF!");
  });

  test("this row is the row of the formula", () => {
    put("F2", [["=tbl[@FL1]"], ["=SUM(tbl[@[FL1]:[DI3.5]])"]]);
    put("F5", [["=tbl[@FL1]"]]);
    expect(values("F2:F3")).toEqual([[1], [15]]);
    expect(values("F5")).toEqual([["#REF!"]]);
  });

  test("a table grows over the formula typed beside it, and the formula fills the column", () => {
    book.type(cell(1, 4), "=[@FL1]*10+B2");
    expect(book.tables()[0]?.area.columnCount).toBe(5);
    expect(values("E1:E3")).toEqual([["Column5"], [11], [44]]);
  });

  test("nothing spills inside a table", () => {
    book.type(cell(1, 4), "={1,2}");
    expect(values("E2:F3")).toEqual([
      ["#SPILL!", null],
      ["#SPILL!", null],
    ]);
  });

  test("a row typed below belongs to the table and to what refers to it", () => {
    put("H1", [["=SUM(tbl[FL1])"]]);
    book.type(cell(3, 1), "100");
    expect(values("H1")).toEqual([[105]]);
  });

  test("formulas follow a renamed column and a renamed table", () => {
    put("H1", [["=SUM(tbl[FL1])"]]);
    book.changeTable(book.tables()[0]?.id ?? "", { name: "clusters" });
    expect(values("H1")).toEqual([[5]]);
    const area = areaOfText(book, "H1", book.activeSheetId());
    expect(area && book.formulas(area)).toEqual([["=SUM(clusters[FL1])"]]);
  });
});

test("inserted and deleted cells move what lies behind, and references follow", () => {
  put("A1", [[1], [2], [3], ["=SUM(A1:A3)"]]);
  put("C1", [["=A2*10"]]);
  const area = areaOfText(book, "A2", book.activeSheetId());
  if (area) book.insertCells(area, "Down");
  expect(values("A1:A5")).toEqual([[1], [null], [2], [3], [6]]);
  expect(values("C1")).toEqual([[20]]);
  if (area) book.deleteCells(area, "Up");
  expect(values("A1:A4")).toEqual([[1], [2], [3], [6]]);
  expect(values("C1")).toEqual([[20]]);
});

test("a sheet's new name is written into the formulas that name it", () => {
  put("'Data 2024'!A1", [[7]]);
  put("A1", [["='Data 2024'!A1*2"]]);
  book.changeSheet(book.sheets()[1]?.id ?? "", { name: "Data" });
  const area = areaOfText(book, "A1", book.activeSheetId());
  expect(area && book.formulas(area)).toEqual([["=Data!A1*2"]]);
  expect(values("A1")).toEqual([[14]]);
});

test("what a person types is read as a sheet reads it", () => {
  const typed: [string, CellValue, string][] = [
    ["12", 12, "12"],
    ["1,234.5", 1234.5, "1234.5"],
    ["12,5", "12,5", "12,5"],
    ["45.5%", 0.455, "45.50%"],
    ["true", true, "TRUE"],
    ["'007", "007", "007"],
    ["2024-01-31", 45_322, "2024-01-31"],
    ["n/a", "n/a", "n/a"],
    ["-", "-", "-"],
  ];
  for (const [text, expected, shown] of typed) {
    const at = { sheetId: book.activeSheetId(), row: 0, column: 0 };
    book.clear({ ...at, rowCount: 1, columnCount: 1 }, "All");
    book.type(at, text);
    expect(book.values({ ...at, rowCount: 1, columnCount: 1 })).toEqual([[expected]]);
    expect(book.texts({ ...at, rowCount: 1, columnCount: 1 })).toEqual([[shown]]);
  }
});
