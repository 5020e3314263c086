// Long because it compares everything with everything: each source of a cell, as each reader of the add-in takes it.
import { readPanel } from "../../src/evolution";
import { faultSentence } from "../../src/faults";
import { defaultModel, isCellError, writeModelTable, type Cell } from "../../src/model";
import { templateVersion, versionText } from "../../src/returns";
import { columnLetters } from "../../src/spreadsheet/address";
import { bindTable } from "../../src/taskpane/source/readTable";
import { readColumns } from "../../src/taskpane/source/columns";
import { columnCells } from "../../src/taskpane/source/panelColumns";
import { translatorFor } from "../../src/texts";
import { readReturn } from "../../src/workbook/collect/readReturn";
import { readCells } from "../../src/workbook/readRange";
import { previewSource, readSource } from "../../src/workbook/sourceTable";
import { readWorkbookModel } from "../../src/workbook/workbookModel";
import { startTestHost, type TestHost } from "../../host";
import type { Entry } from "../../host/book";
import { HEADERS, model as handModel, UNDER, type Written } from "../returns/handSheet";

// Every source of a cell by every reader: one reader, one answer. The worksheet functions are those of the shipped bundle; what
// the pane and the collection read is read by their own modules from the same workbook.

type Missing = "blank" | "text" | "boolean" | "error" | "outOfRange";

interface Source {
  readonly put: Entry;
  readonly format?: string;
  /** What the cell holds. */
  readonly cell: Cell;
  /** What an indicator measured in %, from 0 to 100, is where the cell stands in its column; the reason where it is missing. */
  readonly indicator: number | Missing;
  /** What is meant where a name, a state or a period is asked for; undefined: nobody named anything. */
  readonly label: string | undefined;
}

const source = (
  put: Entry,
  cell: Cell,
  indicator: Source["indicator"],
  label: string | undefined,
  format?: string,
): Source => ({ put, cell, indicator, label, ...(format === undefined ? {} : { format }) });

const entity = (type: "Entity" | "LinkedEntity", text: string, basicValue: number | "#VALUE!"): Entry => ({
  type,
  text,
  basicType: typeof basicValue === "number" ? "Double" : "Error",
  basicValue,
  properties: { Region: { type: "String", basicValue: "East" } },
});

/* prettier-ignore */
const sources: Readonly<Record<string, Source>> = {
  "a number":                       source(45, 45, 45, "45"),
  "a formula":                      source("=40+5", 45, 45, "45"),
  "a percentage":                   source(0.45, 0.45, 45, "0.45", "0%"),
  "a sign that scales nothing":     source(0.45, 0.45, 0.45, "0.45", '0.00"%"'),
  "1 January 2022":                 source(44562, 44562, "outOfRange", "44562", "yyyy-mm-dd"),
  "an entity that is a number":     source(entity("Entity", "45 firms", 45), 45, 45, "45"),
  "an entity":                      source(entity("Entity", "East", "#VALUE!"), "East", "text", "East"),
  "a linked entity":                source(entity("LinkedEntity", "East", "#VALUE!"), "East", "text", "East"),
  "a division by zero":             source("=1/0", { error: "#DIV/0!" }, "error", undefined),
  "a sum with a text":              source('="a"+1', { error: "#VALUE!" }, "error", undefined),
  "a field that is not there":      source("=D1.Nothing", { error: "#FIELD!" }, "error", undefined),
  "a text":                         source("'East", "East", "text", "East"),
  "a text that looks like a number": source("'45", "45", "text", "45"),
  "an empty cell":                  source(null, null, "blank", undefined),
  "a formula that gives no text":   source('=""', "", "blank", undefined),
  "a space that nobody sees":       source("'\u00a0\u200b", "\u00a0\u200b", "blank", undefined),
  "TRUE":                           source(true, true, "boolean", "true"),
};
const names = Object.keys(sources);

type Answers = Readonly<Record<string, unknown>>;

/** What a reader should answer to each source; the exceptions are by name. */
function expected(of: (source: Source) => unknown, exceptions: Answers = {}): Answers {
  return { ...Object.fromEntries(Object.entries(sources).map(([name, it]) => [name, of(it)])), ...exceptions };
}

