import { assessByHand } from "./assess";
import { AT_ID_ANCHORS } from "./cases/case";
import { dicTable } from "./dicTable";
import { observed } from "./evidence";
import type { Limits } from "./followed";
import { readModelTable } from "./model";

// TY1 0-100, TY3 -5..5, TY5 0-1, TY7 -1..1, ID1.4 0-1000: a residue is at most 1e-9 of the limit, of 1 where it is 0.

const read = (code: string, value: number, limits: Limits = "residue is the limit"): number | undefined =>
  observed(readModelTable(dicTable, limits), { [code]: value }, code);

describe("observed: limits included at 1e-9 of the limit", () => {
  test.each([
    ["inside", "TY1", 45, 45],
    ["the limits themselves", "TY1", 0, 0],
    ["the limits themselves", "TY1", 100, 100],
    ["=0.5-0.4-0.1 is 0", "TY1", 0.5 - 0.4 - 0.1, 0],
    ["100.00000000000001 is 100", "TY1", 100.00000000000001, 100],
    ["9e-8 above 100 is 100: 1e-9 of 100 is 1e-7", "TY1", 100 + 9e-8, 100],
    ["9e-7 above 1000 is 1000: 1e-9 of 1000 is 1e-6", "ID1.4", 1000 + 9e-7, 1000],
    ["9e-10 below 0 is 0: of 1 where the limit is 0", "TY1", -9e-10, 0],
    ["9e-10 above 1 is 1", "TY5", 1 + 9e-10, 1],
    ["4e-9 below -5 is -5: 1e-9 of 5 is 5e-9", "TY3", -5 - 4e-9, -5],
    ["a residue inside stays what it is", "TY1", 99.99999999999999, 99.99999999999999],
  ])("%s", (_, code, value, expected) => {
    expect(read(code, value)).toBe(expected);
  });

  test.each([
    ["2e-7 above 100", "TY1", 100 + 2e-7],
    ["2e-6 above 1000", "ID1.4", 1000 + 2e-6],
    ["2e-9 below 0", "TY1", -2e-9],
    ["2e-9 above 1", "TY5", 1 + 2e-9],
    ["6e-9 below -5", "TY3", -5 - 6e-9],
    ["101", "TY1", 101],
    ["no finite number", "TY1", Infinity],
    ["no number", "TY1", NaN],
  ])("everything else is missing: %s", (_, code, value) => {
    expect(read(code, value)).toBeUndefined();
  });

  test("the reading before it: compared exactly", () => {
    expect(read("TY1", 100.00000000000001, "exact")).toBeUndefined();
    expect(read("TY1", -2.7755575615628914e-17, "exact")).toBeUndefined();
    expect(read("TY1", 100, "exact")).toBe(100);
  });
});

test("a residue counts for coverage and stands at its limit in grades and gaps", () => {
  // TY4 0 is beyond the DI anchor 30: position +1; TY6 100 beyond the ID anchor 70: -1; ID1.1 100: grade 100
  const model = readModelTable(dicTable, "residue is the limit");
  const residues = { TY4: -2.7755575615628914e-17, TY6: 100.00000000000001, "ID1.1": 100.00000000000001 };
  const { coverage, grades, gaps } = assessByHand(model, { ...AT_ID_ANCHORS, ...residues });
  expect([coverage, grades["TY4"], grades["TY6"], grades["ID1.1"]]).toEqual([1, 1, -1, 100]);
  expect(gaps.find(({ code }) => code === "ID1.1")?.value).toBe(100);
});
