import { defaultModel, languages, type Language } from "../../src/model";
import {
  askedColumns,
  askedIndicators,
  illustrativeLists,
  indicatorsFromLists,
  plainList,
  type AnswerList,
  type ListReading,
} from "../../src/registers";
import { findReturn, judgeList, judgeSheet, settleList, type JudgedList, type KnownLists } from "../../src/returns";
import { templateLabels } from "../../src/workbook/template/templateLabels";
import {
  FIRST_ANSWER_ROW,
  prefilledAnswers,
  type AnswerOptions,
} from "../../src/workbook/questionnaire/questionnaireOptions";
import { questionnaireSheets } from "../../src/workbook/questionnaire/writeQuestionnaire";
import { asksAll, filledIn, returnedSheet, topOf, writtenCells, type Grid } from "./questionnaireSheets";

// A questionnaire is written, filled in by a script, judged and collected; the indicators have to be those of the list itself.

const nothing: KnownLists = { firms: undefined, ties: undefined };

/** The rows of a filled questionnaire as a list again, as its table holds them. */
function collected(list: AnswerList, cells: Grid, known: KnownLists = nothing): unknown[][] {
  const found = findReturn([topOf("Renamed", cells)], defaultModel);
  if (found.kind === "refused" || !("columns" in found))
    throw new Error(`Not found as a list: ${JSON.stringify(found)}`);
  expect(found.into).toBe(list);
  const reading = judgeList(returnedSheet(cells), list, templateLabels(), found.columns);
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.reasons));
  const settled = settleList(reading.judged, "Office.xlsx", known);
  if (settled.kind === "refused") throw new Error(JSON.stringify(settled.reasons));
  const codes = askedColumns(list).flatMap(({ code }) => (settled.rows.some((row) => row.has(code)) ? [code] : []));
  return [codes, ...settled.rows.map((row) => codes.map((code) => row.get(code) ?? null))];
}

function firmsOf(judged: readonly unknown[][]): KnownLists {
  const [header = [], ...rows] = judged;
  const at = (row: readonly unknown[], code: string): string => String(row[header.indexOf(code)] ?? "");
  return {
    ties: undefined,
    firms: {
      hasPeriod: true,
      rows: rows.map((row) => ({
        ...{ firm: at(row, "firm"), cluster: at(row, "cluster"), period: at(row, "period"), file: "Firms.xlsx" },
      })),
    },
  };
}

/** What the office answers, filled into its questionnaire and judged. */
function collectedOffice(rows: readonly (readonly unknown[])[], language: Language): unknown[][] {
  const cells = writtenCells({
    ...{ list: "office", language, indicators: askedIndicators, prefilled: [], asksSources: true, rows: 50 },
  });
  const [header = [], ...entries] = rows;
  const headers = cells[3] ?? [];
  const keys = language === "en" ? ["Cluster", "Year"] : ["集群", "年份"];
  for (const entry of entries) {
    const line = headers.map(() => null) as (string | number | null)[];
    entry.forEach((value, at) => {
      const place = headers.indexOf(at < 2 ? (keys[at] ?? "") : String(header[at]));
      if (value !== "" && (typeof value === "string" || typeof value === "number")) line[place] = value;
    });
    cells.push(line);
  }
  const found = findReturn([topOf("Counts", cells)], defaultModel);
  if (found.kind === "refused" || !("asked" in found)) throw new Error(JSON.stringify(found));
  expect(found.into).toBe("office");
  const reading = judgeSheet(returnedSheet(cells), defaultModel, templateLabels(), found.asked);
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.reasons));
  return [
    ["Cluster", "Year", ...defaultModel.indicators.map(({ code }) => code)],
    ...reading.rows.map(({ cluster, year, values }) => [cluster, year, ...values]),
  ];
}

const told = ({ groups }: ListReading) =>
  groups.map(({ cluster, period, indicators }) => ({ cluster, period, indicators }));

test.each(languages)(
  "what is written, filled in and collected gives the indicators of the lists, in %s",
  (language) => {
    const lists = illustrativeLists(language);
    const firms = collected("firms", filledIn(writtenCells(asksAll("firms", language)), "firms", lists.firms));
    const ties = collected(
      "ties",
      filledIn(writtenCells(asksAll("ties", language)), "ties", lists.ties),
      firmsOf(firms),
    );
    const office = collectedOffice(lists.office, language);
    expect(firms).toHaveLength(lists.firms.length);
    expect(ties).toHaveLength(lists.ties.length);
    expect(office).toHaveLength(lists.office.length);
    const reference = plainList(lists.reference);
    const reading = (given: readonly (readonly (readonly unknown[])[])[]): ListReading => {
      const [of = plainList([]), between, counted] = given.map(plainList);
      return indicatorsFromLists({ firms: of, ties: between, reference, office: counted });
    };
    const again = reading([firms, ties, office]);
    expect(again.faults).toEqual([]);
    expect(told(again)).toEqual(told(reading([lists.firms, lists.ties, lists.office])));
  },
);

