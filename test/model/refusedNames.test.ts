import { firstEdition } from "../firstEdition";
import { edited, fault, faultsOf, line, modelOf, sameIndicator, table, type Edit } from "./editedTable";

// Codes and names of a model: what may not repeat, and what may.

const id11 = line("Stage", "ID1", "ID1.1");
const id12 = line("Stage", "ID1", "ID1.2");
const di12 = line("Stage", "DI1", "DI1.2");
const ty1 = line("Type", "value", "TY1");
const ty2 = line("Type", "core firm", "TY2");
const fl1 = line("Floor", "agglomeration", "FL1");
const fl3 = line("Floor", "mass", "FL3");

describe("a code", () => {
  test("twice within a stage is refused at the second row", () => {
    const id32 = line("Stage", "ID3", "ID3.2");
    const id34 = line("Stage", "ID3", "ID3.4");
    const lever = line("Lever", "ID3", "D");
    expect(
      faultsOf(edited(...sameIndicator(id34, id32), [id34, "Low", 1], [id34, "Gate", 2], [id34, "High", 3])),
    ).toEqual([
      fault("duplicateCode", [id34, "Code"], "ID3.2", ""),
      // Its own code has no row any more.
      fault("unknownIndicator", [lever, "Indicators"], "ID3.4", ""),
    ]);
  });

  test("twice within the type is refused, whatever its element", () => {
    expect(faultsOf(edited(...sameIndicator(ty2, ty1)))).toEqual([fault("duplicateCode", [ty2, "Code"], "TY1", "")]);
  });

  test("twice within a condition of the floor is refused", () => {
    const fl2 = line("Floor", "agglomeration", "FL2");
    expect(faultsOf(edited(...sameIndicator(fl2, fl1)))).toEqual([fault("duplicateCode", [fl2, "Code"], "FL1", "")]);
  });

  test("three times is refused twice", () => {
    const ty3 = line("Type", "core firm", "TY3");
    const range: Edit[] = [
      [ty3, "Low", 1],
      [ty3, "High", 2],
    ];
    expect(faultsOf(edited(...sameIndicator(ty2, ty1), ...sameIndicator(ty3, ty1), ...range))).toEqual([
      fault("duplicateCode", [ty2, "Code"], "TY1", ""),
      fault("duplicateCode", [ty3, "Code"], "TY1", ""),
    ]);
  });

  test("may stand in two conditions, in two stages, and in floor, type and stage at once", () => {
    expect(modelOf(edited(...sameIndicator(fl3, fl1))).floor.map(({ indicator }) => indicator)).toEqual([
      "FL1",
      "FL2",
      "FL1",
      "ID1.5",
      "TY1",
    ]);
    const di22 = line("Stage", "DI2", "DI2.2");
    expect(
      faultsOf(
        edited(
          ...sameIndicator(di22, di12),
          [line("Lever", "DI2", "L"), "Indicators", "DI1.2"],
          [line("Lever", "DI2", "I"), "Indicators", "DI1.2"],
        ),
      ),
    ).toEqual([]);
    expect(faultsOf(edited(...sameIndicator(di12, ty1), ...leversWithout("DI1.2")))).toEqual([]);
  });

  test("is the same code in any case and width, with spaces or a unit; it is spelt as in its first row", () => {
    // TY1 stands in the floor first.
    const model = modelOf(edited([ty1, "Code", " ｔｙ １ （%）"]));
    expect(model.type[0]?.indicator).toBe("TY1");
    expect(model.indicators.filter(({ code }) => code === "TY1")).toHaveLength(1);
    expect(modelOf(edited([line("Lever", "ID3", "I"), "Indicators", "id３.1"])).levers[6]?.indicators).toEqual([
      "id３.1",
    ]);
  });
});

