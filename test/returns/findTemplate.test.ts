import { builtInModels } from "../../src/model";
import {
  findTemplate,
  listText,
  templateVersion,
  versionText,
  withHiddenSheets,
  type SheetReading,
  type SheetTop,
} from "../../src/returns";
import { model } from "./handSheet";

const version = versionText(templateVersion(model));
const top = (cell: string | null, differing: Partial<SheetTop> = {}): SheetTop => ({
  name: "Data",
  isHidden: false,
  rows: 20,
  columns: 4,
  cells: [["Title"], [null, cell]],
  ...differing,
});

test("the template is the sheet with the version cell, wherever it stands in the file", () => {
  expect(findTemplate([top(null), top(version)], model)).toMatchObject({ kind: "found", position: 1 });
  expect(findTemplate([top(`  ${version.toUpperCase()} `)], model)).toMatchObject({ kind: "found", position: 0 });
});

test("a template of chosen indicators names them, and is checked against these alone", () => {
  const [share] = model.indicators;
  if (!share) throw new Error("The hand-made model has two indicators.");
  const chosen = versionText(templateVersion(model, [share]));
  const list = listText(model, [share]) ?? "";
  expect(list).toBe("DCA-INDICATORS SHARE");
  const listed = (text: string): SheetTop => ({ ...top(chosen), cells: [[text], [chosen]] });
  expect(findTemplate([listed(list)], model)).toEqual({
    kind: "found",
    position: 0,
    asked: { template: 2, indicators: [share] },
  });
  expect(findTemplate([listed("DCA-INDICATORS AMOUNT")], model)).toMatchObject({ reason: { code: "otherModel" } });
  expect(listText(model, model.indicators)).toBeUndefined();
});

test.each<[string, SheetTop[], object]>([
  ["without a template", [top(null), top("Version 1")], { code: "noTemplate" }],
  [
    "with two templates",
    [top(version, { name: "May" }), top(version, { name: "June" })],
    { code: "severalTemplates", sheets: ["May", "June"] },
  ],
  ["with a newer template", [top("DCA-TEMPLATE 3 | HAND 7 | 0123abcd")], { code: "newerTemplate", found: 3, known: 2 }],
  [
    "with a template of another model",
    [top("DCA-TEMPLATE 1 | OTHER 3 | 0123abcd")],
    {
      code: "otherModel",
      found: "OTHER 3 (0123abcd)",
      expected: `HAND 7 (${templateVersion(model, model.indicators, 1).fingerprint})`,
    },
  ],
  [
    "with more rows than any office has",
    [top(version, { rows: 10_001 })],
    { code: "tooManyRows", found: 10_001, most: 10_000 },
  ],
])("a file %s is refused", (_, tops, reason) => {
  expect(findTemplate(tops, model)).toEqual({ kind: "refused", reason });
});

test("templates that version 0.1.0 wrote are those of every edition since", () => {
  const wrote = ["DCA-TEMPLATE 1 | DIC 1.0 | 1dbee534", "DCA-TEMPLATE 1 | EU-PROXY 1.0 | 096c0796"];
  for (const known of builtInModels) {
    const found = wrote.map((cell) => findTemplate([top(cell)], known).kind);
    expect(found).toEqual(known.id === "DIC" ? ["found", "refused"] : ["refused", "found"]);
  }
});

test("a model with other ranges has another fingerprint; another name of an indicator changes nothing", () => {
  const [share, amount] = model.indicators;
  if (!share || !amount) throw new Error("The hand-made model has two indicators.");
  const { fingerprint } = templateVersion(model);
  expect(templateVersion({ ...model, indicators: [{ ...share, max: 90 }, amount] }).fingerprint).not.toBe(fingerprint);
  const renamed = { ...share, name: { en: "Portion", "zh-CN": "份额" } };
  expect(templateVersion({ ...model, indicators: [renamed, amount] }).fingerprint).toBe(fingerprint);
});

test("other sheets that nobody sees are told of where the file is accepted", () => {
  const tops = [top(version), top(null, { name: "Notes", isHidden: true }), top(null, { name: "Open" })];
  const read: SheetReading = { kind: "read", rows: [], remarks: [] };
  const found = { kind: "found", position: 0 } as const;
  expect(withHiddenSheets(read, tops, found)).toEqual({
    ...read,
    remarks: [{ code: "hiddenSheets", sheets: ["Notes"] }],
  });
  expect(withHiddenSheets(read, tops.slice(0, 1), found)).toBe(read);
  const refused: SheetReading = { kind: "refused", reasons: [{ code: "noRows" }] };
  expect(withHiddenSheets(refused, tops, found)).toBe(refused);
});
