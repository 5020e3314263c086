import { defaultModel, languages, type Model } from "../../src/model";
import {
  aboutRows,
  clusterDigests,
  differingCells,
  findDifferences,
  findingSentence,
  productVersion,
  readAbout,
  recordOf,
  type AssessmentRecord,
  type Finding,
  type FoundWorkbook,
} from "../../src/results/reproduction";
import { reportOfCells, sampleCells } from "../document/sampleReport";

// What a workbook says about the assessment in it, and how each difference from that is named.

const cells = sampleCells("en");

async function recorded(): Promise<{ readonly record: AssessmentRecord; readonly found: FoundWorkbook }> {
  const input = await reportOfCells(cells, "en");
  return {
    record: recordOf(input, { modelChoice: "DIC", leftOut: [14] }),
    found: {
      version: productVersion,
      model: defaultModel,
      clusters: clusterDigests(input),
      report: { sheet: "Cluster report", language: "en", differences: [] },
    },
  };
}

const sentencesOf = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => findingSentence(finding, "en"));

async function changedData(row: number, column: number, value: number | null): Promise<FoundWorkbook["clusters"]> {
  const changed = cells.map((line, at) => line.map((cell, place) => (at === row && place === column ? value : cell)));
  return clusterDigests(await reportOfCells(changed, "en"));
}

test("what is written on the sheet is read back, in whatever language", async () => {
  for (const language of languages) {
    const input = await reportOfCells(sampleCells(language), language);
    const record = recordOf(input, { modelChoice: "workbook", leftOut: [14, 30] });
    const { facts, clusters, modelRows } = aboutRows(record);
    expect(clusters).toHaveLength(12);
    expect(readAbout([["title"], ...facts, [], ...clusters, [], ...modelRows])).toEqual(record);
    // A line that is missing makes the whole unusable: nothing is guessed.
    expect(readAbout(facts.slice(1))).toBeUndefined();
  }
});

test("a workbook as it was differs in nothing", async () => {
  const { record, found } = await recorded();
  expect(findDifferences(record, found)).toEqual([]);
});

test("one changed cell of the data names its cluster; a blank that becomes 0 is a change", async () => {
  const { record, found } = await recorded();
  const clusters = await changedData(2, 3, 41);
  const [sentence, ...more] = sentencesOf(findDifferences(record, { ...found, clusters }));
  expect(more).toEqual([]);
  expect(sentence).toMatch(
    /^Data changed \(fingerprint [0-9a-f]{8}, now [0-9a-f]{8}\): changed: Harbour platform services\.$/u,
  );
  const blank = cells[1]?.findIndex((cell) => cell === null) ?? -1;
  expect(blank).toBeGreaterThan(0);
  const zero = await changedData(1, blank, 0);
  expect(sentencesOf(findDifferences(record, { ...found, clusters: zero }))[0]).toContain(
    "changed: Linden machine tools",
  );
});

test("a cluster that came, one that went, and another order are told apart", async () => {
  const { record, found } = await recorded();
  const [first, second, ...others] = record.clusters;
  if (!first || !second) throw new Error("no clusters");
  const told = (clusters: FoundWorkbook["clusters"]): string =>
    sentencesOf(findDifferences(record, { ...found, clusters })).join();
  expect(told([second, ...others])).toContain("gone: Linden machine tools");
  expect(told([...record.clusters, { name: "Dune", digest: "00000000" }])).toContain("added: Dune");
  expect(told([second, first, ...others])).toContain("the order of the rows");
});

test("one changed weight names its row of the model", async () => {
  const { record, found } = await recorded();
  const [first, ...others] = defaultModel.type;
  if (!first) throw new Error("no evidence");
  const model: Model = { ...defaultModel, type: [{ ...first, weight: first.weight + 0.01 }, ...others] };
  const [sentence, ...more] = sentencesOf(findDifferences(record, { ...found, model }));
  expect(more).toEqual([]);
  expect(sentence).toMatch(/^Model changed \(fingerprint \w{8}, now \w{8}\): changed: Type \w+ TY1\.$/u);
});

test("another version, a missing model, missing data, a missing report, another language: each is named", async () => {
  const { record, found } = await recorded();
  const told = (changes: Partial<FoundWorkbook>): string[] =>
    sentencesOf(findDifferences(record, { ...found, ...changes }));
  expect(told({ version: "9.9.9" })).toEqual([expect.stringMatching(/^Version: written by .+, verified by 9\.9\.9/u)]);
  expect(told({ model: undefined })).toEqual([expect.stringContaining("Model: DIC was chosen")]);
  expect(told({ clusters: undefined })).toEqual([expect.stringContaining("Data: they stood at Data!A1:AO13")]);
  expect(told({ report: undefined })).toEqual(["Report: its sheet is missing. Write the report again."]);
  const report = { sheet: "Cluster report", language: "zh-CN", differences: [] } as const;
  expect(told({ report })).toEqual([expect.stringContaining("Language: written in en")]);
  expect(told({ report: { ...report, language: "en", differences: undefined } })).toEqual([
    expect.stringContaining("was not compared"),
  ]);
});

test("an edited result is named by its cell, with what it says and what was computed", async () => {
  const { record, found } = await recorded();
  const differences = differingCells([["Linden", 0.5, null, "firm"]], [["Linden", 0.25, "", "firm"]]);
  const report = { sheet: "Cluster report", language: "en", differences } as const;
  expect(sentencesOf(findDifferences(record, { ...found, report }))).toEqual([
    "Results on sheet 'Cluster report' are not those that data and model give: B1 says 0.5, computed: 0.25.",
  ]);
});

test("cells are alike within 1e-9; a blank is not 0, and a number not its text", () => {
  expect(differingCells([[1 + 1e-10]], [[1]])).toEqual([]);
  expect(differingCells([[1 + 1e-6]], [[1]])).toHaveLength(1);
  expect(differingCells([[null, "1", { error: "#N/A" }]], [[0, 1, null]])).toEqual([
    { row: 0, column: 0, found: "", expected: "0" },
    { row: 0, column: 1, found: "1", expected: "1" },
    { row: 0, column: 2, found: "#N/A", expected: "" },
  ]);
});

test.each(languages)("every difference has a sentence in %s without gaps", async (language) => {
  const { record } = await recorded();
  const nothing = { version: "0", model: undefined, clusters: undefined, report: undefined };
  const findings = findDifferences(record, nothing);
  expect(findings.map(({ kind }) => kind)).toEqual(["version", "modelMissing", "dataMissing", "reportMissing"]);
  for (const finding of findings) expect(findingSentence(finding, language)).not.toMatch(/\{\{|undefined/u);
});
