import { spaced } from "./pane";
import { ReportPane } from "./reportPane";

// One cluster of the sample as the shipped bundle shows it: nothing may be said that its data do not bear out.

let pane: ReportPane;
beforeAll(async () => {
  pane = await ReportPane.open();
});
afterAll(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const all = (selector: string, within: ParentNode = pane.host.document): Element[] => [
  ...within.querySelectorAll(selector),
];
const textsOf = (selector: string, within?: ParentNode): string[] =>
  all(selector, within).map(({ textContent }) => spaced(textContent));
const article = (): Element => {
  const found = pane.host.document.querySelector("article");
  if (!found) throw new Error("No cluster is open.");
  return found;
};
/** What stands below a heading. */
function section(heading: string): Element {
  const found = all("section", article()).find((candidate) => textsOf("h3, h4", candidate).includes(heading));
  if (!found) throw new Error(`No "${heading}": ${article().textContent}`);
  return found;
}
/** What holds the cluster back, without the levers that follow. */
const constraints = (): string[] =>
  all("p", section("What holds it back"))
    .filter((paragraph) => !paragraph.closest("li"))
    .map(({ textContent }) => spaced(textContent));
const HYPOTHESIS = "A lever is a hypothesis about a bottleneck, not an estimated effect.";
const stage = (heading: string): string => {
  const found = all("section section", article()).find((candidate) => textsOf("h4", candidate).includes(heading));
  return spaced(found?.textContent);
};

async function open(
  name: string,
  tab: "Summary" | "Evidence" | "Data" | "Target" | "Compare" = "Summary",
): Promise<void> {
  if (pane.host.document.querySelector("article")) await pane.press("All clusters");
  await pane.press(`Open ${name}`);
  await pane.host.until(() => pane.host.document.querySelector("article h2")?.textContent === name, name);
  await pane.press(tab);
}

test("every piece of evidence stands on the axis, and beside it what its position is computed from", async () => {
  await open("Canal motor parts", "Evidence");
  const axis = section("Type axis");
  // TY6 was not observed; the index itself has a mark, too.
  expect(textsOf("svg title", axis)).toHaveLength(8);
  const rows = all("tbody tr", axis).map(({ textContent }) => spaced(textContent));
  // TY1: 2 (14 - 10) / (60 - 10) - 1.
  expect(rows[0]).toBe("TY1 Digital-core revenue share14 % · -1 at 10 %, +1 at 60 % · weight 0.14 · key-0.84");
  // What moves the index most stands first, 0.14 x 0.84 for TY1; what was not observed stands last.
  expect(rows.at(-1)).toContain("TY6 Chain ties as a share of all tiesnot observed · -1 at 70 %, +1 at 20 %");
});

test("every stage says its score, and every indicator its threshold and its grade", async () => {
  await open("Canal motor parts", "Evidence");
  const first = stage("ID1 Supply-chain optimisation");
  // Grades 60 * 20/38, 52, 38, 33.6 and 60 * 1/27; their mean is 31.5.
  expect(first).toContain("Score 31.5 of 100");
  expect(first).toContain("ID1.4 Delivery lead time, base year = 10096 · threshold 85");
  for (const grade of ["31.6", "52.0", "38.0", "33.6", "2.2"]) expect(first).toContain(grade);
  // 57.8 of the 142.6 points that are missing to the gate.
  expect(first).toContain("41 % of the stage's gap");
  expect(first).toContain("not completedpriority stage");
  expect(stage("ID2 Cross-industry collaboration")).toContain(
    "completed, not securedabove an uncompleted stage, does not count",
  );
});

test("a lever says its family in words, what it answers and how much of the gap", async () => {
  await open("Canal motor parts");
  const levers = textsOf("li", section("Levers to examine"));
  // ID1.1, ID1.2 and ID1.5 are 28.4 + 8 + 57.8 of 142.6 points.
  expect(levers[0]).toBe(
    "diagnosis vouchers and light-weight packaged software for SMEsDifferentiated support · addresses ID1.1, ID1.2, ID1.5: 66 % of the stage's gap",
  );
});

test("both ladders of a hybrid, with its debt and what holds it back on each", async () => {
  await open("Estuary robotics", "Evidence");
  expect(textsOf("h3", article())).toEqual(
    expect.arrayContaining(["Ladder: industrial digitalization", "Ladder: digital industrialization"]),
  );
  expect(stage("DI1 Platform construction")).toContain("not completedstage debt");
  await pane.press("Summary");
  expect(constraints()).toEqual([
    "On the industrial digitalization ladder, the main constraint is ID1.5 SMEs at basic digital intensity: 58 %, against a threshold of 73 %.",
    "On the digital industrialization ladder, the main constraint is DI3.4 Members able to multi-home or port data: 22 %, against a threshold of 40 %.",
    // The shared enabler and the first lever have no indicator in common, so nothing is said of overlaps yet.
    HYPOTHESIS,
  ]);
});

test("a closed stage without a platform does not count, and says so", async () => {
  await open("Beacon live commerce", "Evidence");
  expect(stage("DI2 Dynamic innovation")).toContain("no platform yet, does not count");
  // The other ladder is there to compare, and no work is due on it.
  expect(textsOf("summary", article())).toEqual(["The other ladder, for comparison: industrial digitalization"]);
  expect(pane.host.document.querySelector("article details")?.textContent).not.toContain("priority stage");
});

test.each([
  ["Summit data park", "Not available: without a type, no ladder is read."],
  ["Foundry hand tools", "Not available: a stage that decides it lacks data."],
  ["Orchard household appliances", "Nothing: all three stages are completed."],
])("what holds back %s", async (name, sentence) => {
  await open(name);
  expect(constraints()).toEqual([sentence]);
});

test("a cluster without enough data names all its gaps, those of the floor first, and what to collect", async () => {
  await open("Summit data park", "Data");
  const silence = section("Missing data");
  expect(textsOf("li", silence).map((item) => item.split(" ")[0])).toEqual(
    "FL1 FL2 TY1 TY2 TY3 TY4 TY5 TY6 TY7 TY9".split(" "),
  );
  expect(silence.textContent).toContain("Collect TY6 Chain ties as a share of all ties next.");
  await pane.press("Summary");
  expect(spaced(section("Type axis").textContent)).toContain("No type, so no type index is shown.");
});

test("the stage that decides is marked where the stage cannot be told", async () => {
  await open("Foundry hand tools", "Evidence");
  const first = stage("ID1 Supply-chain optimisation");
  expect(first).toContain("too little dataits data decide the stage");
  expect(first).toContain("No score; it could be");
  await pane.press("Data");
  expect(spaced(section("Missing data").textContent)).toContain("Collect ID1.2 ERP and digital management next.");
});

test("below the floor neither type nor ladder is shown, but how far each condition is", async () => {
  await open("Meadow textiles", "Evidence");
  expect(textsOf("h3", article())).not.toContain("Type axis");
  // 0.9 of 1.2 is nearer than 20 of 50; 18 of 30.
  expect(spaced(section("Floor: is it a digital cluster at all?").textContent)).toMatch(
    /agglomerationnot met, 75 % of the way.*critical massnot met, 60 % of the way.*digital intensitymet/u,
  );
  await pane.press("Summary");
  expect(constraints()).toEqual([
    "Agglomeration falls short: Location quotient of the leading activity 0.9 (1.2 needed); Members' sales through one platform 20 % (50 % needed). One of these would be enough.",
    "Critical mass falls short: Interacting firms 18 (30 needed).",
    HYPOTHESIS,
  ]);
});

test("from one cluster to the next as the list was filtered, and back to the same filter", async () => {
  if (pane.host.document.querySelector("article")) await pane.press("All clusters");
  const ofThisType = (): HTMLButtonElement => pane.button(/^industrial digitalization/u);
  await pane.click(ofThisType());
  await pane.shows("4 of 12 clusters");
  await open("Linden machine tools");
  await pane.press("Next");
  await pane.host.until(() => article().textContent?.includes("Orchard household appliances") === true, "the next one");
  await pane.press("All clusters");
  await pane.shows("4 of 12 clusters");
  expect(ofThisType().getAttribute("aria-pressed")).toBe("true");
  expect(pane.host.document.activeElement?.getAttribute("aria-label")).toBe("Open Orchard household appliances");
});

describe("what it would take", () => {
  const TARGET = "What would it take?";
  const tried = (): string[][] =>
    all("tr", section("Try values"))
      .map((row) => textsOf("th, td", row))
      .filter(([name = ""]) => ["Type", "Type index", "Stage", "Maturity"].includes(name));

  test("the same changes as in a cell; filled in, they complete the stage; nothing is written", async () => {
    await open("Linden machine tools", "Target");
    await pane.shows("Fill in the target");
    await pane.host.enter("AQ30", `=CLUSTERTARGET(A2:AO2,A1:AO1)`);
    const [[target, changes, cost] = []] = pane.host.spillOf("AQ30");
    const said = textsOf(`table[aria-label="${TARGET}"] tr`, article()).join(" ");
    for (const change of String(changes).split("; ")) {
      const [, code = "", now = "", needed = ""] = /^(\S+) (\S+) -> (\S+)/u.exec(change) ?? [];
      expect(said).toMatch(new RegExp(`${code} .*?${now}( %)? to ${needed}`, "u"));
    }
    expect(article().textContent).toContain(`Cost: ${Number(cost).toFixed(2)} spans`);
    expect(String(target)).toContain("ID2");
    const before = pane.host.valuesOf("A1:AO14");
    await pane.press("Fill in the target");
    expect(tried().find(([name]) => name === "Stage")).toEqual([
      "Stage",
      "2 Cross-industry collaboration",
      "3 Full-chain integration",
    ]);
    expect(pane.host.valuesOf("A1:AO14")).toEqual(before);
  });

  test("what cannot change does not move, and what is hard costs more", async () => {
    const costs = (): number[] =>
      [...(article().textContent ?? "").matchAll(/Cost: (\d+\.\d+) spans/gu)].map(([, cost]) => Number(cost));
    const [usual = NaN] = costs();
    await pane.choose("Effort for ID2.3", "hard");
    const [hard = NaN] = costs();
    expect(hard).toBeGreaterThan(usual);
    await pane.choose("Effort for ID2.3", "cannot change");
    const said = textsOf(`table[aria-label="${TARGET}"] tr`, article()).find((row) => row.startsWith("ID2.3"));
    expect(said).toContain("stays at 70 %");
    expect(costs()[0]).toBeGreaterThan(usual);
  });

  test("copied as a row it stands below the data, after asking; where something stands it is refused", async () => {
    await pane.press("Copy as a row");
    await pane.shows("Write one new row below the data, in row 14");
    await pane.press("Cancel");
    expect(pane.host.valueOf("A14")).toBeNull();
    await pane.press("Copy as a row");
    await pane.press("Write the row");
    await pane.shows("are in row 14 of the sheet");
    expect(pane.host.valuesOf("A14:B14")).toEqual([["Linden machine tools (values tried)", 2.4]]);
    const codes = pane.host.valuesOf("A1:AO1")[0] ?? [];
    const at = codes.findIndex((code) => String(code).includes("ID2.5"));
    expect([pane.host.valuesOf("A2:AO2")[0]?.[at], pane.host.valuesOf("A14:AO14")[0]?.[at]]).toEqual([3, 5]);
    await pane.press("Copy as a row");
    await pane.press("Write the row");
    await pane.shows("is not empty");
    pane.host.clear("A14:AO14");
  });

  test("beside another cluster: who is ahead, why, and how often", async () => {
    await open("Linden machine tools", "Compare");
    await pane.shows("Nearest clusters");
    await pane.press("Compare with Orchard household appliances");
    await pane.shows("Orchard household appliances is ahead of Linden machine tools: maturity 3.00 against");
    await pane.host.enter(
      "AQ40",
      '=CLUSTERCOMPARE(A1:AO13,"Linden machine tools","Orchard household appliances",,,,"code")',
    );
    await pane.host.settled();
    const lines = pane.host.spillOf("AQ40");
    const odds = ["P(first ahead)", "P(equal)", "P(second ahead)"].map(
      (code) => lines.find((line) => line[1] === code)?.[6],
    );
    const shares = textsOf('table[aria-label^="Maturity in 1000 common draws"] tr', article());
    expect(shares).toHaveLength(3);
    for (const [at, share] of odds.entries())
      expect(parseFloat((shares[at] ?? "").replace(/^.*\)[<> \u00a0]*/u, ""))).toBeCloseTo(100 * Number(share), 1);
  });

  test("what was chosen and tried stays while other tabs are shown, and goes with the cluster", async () => {
    const inSight = (selector: string): number =>
      all(selector, article()).filter((element) => !element.closest("[hidden]")).length;
    const COMPARED = 'table[aria-label^="Maturity in 1000 common draws"]';
    await open("Linden machine tools", "Compare");
    await pane.press("Compare with Orchard household appliances");
    await pane.shows("Orchard household appliances is ahead of Linden machine tools");
    await pane.press("Target");
    await pane.shows("Fill in the target");
    await pane.press("Fill in the target");
    const typed = (): string[] => all("input", section("Try values")).map((input) => input.getAttribute("value") ?? "");
    const filled = typed();
    expect(filled.some((value) => value !== "")).toBe(true);
    expect(inSight(COMPARED)).toBe(0);
    await pane.press("Compare");
    expect(inSight(COMPARED)).toBe(1);
    await pane.press("Target");
    expect(typed()).toEqual(filled);
    await open("Orchard household appliances", "Compare");
    expect(all(COMPARED, article())).toHaveLength(0);
  });
});
