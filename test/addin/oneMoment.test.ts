import { Pane } from "./pane";

// What the pane shows is of the sheet as it is now, of the table that was chosen, and of the cluster that was opened.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8"];
const digital = (name: string): (string | number)[] => [name, 2, 40, 50, 60, 80, 30, 20, 0.6, 30];
/** TY1 = 10 lies at the pole of industrial digitalization, and so do the others. */
const industrial = (name: string): (string | number)[] => [name, 2, 40, 50, 5, 20, 70, 70, -0.6, 5];

let pane: Pane;
beforeEach(async () => {
  pane = await Pane.open();
});
afterEach(() => {
  expect([pane.host.missing, pane.host.crashes]).toEqual([[], []]);
  pane.close();
});

async function assess(
  rows: readonly (readonly (string | number)[])[],
  head: readonly string[] = header,
): Promise<void> {
  pane.host.enterTable("A1", [head, ...rows]);
  pane.host.select("B2");
  await pane.shows(`(${rows.length} row`);
  await pane.press("Assess this table");
  await pane.shows("Heat map");
  await pane.host.settled();
}
const card = (name: string): string =>
  pane.page.querySelector(`button[aria-label="Open ${name}"]`)?.closest("li")?.textContent ?? "";
const article = (): string => pane.page.querySelector("article[aria-label]")?.getAttribute("aria-label") ?? "";

test("an edited cell of a small table is read again by itself, and the open cluster stays open with its new numbers", async () => {
  await assess([digital("Harbour"), industrial("Quarry")]);
  expect(card("Quarry")).toContain("industrial digitalization");
  await pane.press("Open Quarry");
  await pane.host.until(() => article() === "Quarry", "the page of Quarry");
  pane.host.select("E3");
  for (const [cell, value] of [
    ["E3", 60],
    ["F3", 80],
    ["G3", 30],
    ["H3", 20],
    ["I3", 0.6],
    ["J3", 30],
  ] as const)
    await pane.host.enter(cell, value);
  await pane.host.until(
    () =>
      pane.pageText.includes("Quarry is a digital industrialization cluster") &&
      !pane.pageText.includes("have changed since"),
    () => `Quarry to be read again; the page shows ${pane.pageText}`,
  );
  expect(article()).toBe("Quarry");
});

test("a large table keeps a warning in view, with the button to read it again", async () => {
  await assess(Array.from({ length: 1_001 }, (_, at) => digital(`Harbour ${at + 1}`)));
  await pane.press("Open Harbour 2");
  await pane.host.enter("A3", "Renamed");
  await pane.shows("Cells of Sheet1!A1:J1002 have changed since they were assessed.");
  await pane.host.settled();
  const bar = [...pane.page.querySelectorAll(".fui-MessageBar")].find(({ textContent }) =>
    textContent?.includes("have changed since"),
  );
  expect(pane.host.window.getComputedStyle(bar?.parentElement ?? pane.page).position).toBe("sticky");
  await pane.press("Assess again");
  await pane.host.until(() => !pane.pageText.includes("have changed since"), "the warning to go");
  // The cluster that was open has another name now: the list is shown, not its neighbour.
  expect(article()).toBe("");
});

test("a row inserted above moves nobody into another's place", async () => {
  await assess([digital("Harbour"), industrial("Quarry")]);
  await pane.press("Open Quarry");
  await pane.host.until(() => article() === "Quarry", "the page of Quarry");
  pane.host.enterTable("A1", [header, digital("Newcomer"), digital("Harbour"), industrial("Quarry")]);
  pane.host.select("B2");
  await pane.shows("Sheet1!A1:J4 (3 rows)");
  await pane.press("Assess this table");
  await pane.host.settled();
  await pane.host.until(
    () => article() === "Quarry",
    () => `Quarry to stay open, not ${article()}`,
  );
  expect(pane.pageText).toContain("Quarry is an industrial digitalization cluster");
});

test("another table closes what was open in the first, and its search", async () => {
  await assess([digital("Harbour"), industrial("Quarry")]);
  await pane.fill("Find a cluster", "qua");
  await pane.pageShows("1 of 2 clusters");
  await pane.press("Open Quarry");
  pane.host.addSheet("Other");
  pane.host.enterTable("Other!A1", [header, digital("Meadow"), digital("Orchard")]);
  pane.host.select("Other!B2");
  await pane.shows("Other!A1:J3 (2 rows)");
  await pane.press("Assess this table");
  await pane.pageShows("2 of 2 clusters");
  expect(article()).toBe("");
  expect(pane.field("Find a cluster").value).toBe("");
});