describe("a name", () => {
  test("of another indicator is refused, and its owner is told", () => {
    expect(faultsOf(edited([id11, "Name", "Match rate"]))).toEqual([
      fault("duplicateName", [di12, "Name"], "Match rate", "ID1.1"),
    ]);
    expect(faultsOf(edited([id11, "名称", "供需撮合成功率"]))).toEqual([
      fault("duplicateName", [di12, "名称"], "供需撮合成功率", "ID1.1"),
    ]);
  });

  test("that differs only by case, width, spaces or a unit in brackets is refused", () => {
    expect(faultsOf(edited([di12, "Name", " KEY-PROCESS  numerical-control RATE (%)"]))).toEqual([
      fault("duplicateName", [di12, "Name"], "KEY-PROCESS  numerical-control RATE (%)", "ID1.1"),
    ]);
    expect(faultsOf(edited([di12, "Name", "ERP ａｎｄ digital\nmanagement"]))).toEqual([
      fault("duplicateName", [di12, "Name"], "ERP ａｎｄ digital\nmanagement", "ID1.2"),
    ]);
  });

  test("that is another indicator's name in the other language is refused", () => {
    expect(faultsOf(edited([di12, "名称", "Key-process numerical-control rate"]))).toEqual([
      fault("duplicateName", [di12, "名称"], "Key-process numerical-control rate", "ID1.1"),
    ]);
  });

  test("that is another indicator's code is refused, before or after it", () => {
    expect(faultsOf(edited([id11, "Name", "di1.2"]))).toEqual([
      fault("duplicateName", [id11, "Name"], "di1.2", "DI1.2"),
    ]);
    expect(faultsOf(edited([di12, "名称", "ID1.1"]))).toEqual([
      fault("duplicateName", [di12, "名称"], "ID1.1", "ID1.1"),
    ]);
  });

  test("may be the same in both languages, and the code itself; Chinese names may be missing in many rows", () => {
    expect(faultsOf(edited([di12, "Name", "DI1.2"], [di12, "名称", "DI1.2"]))).toEqual([]);
    expect(faultsOf(edited([di12, "Name", "供需撮合成功率"]))).toEqual([]);
    expect(faultsOf(edited([di12, "名称", null], [id11, "名称", ""], [id12, "名称", " "]))).toEqual([]);
  });
});

test("a lever that names unknown indicators is refused once for each of them", () => {
  const lever = line("Lever", "ID2", "I");
  expect(faultsOf(edited([lever, "Indicators", "ID2.2 ID9.9  ID2.4 XY"]))).toEqual([
    fault("unknownIndicator", [lever, "Indicators"], "ID9.9", ""),
    fault("unknownIndicator", [lever, "Indicators"], "XY", ""),
  ]);
});

describe("rows that describe one indicator differently are refused at the later one", () => {
  // TY1 stands in the floor first, and again in the type.
  const first = line("Floor", "digital", "TY1");
  const definition = firstEdition.indicators.find(({ code }) => code === "TY1")?.definition;

  test.each<[Edit, string, string]>([
    [[ty1, "Name", "Digital share"], "Digital share", "Digital-core revenue share"],
    [[ty1, "名称", "营收占比"], "营收占比", "数字核心产业营收占比"],
    [[ty1, "Unit", "percent"], "percent", "%"],
    [[ty1, "Min", -1], "-1", "0"],
    [[ty1, "Max", 99], "99", "100"],
    [[first, "Definition", "a/b"], definition?.en ?? "", "a/b"],
    [[first, "定义", ""], definition?.["zh-CN"] ?? "", ""],
  ])("%j", (edit, found, expected) => {
    expect(faultsOf(edited(edit))).toEqual([
      fault("disagreeingIndicator", [ty1, edit[1]], found, `${expected} (${first})`),
    ]);
  });
});

/** Levers that named this indicator name another one of theirs alone. */
function leversWithout(code: string): Edit[] {
  return table().flatMap((row, at): Edit[] => {
    const codes = String(row.at(-1)).split(" ");
    return codes.includes(code)
      ? [[at + 1, "Indicators", codes.filter((candidate) => candidate !== code).join(" ")]]
      : [];
  });
}
