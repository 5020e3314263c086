import { CURRENT_REQUIREMENTS, startTestHost, type TestHost, type TestHostOptions } from "../../host/index";

const fixture = `${__dirname}/fixture`;
let host: TestHost;
const start = async (options: TestHostOptions = {}): Promise<void> => {
  host = await startTestHost({ folder: fixture, ...options });
};
afterEach(() => {
  host.close();
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  expect(host.refusedRequests).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
});

test("a function typed into a cell is answered by the add-in", async () => {
  await start();
  await host.enter("A1", "=ADD(1,2)");
  expect(host.valueOf("A1")).toBe(3);
});

test("an omitted optional argument arrives as null", async () => {
  await start();
  await host.enter("A1", "=ADD(1)");
  await host.enter("A2", "=ADD(1,)");
  expect(host.valuesOf("A1:A2")).toEqual([[101], [101]]);
});

test("a missing required argument is no call at all", async () => {
  await start();
  await host.enter("A1", "=ADD()");
  expect(host.valueOf("A1")).toBe("#VALUE!");
  expect(host.callsPerMessage).toEqual([]);
});

test("an array spills, and follows the cells it reads", async () => {
  await start();
  host.enterTable("A1", [
    [1, 2],
    [3, "x"],
  ]);
  await host.enter("D1", "=TWICE(A1:B2)");
  expect(host.spillOf("D1")).toEqual([
    [2, 4],
    [6, "x"],
  ]);
  await host.enter("A1", "10");
  expect(host.spillOf("D1")).toEqual([
    [20, 4],
    [6, "x"],
  ]);
});

test("a cell of a spill is found from any of its cells", async () => {
  await start();
  host.enterTable("A1", [[1, 2]]);
  await host.enter("D1", "=TWICE(A1:B1)");
  expect(host.spillAddressOf("E1")).toBe("D1:E1");
});

test("the sentence of an error is kept for the person who reads it", async () => {
  await start();
  await host.enter("A1", '=REFUSE("Row 1 holds no indicator.")');
  expect(host.valueOf("A1")).toBe("#VALUE!");
  expect(host.errorTextAt("A1")).toBe("Row 1 holds no indicator.");
});

test("an error inside an array stays in its cell", async () => {
  await start();
  await host.enter("A1", "=PARTLY()");
  expect(host.spillOf("A1")).toEqual([[1, "#N/A"]]);
  expect(host.errorTextAt("B1")).toBe("no data");
});

test("an unknown function is #NAME?, a declared one without code #VALUE!", async () => {
  await start();
  await host.enter("A1", "=NOSUCHFUNCTION(1)");
  await host.enter("A2", "=UNASSOCIATED()");
  expect(host.valuesOf("A1:A2")).toEqual([["#NAME?"], ["#VALUE!"]]);
});

test.each([
  ["zero", "number 0"],
  ["null", "null"],
] as const)("an empty cell is delivered as %s when the host is told so", async (blanks, seen) => {
  await start({ blanks });
  host.enterTable("A1", [["text", null, true]]);
  await host.enter("E1", "=KINDS(A1:C1)");
  expect(host.spillOf("E1")).toEqual([["string text", seen, "boolean true"]]);
});

test("errors in cells arrive as error values", async () => {
  await start();
  await host.enter("A1", "=1/0");
  await host.enter("B1", "=KINDS(A1)");
  expect(host.valueOf("B1")).toBe("error #DIV/0!");
});

test("a function learns its own address and those of its arguments", async () => {
  await start({ sheets: ["Data 2024", "Other"] });
  await host.enter("C3", "=WHERE(A1:B2)");
  expect(host.spillOf("C3")).toEqual([["'Data 2024'!C3", "'Data 2024'!A1:B2", ""]]);
  await host.enter("C5", "=WHERE(Other!$A$1:B2,{1,2})");
  expect(host.spillOf("C5")).toEqual([["'Data 2024'!C5", "Other!A1:B2", ""]]);
});

test("a text given to a number parameter is refused without a call", async () => {
  await start();
  await host.enter("A1", '=ADD("x",1)');
  expect(host.valueOf("A1")).toBe("#VALUE!");
  expect(host.callsPerMessage).toEqual([]);
});

test("functions stand anywhere inside a formula", async () => {
  await start();
  host.enterTable("A1", [
    [1, 2],
    [3, 4],
  ]);
  await host.enter("D1", "=INDEX(TWICE(A1:B2),2,1)+ADD(1,ADD(2,3))");
  expect(host.valueOf("D1")).toBe(12);
  // TWICE and the inner ADD first, then the outer ADD: nothing is called twice.
  expect(host.callsPerMessage.reduce((sum, calls) => sum + calls, 0)).toBe(3);
});

test("an entity shows its text and gives its fields", async () => {
  await start();
  await host.enter("A1", '=CARD("Shenzhen")');
  await host.enter("B1", "=A1.Stage+1");
  await host.enter("C1", "=A1.Type");
  await host.enter("D1", "=A1.Nothing");
  expect(host.valuesOf("A1:D1")).toEqual([["Shenzhen", 3, "ID", "#FIELD!"]]);
});

