import { SAMPLE, SAMPLE_TABLE } from "./illustrativeSample";
import { Pane } from "./pane";

// A workbook with an edited model, a report, inserted formulas, results and workings: each cluster has one type in all of them.

let pane: Pane;
const MODEL = "'Cluster model'";

/** The cell of a model sheet, found by what its row says. */
function cellOf(part: string, code: string, column: string): string {
  const rows = pane.host.valuesOf(`${MODEL}!${pane.host.usedRange("Cluster model") ?? "A1"}`);
  const at = rows.findIndex((row) => row[0] === part && row[2] === code);
  const place = rows[0]?.indexOf(column) ?? -1;
  expect([part, code, at >= 0, place >= 0]).toEqual([part, code, true, true]);
  return `${MODEL}!${String.fromCharCode(65 + place)}${at + 1}`;
}

const types = ["industrial digitalization", "digital industrialization", "hybrid", "indeterminate"];

/** What stands beside each name of the sample on a sheet: the first cell of its row that names a type. */
function typesOn(sheet: string, names: ReadonlySet<string>): [string, string][] {
  const used = pane.host.usedRange(sheet);
  const rows = used === undefined ? [] : pane.host.valuesOf(`'${sheet}'!${used}`);
  return rows.flatMap((row) => {
    const name = row.map(String).find((cell) => names.has(cell));
    const type = row.map(String).find((cell) => types.includes(cell));
    return name === undefined || type === undefined ? [] : [[name, type] as [string, string]];
  });
}

test("one search through the whole workbook finds one type per cluster", async () => {
  pane = await Pane.open();
  await pane.press("Insert sample");
  await pane.shows("The illustrative sample is on the sheet");
  pane.host.select(`'${SAMPLE}'!B2`);
  await pane.shows(`${SAMPLE_TABLE} (12 rows)`);
  await pane.press("Assess this table");
  await pane.shows("Heat map");
  const names = new Set(pane.host.valuesOf(`'${SAMPLE}'!A2:A13`).flat().map(String));
  // Formulas as people insert them, one of them of another edition on purpose.
  await pane.host.enter(`'${SAMPLE}'!AQ20`, `=CLUSTERTYPE(A1:AO13)`);
  await pane.host.enter(`'${SAMPLE}'!AS20`, `=CLUSTERTYPE(A1:AO13,,"EU-PROXY")`);
  await pane.host.enter(`'${SAMPLE}'!AU20`, `=CLUSTERTYPE(A1:AO13,,"dic","en")`);
  const typeIn = (column: string, name: string): unknown =>
    pane.host.valueOf(`'${SAMPLE}'!${column}${21 + [...names].indexOf(name)}`);
  expect(typeIn("AQ", "Estuary robotics")).toBe("hybrid");

  await pane.goTo("Model");
  await pane.pageShows("Search by code or name");
  const header = [...pane.page.querySelectorAll<HTMLButtonElement>("h3 button")].find(({ textContent }) =>
    textContent?.startsWith("Type evidence"),
  );
  await pane.click(header);
  await pane.host.settled();
  const field = pane.page.querySelector<HTMLInputElement>('input[aria-label="TY5 Weight"]');
  field?.focus();
  field?.select();
  await pane.paste("2");
  await pane.press("Save to the workbook");
  await pane.pageShows("3 formulas do not follow the edited model of this workbook");
  expect(pane.pageText).toContain(`${SAMPLE}!AQ1`);
  expect(pane.pageText).toContain(`${SAMPLE}!AQ20`);
  expect(pane.pageText).toContain(`${SAMPLE}!AU20`);
  expect(pane.pageText).not.toContain(`${SAMPLE}!AS20`);
  expect(pane.options("Model")[0]).toBe("This workbook: DIC 1.1, edited (1 change)");
  expect(pane.pageText).toMatch(/Edited: type evidence, TY5, Weight: 0\.1 to 2\./u);
  // 2 of 0.9 + 2.
  expect(pane.pageText).toContain("TY5 alone has 69 % of the weight of the type evidence");
  await pane.press("Switch to this model");
  await pane.pageShows("3 formulas now follow ClusterModel.");
  await pane.host.settled();
  expect(pane.host.formulaOf(`'${SAMPLE}'!AQ1`)).toBe("=CLUSTERASSESS(A1:AO13,,ClusterModel)");
  expect(pane.host.formulaOf(`'${SAMPLE}'!AU20`)).toBe('=CLUSTERTYPE(A1:AO13,,ClusterModel,"en")');
  expect(pane.host.formulaOf(`'${SAMPLE}'!AS20`)).toBe('=CLUSTERTYPE(A1:AO13,,"EU-PROXY")');
  // Rules say what they are.
  expect(pane.host.valueOf(cellOf("Rule", "typeBand", "Name"))).toBe("Undecided band of the type index");
  expect(pane.host.valueOf(cellOf("Rule", "typeBand", "名称"))).toMatch(/\p{Script=Han}/u);
  expect(String(pane.host.valueOf(cellOf("Rule", "typeBand", "Definition"))).length).toBeGreaterThan(20);

  // The sheet of the model is in front now; the table stays chosen, and what is written next is of the edited model.
  await pane.goTo("Assess");
  await pane.shows(`${SAMPLE_TABLE} · This workbook: DIC 1.1 · 12 rows`);
  expect(pane.canPress("Assess this table")).toBe(true);
  await pane.press("Write the report");
  await pane.shows("The report is on the new sheet 'Cluster report'.");
  await pane.press("Write to a new sheet");
  await pane.shows("The results are on the sheet 'Cluster results'.");
  await pane.press("Write the workings");
  await pane.shows("The workings of");
  await pane.host.settled();
  pane.host.select(`'${SAMPLE}'!B2`);
  await pane.host.settled();

  const cells = pane.host.spillOf(`'${SAMPLE}'!AQ1`).slice(1);
  const ofCells = [...names].map((name, at) => [name, String(cells[at]?.[0])] as [string, string]);
  const all = [
    ...ofCells.filter(([, type]) => types.includes(type)),
    ...[...names]
      .map((name, at) => [name, String(pane.host.spillOf(`'${SAMPLE}'!AQ20`)[at + 1]?.[0])] as [string, string])
      .filter(([, type]) => types.includes(type)),
    ...typesOn("Cluster report", names),
    ...typesOn("Cluster results", names),
  ];
  const found = new Map<string, Set<string>>();
  for (const [name, type] of all) found.set(name, (found.get(name) ?? new Set()).add(type));
  expect([...found].filter(([, said]) => said.size > 1)).toEqual([]);
  expect(found.size).toBeGreaterThanOrEqual(9);
  expect(found.get("Estuary robotics")).toEqual(new Set(["industrial digitalization"]));
  // The pane's cards say the same.
  for (const card of pane.page.querySelectorAll("li")) {
    const name = [...names].find((one) => card.textContent?.startsWith(one));
    const type = name === undefined ? undefined : [...(found.get(name) ?? [])][0];
    if (type !== undefined) expect(card.textContent).toContain(type);
  }
  // And whoever reads a sheet sees that the model is not the published one.
  for (const sheet of pane.host.sheetNames.filter((one) => /report|Workings/u.test(one))) {
    const text = pane.host
      .valuesOf(`'${sheet}'!A1:${pane.host.usedRange(sheet)?.split(":")[1] ?? "Z40"}`)
      .flat()
      .join("\n");
    expect([sheet, /DIC 1\.1, edited \(1 change\)/u.test(text), text.includes("TY5")]).toEqual([sheet, true, true]);
  }

  // The ribbon writes by the same model.
  pane.host.addSheet("Copy");
  pane.host.enterTable(
    "Copy!A1",
    pane.host.valuesOf(`'${SAMPLE}'!A1:AO13`).map((row) => row.map((cell) => cell as string | number | null)),
  );
  pane.host.select("Copy!B2");
  await pane.host.pressButton("assessSelection");
  await pane.host.settled();
  expect(pane.host.formulaOf("Copy!AQ1")).toBe("=CLUSTERASSESS(A1:AO13,,ClusterModel)");
  expect([pane.host.missing, pane.host.crashes]).toEqual([[], []]);
  pane.close();
});

