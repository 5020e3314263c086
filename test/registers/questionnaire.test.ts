import { languages } from "../../src/model";
import {
  askedColumns,
  askedIndicators,
  columnUnder,
  illustrativeLists,
  indicatorsFromLists,
  listIndicators,
  listNames,
  plainList,
  askedHeader,
  type AnswerList,
} from "../../src/registers";

// What each column of a questionnaire is needed for, compared with what happens to the sample lists without it.

type Table = readonly (readonly unknown[])[];
const lists = illustrativeLists("en");
/** The sample says the class of no firm; here those of the digital core are of class 04, the others of class 05. */
const sample = {
  ...lists,
  firms: lists.firms.map((row, at) => {
    const isCore = [26, 62, 63].includes(Number(row[lists.firms[0]?.indexOf("Industry code") ?? -1]));
    return [...row, at === 0 ? "digital_class" : isCore ? "04" : "05"];
  }),
  // Projects of many members, whose pairs weigh less than one.
  ties: lists.ties.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/ P\d+$/u, " P") : cell))),
};

/** Every indicator of every cluster in every year, with why it is blank and what is noted. */
function readings(firms: Table, ties: Table): string[][] {
  const [, , reference, office] = listNames.map((name) => plainList(sample[name]));
  const { groups } = indicatorsFromLists({ firms: plainList(firms), ties: plainList(ties), reference, office });
  return groups.map(({ indicators, intensityYear }) =>
    indicators.map(({ code, value, note }) =>
      [code, value, note, code === "ID1.5" ? intensityYear : ""].map(String).join(" "),
    ),
  );
}

const without = (list: AnswerList, table: Table, dropped: readonly string[]): Table => {
  const kept = (table[0] ?? []).map((header) => !dropped.includes(columnUnder(list, String(header)) ?? ""));
  return table.map((row) => row.filter((_, at) => kept[at]));
};

/** Codes of the indicators that come out otherwise without some columns. */
function changedWithout(list: AnswerList, dropped: readonly string[]): Set<string> {
  const lost = (name: AnswerList): Table => (name === list ? without(list, sample[name], dropped) : sample[name]);
  const before = readings(sample.firms, sample.ties);
  const after = readings(lost("firms"), lost("ties"));
  return new Set(
    before.flatMap((group, at) =>
      group.flatMap((reading, indicator) => (reading === after[at]?.[indicator] ? [] : [reading.split(" ")[0] ?? ""])),
    ),
  );
}

/** One of two is enough: what it is needed for shows where the other is missing, too. */
const alternatives: Readonly<Record<string, string>> = {
  ...{ industry: "digital_class", digital_class: "industry", revenue: "employees", employees: "revenue" },
};

/** Periods concern all lists at once: they have a test of their own. */
const optional = (list: AnswerList) =>
  askedColumns(list).filter(({ isNeeded, code }) => !isNeeded && code !== "period");

test.each([
  ...optional("firms").map((column) => ["firms", column.code, column.indicators] as const),
  ...optional("ties").map((column) => ["ties", column.code, column.indicators] as const),
])("%s: %s is needed for %s", (list, code, indicators) => {
  const alone = changedWithout(list, [code]);
  // Nothing changes that is not named.
  expect([...alone].filter((changed) => !indicators.includes(changed))).toEqual([]);
  const other = alternatives[code];
  const together = new Set([...alone, ...(other === undefined ? [] : changedWithout(list, [code, other]))]);
  // Nothing is named that does not change.
  expect(indicators.filter((named) => !together.has(named))).toEqual([]);
});

test("periods are needed for what compares two of them, or asks when a firm was founded", () => {
  const lastYear = (list: AnswerList): Table =>
    without(
      list,
      sample[list].filter((row, at) => at === 0 || row.includes(2023)),
      ["period"],
    );
  const [, ...dated] = readings(sample.firms, sample.ties).filter((_, at) => at % 2 === 1);
  const [, ...undated] = readings(lastYear("firms"), lastYear("ties"));
  // What the office and the reference say of two years is not compared.
  const own = listIndicators.map(({ code }) => code).filter((code) => !/^(?:FL1|TY3)$/u.test(code));
  const changed = dated[0]?.flatMap((reading, at) => (reading === undated[0]?.[at] ? [] : [reading.split(" ")[0]]));
  const asked = askedIndicators.map(({ code }) => code);
  expect(changed?.filter((code) => own.includes(code ?? "") && !asked.includes(code ?? ""))).toEqual([
    "ID3.4",
    "DI2.4",
  ]);
  const ofPeriod = askedColumns("firms").find(({ code }) => code === "period")?.indicators;
  expect(ofPeriod).toEqual(["ID3.4", "DI2.4"]);
});

test("a list without the columns that it needs is never asked for", () => {
  expect(askedColumns("firms", []).map(({ code }) => code)).toEqual(["firm", "cluster"]);
  expect(askedColumns("ties", ["live"]).map(({ code }) => code)).toEqual(["from", "to", "live"]);
});

test.each(languages)("every header in %s is one that the reader of the lists finds", (language) => {
  for (const list of ["firms", "ties"] as const)
    for (const column of askedColumns(list)) expect(columnUnder(list, askedHeader(column, language))).toBe(column.code);
});

test("the entries are those of the specification", () => {
  const entry = (list: AnswerList, code: string) => askedColumns(list).find((column) => column.code === code)?.entry;
  expect(entry("firms", "role")).toMatchObject({ words: { length: 8 } });
  expect(entry("ties", "kind")).toMatchObject({ words: { length: 5 } });
  expect(entry("firms", "digital_class")).toMatchObject({
    words: [{ en: "01" }, { en: "02" }, { en: "03" }, { en: "04" }, { en: "05" }],
  });
  expect(entry("firms", "sme")).toEqual({
    kind: "words",
    words: [
      { en: "yes", "zh-CN": "是" },
      { en: "no", "zh-CN": "否" },
    ],
  });
  expect(entry("firms", "dii")).toEqual({ kind: "whole", lowest: 0, highest: 12 });
  expect(entry("firms", "revenue")).toEqual({ kind: "number" });
});