test("a part of the columns, prefilled rows, and rows that nobody filled in", () => {
  const options: AnswerOptions = {
    ...asksAll("firms", "en"),
    ...{ clusters: ["East", "West"], periods: [2023, 2024], rows: 3, columns: ["period", "revenue"] },
  };
  expect(prefilledAnswers(options)).toHaveLength(12);
  const cells = writtenCells(options);
  expect(cells[7]?.slice(0, 4)).toEqual(["Firm [firm]", "Cluster [cluster]", "Period [period]", "Revenue [revenue]"]);
  expect(cells.slice(8, 12).map((line) => line.slice(0, 4))).toEqual([
    [null, "East", 2023, null],
    [null, "East", 2023, null],
    [null, "East", 2023, null],
    [null, "East", 2024, null],
  ]);
  const filled = cells.map((line, row) => (row === 11 ? ["Alder", ...line.slice(1, 3), 12.5] : line));
  const reading = judgeList(returnedSheet(filled), "firms", templateLabels(), undefined);
  const judged: JudgedList | undefined = reading.kind === "judged" ? reading.judged : undefined;
  expect(judged?.unfilled).toBe(11);
  const settled = judged && settleList(judged, "A.xlsx", nothing);
  expect(settled).toMatchObject({ kind: "read", remarks: [{ code: "unfilledRows", count: 11 }] });
  expect(settled?.kind === "read" && [...(settled.rows[0] ?? [])]).toEqual([
    ["firm", "Alder"],
    ["cluster", "East"],
    ["period", 2024],
    ["revenue", 12.5],
  ]);
});

test.each(languages)("every column is checked as it is typed, within what Excel takes, in %s", (language) => {
  for (const list of ["firms", "ties"] as const) {
    const [entry, guide, columns] = questionnaireSheets(asksAll(list, language));
    const rules = entry?.rules ?? [];
    expect(rules).toHaveLength(askedColumns(list).length);
    for (const { check, prompt, error } of rules) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.text.length).toBeLessThanOrEqual(255);
      expect(error.text.length).toBeLessThanOrEqual(225);
      expect(prompt.text).toMatch(/[.。]$/u);
      if (check.kind !== "list") continue;
      expect(check.words.join(",").length).toBeLessThanOrEqual(255);
      expect(check.words.every((word) => word !== "" && !word.includes(","))).toBe(true);
    }
    // A row for each column, none without what to enter, a unit, an example, and what it is needed for.
    const described = columns?.draft.drafted.slice(3) ?? [];
    expect(described.map(([code]) => code)).toEqual(askedColumns(list).map(({ code }) => code));
    for (const [, , meaning, unit, , example, indicators] of described)
      expect([meaning, unit, example, indicators].every((cell) => cell !== null && cell !== "")).toBe(true);
    expect(guide?.draft.drafted.length).toBeGreaterThan(10);
  }
  const role = questionnaireSheets(asksAll("firms", language))[0]?.rules?.[
    askedColumns("firms").findIndex(({ code }) => code === "role")
  ];
  expect(role?.check).toEqual({
    kind: "list",
    words:
      language === "en"
        ? ["platform", "developer", "supplier", "integrator", "data", "user", "research", "finance"]
        : ["平台", "开发者", "供应商", "集成服务商", "数据方", "用户企业", "科研教育", "金融中介"],
  });
});

test("every example is one that is taken", () => {
  for (const language of languages)
    for (const list of ["firms", "ties"] as const) {
      const [, , columns] = questionnaireSheets(asksAll(list, language));
      const header = writtenCells(asksAll(list, language));
      const example = (columns?.draft.drafted.slice(3) ?? []).map((line) => line[5] ?? null);
      const row = example.map((cell) => (typeof cell === "object" ? null : cell));
      const reading = judgeList(returnedSheet([...header, row]), list, templateLabels(), undefined);
      expect(reading.kind === "judged" && reading.judged.rows.map(({ reasons }) => reasons)).toEqual([[]]);
    }
});