test("the last table stays chosen while something else is selected, until another table is", async () => {
  await assess([digital("Harbour")]);
  pane.host.addSheet("Other");
  pane.host.select("Other!C7");
  await pane.press("Change");
  await pane.shows("What is selected now is no table of indicators: Sheet1!A1:J2 stays chosen.");
  expect(pane.canPress("Assess this table")).toBe(true);
  await pane.host.enter("Sheet1!A2", "Renamed");
  await pane.press("Assess this table");
  await pane.pageShows("Renamed");
  pane.host.enterTable("Other!A1", [header, digital("Meadow")]);
  pane.host.select("Other!B2");
  await pane.shows("Other!A1:J2 (1 row)");
  expect(pane.text).not.toContain("stays chosen");
  // A table that is gone is not held on to.
  pane.host.addSheet("Third");
  pane.host.removeSheet("Other");
  pane.host.select("Third!A1");
  await pane.press("Change");
  await pane.shows("the selected cells and those around them are empty");
  expect(pane.canPress("Assess this table")).toBe(false);
});

test("clusters in periods are told apart and counted period by period, the newest first", async () => {
  const panel = ["Cluster", "Year", ...header.slice(1)];
  const row = (name: string, year: number, kind: typeof digital): (string | number)[] => [
    name,
    year,
    ...kind(name).slice(1),
  ];
  await assess(
    [
      row("Harbour", 2021, digital),
      row("Harbour", 2022, industrial),
      row("Quarry", 2021, industrial),
      row("Quarry", 2022, industrial),
    ],
    panel,
  );
  expect(pane.field("Period").value).toBe("2022");
  await pane.pageShows("2 of 2 clusters");
  expect(card("Harbour · 2022")).toContain("industrial digitalization");
  expect(card("Harbour · 2021")).toBe("");
  await pane.choose("Period", "2021");
  await pane.host.until(() => card("Harbour · 2021").includes("digital industrialization"), "Harbour in 2021");
  await pane.choose("Period", "all periods");
  await pane.pageShows("4 of 4 clusters");
  await pane.pageShows("Each cluster counts once for each of 2 periods.");
});

test("a cluster is found by any text of its row, and an empty search says where it looked", async () => {
  await assess([["DE", "Germany", ...digital("x").slice(1)]], ["geo", "country", ...header.slice(1)]);
  await pane.fill("Find a cluster", "germany");
  await pane.pageShows("1 of 1 clusters");
  await pane.fill("Find a cluster", "France");
  await pane.pageShows("The search looks in names and in the other texts of each row.");
});

test("results beside the table are formatted and wide enough; where the room is taken a new sheet is offered, with names", async () => {
  await assess([digital("Harbour"), industrial("Quarry")]);
  await pane.press("Write beside the table");
  await pane.shows("Written to Sheet1!L1.");
  await pane.host.settled();
  expect(pane.host.numberFormatOf("M2")).toBe("0.00");
  await pane.press("Write beside the table");
  await pane.shows("There is no room beside the table");
  const button = pane.button("Write to a new sheet");
  // The answer stands at the button that was pressed.
  expect(button.closest("section")?.textContent).toContain("The results fit on a new sheet");
  await pane.press("Write to a new sheet");
  await pane.shows("The results are on the sheet 'Cluster results'.");
  await pane.host.settled();
  const rows = pane.host.valuesOf("'Cluster results'!A4:B6");
  expect(rows[0]?.[0]).toBe("Cluster");
  expect(rows.slice(1)).toEqual([
    ["Harbour", "digital industrialization"],
    ["Quarry", "industrial digitalization"],
  ]);
});

test("a cluster without a type says why", async () => {
  await assess([
    ["Meadow", 0.9, 18, 50, 60, 80, 30, 20, 0.6, 30],
    ["Summit", 2, 40, 50, "", "", "", "", "", 30],
  ]);
  expect(card("Meadow")).toContain("Critical mass falls short: Interacting firms 18 (30 needed).");
  expect(card("Summit")).toMatch(/cover 10 % of the weight.*60 % is needed/u);
});
