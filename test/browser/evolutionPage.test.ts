/** The page Evolution as people see, hear and touch it: on the illustrative panel, and on the published one of the EU. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { columnLetters } from "../../src/spreadsheet/address";
import { sharedFile, testWith } from "../sharedFile";
import { BrowserSession, type HostPage } from "./driver";
import { focused, tabTo } from "./keyboard";
import { look, violations, PANE_ONLY } from "./paneLooks";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

const english = {
  page: "Evolution",
  begin: "Ways to begin",
  panel: "Insert panel over years",
  follow: "Compute the evolution",
  patterns: "Patterns",
  transitions: "Transitions",
  test: "Test",
  path: "Path of Compass mobility platform",
  back: "All clusters",
  write: "Write to a sheet of its own",
  written: /is on the new sheet/u,
};
const chinese: typeof english = {
  page: "演化",
  begin: "从哪里开始",
  panel: "插入多年面板",
  follow: "计算演化",
  patterns: "演化模式",
  transitions: "阶段转移",
  test: "检验",
  path: "罗盘出行平台 的路径",
  back: "全部集群",
  write: "写入单独的工作表",
  written: /已写入新工作表/u,
};

async function openPage(page: HostPage, words: typeof english): Promise<void> {
  await page.pane.getByRole("navigation").getByRole("button", { name: words.page }).click();
  await page.pane.getByRole("button", { name: words.panel }).waitFor();
}

async function followIllustrative(page: HostPage, words: typeof english): Promise<void> {
  await openPage(page, words);
  await page.pane.getByRole("button", { name: words.panel }).click();
  const button = page.pane.getByRole("button", { name: words.follow });
  await page.until(() => button.isEnabled());
  await button.click();
  await page.pane.getByRole("button", { name: words.write }).waitFor();
}

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("in %s, %s", (locale, theme) => {
  let page: HostPage;
  const words = locale === "zh-CN" ? chinese : english;
  beforeAll(async () => {
    page = await session.open({ locale, theme, width: PANE_ONLY, height: 4600, sample: false });
  });
  afterAll(async () => {
    expect(await page.troubles()).toEqual([]);
    await page.close();
  });

  test("no accessibility fault from the empty page to the report, and no scrolling sideways", async () => {
    const looked: string[] = [];
    const lookAt = async (name: string): Promise<void> => {
      looked.push(...(await look(page, `evolution-${name}-${locale}-${theme}`)));
    };
    await page.pane.getByRole("heading", { name: words.begin }).waitFor();
    await lookAt("begin");
    await openPage(page, words);
    await lookAt("empty");
    await followIllustrative(page, words);
    await page.pane.locator("summary", { hasText: /chart as a table|以表格查看此图/u }).click();
    await page.pane.locator("summary", { hasText: /Not testable|不可检验/u }).click();
    await lookAt("patterns");
    await page.pane.getByRole("button", { name: words.transitions, exact: true }).click();
    await lookAt("transitions");
    await page.pane.getByRole("button", { name: words.test, exact: true }).click();
    await lookAt("test");
    await page.pane.getByRole("button", { name: words.patterns, exact: true }).click();
    await page.pane.getByRole("button", { name: words.path }).click();
    await page.pane.getByRole("button", { name: words.back }).waitFor();
    await page.pane.locator("summary", { hasText: /table|表格/u }).click();
    await lookAt("path");
    await page.pane.getByRole("button", { name: words.back }).click();
    await page.pane.getByRole("button", { name: words.write }).click();
    await page.pane.getByText(words.written).waitFor();
    await lookAt("report");
    expect(looked).toEqual([]);
  });
});

test("with the keyboard alone: follow, open a path, walk its periods, come back", async () => {
  const page = await session.open({ sample: false });
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Evolution$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("Select a panel: one row per cluster and period").waitFor();
  await tabTo(page, /^Insert panel over years$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("The illustrative panel is on the sheet").waitFor();
  await page.until(() => page.pane.getByRole("button", { name: "Compute the evolution" }).isEnabled());
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Compute the evolution$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("button", { name: "Path of Vector AI services" }).waitFor();
  // The common chart is one stop; arrow keys go from line to line, and Enter opens the path.
  await tabTo(page, /^Vector AI services: 2017 /u);
  await page.page.keyboard.press("ArrowDown");
  expect(await focused(page)).toMatch(/^Lantern short video: 2017 /u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("button", { name: "All clusters" }).waitFor();
  await page.page.keyboard.press("Enter");
  await page.until(async () => (await focused(page)) === "Path of Lantern short video");
  // A gap parts its years: it has no pattern, but a path.
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Not testable: 5 of 20/u);
  await page.page.keyboard.press("Enter");
  await tabTo(page, /^Path of Heron packaging$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("button", { name: "All clusters" }).waitFor();
  await tabTo(page, /^2024: /u);
  await page.page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toMatch(/^2023: 2 Cross-industry/u);
  for (let step = 0; step < 3; step += 1) await page.page.keyboard.press("ArrowLeft");
  // There is no row for 2020: from 2021 the arrow leads to 2019.
  expect(await focused(page)).toMatch(/^2019: /u);
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^All clusters$/u);
  await page.page.keyboard.press("Enter");
  // Back in the list, the keyboard goes on from the card that was opened.
  await page.until(async () => (await focused(page)) === "Path of Heron packaging");
  expect(await page.troubles()).toEqual([]);
  await page.close();
});

testWith(
  sharedFile("data", "eu27_desi_2017_2022.csv"),
  "the published panel of the EU, under the proxy model, answers what it can and says what it cannot",
  async (csv) => {
    const page = await session.open({ sample: false, height: 4600 });
    const { data } = Papa.parse<string[]>(readFileSync(csv, "utf8"), { skipEmptyLines: true });
    const [header = [], ...rows] = data;
    const at = (name: string): number => header.indexOf(name);
    const letter = (name: string): string => columnLetters(at(name));
    const members = rows.filter((row) => row[at("geo")] !== "EU");
    const cell = (text: string): string | number | null =>
      text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text);
    await page.write("A1", [
      [...header, "ict_emp_per_specialist"],
      ...members.map((row, i) => {
        const [employment, specialists] = ["ict_emp_pct", "ict_specialists_pct_emp"].map(
          (name) => `${letter(name)}${i + 2}`,
        );
        return [...row.map(cell), `=IF(${employment}="","",${employment}/${specialists})`];
      }),
    ]);
    await page.select("A2");
    await openPage(page, english);
    await page.pane.getByLabel("Model").locator("visible=true").selectOption("EU-PROXY");
    const button = page.pane.getByRole("button", { name: "Compute the evolution" });
    await page.until(() => button.isEnabled());
    await button.click();
    await page.pane.getByText("Clusters: 27; periods: 6, 2017 to 2022; model EU-PROXY 1.0 (edition 2022).").waitFor();
    await page.screenshot("evolution-eu");
    expect(await violations(page)).toEqual([]);
    await page.pane.locator("summary", { hasText: "Not testable: 22 of 27 clusters" }).click();
    await page.pane.getByRole("button", { name: "Path of Austria" }).click();
    await page.pane.getByRole("button", { name: "All clusters" }).waitFor();
    await page.screenshot("evolution-eu-path");
    expect(await page.troubles()).toEqual([]);
    await page.close();
  },
);
