/** A returned workbook that assesses itself: its data alone are collected, its model and its results are compared. */
import { packageSheets } from "../../src/returns/packageSheets";
import { returnedEdition, type PanelRow } from "../../src/returns";
import { defaultModel } from "../../src/model";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { codesOf, resultLabels } from "../../src/workbook/collect/editionResults";
import { filledBook, nameOf, typeOnModel, yearOf } from "./books";

/** 60 of type evidence at the DI anchor: digital industrialization for certain. */
const digital = defaultModel.indicators.map(
  ({ code }) => defaultModel.type.find(({ indicator }) => indicator === code)?.diAnchor ?? null,
);
const rows: readonly PanelRow[] = [0, 1].map((at) => ({
  cluster: nameOf(at),
  year: yearOf(at),
  values: digital,
  isPercent: digital.map(() => false),
}));
const AREA = 4;

/** As a spreadsheet program saves it, with what the formulas gave. */
function saved(
  results: readonly (readonly [type: string, stage: string])[],
  edit?: (book: ReturnType<typeof filledBook>) => void,
) {
  const book = filledBook(
    defaultModel,
    "en",
    rows.map(({ values }) => [...values]),
  );
  edit?.(book);
  results.forEach(([type, stage], at) => {
    const line = [nameOf(at), yearOf(at), null, type, null, null, null, null, null, stage];
    book.assessment.sheet.put(AREA + at, 0, line);
  });
  return xlsxOf(book.sheets);
}

const remarksOn = (bytes: Uint8Array) => returnedEdition(bytes, resultLabels())?.remarks(rows, defaultModel, codesOf);

test("only the sheet with the data is opened, without formulas and charts of the others", () => {
  const edition = returnedEdition(saved([]), resultLabels());
  const inside = packageSheets(edition?.data ?? new Uint8Array());
  expect(inside?.sheets.map(({ name }) => name)).toEqual(["Cluster data"]);
  expect(Object.keys(inside?.parts ?? {}).filter((name) => /chart|drawing|sheet[2-9]/u.test(name))).toEqual([]);
  expect(inside?.sheets[0]?.cells(9)[8]?.slice(0, 3)).toEqual([nameOf(0), yearOf(0), digital[0]]);
});

test("results that are those of the add-in: 2 of 2 agree", () => {
  // Nothing is known of the stages.
  expect(
    remarksOn(
      saved([
        ["DI", "DI?"],
        ["DI", "DI?"],
      ]),
    ),
  ).toEqual([{ code: "resultsAgree", agree: 2, of: 2, clusters: [] }]);
});

test("a result that somebody typed over is named with its cluster and year", () => {
  expect(
    remarksOn(
      saved([
        ["DI", "DI?"],
        ["ID", "ID3+"],
      ]),
    ),
  ).toEqual([{ code: "resultsDiffer", agree: 1, of: 2, clusters: ["Cluster 1 2021"] }]);
});

test("a workbook that no program has calculated is not compared", () => {
  expect(remarksOn(saved([]))).toEqual([]);
});

test("an edited model is told with what was edited, and the results are compared by it", () => {
  const row = 2;
  const remarks = remarksOn(
    saved(
      [
        ["HYBRID", ""],
        ["HYBRID", ""],
      ],
      (book) => typeOnModel(book, row, "Gate", 0.4),
    ),
  );
  expect(remarks?.[0]).toEqual({
    code: "editedModel",
    count: 1,
    changes: [{ row: { part: "Rule", group: "", code: "typeCoverage" }, column: "Gate", before: "0.6", after: "0.4" }],
  });
  expect(remarks?.[1]).toMatchObject({ code: "resultsDiffer", agree: 0, of: 2 });
});

test("a model with an error is told, and the data are compared with nothing of it", () => {
  const remarks = remarksOn(saved([], (book) => typeOnModel(book, 2, "Gate", "a fifth")));
  expect(remarks).toEqual([{ code: "faultyModel", count: 1 }]);
});

test("a plain template, and what is no package at all, are left to Excel", () => {
  const { data } = filledBook(defaultModel, "en", []);
  expect(returnedEdition(xlsxOf([data]), resultLabels())).toBeUndefined();
  expect(returnedEdition(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), resultLabels())).toBeUndefined();
  expect(returnedEdition(new Uint8Array(), resultLabels())).toBeUndefined();
});