test("the ribbon says what a formula could not: headers of another model are no #VALUE! out of sight", async () => {
  pane = await Pane.open();
  pane.host.enterTable("A1", [
    ["country", "ict_serv_gva_pct", "ict_emp_pct"],
    ["LT", 3, 3],
  ]);
  pane.host.select("B2");
  await pane.shows("2 of 19 indicators of EU-PROXY found.");
  await pane.host.pressButton("assessSelection");
  await pane.shows("names of model DIC, but holds 'country', 'ict_serv_gva_pct', 'ict_emp_pct'.");
  expect(pane.host.usedRange()).toBe("A1:C2");
  await pane.press("Use EU-PROXY");
  await pane.shows("2 of 19 indicators recognised");
  await pane.host.pressButton("assessSelection");
  await pane.host.settled();
  expect(pane.host.formulaOf("E1")).toBe('=CLUSTERASSESS(A1:C2,,"EU-PROXY")');
  // The cell of the formula is selected, and the table stays chosen.
  expect(pane.text).toContain("Sheet1!A1:C2");
  pane.close();
});

test("a near miss is accepted with one click, which writes the code into the header", async () => {
  pane = await Pane.open();
  pane.host.enterTable("A1", [
    ["Cluster", "TY1: digital-core revenue share", "TY-6", "TY7"],
    ["Harbour", 60, 20, 0.6],
  ]);
  await pane.host.enter("F1", "x");
  pane.host.select("B2");
  await pane.shows("did you mean TY1 Digital-core revenue share?");
  await pane.press("Accept: TY1");
  await pane.shows("2 of 40 indicators recognised");
  expect(pane.host.valueOf("B1")).toBe("TY1: digital-core revenue share [TY1]");
  await pane.press("Accept: TY6");
  await pane.shows("3 of 40 indicators recognised");
  expect(pane.host.valueOf("C1")).toBe("TY-6 [TY6]");
  pane.close();
});
