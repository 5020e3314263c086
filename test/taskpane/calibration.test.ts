import { bilingual, defaultModel, type Cell, type Model } from "../../src/model";
import {
  calibrate,
  takenTexts,
  type Calibration,
  type CalibratedGroup,
  type CalibrationSettings,
} from "../../src/taskpane/model/calibration";
import { defaultCalibration, readCalibration } from "../../src/taskpane/model/calibrationSettings";
import { ModelDraft } from "../../src/taskpane/model/modelDraft";
import { ownPanel } from "../../src/taskpane/model/ownPanel";
import { readColumns } from "../../src/taskpane/source/columns";
import { bindTable, type ReadTable } from "../../src/taskpane/source/readTable";
import { loadTexts, translatorFor } from "../../src/texts";

// Anchors and gates of the model beside the clusters of a table.

beforeAll(async () => {
  await loadTexts("en", "assess", "modelPage");
});
const t = translatorFor("en");

function tableOf([headers = [], ...rows]: readonly (readonly Cell[])[], model: Model = defaultModel): ReadTable {
  const columns = readColumns(model, headers);
  if (columns.kind === "refused") throw new Error("No column is known.");
  const size = rows.length;
  return bindTable(
    {
      address: "Sheet1!A1",
      block: { sheet: "Sheet1", row: 0, column: 0, rows: size + 1, columns: headers.length },
      headers,
      size,
      hasHiddenRows: false,
      totalsRows: [],
    },
    model,
    columns.columns,
    { leftOut: new Set() },
    { rows, shownAs: () => undefined },
  );
}

const control = { signal: new AbortController().signal, report: () => undefined };
const calibrated = (
  read: ReadTable,
  group: CalibratedGroup,
  settings: CalibrationSettings,
  model: Model = defaultModel,
): Promise<Calibration> => calibrate(read, model, group, settings, control);

/**
 * The newest values are 27, 0 and 54. Of three values the quantile at 1/4 is 19/27, 7/27 and 1/27 of them in their order, so
 * 9; the median is 27, the quantile at 3/4 is 45.
 */
const panel = [
  ["Cluster", "Year", "ID1.1", "TY6", "ID1.2"],
  ["Aster", 2023, 99, 99, null],
  ["Aster", 2024, 27, 27, null],
  [null, null, null, null, null],
  ["Birch", 2023, 0, 0, "much"],
  ["Birch", 2024, null, "n/a", 400],
  ["Cedar", 2024, 54, 54, null],
] as const;
const quarters = [0.25, 0.5, 0.75];

test("each cluster counts once, by its newest value; text and values out of range are none", async () => {
  const read = tableOf(panel);
  expect(ownPanel(read)).toEqual({ clusters: [[1, 0], [4, 3], [5]], asOf: "2024" });
  const { clusters, evidence } = await calibrated(read, "ID1", { shares: quarters, m: 1 });
  expect(clusters).toBe(3);
  // (3 x 9 + 28)/4, (3 x 27 + 66)/4, (3 x 45 + 90)/4
  expect(evidence[0]).toMatchObject({
    row: { code: "ID1.1" },
    n: 3,
    numbers: [13.75, 36.75, 56.25],
    refusal: undefined,
  });
  expect(evidence[0]?.own.map(({ value }) => value)).toEqual([9, 27, 45].map((value) => expect.closeTo(value, 10)));
  expect(evidence[1]).toMatchObject({ row: { code: "ID1.2" }, n: 0, refusal: "noValue" });
});

test("where the DI pole lies below the ID pole the quantile turns", async () => {
  const { evidence } = await calibrated(tableOf(panel), "type", { shares: [0.25, 0.75], m: 0 });
  // TY6: ID anchor 70, DI anchor 20. A quarter of the clusters lies nearer to the ID pole than 45.
  expect(evidence.find(({ row }) => row.code === "TY6")).toMatchObject({ n: 3, numbers: [45, 9], refusal: undefined });
});

test("a table without periods has a cluster in every row that is not empty, whatever its name", async () => {
  const read = tableOf([
    ["Cluster", "ID1.1"],
    ["Aster", 27],
    [null, null],
    ["Aster", 0],
    [null, 54],
  ]);
  expect(ownPanel(read)).toEqual({ clusters: [[0], [2], [3]], asOf: "" });
  const { evidence } = await calibrated(read, "ID1", { shares: quarters, m: 1 });
  expect(evidence[0]).toMatchObject({ n: 3, numbers: [13.75, 36.75, 56.25] });
});

