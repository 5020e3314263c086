/** A template goes out, is filled in at the keyboard, comes back and is collected: only clicks, keys and files. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BrowserSession, type HostPage } from "./driver";

let session: BrowserSession;
let folder: string;
beforeAll(async () => {
  session = await BrowserSession.start();
  folder = mkdtempSync(join(tmpdir(), "template-"));
});
afterAll(async () => {
  await session.stop();
  rmSync(folder, { recursive: true });
});

const words = {
  "en-US": {
    page: "Templates",
    write: "Write the template",
    written: /The template is on the sheets/u,
    data: "Cluster data",
    tooHigh: /a number from 0 to 1000 \(ratio\) is needed/u,
    prompt: /A number from 0 to 1000 \(ratio\); leave it empty if unknown/u,
    locked: /protected sheet/u,
    name: "Linden machine tools",
    collect: /^Collect 2 files$/u,
    summary: "0 accepted, 1 accepted with remarks, 1 refused, 0 not collected.",
    empty: "No row is filled in.",
    panel: "Cluster panel",
    log: "Collection log",
    toPanel: "Work with the panel",
    selected: /is now the data of all pages/u,
    assess: "Assess",
    recognised: "40 of 40 indicators recognised",
  },
  "zh-CN": {
    page: "模板汇总",
    write: "生成模板",
    written: /模板已写入工作表/u,
    data: "集群数据",
    tooHigh: /须填 0 至 1000 的数字（比值）/u,
    prompt: /填 0 至 1000 的数字（比值）；不掌握则留空/u,
    locked: /受保护的工作表/u,
    name: "椴林机床集群",
    collect: /^汇总 2 个文件$/u,
    summary: "接受 0 个，接受但有备注 1 个，退回 1 个，未汇总 0 个。",
    empty: "没有填写任何行。",
    panel: "集群面板",
    log: "汇总日志",
    toPanel: "使用该面板",
    selected: /各页面现以其为数据/u,
    assess: "评估",
    recognised: "已识别 40 / 40 个指标",
  },
} as const;

type Locale = keyof typeof words;
const locales: readonly Locale[] = ["en-US", "zh-CN"];

async function openTemplates(locale: Locale): Promise<HostPage> {
  const page = await session.open({ locale, sample: false, height: 1100 });
  await page.pane.getByRole("button", { name: words[locale].page, exact: true }).click();
  await page.pane.getByRole("button", { name: words[locale].write }).waitFor();
  return page;
}

async function writeTemplate(locale: Locale, path: string): Promise<void> {
  const page = await openTemplates(locale);
  await page.pane.getByRole("button", { name: words[locale].write }).click();
  await page.pane.getByText(words[locale].written).waitFor();
  await page.settled();
  expect(await page.activeSheet()).toBe(words[locale].data);
  await page.screenshot(`template-written-${locale}`);
  await page.saveFile(path);
  expect(await page.troubles()).toEqual([]);
  await page.close();
}

/** The office types into the file that it got; what is not allowed stays out. */
async function fillIn(locale: Locale, from: string, to: string): Promise<void> {
  const page = await session.open({ locale, sample: false, height: 1100 });
  await page.openFile(from);
  await page.select("C9");
  expect(await page.status()).toMatch(words[locale].prompt);
  await page.settled();
  await page.startTyping("C9", "2000");
  await page.page.keyboard.press("Enter");
  // The refused entry stays open, so the pane's own look at the selection may have to wait: nothing settles here.
  await page.page.locator("#status", { hasText: words[locale].tooHigh }).waitFor();
  await page.page.keyboard.press("Escape");
  await page.settled();
  await page.startTyping("C4", "Mine");
  expect(await page.status()).toMatch(words[locale].locked);
  await page.page.keyboard.press("Escape");
  for (const [cell, text] of [
    ["A9", words[locale].name],
    ["B9", "2023"],
    ["C9", "1.5"],
    ["E9", "42"],
    ["F9", "12.25"],
  ] as const)
    await page.typeInto(cell, text);
  expect(await page.values("A9:F9")).toEqual([[words[locale].name, 2023, 1.5, null, 42, 12.25]]);
  expect(await page.value("C4")).toBe("FL1");
  await page.screenshot(`template-filled-${locale}`);
  await page.saveFile(to);
  expect(await page.troubles()).toEqual([]);
  await page.close();
}

test.each(locales)("in %s the template is written, filled in, returned, collected and assessed", async (locale) => {
  const text = words[locale];
  const [empty, returned] = [join(folder, `empty-${locale}.xlsx`), join(folder, `office-${locale}.xlsx`)];
  await writeTemplate(locale, empty);
  await fillIn(locale, empty, returned);
  const page = await openTemplates(locale);
  await page.pane.locator("input[type=file]").setInputFiles([returned, empty]);
  await page.pane.getByRole("button", { name: text.collect }).click();
  await page.pane.getByText(text.summary).waitFor();
  await page.pane.getByText(text.empty).waitFor();
  await page.settled();
  expect(await page.sheetNames()).toEqual(["Sheet1", text.panel, text.log]);
  expect(await page.values(`'${text.panel}'!A2:F2`)).toEqual([[text.name, 2023, 1.5, null, 42, 12.25]]);
  expect(await page.value(`'${text.panel}'!AQ2`)).toBe(`office-${locale}.xlsx`);
  await page.screenshot(`template-collected-${locale}`);
  await page.pane.getByRole("button", { name: text.toPanel }).click();
  await page.pane.getByText(text.selected).waitFor();
  await page.screenshot(`template-panel-${locale}`);
  await page.pane.getByRole("button", { name: text.assess, exact: true }).click();
  await page.pane.getByText(text.recognised).waitFor();
  expect(await page.troubles()).toEqual([]);
  await page.close();
});