test("the recipient is told purpose, currency, deadline and addresses; what nobody typed is a cell to fill in", () => {
  const letter = { purpose: "Annual monitoring", currency: "10,000 yuan", returnBy: "30 June", returnTo: "a@b.cn" };
  for (const language of languages) {
    const empty = questionnaireSheets(asksAll("firms", language))[0];
    const told = questionnaireSheets({ ...asksAll("firms", language), letter })[0];
    const cellsOf = (sheet: typeof empty) =>
      (sheet?.draft.cells() ?? []).map((line) =>
        line.map((cell) => (typeof cell === "string" ? cell.replace(/^'/u, "") : cell)),
      );
    // Purpose in B3, currency in B4, deadline in E4, where to in G4, whom to ask in I4: open cells, empty by themselves.
    const places = [
      [2, 1],
      [3, 1],
      [3, 4],
      [3, 6],
      [3, 8],
    ] as const;
    expect(places.map(([row, column]) => cellsOf(empty)[row]?.[column] ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(places.map(([row, column]) => cellsOf(told)[row]?.[column] ?? null)).toEqual([
      ...Object.values(letter),
      null,
    ]);
    expect(empty?.otherEntries).toEqual(
      expect.arrayContaining(places.map(([row, column]) => ({ row, column, rows: 1, columns: 1 }))),
    );
    // Above every amount, and above nothing else, stands the currency of that cell.
    const [units, headers] = [cellsOf(told)[6] ?? [], cellsOf(told)[7] ?? []];
    const amounts = askedColumns("firms").map(({ form }) => form === "money");
    expect(units.map((unit) => String(unit).includes("$B$4"))).toEqual(amounts);
    // What a person calls a column comes before its code.
    const revenue = askedColumns("firms").findIndex(({ code }) => code === "revenue");
    expect(headers[revenue]).toBe(language === "en" ? "Revenue [revenue]" : "营业收入 [revenue]");
    // The list of codes is for this add-in: it is there and shows nothing.
    const codes = { row: 1, column: 7, rows: 1, columns: 1 };
    expect(String(cellsOf(told)[1]?.[7])).toMatch(/^DCA-COLUMNS firm, cluster/u);
    expect(told?.draft.formats).toContainEqual({ ...codes, numberFormat: ";;;" });
  }
  const [ties] = questionnaireSheets({ ...asksAll("ties", "en"), letter });
  expect(ties?.draft.cells().flat()).not.toContain("10,000 yuan");
});

test("a questionnaire of the layout before is collected: two rows less, code before the name, the list of codes in sight", () => {
  const before: Grid = [
    ["Questionnaire for firms"],
    [
      "Template version",
      "DCA-QUESTIONNAIRE 1 | firms",
      null,
      "Office",
      "Port",
      "Contact",
      "Ann",
      "DCA-COLUMNS firm, cluster, revenue",
    ],
    ["One row per firm and period. See the sheet Instructions before you begin."],
    ["Name of the firm.", "Name of the cluster.", "Revenue of the year, net of tax."],
    ["text (required)", "text (required)", "currency, net of tax"],
    ["firm Firm", "cluster Cluster", "revenue Revenue"],
    ["Alder", "East", 12.5],
  ];
  expect(collected("firms", before)).toEqual([
    ["firm", "cluster", "revenue"],
    ["Alder", "East", 12.5],
  ]);
});

/** As somebody returns it: with a note of theirs on top, rows inserted above and among the entries, the columns turned round. */
function rearranged(cells: Grid, firstEntry: number): Grid {
  const width = Math.max(...cells.map(({ length }) => length));
  const turned = (line: Grid[number]): Grid[number] =>
    Array.from({ length: width }, (_, at) => line[width - 1 - at] ?? null);
  const [above, entries] = [cells.slice(0, firstEntry - 1), cells.slice(firstEntry)];
  const header = cells[firstEntry - 1] ?? [];
  return [["Checked by us"], [null], ...above, turned(header), ...entries.flatMap((line) => [[null], turned(line)])];
}

test.each(languages)("rows inserted, columns moved and the sheet renamed change nothing, in %s", (language) => {
  const lists = illustrativeLists(language);
  for (const list of ["firms", "ties"] as const) {
    const filled = filledIn(writtenCells(asksAll(list, language)), list, lists[list].slice(0, 4));
    const known =
      list === "ties"
        ? firmsOf(collected("firms", filledIn(writtenCells(asksAll("firms", language)), "firms", lists.firms)))
        : nothing;
    const [straight, moved] = [
      collected(list, filled, known),
      collected(list, rearranged(filled, FIRST_ANSWER_ROW), known),
    ];
    expect(straight).toHaveLength(4);
    expect(moved).toEqual(straight);
  }
});
