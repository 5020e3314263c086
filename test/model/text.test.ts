import { bilingual, cellText, comparableHeader, isBlank, looksLikeNumber } from "../../src/model";

describe("headers, codes and names are compared without regard to", () => {
  test.each([
    ["case", "Match RATE", "matchrate"],
    ["full width", "ＴＹ１", "ty1"],
    ["spaces at the ends and between", "  match  rate ", "matchrate"],
    ["line breaks and tabs", "match\r\n\trate", "matchrate"],
    ["the wide and the narrow space", "match\u3000ra\u00a0te", "matchrate"],
    ["invisible characters", "\ufeffmat\u200bch\u00ad ra\u0007te", "matchrate"],
    ["how an accent is written", "Qualite\u0301", "qualité"],
    ["an accent that an invisible character kept apart", "Qualite\u200b\u0301", "qualité"],
    ["the one-character form of a unit", "Heat ℃", "heat°c"],
    ["a unit in brackets", "Match rate (%)", "matchrate"],
    ["full-width brackets", "供需撮合成功率（％）", "供需撮合成功率"],
    ["square brackets", "Match rate [%]", "matchrate"],
    ["Chinese brackets", "供需撮合成功率【%】", "供需撮合成功率"],
    ["several brackets", "TY1 (%)[2024]【万元】", "ty1"],
    ["empty brackets", "TY1 ()", "ty1"],
    ["all of it together", " ｔｙ1 （%）", "ty1"],
  ])("%s", (_, header, comparable) => {
    expect(comparableHeader(header)).toBe(comparable);
  });
});

describe("brackets stay where they are more than a unit at the end", () => {
  test.each([
    ["in front", "(log) gap", "(log)gap"],
    ["in the middle", "gap (log) of quotients", "gap(log)ofquotients"],
    ["alone", "(TY1)", "(ty1)"],
    ["alone, twice", "[a] (b)", "[a](b)"],
    ["one within the other", "a(b(c))", "a(b(c))"],
    ["not opened", "TY1 %)", "ty1%)"],
    ["not opened, and nothing before it", ")", ")"],
    ["not closed", "TY1 (%", "ty1(%"],
    ["closed by another kind", "TY1 (%]", "ty1(%]"],
    ["opened twice", "TY1 ((%)", "ty1("],
    ["of which only the last pair is whole", "TY1 %)(a)", "ty1%)"],
    ["none", "", ""],
  ])("%s", (_, header, comparable) => {
    expect(comparableHeader(header)).toBe(comparable);
  });
});

describe("a cell", () => {
  test("is blank where nobody wrote anything to be seen; 0, false and an error are not nothing", () => {
    expect([null, "", " ", "\u3000\n"].map(isBlank)).toEqual([true, true, true, true]);
    expect([0, false, "0", { error: "#N/A" }].map(isBlank)).toEqual([false, false, false, false]);
  });

  test("is read aloud as it stands", () => {
    expect([null, "", 0.5, false, " a ", { error: "#N/A" }].map(cellText)).toEqual([
      "",
      "",
      "0.5",
      "false",
      " a ",
      "#N/A",
    ]);
  });

  test("may hold a number as text", () => {
    const numbers = ["12", "-12.5", "+3", "12,5", "1 200", "1,200.50", "1’200", "1'200", "45 %", "４５％", " 7 "];
    expect(numbers.filter((text) => !looksLikeNumber(text))).toEqual([]);
    const spellings = [
      "$20",
      "20 €",
      "US$ 20",
      "¥1,200",
      "20元",
      "CNY 20",
      "20-",
      "20 -",
      "(20)",
      "($20)",
      "-$20",
      "$-20",
    ];
    expect(spellings.filter((text) => !looksLikeNumber(text))).toEqual([]);
    const written = [
      "1.2E+03",
      "1e3",
      "1.2×10^3",
      "−20",
      "－２０",
      "１２．５",
      "（20）",
      "٢٠",
      ".5",
      "45‰",
      "12\u00A0000",
      "12\u202F000",
    ];
    expect(written.filter((text) => !looksLikeNumber(text))).toEqual([]);
    const published = [
      "<5",
      "≥ 20",
      "~20",
      "约20",
      "20 p",
      "20.5 e",
      "20p",
      "20*",
      "20 (p)",
      "½",
      "1_000",
      "1٫5",
      "20\u200B",
    ];
    const chinese = ["1.5亿", "3万", "20万元", "20 美元", "人民币20", "20人民币", "20块", "3百万"];
    expect([...published, ...chinese].filter((text) => !looksLikeNumber(text))).toEqual([]);
    const headings = [
      "$",
      "€ per head",
      "Share (%)",
      "2021Q1",
      "E5",
      "1st",
      "3 Ecosystem",
      "(a)",
      "10-20",
      "TY1",
      "元",
    ];
    expect(headings.filter(looksLikeNumber)).toEqual([]);
    const texts = [
      "",
      "n/a",
      "%",
      "-",
      "12 firms",
      "ID1",
      "1-2",
      "12%%",
      "2024/25",
      ",5",
      "5G",
      "3D",
      "第3万",
      "万元",
      "人数（万人）",
      "(p)",
    ];
    expect(texts.filter(looksLikeNumber)).toEqual([]);
  });
});

test("a text is written in both languages where it is declared", () => {
  expect(bilingual("network", "网络")).toEqual({ en: "network", "zh-CN": "网络" });
});
