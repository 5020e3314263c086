import { ModelPane } from "./modelPane";

// Anchors and gates from one's own clusters, on the page Model of the shipped bundle.

let pane: ModelPane;
beforeAll(async () => {
  pane = await ModelPane.open();
});
afterAll(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

/** What the page shows of one piece of evidence. */
const card = (code: string): string => {
  const button = [...pane.page.querySelectorAll("section h4")].find(({ textContent }) => textContent?.startsWith(code));
  return button?.parentElement?.textContent ?? "";
};

test("without values there is a quantile of nothing, and nothing to take over", async () => {
  await pane.press("Compute proposals");
  await pane.pageShows("n = 0 of 2 clusters.");
  expect(card("ID1.1 ")).toContain("No cluster has a value, so there is nothing to take over.");
  expect(pane.has("Use for ID1.1")).toBe(false);
});

test("the warning speaks of the quantile that stands for the gate", async () => {
  expect(pane.pageText).toContain("With your own median as the threshold, half of your clusters pass by construction");
  await pane.fill("Gate (%)", "75");
  await pane.pageShows("With your own 75 % quantile as the threshold, 25 % of your clusters pass by construction");
  // What was computed for the median is no answer any more.
  expect(pane.pageText).not.toContain("n = 0 of 2 clusters.");
  await pane.fill("Gate (%)", "3");
  await pane.pageShows("Must exceed 5.");
  expect(pane.button("Compute proposals").disabled).toBe(true);
  await pane.fill("Gate (%)", "50");
});

test("equal values have no anchors without the built-in ones, and with them they have", async () => {
  await pane.chooseIn(pane.page.querySelector('section[aria-label="Anchors and thresholds from data"] select'), "type");
  await pane.fill("ID anchor (%)", "0");
  await pane.fill("DI anchor (%)", "100");
  await pane.fill("Weight of the built-in value (m)", "0");
  await pane.press("Compute proposals");
  await pane.pageShows("n = 2 of 2 clusters.");
  expect(card("TY1 ")).toContain("No proposal: the numbers would not rise or fall strictly.");
  expect(card("TY6 ")).toContain("ID anchor7070");

  await pane.fill("Weight of the built-in value (m)", "2");
  await pane.press("Compute proposals");
  // TY1 is 60 in both, its anchors are 10 and 60: (2 x 60 + 2 x 10)/4 and 60.
  await pane.host.until(() => card("TY1 ").includes("ID anchor1060 (60 to 60)35"), card("TY1 "));
  // TY6 is 70 and 45, its anchors are 70 and 20: 70 and (2 x 45 + 2 x 20)/4.
  expect(card("TY6 ")).toContain("DI anchor2045 (45 to 70)32.5");
});

test("one proposal is taken over with its provenance, then all; saved, they stand in the model's table", async () => {
  await pane.press("Use for TY6");
  await pane.pageShows("The proposals for TY6 are now in the list, with their provenance. They are not saved yet.");
  await pane.openGroup("Type evidence");
  expect([pane.field("TY6 ID anchor").value, pane.field("TY6 DI anchor").value]).toEqual(["70", "32.5"]);
  expect(pane.field("TY1 ID anchor").value).toBe("10");
  expect(pane.has("Taken over for TY6")).toBe(true);

  await pane.press("Use all 9 proposals");
  expect(pane.field("TY1 ID anchor").value).toBe("35");
  expect(await pane.save()).toMatch(/^Saved/u);
  const cell = (code: string, column: string): unknown => pane.host.valueOf(pane.cellOf("Type", code, column));
  expect([cell("TY6", "Low"), cell("TY6", "High"), cell("TY6", "Weight")]).toEqual([70, 32.5, 0.2]);
  expect([cell("TY6", "Provenance"), cell("TY1", "Provenance")]).toEqual(["E, S, J", "E, O, J"]);
  expect(cell("TY6", "Source")).toMatch(
    /^own panel, n = 2, m = 2, quantiles P0\/P100 \(自有面板，n = 2，m = 2，分位数 P0\/P100\); ./u,
  );
  expect(pane.has("Taken over for TY1")).toBe(true);
  // Drawn towards the built-in values, not towards what was taken over: computed again, they are the same.
  await pane.press("Compute proposals");
  await pane.host.until(() => pane.has("Taken over for TY1"), card("TY1 "));
  expect(pane.pageText).not.toContain("Use for");
});