const toIndicator = ({ indicator }: Source): unknown => indicator;
const toLabel = ({ label }: Source): unknown => label;
/** Where nothing is measured in %, a percentage is the fraction that its cell holds. */
const toNumber = ({ cell }: Source): unknown => (typeof cell === "number" ? cell : "missing");

let host: TestHost;

async function open(options: Parameters<typeof startTestHost>[0] = {}): Promise<void> {
  host = await startTestHost(options);
  Object.defineProperty(globalThis, "Excel", { configurable: true, value: host.Excel });
  host.addSheet("Model");
  host.enterTable("Model!A1", modelTable);
  host.activateSheet("Sheet1");
  host.enterTable("A1", [["Source", "TY4", "Name or period"], ...names.map((name) => [name])]);
  names.forEach((name, at) => ["B", "C"].forEach((column) => put(`Sheet1!${column}${at + 2}`, name)));
  await host.settled();
}

function close(): void {
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  Reflect.deleteProperty(globalThis, "Excel");
  host.close();
}

function put(address: string, name: string): void {
  const { put: entry, format } = sources[name] ?? source(null, null, "blank", undefined);
  host.clear(address);
  host.enterTable(address, [[entry]]);
  host.setNumberFormat(address, format ?? "General");
}

/** The built-in model with the anchors 0 and 100 for TY4: position = value / 50 - 1. */
const modelTable: Entry[][] = writeModelTable(defaultModel).map((row, at, [header = []]) =>
  row.map((cell, column) => {
    if (at > 0 && row[0] === "Type" && row[2] === "TY4" && header[column] === "Low") return 0;
    if (at > 0 && row[0] === "Type" && row[2] === "TY4" && header[column] === "High") return 100;
    return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
  }),
);
const LAST_OF_MODEL = `${columnLetters((modelTable[0]?.length ?? 0) - 1)}${modelTable.length}`;
const MODEL = `Model!A1:${LAST_OF_MODEL}`;
const highAnchor = `Model!N${modelTable.findIndex((row) => row[0] === "'Type" && row[2] === "'TY4") + 1}`;
const LAST = names.length + 1;

/** The answer to a formula that stands in a cell for as long as it is looked at. */
async function answerTo(formula: string): Promise<unknown[][] | string> {
  host.activateSheet("Sheet1");
  await host.enter("AA1", formula);
  const answer = host.errorTextAt("AA1") ?? host.spillOf("AA1");
  host.clear("AA1");
  return answer;
}

async function tableOf(formula: string): Promise<unknown[][]> {
  const answer = await answerTo(formula);
  if (typeof answer === "string") throw new Error(answer);
  return answer;
}

async function forEach(ask: (name: string) => Promise<unknown>): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  for (const name of names) answers[name] = await ask(name);
  return answers;
}

const t = translatorFor("en");
const reasons = new Map<unknown, Missing>([
  [t("check.blank"), "blank"],
  [t("check.text"), "text"],
  [t("check.textLikeNumber"), "text"],
  [t("check.boolean"), "boolean"],
  [t("check.error"), "error"],
  [t("check.outOfRange", { min: 0, max: 100 }), "outOfRange"],
]);

/** The value behind the position, or why CLUSTERCHECK says that there is none. */
async function readByFunctions(cells: string): Promise<Answers> {
  const grades = await tableOf(`=CLUSTERGRADES(${cells},,${MODEL})`);
  const problems = await tableOf(`=CLUSTERCHECK(${cells},,${MODEL})`);
  const column = grades[0]?.indexOf("TY4") ?? -1;
  return Object.fromEntries(
    names.map((name, at) => {
      const position = grades[at + 1]?.[column];
      const line = problems.find(([row, , indicator]) => row === at + 2 && String(indicator).startsWith("TY4"));
      const value = typeof position === "number" ? Number((50 * (position + 1)).toFixed(9)) : "missing";
      return [name, line ? reasons.get(line[4]) : value];
    }),
  );
}

const panelSentences = (range: string): { doubled: (cluster: string, period: string) => string; none: string } => ({
  doubled: (cluster, period) =>
    faultSentence({ code: "doubledPeriods", found: [{ cluster, period, rows: [1, 2] }] }, "CLUSTERTRANSITIONS", "en"),
  none: faultSentence({ code: "noPanel", where: { argument: 1, address: range } }, "CLUSTERTRANSITIONS", "en"),
});

