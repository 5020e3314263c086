import { HEADERS, judged, model, UNDER, type Written } from "./handSheet";

// What templates have asked for since their second version: chosen indicators, prefilled rows, sources, who reports.

const second = { template: 2, indicators: model.indicators };
const complete: readonly Written[] = ["Aster", 2023, 45, 120];

test("only chosen indicators have a column, and only these are missing where they are empty", () => {
  const [share] = model.indicators;
  const asked = { template: 2, indicators: share ? [share] : [] };
  const without = ([cluster = null, year = null, value = null]: readonly Written[]): Written[] => [
    cluster,
    year,
    value,
  ];
  const shape = { headers: without(HEADERS), under: UNDER.map(without) };
  const rows = [
    ["Aster", 2023, 45],
    ["Birch", 2023, 50],
  ];
  expect(judged(rows, shape, asked)).toEqual({
    kind: "read",
    rows: [
      { cluster: "Aster", year: 2023, values: [45, null], isPercent: [false, false] },
      { cluster: "Birch", year: 2023, values: [50, null], isPercent: [false, false] },
    ],
    remarks: [],
  });
  expect(judged(rows, shape, second)).toMatchObject({ reasons: [{ code: "missingColumn", column: "AMOUNT" }] });
});

test("a prefilled row without any value is left out and told; the first version took it as a row of gaps", () => {
  const rows = [complete, ["Birch", 2023, null, " "]];
  expect(judged(rows, {}, second)).toMatchObject({
    kind: "read",
    rows: [{ cluster: "Aster" }],
    remarks: [{ code: "unfilled", rows: [10] }],
  });
  expect(judged(rows)).toMatchObject({ rows: [{ cluster: "Aster" }, { cluster: "Birch" }] });
  expect(judged([["Birch", 2023, null, null]], {}, second)).toMatchObject({ reasons: [{ code: "noRows" }] });
});

test("a source and a remark stand beside their value, in either language, wherever the columns are", () => {
  const wide =
    (beside: readonly Written[]) =>
    ([cluster = null, year = null, share = null, amount = null]: readonly Written[]) => [
      cluster,
      ...beside,
      year,
      share,
      amount,
    ];
  const reading = judged(
    [wide(["survey 2023", "estimate"])(complete), wide([" ", null])(["Birch", 2023, 50, 1])],
    { headers: wide(["SHARE 来源", "SHARE remark"])(HEADERS), under: UNDER.map(wide([null, null])) },
    second,
  );
  expect(reading).toMatchObject({
    rows: [
      { cluster: "Aster", beside: [{ code: "SHARE", source: "survey 2023", remark: "estimate" }] },
      { cluster: "Birch" },
    ],
    remarks: [],
  });
  expect(reading.kind === "read" && reading.rows[1]).not.toHaveProperty("beside");
});

test("who reports is read behind its labels; who says nothing is nobody", () => {
  const at = (top: readonly Written[]) => judged([complete], { top }, second);
  expect(at(["Version", null, "Office", "Statistics, Ulm", "联系人", "Ms Lin, 12"])).toMatchObject({
    sender: { office: "Statistics, Ulm", contact: "Ms Lin, 12" },
  });
  expect(at(["Version", null, "Office", "", "Contact", null])).not.toHaveProperty("sender");
});

test("rows without an error are told apart where others have one", () => {
  const reading = judged([complete, ["Birch", 2023, "many", 1], ["Cedar", 2023, 50, 2]]);
  expect(reading).toMatchObject({
    kind: "refused",
    reasons: [{ code: "text", cell: "C10" }],
    good: { rows: [{ cluster: "Aster" }, { cluster: "Cedar" }], remarks: [] },
  });
});

test("of rows that stand twice none is the right one, nor is one in a merged area", () => {
  const twice = judged([complete, ["Birch", 2023, 1, 1], ["Aster", 2023, 46, 121]]);
  expect(twice).toMatchObject({ kind: "refused", good: { rows: [{ cluster: "Birch" }] } });
  const merged = judged([complete, ["Birch", 2023, 1, 1], ["Cedar", 2023, 1, 1]], { sheet: { merged: ["A9:A10"] } });
  expect(merged).toMatchObject({ kind: "refused", good: { rows: [{ cluster: "Cedar" }] } });
});

test("without a row that could be taken, or without the columns, there is nothing to keep", () => {
  expect(judged([["Aster", 2023, "many", 1]])).not.toHaveProperty("good");
  expect(judged([complete], { headers: ["Cluster", "Year", "SHARE", "SHARE"] })).not.toHaveProperty("good");
});

test("empty rows that somebody inserted among the labels under the header do no harm", () => {
  const [name = [], ...others] = UNDER;
  expect(judged([complete], { under: [name, [null, "", null], ...others] })).toMatchObject({
    kind: "read",
    rows: [{ cluster: "Aster", values: [45, 120] }],
  });
});