test("a test of the floor has one number", async () => {
  const { evidence } = await calibrated(tableOf([["FL1"], [1], [3]]), "floor", { shares: [0.5], m: 2 });
  // (2 x 2 + 2 x 1.2)/4
  expect(evidence[0]).toMatchObject({ row: { code: "FL1" }, n: 2, numbers: [1.6], refusal: undefined });
});

test("what is taken over says n, m and quantiles in both languages, and where the built-in value comes from", async () => {
  const found = await calibrated(tableOf(panel), "ID1", { shares: quarters, m: 1 });
  const [first] = found.evidence;
  if (!first) throw new Error("No evidence.");
  const before = defaultModel.ladders.ID[0].evidence[0];
  const texts = new Map(takenTexts(found, first, defaultModel, t));
  expect([...texts]).toEqual([
    ["ID1/ID1.1/low", "13.75"],
    ["ID1/ID1.1/gate", "36.75"],
    ["ID1/ID1.1/high", "56.25"],
    ["ID1/ID1.1/provenance", ["E", ...(before?.provenance ?? [])].join(", ")],
    [
      "ID1/ID1.1/source",
      `own panel, n = 3, m = 1, quantiles P25/P50/P75 (自有面板，n = 3，m = 1，分位数 P25/P50/P75); ${before?.source}`,
    ],
    ["ID1/ID1.1/asOf", "2024"],
  ]);
  const draft = new ModelDraft(defaultModel);
  draft.type(texts);
  expect(draft.model()?.ladders.ID[0].evidence[0]).toMatchObject({
    low: 13.75,
    gate: 36.75,
    high: 56.25,
    asOf: "2024",
  });
  // Computed anew with the model that was saved, it is the same again.
  const again = await calibrated(tableOf(panel), "ID1", { shares: quarters, m: 1 }, draft.model());
  expect(again.evidence[0]?.numbers).toEqual(first.numbers);
});

test("one's own clusters alone leave no mark of the built-in value", async () => {
  const found = await calibrated(tableOf(panel), "ID1", { shares: quarters, m: 0 });
  const [first] = found.evidence;
  const texts = new Map(first && takenTexts(found, first, defaultModel, t));
  expect(texts.get("ID1/ID1.1/gate")).toBe("27");
  expect(texts.get("ID1/ID1.1/provenance")).toBe("E");
  expect(texts.get("ID1/ID1.1/source")).toMatch(/^own panel, n = 3, m = 0, [^;]*$/u);
});

test("evidence that the built-in model lacks is compared with one's own clusters alone", async () => {
  const [known] = defaultModel.ladders.ID[0].evidence;
  const [first, second, third] = defaultModel.ladders.ID;
  if (!known) throw new Error("No evidence.");
  const indicators = [
    ...defaultModel.indicators,
    { code: "OWN", name: bilingual("Own", "自有"), definition: bilingual("", ""), unit: "%", min: 0, max: 100 },
  ];
  const evidence = [{ ...known, indicator: "OWN" }, ...first.evidence];
  const model: Model = {
    ...defaultModel,
    indicators,
    ladders: { ...defaultModel.ladders, ID: [{ ...first, evidence }, second, third] },
  };
  const found = await calibrated(tableOf([["OWN"], [27], [0], [54]], model), "ID1", { shares: quarters, m: 30 }, model);
  expect(found.evidence[0]).toMatchObject({ row: { code: "OWN" }, n: 3, m: 0, numbers: [9, 27, 45] });
});

describe("the fields", () => {
  const read = (typed: Partial<typeof defaultCalibration>) =>
    readCalibration({ ...defaultCalibration, ...typed }, ["low", "gate", "high"], t);

  test("begin with 5, 50 and 95 per cent and a built-in value of 30 clusters", () => {
    expect(read({})).toEqual({ settings: { shares: [0.05, 0.5, 0.95], m: 30 }, faults: {} });
  });
  test.each([
    ["gate", "half", "A number from 0 to 100 is needed."],
    ["gate", "", "A number from 0 to 100 is needed."],
    ["high", "101", "A number from 0 to 100 is needed."],
    ["low", "-1", "A number from 0 to 100 is needed."],
    ["gate", "5", "Must exceed 5."],
    ["m", "-1", "A number of at least 0 is needed."],
    ["m", "many", "A number of at least 0 is needed."],
  ])("%s as %j is refused in its field", (name, text, sentence) => {
    expect(read({ [name]: text })).toEqual({ settings: undefined, faults: { [name]: sentence } });
  });
});
