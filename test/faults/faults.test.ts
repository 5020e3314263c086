import {
  faultSentence,
  type FunctionFault,
  modelFaultSentence,
  type WorkbookFault,
  workbookFaultSentence,
} from "../../src/faults";
import { headerFaultSentence } from "../../src/results";
import { translatorFor } from "../../src/texts";
import { en } from "../../src/texts/en";
import { texts as modelTexts } from "../../src/texts/en/model";
import { allSubjects } from "../../src/texts/translate";
import { zhCN } from "../../src/texts/zh-CN";
import { defaultModel, languages, type LocatedFault } from "../../src/model";

// Every fault that the code can raise, in both languages, held against the rule: what was expected, what was found,
// where, and what to do.

const place = { argument: 1, address: "Sheet1!A1:AO9" };

const inputFaults: readonly FunctionFault[] = [
  { code: "noRange" },
  { code: "emptyRange", where: place },
  { code: "tooManyCells", where: place, found: 6_000_000 },
  { code: "noKnownColumn", where: { ...place, row: 1 }, found: ["Region", "GDP"], expected: "DIC" },
  {
    code: "noKnownColumn",
    where: { ...place, row: 1 },
    found: ["geo"],
    expected: "DIC",
    better: { model: "EU-PROXY", found: 19, all: 19 },
  },
  { code: "misplaced", given: "model", position: 2, expected: 3 },
  { code: "misplaced", given: "language", position: 3, expected: 4 },
  { code: "repeatedIndicator", found: ["A TY1", "B TY1"], expected: "TY1" },
  { code: "headersNotOneRow", where: place, found: 2 },
  { code: "headersWidth", found: 3, expected: 41 },
  { code: "unknownModel", found: "OECD", expected: ["DIC", "EU-PROXY"] },
  { code: "unknownLanguage", found: "fr", expected: ["en", "zh-CN", "code"] },
  { code: "oneCluster", where: place, found: 12 },
  { code: "wrongTop", found: "0" },
  { code: "rowsDiffer", position: 5, found: 3, expected: 9 },
  { code: "noArgument", position: 2 },
  { code: "notOneColumn", where: place, found: 3 },
  { code: "heightsDiffer", position: 3, found: 4, expected: 9 },
  {
    code: "doubledPeriods",
    found: [1, 2, 3, 4].map((at) => ({ cluster: `Aster ${at}`, period: "2022Q1", rows: [2, 9] })),
  },
  { code: "noPanel", where: place },
  { code: "headerRow", where: place, found: "Year" },
  { code: "noStates", where: place },
  { code: "unknownOutput", found: "matrix", expected: ["counts", "passage"] },
  { code: "notInOrder", found: ["top"], expected: ["low", "high"] },
  { code: "repeatedInOrder", found: ["low"] },
  { code: "wrongDraws", found: "many", expected: 100_000 },
  { code: "wrongSeed", found: "0.5" },
  { code: "tooManyOutcomes", found: 100_100_000, expected: 100_000_000 },
  { code: "wrongStage", found: "ID4" },
  { code: "costsShape", where: place, found: 3 },
  {
    code: "wrongCosts",
    faults: (["unknownIndicator", "repeatedIndicator", "wrongCost", "wrongCost"] as const).map((code, row) => ({
      ...{ code, found: "-1", where: { ...place, row: row + 1 } },
    })),
    expected: "DIC",
  },
  { code: "unknownCluster", argument: "first", found: "Astre", expected: undefined },
  { code: "unknownCluster", argument: "first", found: "Astre", expected: "Aster" },
  { code: "sameCluster", found: "Aster" },
  { code: "repeatedCluster", found: "Aster", rows: [2, 9] },
  { code: "noTarget", found: "ID2 is not on the ladder of this cluster" },
  { code: "blankUnknown", where: place },
  { code: "unexpected", found: "TypeError" },
  {
    code: "modelRefused",
    faults: [
      { code: "negativeWeight", where: { row: 12, column: 11, columnName: "Weight" }, found: "-1", expected: ">= 0" },
    ],
  },
];

const workbookFaults: readonly WorkbookFault[] = [
  { code: "nothingSelected" },
  { code: "protectedSheet" },
  { code: "cellEditing" },
  { code: "gone" },
  { code: "tooLarge" },
  { code: "tooSmall", address: "Sheet1!A1" },
  { code: "tooSmall", address: "" },
  { code: "occupied", address: "Sheet1!P2" },
  { code: "twoTables", names: ["First", "Second"] },
  { code: "refused", found: "GeneralException" },
];

