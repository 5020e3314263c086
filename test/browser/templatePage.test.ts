/** The pages Templates and Settings as people see them, and files that are dropped instead of picked. */
import { BrowserSession, type HostPage } from "./driver";
import { look, paneFrame, PANE_ONLY } from "./paneLooks";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

const english = {
  page: "Templates",
  write: "Write the template",
  notEmpty: /This workbook is not empty\. The template would go onto three new sheets/u,
  addSheets: "Add the sheets",
  written: /^The template is on the sheets/u,
  drop: "Drop files here, or choose them.",
  collect: "Collect 2 files",
  summary: "0 accepted, 0 accepted with remarks, 2 refused, 0 not collected.",
  settings: "Settings 设置",
  kept: "Where settings are stored",
};
const chinese: typeof english = {
  page: "模板汇总",
  write: "生成模板",
  notEmpty: /此工作簿并非空白。模板将写入三张新工作表/u,
  addSheets: "添加工作表",
  written: /^模板已写入工作表/u,
  drop: "将文件拖到此处，或选择文件。",
  collect: "汇总 2 个文件",
  summary: "接受 0 个，接受但有备注 0 个，退回 2 个，未汇总 0 个。",
  settings: "设置 Settings",
  kept: "保存位置",
};

/** Drops files of one line each where the pane invites to. */
async function drop(page: HostPage, invitation: string, names: readonly string[]): Promise<void> {
  const files = await paneFrame(page).evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const name of given) transfer.items.add(new File(["no workbook"], name));
    return transfer;
  }, names);
  await page.pane.getByText(invitation).dispatchEvent("drop", { dataTransfer: files });
}

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("in %s, %s", (locale, theme) => {
  const words = locale === "zh-CN" ? chinese : english;

  test("in a workbook that holds data the pane asks first; dropped files are collected; all of it is accessible", async () => {
    const page = await session.open({ locale, theme, width: PANE_ONLY, height: 1500 });
    const { pane } = page;
    const faults: string[] = [];
    const lookAt = async (name: string): Promise<void> => {
      faults.push(...(await look(page, `templates-${name}-${locale}-${theme}`)));
    };
    const button = (name: string) => pane.getByRole("button", { name, exact: true });

    await button(words.page).click();
    await button(words.write).click();
    await pane.getByText(words.notEmpty).waitFor();
    expect(await page.sheetNames()).toEqual(["Sheet1"]);
    await lookAt("asking");
    await button(words.addSheets).click();
    await pane.getByText(words.written).waitFor();
    await page.settled();
    expect(await page.sheetNames()).toHaveLength(4);
    expect(await page.value("'Sheet1'!A1")).toBe(locale === "zh-CN" ? "集群（示例）" : "Cluster (illustrative)");
    await lookAt("written");

    await drop(page, words.drop, ["north.xlsx", "south.xls"]);
    await button(words.collect).click();
    await pane.getByText(words.summary).waitFor();
    await lookAt("collected");

    await button(words.settings).click();
    await pane.getByText(words.kept).waitFor();
    await lookAt("settings");
    expect(faults).toEqual([]);
    expect(await page.troubles()).toEqual([]);
    await page.close();
  });
});
