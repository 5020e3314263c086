/** The page Measures as people see it: in both languages and all themes, with the eyes, ears and keys that they have. */
import { BrowserSession, type HostPage } from "./driver";
import { focused, tabTo } from "./keyboard";
import { look, PANE_ONLY } from "./paneLooks";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

const jobs = [
  ["Region", "Jobs", "Group"],
  ["East", 20, "coast"],
  ["North", 50, "coast"],
  ["West", 20, "inland"],
  ["South", 10, "inland"],
  ["Isle", null, "inland"],
];

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("in %s, %s", (locale, theme) => {
  let page: HostPage;
  const words =
    locale === "zh-CN"
      ? {
          measures: "测度",
          dagum: "Dagum 基尼系数分解",
          values: "使用所选区域：各单元的数量",
          groups: "使用所选区域：各单元所属的组",
          tryIt: "试算",
          topsis: "TOPSIS（优劣解距离法）",
          all: "全部测度",
          transvariation: "超变密度",
        }
      : {
          measures: "Measures",
          dagum: "Dagum decomposition of the Gini",
          values: "Use selection: Amount per unit",
          groups: "Use selection: Group of each unit",
          tryIt: "Try it",
          topsis: "TOPSIS",
          all: "All measures",
          transvariation: "Transvariation",
        };
  beforeAll(async () => {
    page = await session.open({ locale, theme, width: PANE_ONLY, height: 1300, sample: false });
    await page.write("A1", jobs);
  });
  afterAll(async () => {
    expect(await page.troubles()).toEqual([]);
    await page.close();
  });

  test("list, fields, faults and result have no accessibility fault and never scroll the pane sideways", async () => {
    const looked: string[] = [];
    // In the formula: the page behind this one names the selection too, and nobody sees it there.
    const formula = (address: string) => page.pane.locator("code", { hasText: address });
    const press = (name: string) => page.pane.getByRole("button", { name, exact: true }).click();
    const lookAt = async (name: string): Promise<void> => {
      looked.push(...(await look(page, `measures-${name}-${locale}-${theme}`)));
    };
    await press(words.measures);
    await page.pane.getByRole("button", { name: words.dagum }).waitFor();
    await lookAt("list");
    await press(words.topsis);
    await press(words.tryIt);
    await lookAt("missing");
    await press(words.all);
    await press(words.dagum);
    await page.select("B1:B6");
    await press(words.values);
    await formula("Sheet1!B1:B6").waitFor();
    await page.select("C1:C6");
    await press(words.groups);
    await formula("Sheet1!C1:C6").waitFor();
    await press(words.tryIt);
    await page.pane.getByRole("cell", { name: words.transvariation, exact: true }).first().waitFor();
    await lookAt("result");
    // What is said of the unit left out stands at the end of the first row: no row grows tall over it.
    const heights = await page.pane
      .locator("table tr")
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
    expect(new Set(heights).size).toBe(1);
    expect(looked).toEqual([]);
  });
});

test("with the keyboard alone: open a measure, take the selection, try it, insert it, and come back to where it was opened", async () => {
  const page = await session.open({ sample: false });
  await page.write("A1", jobs);
  await page.select("B1:B5");
  await page.pane.getByRole("button", { name: "Measures", exact: true }).waitFor();
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Measures$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("Textbook measures").waitFor();
  await tabTo(page, /^Gini coefficient$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("button", { name: "Try it" }).waitFor();
  // What was pressed is gone; the keyboard goes on from the top of the measure.
  expect(await focused(page)).toBe("All measures");
  await tabTo(page, /^Use selection: Amount per unit$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("=CLUSTERGINI(Sheet1!B1:B5)").waitFor();
  await tabTo(page, /^Try it$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("Result of =CLUSTERGINI(Sheet1!B1:B5)").waitFor();
  // Whoever pressed the button still has it.
  expect(await focused(page)).toBe("Try it");
  await tabTo(page, /^Insert the formula$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("was inserted in Sheet1!E1.").waitFor();
  await page.settled();
  expect(await page.value("E1")).toBeCloseTo(0.3, 12);
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^All measures$/u);
  await page.page.keyboard.press("Enter");
  expect(await focused(page)).toBe("Gini coefficient");
  expect(await page.troubles()).toEqual([]);
  await page.close();
});
