/** The page Model in Chromium, by clicking and typing: both languages, light, dark and forced colours, keyboard alone. */
import { BrowserSession } from "./driver";
import { tabTo } from "./keyboard";
import { look, PANE_ONLY } from "./paneLooks";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

const english = {
  assess: "Assess this table",
  filters: "Filters",
  page: "Model",
  search: "Search by code or name",
  type: /^Type evidence/u,
  weight: "TY6 Weight",
  source: "TY6 Provenance and source",
  compare: "Show what would change",
  compared: /of 12 clusters would change type or stage/u,
  save: "Save to the workbook",
  saved: /^Saved on the sheet/u,
  toDefault: "Back to default",
  replace: "Replace",
  isDefault: "This is the built-in model DIC, unchanged.",
  entropy: "Use Entropy weights",
  taken: /The Entropy weights of Type evidence are now in the list/u,
  fault: /a weight must be at least 0/u,
  sheet: "Cluster model",
  propose: "Compute proposals",
  takeOne: "Use for ID1.1",
  takenOver: /^The proposals for ID1.1 are now in the list/u,
  names: "Indicator names",
  levers: "Levers",
  sql: "Export as SQL",
  database: "Database",
  table: "Table of the indicators",
  keys: "Key columns",
  noTable: /^The name of the table is empty/u,
  isKey: /"ID1_1" is also a column/u,
  copySql: "Copy the text",
  sqlCopied: /^Copied|^The clipboard was not available/u,
  sqlText: /^The text \(\d+ lines\)/u,
};
const chinese: typeof english = {
  assess: "评估此表",
  filters: "筛选",
  page: "模型",
  search: "按代码或名称查找",
  type: /^类型证据/u,
  weight: "TY6 权重",
  source: "TY6 来源标记与出处",
  compare: "查看改动的影响",
  compared: /12 个集群中有 \d+ 个的类型或阶段将会改变/u,
  save: "保存到工作簿",
  saved: /^已保存到工作表/u,
  toDefault: "恢复默认",
  replace: "替换",
  isDefault: "当前为内置模型 DIC，未作修改。",
  entropy: "采用熵权权重",
  taken: /类型证据的熵权权重已填入列表/u,
  fault: /权重不得小于 0/u,
  sheet: "集群模型",
  propose: "计算建议值",
  takeOne: "用于 ID1.1",
  takenOver: /^ID1.1 的建议值及来源已填入列表/u,
  names: "指标名称",
  levers: "政策工具",
  sql: "导出为 SQL",
  database: "数据库",
  table: "指标所在的表",
  keys: "主键列",
  noTable: /^表名为空/u,
  isKey: /“ID1_1”同时是指标列/u,
  copySql: "复制 SQL",
  sqlCopied: /^已复制|^无法使用剪贴板/u,
  sqlText: /^查看 SQL/u,
};

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("in %s, %s", (locale, theme) => {
  const words = locale === "zh-CN" ? chinese : english;

  test("a weight is edited, looked at, saved, and taken back; nothing is inaccessible or scrolls sideways", async () => {
    const page = await session.open({ locale, theme, width: PANE_ONLY, height: 1700 });
    const { pane } = page;
    const faults: string[] = [];
    const lookAt = async (name: string): Promise<void> => {
      faults.push(...(await look(page, `model-${name}-${locale}-${theme}`)));
    };
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    await button(words.assess).click();
    await pane.getByRole("button", { name: words.filters, exact: true }).waitFor();
    await button(words.page).click();
    await pane.getByLabel(words.search).waitFor();
    await lookAt("start");

    await pane.getByRole("button", { name: words.type }).click();
    await pane.getByLabel(words.weight, { exact: true }).fill("-1");
    await pane.getByText(words.fault).first().waitFor();
    await lookAt("fault");
    await pane.getByLabel(words.weight, { exact: true }).fill("2");
    await button(words.source).click();
    await button(words.compare).click();
    await pane.getByText(words.compared).waitFor();
    await lookAt("compared");

    await button(words.save).click();
    await pane.getByText(words.saved).waitFor();
    await page.settled();
    expect(await page.value(`'${words.sheet}'!A1`)).toBe("Part");

    await button(words.toDefault).click();
    await lookAt("question");
    await button(words.replace).click();
    await pane.getByText(words.isDefault).waitFor();

    await pane.getByLabel(words.search).fill("ID2.1");
    await lookAt("search");
    await pane.getByLabel(words.search).fill("");
    await button(words.entropy).click();
    await pane.getByText(words.taken).waitFor();
    await lookAt("weights");
    await button(words.propose).click();
    await button(words.takeOne).click();
    await pane.getByText(words.takenOver).waitFor();
    await lookAt("calibration");
    await pane.getByRole("button", { name: words.names, exact: true }).click();
    await pane.getByRole("button", { name: words.levers, exact: true }).click();
    await lookAt("names");

    await pane.getByText(words.sql, { exact: true }).click();
    await pane.getByLabel(words.table).fill("");
    await pane.getByLabel(words.keys).fill("ID1_1");
    await pane.getByText(words.noTable).waitFor();
    await pane.getByText(words.isKey).waitFor();
    await lookAt("sql-fault");
    await pane.getByLabel(words.database).selectOption("spark");
    await pane.getByLabel(words.table).fill("survey.clusters");
    await pane.getByLabel(words.keys).fill("cluster, year");
    await button(words.copySql).click();
    await pane.getByText(words.sqlCopied).waitFor();
    await pane.getByText(words.sqlText).click();
    await lookAt("sql");
    expect(faults).toEqual([]);
    expect(await page.troubles()).toEqual([]);
    await page.close();
  });
});

test("with the keyboard alone: open the group, change a weight, save", async () => {
  const page = await session.open();
  const { keyboard } = page.page;
  await page.pane.getByRole("button", { name: "Assess this table" }).waitFor();
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Model$/u);
  await keyboard.press("Enter");
  await page.pane.getByLabel("Search by code or name").waitFor();
  await tabTo(page, /^Type evidence/u);
  await keyboard.press("Enter");
  await tabTo(page, /^TY1 Weight$/u);
  await keyboard.press("Control+A");
  await keyboard.type("0.7");
  expect(await page.pane.getByLabel("TY1 Weight", { exact: true }).inputValue()).toBe("0.7");
  await tabTo(page, /^Save to the workbook$/u, "Shift+Tab");
  await keyboard.press("Enter");
  await page.pane.getByText(/^Saved on the sheet/u).waitFor();
  expect(await page.troubles()).toEqual([]);
  await page.close();
});
