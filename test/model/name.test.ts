import { capitalsApart, chineseNumber, cleanText, inNaturalOrder, nameKey, tidyText } from "../../src/model";

describe("the clean form of a name", () => {
  test.each([
    [" East ", "East"],
    ["Inner\u00a0Mongolia", "Inner Mongolia"],
    ["Inner \t Mongolia", "Inner Mongolia"],
    ["Inner\r\nMongolia", "Inner Mongolia"],
    ["Por\u00adt\u200b One\ufeff", "Port One"],
    ["Ｐｏｒｔ\u3000１", "Port 1"],
    ["苏州（工业园）", "苏州(工业园)"],
    ["Cafe\u0301", "Café"],
    // A footnote is no digit, and a circled number is no number.
    ["2021¹", "2021¹"],
    ["园区①", "园区①"],
    ["\u200b \u00a0", ""],
    ["A \u200b B", "A B"],
  ])("of %j is %j", (written, clean) => {
    expect(cleanText(written)).toBe(clean);
  });

  test("a name is shown as it is written, without what nobody sees", () => {
    expect(tidyText("　苏州（工业园）\u200b ")).toBe("苏州（工业园）");
  });

  test("the number 1 and the text 1 are one name, but 01 is another; blanks name nothing", () => {
    expect([1, "1", " １ ", "1\u200b"].map(nameKey)).toEqual(["1", "1", "1", "1"]);
    expect(nameKey("01")).toBe("01");
    expect(nameKey(null)).toBe("");
  });

  test("names that differ in capitals alone are two, and each later way of writing is told", () => {
    expect(capitalsApart(["Port", "Quay", "port", "PORT", "quay"])).toEqual([
      { name: "port", like: "Port" },
      { name: "PORT", like: "Port" },
      { name: "quay", like: "Quay" },
    ]);
    expect(capitalsApart(["Port", "Port One", "Port-One"])).toEqual([]);
  });
});

describe("labels without a form", () => {
  test.each([
    [
      ["第10期", "第9期"],
      ["第9期", "第10期"],
    ],
    [
      ["第十期", "第九期", "第一期"],
      ["第一期", "第九期", "第十期"],
    ],
    [
      ["wave 10", "wave 9", "wave 09b"],
      ["wave 9", "wave 09b", "wave 10"],
    ],
    [
      ["D10", "D2", "D1"],
      ["D1", "D2", "D10"],
    ],
    [
      ["三级", "一级", "二级"],
      ["一级", "二级", "三级"],
    ],
    [
      ["v1.10", "v1.9", "v1"],
      ["v1", "v1.9", "v1.10"],
    ],
    [
      ["b", "B", "a"],
      ["B", "a", "b"],
    ],
    [
      ["x99999999999999999999", "x100000000000000000000"],
      ["x99999999999999999999", "x100000000000000000000"],
    ],
  ])("%j are ordered with their digits as numbers", (labels, ordered) => {
    expect([...labels].sort(inNaturalOrder)).toEqual(ordered);
  });

  test("numerals within a name are no number: 三明 is a city", () => {
    // 上 is U+4E0A, 三 is U+4E09.
    expect(["上海", "三明"].sort(inNaturalOrder)).toEqual(["三明", "上海"]);
  });
});

test.each([
  ["二〇二二", 2022],
  ["二零二二", 2022],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十一", 31],
  ["一百零五", 105],
  ["一百", 100],
  ["十十", undefined],
  ["三明", undefined],
  ["", undefined],
])("the numerals %s are %s", (numerals, number) => {
  expect(chineseNumber(numerals)).toBe(number);
});
