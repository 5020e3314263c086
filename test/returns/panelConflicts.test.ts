import { panelConflicts, type KnownRow, type PanelRow } from "../../src/returns";

const row = (cluster: string, year: number): PanelRow => ({ cluster, year, values: [], isPercent: [] });
const known = (cluster: string, year: number, file: string): KnownRow => ({ cluster, year, file });

test("rows of clusters and years that nobody has answered for meet nothing", () => {
  expect(panelConflicts([known("Aster", 2023, "North.xlsx")], "South.xlsx", [row("Aster", 2024)])).toEqual([]);
});

test("a file may replace what it brought itself, whatever the case of its name", () => {
  expect(panelConflicts([known("Aster", 2023, "north.XLSX")], "North.xlsx", [row("Aster", 2023)])).toEqual([]);
});

test("a cluster and year of another file stay: which office answers for it is a person's decision", () => {
  expect(panelConflicts([known("Ａster ", 2023, "North.xlsx")], "South.xlsx", [row("Aster\u200b", 2023)])).toEqual([
    { code: "takenByOther", cluster: "Aster\u200b", year: 2023, file: "North.xlsx" },
  ]);
});

test("a name that differs in capitals is another cluster, and the number 1 is the text 1", () => {
  expect(panelConflicts([known("Aster", 2023, "North.xlsx")], "South.xlsx", [row("aster", 2023)])).toEqual([]);
  expect(panelConflicts([known("1", 2023, "North.xlsx")], "South.xlsx", [{ ...row("", 2023), cluster: 1 }])).toEqual([
    { code: "takenByOther", cluster: "1", year: 2023, file: "North.xlsx" },
  ]);
});

test("of many such rows twenty are shown", () => {
  const years = Array.from({ length: 30 }, (_, at) => 1990 + at);
  const panel = years.map((year) => known("Aster", year, "North.xlsx"));
  const reasons = panelConflicts(
    panel,
    "South.xlsx",
    years.map((year) => row("Aster", year)),
  );
  expect(reasons).toHaveLength(20);
});

test("a file of the same name without a cluster in common is another office's", () => {
  const panel = [known("Aster", 2022, "Data.xlsx"), known("Aster", 2023, "Data.xlsx")];
  expect(panelConflicts(panel, "Data.xlsx", [row("Birch", 2023)])).toEqual([
    { code: "otherOffice", rows: 2, clusters: ["Aster"] },
  ]);
});