/** A cluster that has the same period twice is refused by name: so both are read off the sentence. */
async function readInPanel(role: "cluster" | "period"): Promise<Answers> {
  host.addSheet("Panel");
  const { doubled, none } = panelSentences("Panel!A1:A2");
  return forEach(async (name) => {
    host.enterTable("Panel!A1", [
      ["A", 2020, 1],
      ["A", 2020, 1],
    ]);
    for (const row of [1, 2]) put(`Panel!${role === "cluster" ? "A" : "B"}${row}`, name);
    const said = await answerTo("=CLUSTERTRANSITIONS(Panel!A1:A2,Panel!B1:B2,Panel!C1:C2)");
    if (said === none) return undefined;
    const candidates = ["45", "0.45", "44562", "2022", "East", "true"];
    const found = candidates.find((it) => said === (role === "cluster" ? doubled(it, "2020") : doubled("A", it)));
    return found ?? said;
  });
}

describe.each(["zero", "null", "emptyText"] as const)("worksheet functions where a blank arrives as %s", (blanks) => {
  beforeAll(() => open({ blanks }));
  afterAll(close);

  test("assessment: indicators in a range", async () => {
    expect(await readByFunctions(`A1:B${LAST}`)).toEqual(expected(toIndicator));
  });

  test("assessment: indicators in an array, which has neither formats nor, on the desktop, blanks", async () => {
    expect(await readByFunctions(`FILTER(A1:B${LAST},A1:A${LAST}<>"")`)).toEqual(
      expected(toIndicator, { "a percentage": 0.45, ...(blanks === "zero" ? { "an empty cell": 0 } : {}) }),
    );
  });

  test("panel: names of clusters", async () => {
    expect(await readInPanel("cluster")).toEqual(expected(toLabel));
  });

  test("panel: periods, where a date is one", async () => {
    expect(await readInPanel("period")).toEqual(expected(toLabel, { "1 January 2022": "2022" }));
  });

  test("panel: states", async () => {
    host.enterTable("D1", [["A", 2020], ["A", 2021]]); // prettier-ignore
    const none = faultSentence({ code: "noStates", where: { argument: 3, address: "Sheet1!F1:F2" } }, "CLUSTERTRANSITIONS", "en"); // prettier-ignore
    const answers = await forEach(async (name) => {
      for (const row of [1, 2]) put(`F${row}`, name);
      const answer = await answerTo('=CLUSTERTRANSITIONS(D1:D2,E1:E2,F1:F2,"counts")');
      return answer === none ? undefined : typeof answer === "string" ? answer : String(answer[0]?.[1]);
    });
    expect(answers).toEqual(expected(toLabel));
  });

  test("measures: amounts, where a percentage is the fraction that it is", async () => {
    host.enterTable("H1", [[0], [null], [100_000]]);
    const answers = await forEach(async (name) => {
      put("H2", name);
      const [, [share = ""] = []] = await tableOf('=CLUSTERNORMALIZE(H1:H3,"min-max")');
      return typeof share === "number" ? Number((100_000 * share).toFixed(9)) : "missing";
    });
    expect(answers).toEqual(expected(toNumber));
  });

  test("models: a number of the table, without which the model is refused", async () => {
    const answers = await forEach(async (name) => {
      put(highAnchor, name);
      const answer = await answerTo(`=CLUSTERMODEL(${MODEL})`);
      return typeof answer === "string" ? "refused" : answer.find((row) => row[2] === "TY4")?.[13];
    });
    put(highAnchor, "a number");
    expect(answers).toEqual(expected(({ indicator }) => (typeof indicator === "number" ? indicator : "refused")));
  });
});