function expectSentence(sentence: string, language: "en" | "zh-CN"): void {
  expect(sentence).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object|fault\.|Fault\./u);
  expect(sentence.length).toBeGreaterThan(20);
  expect(sentence).toMatch(language === "en" ? /[.]$/u : /[。]$/u);
  // What was expected and what to do are sentences of their own, in one of the two at least a comma or a stop apart.
  expect(sentence.split(language === "en" ? /[.;,] / : /[。；，]/u).length).toBeGreaterThan(1);
  if (language === "zh-CN") expect(sentence).toMatch(/\p{Script=Han}/u);
}

describe.each(languages)("in %s", (language) => {
  test.each(inputFaults.map((fault) => [fault.code, fault] as const))(
    "the fault %s of a formula is a whole sentence",
    (_, fault) => {
      const sentence = faultSentence(fault, "CLUSTERTYPE", language);
      expectSentence(sentence, language);
      expect(sentence).toContain("CLUSTERTYPE");
      if ("where" in fault) expect(sentence).toContain("Sheet1!A1:AO9");
      if ("found" in fault && typeof fault.found === "string") expect(sentence).toContain(fault.found);
    },
  );

  test.each(workbookFaults.map((fault) => [fault.code, fault] as const))(
    "the fault %s of the pane is a whole sentence",
    (_, fault) => {
      const sentence = workbookFaultSentence(fault, language);
      expectSentence(sentence, language);
      if ("address" in fault) expect(sentence).toContain(fault.address);
      if ("names" in fault) for (const name of fault.names) expect(sentence).toContain(name);
    },
  );

  test("a header row that cannot be matched is a whole sentence", () => {
    expectSentence(headerFaultSentence({ code: "noKnownColumn", found: ["Region"] }, defaultModel, language), language);
    const [indicator] = defaultModel.indicators;
    if (indicator)
      expectSentence(
        headerFaultSentence(
          { code: "repeatedIndicator", indicator, columns: [0, 1], found: ["a", "b"] },
          defaultModel,
          language,
        ),
        language,
      );
  });

  test("every fault of a model names its row and column", () => {
    const codes = Object.keys(modelTexts.modelFault).filter(
      (key) => !["placeInRow", "placeInTable", "nothing", "more"].includes(key),
    );
    expect(codes.length).toBe(31);
    for (const code of codes) {
      const fault = { code, where: { row: 12, column: 11, columnName: "Weight" }, found: "-1", expected: "> 0" };
      if (!isModelFault(fault)) throw new Error(code);
      const sentence = modelFaultSentence(translatorFor(language), fault);
      expect(sentence).toMatch(/12/u);
      expect(sentence).toContain("Weight");
      expect(sentence).not.toMatch(/\{\{|\}\}|undefined|modelFault/u);
    }
  });
});

/** Every key of the texts below `modelFault` is a code of a fault; the compiler cannot see that from a string. */
function isModelFault(fault: { code: string }): fault is LocatedFault {
  return fault.code in modelTexts.modelFault;
}

test("both languages have the same sentences with the same places to fill", async () => {
  const places = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = ""]) => name).sort();
  const compare = (first: object, second: object, path: string): void => {
    expect([path, Object.keys(second).sort()]).toEqual([path, Object.keys(first).sort()]);
    const others = new Map<string, unknown>(Object.entries(second));
    for (const [key, value] of Object.entries(first)) {
      const other = others.get(key);
      if (typeof value === "object" && typeof other === "object" && other !== null)
        compare(value, other, `${path}.${key}`);
      // Fixed plural forms may leave the count out.
      else if (!key.endsWith("_one") && !key.endsWith("_other"))
        expect([`${path}.${key}`, new Set(places(String(other)))]).toEqual([
          `${path}.${key}`,
          new Set(places(String(value))),
        ]);
      expect([`${path}.${key}`, String(other).trim() !== "" || key === "sentenceGap"]).toEqual([
        `${path}.${key}`,
        true,
      ]);
    }
  };
  compare(en.atOnce.loading, zhCN.atOnce.loading, "loading");
  for (const subject of allSubjects) {
    const [english, chinese] = await Promise.all([en.subjects[subject](), zhCN.subjects[subject]()]);
    compare(english.texts, chinese.texts, subject);
  }
});