describe("a number with a card", () => {
  test("is its number for everything, and gives its fields; what is calculated from it has none", async () => {
    await start({ requirements: { ...CURRENT_REQUIREMENTS, ExcelApi: "1.19" } });
    await host.enter("A1", "=COUNTED(2)");
    await host.enter("A2", "3");
    host.enterTable("B1", [
      ["=A1.Used", "=A1.Remarks", "=A1.Nothing"],
      ["=SUM(A1:A2)", "=A1*A2", "=ISNUMBER(A1)"],
      ["=COUNT(A1:A2)", '=COUNTIF(A1:A2,">2")', "=IF(A1>1,A1,0)"],
    ]);
    await host.settled();
    expect(host.valuesOf("A1:D3")).toEqual([
      [2, 4, "row 3", "#FIELD!"],
      [3, 5, 6, true],
      [null, 2, 1, 2],
    ]);
    host.enterTable("E1", [["=D3.Used", "=B2.Used", "=C2.Used"]]);
    await host.settled();
    // A reference hands the card on; a sum and a product are plain numbers.
    expect(host.valuesOf("E1:G1")).toEqual([[4, "#FIELD!", "#FIELD!"]]);
    await host.enter("H1", "=ADD(A1,1)");
    expect(host.valueOf("H1")).toBe(3);
  });

  test("reaches a function that takes any value with what is behind it", async () => {
    await start({ requirements: { ...CURRENT_REQUIREMENTS, ExcelApi: "1.19" } });
    await host.enter("A1", "=COUNTED(2)");
    await host.enter("B1", "=KINDS(A1)");
    expect(host.valueOf("B1")).toBe("object [object Object]");
  });

  test("is a plain number in an Excel before ExcelApi 1.19", async () => {
    await start({ requirements: { ...CURRENT_REQUIREMENTS, ExcelApi: "1.18" } });
    await host.enter("A1", "=COUNTED(2)");
    host.enterTable("B1", [["=A1+1", "=A1.Used", "=KINDS(A1)"]]);
    await host.settled();
    expect(host.valuesOf("A1:D1")).toEqual([[2, 3, "#FIELD!", "number 2"]]);
  });
});

test("a call that is not answered leaves #BUSY!, and what depends on it waits", async () => {
  await start({});
  await expect(host.enter("A1", "=NEVER()")).rejects.toThrow("1 cells are #BUSY!");
  await expect(host.enter("B1", "=IFERROR(A1+1,0)")).rejects.toThrow("2 cells are #BUSY!");
  expect(host.valuesOf("A1:B1")).toEqual([["#BUSY!", "#BUSY!"]]);
  host.clear("A1");
  await host.settled();
  expect(host.valueOf("B1")).toBe(1);
});

test("all calls of one pass travel in one message", async () => {
  await start();
  host.enterTable(
    "A1",
    Array.from({ length: 300 }, (_, row) => [row, `=ADD(A${row + 1},1)`]),
  );
  await host.settled();
  expect(host.valueOf("B300")).toBe(300);
  expect(host.callsPerMessage).toEqual([300]);
});

test("a chain of calls goes out step by step", async () => {
  await start();
  host.enterTable("A1", [["=ADD(1,1)", "=ADD(A1,1)", "=ADD(B1,1)"]]);
  await host.settled();
  expect(host.valuesOf("A1:C1")).toEqual([[2, 3, 4]]);
  expect(host.callsPerMessage).toEqual([1, 1, 1]);
});

test("a namespace stands before the name", async () => {
  await start({ namespace: "DIC" });
  await host.enter("A1", "=DIC.ADD(1,2)");
  await host.enter("A2", "=ADD(1,2)");
  expect(host.valuesOf("A1:A2")).toEqual([[3], ["#NAME?"]]);
});

test("ten thousand calls of one row each settle in one pass", async () => {
  await start();
  host.enterTable(
    "A1",
    Array.from({ length: 10_000 }, (_, row) => [row, row * 2]),
  );
  host.enterTable(
    "C1",
    Array.from({ length: 10_000 }, (_, row) => [`=TWICE(A${row + 1}:B${row + 1})`]),
  );
  await host.settled();
  expect(host.valuesOf("C9999:D9999")).toEqual([[19_996, 39_992]]);
  expect(host.callsPerMessage).toEqual([10_000]);
});

test("a hundred thousand rows of forty columns pass through one call", async () => {
  await start();
  host.enterTable(
    "A1",
    Array.from({ length: 100_000 }, (_, row) => Array.from({ length: 41 }, (_, column) => row + column)),
  );
  await host.enter("AQ1", "=INDEX(TWICE(A1:AO100000),100000,41)");
  expect(host.valueOf("AQ1")).toBe(2 * (99_999 + 40));
});