describe("pane and collection", () => {
  beforeAll(() => open());
  afterAll(close);

  async function readInPane() {
    host.select(`Sheet1!A1:C${LAST}`);
    const preview = await previewSource();
    const columns = readColumns(defaultModel, preview.headers);
    if (columns.kind !== "bound") throw new Error("The header row was not recognised.");
    return bindTable(preview, defaultModel, columns.columns, { leftOut: new Set() }, await readSource(preview));
  }

  test("pane: indicators", async () => {
    const { dataset } = await readInPane();
    const at = defaultModel.indicators.findIndex(({ code }) => code === "TY4");
    const values = new Float64Array(defaultModel.indicators.length);
    const answers = names.map((name, row) => {
      const reason = dataset.observation(row, at);
      return [name, reason === "observed" ? dataset.valuesOf(row, values)[at] : reason];
    });
    expect(Object.fromEntries(answers)).toEqual(expected(toIndicator));
  });

  test.each<["cluster" | "period", Answers]>([
    ["cluster", {}],
    ["period", { "1 January 2022": "2022" }],
  ])("pane: a %s of a panel", async (role, exceptions) => {
    const read = await readInPane();
    const cells = columnCells(read, 2);
    const answers = names.map((name, row) => {
      const cell = cells[row] ?? null;
      const panel =
        role === "cluster" ? readPanel([cell], [2020]) : readPanel(["A"], [cell], () => read.isDateAt(row, 2));
      if (panel.kind !== "panel") return [name, panel.kind];
      const [label] = role === "cluster" ? panel.clusters.map((cluster) => cluster.name) : panel.periods;
      return [name, label === undefined ? undefined : String(label)];
    });
    expect(Object.fromEntries(answers)).toEqual(expected(toLabel, exceptions));
  });

  test("pane: cells for a measure", async () => {
    const { cells } = await readCells(`Sheet1!B2:B${LAST}`);
    expect(Object.fromEntries(names.map((name, at) => [name, cells[at]?.[0]]))).toEqual(expected(({ cell }) => cell));
  });

  test("pane: a number of the model on its sheet", async () => {
    host.defineName("ClusterModel", `=${MODEL}`);
    const answers = await forEach(async (name) => {
      put(highAnchor, name);
      const reading = await readWorkbookModel();
      if (reading.kind !== "model") return "refused";
      return reading.model.type.find(({ indicator }) => indicator === "TY4")?.diAnchor;
    });
    expect(answers).toEqual(expected(({ indicator }) => (typeof indicator === "number" ? indicator : "refused")));
  });

  const collected: Readonly<Record<string, string>> = {
    numberAsText: "text",
    errorValue: "error",
    truthValue: "boolean",
  };
  /** A returned file may hold no formula, and a date where a number or a name is asked for is none. */
  const inReturn = {
    ...Object.fromEntries(
      Object.entries(sources)
        .filter(([, { put: entry }]) => typeof entry === "string" && entry.startsWith("="))
        .map(([name]) => [name, "formula"]),
    ),
    "1 January 2022": "dateValue",
  };

  async function readReturned(column: "A" | "C"): Promise<Answers> {
    const rows: readonly (readonly Written[])[] = [
      ["Data of clusters", versionText(templateVersion(handModel))],
      [null],
      [null],
      HEADERS,
      ...UNDER,
      ["Aster", 2020, 10, 1],
    ];
    host.addSheet(`Return ${column}`);
    host.enterTable(
      `'Return ${column}'!A1`,
      rows.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell))),
    );
    return forEach(async (name) => {
      put(`'Return ${column}'!${column}9`, name);
      const content = await readReturn([`Return ${column}`], handModel);
      if (content.into === "list") throw new Error("A template was read as a list.");
      const { reading } = content;
      if (reading.kind === "refused") {
        const [{ code }] = reading.reasons;
        return collected[code] ?? code;
      }
      const [row] = reading.rows;
      if (column === "A") return String(row?.cluster);
      const value = row?.values[0];
      return typeof value === "number" ? (row?.isPercent[0] ? 100 * value : value) : "blank";
    });
  }

  test("collection: indicators", async () => {
    expect(await readReturned("C")).toEqual(expected(toIndicator, inReturn));
  });

  test("collection: names of clusters, of which there is one in every row", async () => {
    const refused = ({ cell, label }: Source): unknown =>
      isCellError(cell) ? "error" : typeof cell === "boolean" ? "boolean" : (label ?? "noCluster");
    expect(await readReturned("A")).toEqual(expected(refused, inReturn));
  });
});
