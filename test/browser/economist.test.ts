/** What an economist does: opens a workbook, chooses a model, reads, looks closer, writes; with the eyes, ears and keys that people have. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import Papa from "papaparse";
import { columnLetters } from "../../src/spreadsheet/address";
import { sharedFile, testWith } from "../sharedFile";
import { BrowserSession, type HostPage } from "./driver";
import { focused, tabTo, unreached } from "./keyboard";
import { look, PANE_ONLY } from "./paneLooks";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

/** The 2022 edition as a workbook, the ratio column as a formula. */
async function writeEuWorkbook(csv: string, path: string): Promise<number> {
  const { data } = Papa.parse<string[]>(readFileSync(csv, "utf8"), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const edition = rows.filter((row) => row[2] === "2022" && row[0] !== "EU");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DESI 2022");
  sheet.addRow([...header, "ict_emp_per_specialist"]);
  const letter = (name: string): string => sheet.getColumn(header.indexOf(name) + 1).letter;
  edition.forEach((row, at) => {
    const [employment, specialists] = [
      `${letter("ict_emp_pct")}${at + 2}`,
      `${letter("ict_specialists_pct_emp")}${at + 2}`,
    ];
    sheet.addRow([
      ...row.map((field) => (field === "" ? null : Number.isNaN(Number(field)) ? field : Number(field))),
      { formula: `IF(${employment}="","",${employment}/${specialists})` },
    ]);
  });
  await workbook.xlsx.writeFile(path);
  return edition.length;
}

testWith(
  sharedFile("data", "eu27_desi_2017_2022.csv"),
  "the EU table, opened as a workbook, is assessed with EU-PROXY and written beside the data",
  async (csv) => {
    const folder = mkdtempSync(join(tmpdir(), "eu-"));
    const page = await session.open({ sample: false });
    try {
      const path = join(folder, "desi2022.xlsx");
      const states = await writeEuWorkbook(csv, path);
      await page.openFile(path);
      await page.select("A2");
      await page.pane.getByLabel("Model").selectOption("EU-PROXY");
      await page.pane.getByText("19 of 19 indicators recognised").waitFor();
      await page.pane.getByRole("button", { name: "Assess this table" }).click();
      await page.pane.getByText(`${states} of ${states} clusters`).waitFor();
      await page.pane.getByText("Write results, report, workings").click();
      await page.pane.getByRole("button", { name: "Write beside the table" }).click();
      await page.pane.getByText("Written to").waitFor();
      await page.settled();
      const written = /Written to '?DESI 2022'?!([A-Z]+)1\./u.exec(
        (await page.pane.getByText("Written to").textContent()) ?? "",
      );
      const spill = await page.spill(`${written?.[1] ?? ""}1`);
      expect(spill).toHaveLength(states + 1);
      const verdicts = spill.slice(1).map(([verdict]) => verdict);
      const count = (verdict: string): number => verdicts.filter((found) => found === verdict).length;
      expect([
        count("digital industrialization"),
        count("industrial digitalization"),
        count("indeterminate"),
        count("insufficient data"),
      ]).toEqual([9, 8, 8, 2]);
      await page.screenshot("eu-proxy");
      expect(await page.troubles()).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
      await page.close();
    }
  },
);

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("in %s, %s", (locale, theme) => {
  let page: HostPage;
  const words =
    locale === "zh-CN"
      ? {
          assess: "评估此表",
          clusters: ["河口机器人", "青原纺织", "云峰数据园", "灯塔直播电商"],
          map: "分布图",
          heatMap: "热力图",
          list: "列表",
          filters: "筛选",
          key: "图例",
          evidence: "证据",
          data: "数据",
          others: ["目标", "比较"],
          back: "全部集群",
          settings: "设置 Settings",
          help: "帮助",
          ask: "搜索帮助",
          question: "基尼系数",
          helpBack: "返回",
          language: "窗格语言",
        }
      : {
          assess: "Assess this table",
          clusters: ["Estuary robotics", "Meadow textiles", "Summit data park", "Beacon live commerce"],
          map: "Map",
          heatMap: "Heat map",
          list: "List",
          filters: "Filters",
          key: "Key",
          evidence: "Evidence",
          data: "Data",
          others: ["Target", "Compare"],
          back: "All clusters",
          settings: "Settings 设置",
          help: "Help",
          ask: "Search the help",
          question: "Gini coefficient",
          helpBack: "Back",
          language: "Language of the pane",
        };
  beforeAll(async () => {
    page = await session.open({ locale, theme, width: PANE_ONLY, height: 1600 });
  });
  afterAll(async () => {
    expect(await page.troubles()).toEqual([]);
    await page.close();
  });

  test("the pane has no accessibility fault on any page, and never scrolls sideways", async () => {
    const looked: string[] = [];
    const lookAt = async (name: string): Promise<void> => {
      looked.push(...(await look(page, `pane-${name}-${locale}-${theme}`)));
    };
    await page.pane.getByRole("button", { name: words.assess }).waitFor();
    await lookAt("start");
    await page.pane.getByRole("button", { name: words.assess }).click();
    await page.pane.getByRole("button", { name: words.map, exact: true }).waitFor();
    await lookAt("list");
    // What came out is to be seen without scrolling in a pane of 350 by 900: down to the tenth cluster.
    const tenth = page.pane.getByRole("listitem").filter({ hasText: words.clusters[3] ?? "" });
    expect(await tenth.evaluate((row) => row.getBoundingClientRect().bottom + window.scrollY)).toBeLessThan(900);
    await page.pane.getByRole("button", { name: words.map, exact: true }).click();
    await lookAt("map");
    await page.pane.getByRole("button", { name: words.heatMap, exact: true }).click();
    await page.pane.getByRole("button", { name: /^Linden machine tools, ID1\.1 |^椴林机床，ID1\.1 /u }).hover();
    await lookAt("heat-map");
    await page.pane.getByRole("button", { name: words.list, exact: true }).click();
    await page.pane.getByRole("button", { name: words.filters, exact: true }).click();
    await page.pane.getByRole("button", { name: words.key, exact: true }).click();
    await lookAt("filters");
    // A hybrid, one below the floor, one without enough data, and one with the other ladder unfolded.
    for (const [at, name] of words.clusters.entries()) {
      await page.pane.getByRole("button", { name: new RegExp(name, "u") }).click();
      await page.pane.getByRole("button", { name: words.back }).waitFor();
      const [short = ""] = name.split(" ");
      await lookAt(`cluster-${short}`);
      await page.pane.getByRole("tab", { name: words.evidence }).click();
      if (at === 3) await page.pane.locator("article summary").click();
      await lookAt(`cluster-evidence-${short}`);
      await page.pane.getByRole("tab", { name: words.data }).click();
      await lookAt(`cluster-data-${short}`);
      for (const other of at === 0 ? words.others : []) {
        await page.pane.getByRole("tab", { name: other }).click();
        await page.pane.getByText(locale === "zh-CN" ? "正在加载……" : "Loading …").waitFor({ state: "detached" });
        await lookAt(`cluster-${other}-${short}`);
      }
      await page.pane.getByRole("button", { name: words.back }).click();
    }
    await page.pane.getByRole("button", { name: words.settings }).click();
    await page.pane.getByText(words.language).waitFor();
    await lookAt("settings");
    await page.pane.getByRole("link", { name: words.help, exact: true }).click();
    await page.pane.getByRole("button", { name: "CLUSTERTYPE", exact: true }).waitFor();
    await lookAt("help");
    await page.pane.getByLabel(words.ask).fill(words.question);
    // The same answer first as on the help page.
    await page.pane
      .getByRole("article")
      .getByRole("article")
      .first()
      .getByRole("button", { name: "CLUSTERGINI" })
      .click();
    await lookAt("help-found");
    await page.pane.getByRole("button", { name: words.helpBack, exact: true }).click();
    // What was shown before is still there.
    await page.pane.getByText(words.language).waitFor();
    expect(looked).toEqual([]);
  });
});

test("the Tab key reaches everything: list, cluster, map, report and every other page", async () => {
  const page = await session.open({ height: 1200 });
  const missed: Record<string, string[]> = {};
  await page.pane.getByRole("button", { name: "Assess this table" }).click();
  await page.pane.getByText("Write results, report, workings").click();
  await page.pane.getByRole("button", { name: "Write the report" }).waitFor();
  await page.pane.getByRole("button", { name: "Filters", exact: true }).click();
  missed["list"] = await unreached(page);
  await page.pane.getByRole("button", { name: "Open Canal motor parts" }).click();
  await page.pane.getByRole("button", { name: "All clusters" }).waitFor();
  for (const tab of ["Summary", "Evidence", "Data", "Target", "Compare"]) {
    await page.pane.getByRole("tab", { name: tab }).click();
    await page.atRest();
    missed[`cluster, ${tab}`] = await unreached(page);
  }
  await page.pane.getByRole("button", { name: "All clusters" }).click();
  await page.pane.getByRole("button", { name: "Map", exact: true }).click();
  await page.pane.getByText("Type index against maturity").waitFor();
  missed["map"] = await unreached(page);
  const pages = await page.pane.getByRole("navigation").getByRole("button").allInnerTexts();
  expect(pages).toHaveLength(9);
  for (const name of pages) {
    await page.pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
    await page.pane.getByText("Loading …").waitFor({ state: "detached" });
    await page.atRest();
    missed[name] = await unreached(page);
  }
  expect(Object.entries(missed).filter(([, names]) => names.length > 0)).toEqual([]);
  expect(await page.troubles()).toEqual([]);
  await page.close();
});

test("with the keyboard alone: assess, open a cluster, come back, walk the map", async () => {
  const page = await session.open();
  await page.pane.getByRole("button", { name: "Assess this table" }).waitFor();
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Assess this table$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("button", { name: "Map", exact: true }).waitFor();
  await tabTo(page, /^Open Linden/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("button", { name: "All clusters" }).waitFor();
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^All clusters$/u);
  await page.page.keyboard.press("Enter");
  // Back in the list, the keyboard goes on from the card that was opened.
  expect(await focused(page)).toMatch(/^Open Linden/u);
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Map$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("Type index against maturity").waitFor();
  await tabTo(page, /type index .* maturity/u);
  const first = await focused(page);
  await page.page.keyboard.press("ArrowRight");
  expect(await focused(page)).not.toBe(first);
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("button", { name: "All clusters" }).waitFor();
  expect(await focused(page)).toBe("All clusters");
  await page.page.keyboard.press("Enter");
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Heat map$/u);
  await page.page.keyboard.press("Enter");
  // The name of the cluster that was opened last has the focus. Its indicators stand at the right, the next cluster below;
  // Enter goes to the cell in the sheet.
  await page.until(async () => (await focused(page)).startsWith("Open "));
  const name = (await focused(page)).slice("Open ".length);
  await page.page.keyboard.press("ArrowRight");
  expect(await focused(page)).toMatch(new RegExp(`^${name}, ID1\\.1 `, "u"));
  await page.page.keyboard.press("ArrowDown");
  await page.page.keyboard.press("ArrowUp");
  await page.page.keyboard.press("Enter");
  const table = await page.values("A1:AO13");
  const [row, column] = [table.findIndex(([first]) => first === name), table[0]?.indexOf("ID1.1") ?? -1];
  await page.until(async () => (await page.selection()).endsWith(`${columnLetters(column)}${row + 1}`));
  expect(await page.troubles()).toEqual([]);
  await page.close();
});
