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

/** The ministry works in English, its office in Chinese. */
const office = {
  page: "模板汇总",
  write: "生成模板",
  written: /模板已写入工作表/u,
  data: "集群数据",
  tooHigh: /须填 0 至 1000 的数字（比值）/u,
  prompt: /填 0 至 1000 的数字（比值）；不掌握则留空/u,
  locked: /受保护的工作表/u,
  name: "椴林机床集群",
};
const ministry = {
  page: "Templates",
  write: "Write the template",
  collect: /^Collect 2 files$/u,
  summary: "0 accepted, 1 accepted with remarks, 1 refused, 0 not collected.",
  empty: "No row is filled in.",
  panel: "Cluster panel",
  log: "Collection log",
  toPanel: "Work with the panel",
  selected: /is now the data of all pages/u,
  assess: "Assess",
  recognised: "40 of 40 indicators recognised",
};

async function openTemplates(
  locale: "en-US" | "zh-CN",
  words: { readonly page: string; readonly write: string },
): Promise<HostPage> {
  const page = await session.open({ locale, sample: false, height: 1100 });
  await page.pane.getByRole("button", { name: words.page, exact: true }).click();
  await page.pane.getByRole("button", { name: words.write }).waitFor();
  return page;
}

async function writeTemplate(path: string): Promise<void> {
  const page = await openTemplates("zh-CN", office);
  await page.pane.getByRole("button", { name: office.write }).click();
  await page.pane.getByText(office.written).waitFor();
  await page.settled();
  expect(await page.activeSheet()).toBe(office.data);
  await page.screenshot("template-written");
  await page.saveFile(path);
  expect(await page.troubles()).toEqual([]);
  await page.close();
}

/** The office types into the file that it got; what is not allowed stays out. */
async function fillIn(from: string, to: string): Promise<void> {
  const page = await session.open({ locale: "zh-CN", sample: false, height: 1100 });
  await page.openFile(from);
  await page.select("C9");
  expect(await page.status()).toMatch(office.prompt);
  await page.settled();
  await page.startTyping("C9", "2000");
  await page.page.keyboard.press("Enter");
  // The refused entry stays open, so the pane's own look at the selection may have to wait: nothing settles here.
  await page.page.locator("#status", { hasText: office.tooHigh }).waitFor();
  await page.page.keyboard.press("Escape");
  await page.settled();
  await page.startTyping("C4", "Mine");
  expect(await page.status()).toMatch(office.locked);
  await page.page.keyboard.press("Escape");
  for (const [cell, text] of [
    ["A9", office.name],
    ["B9", "2023"],
    ["C9", "1.5"],
    ["E9", "42"],
    ["F9", "12.25"],
  ] as const)
    await page.typeInto(cell, text);
  expect(await page.values("A9:F9")).toEqual([[office.name, 2023, 1.5, null, 42, 12.25]]);
  expect(await page.value("C4")).toBe("FL1");
  await page.screenshot("template-filled");
  await page.saveFile(to);
  expect(await page.troubles()).toEqual([]);
  await page.close();
}

test("a Chinese template is written, filled in, returned, collected in an English pane and assessed", async () => {
  const [empty, returned] = [join(folder, "empty.xlsx"), join(folder, "office.xlsx")];
  await writeTemplate(empty);
  await fillIn(empty, returned);
  const page = await openTemplates("en-US", ministry);
  await page.pane.locator("input[type=file]").setInputFiles([returned, empty]);
  await page.pane.getByRole("button", { name: ministry.collect }).click();
  await page.pane.getByText(ministry.summary).waitFor();
  await page.pane.getByText(ministry.empty).waitFor();
  await page.settled();
  expect(await page.sheetNames()).toEqual(["Sheet1", ministry.panel, ministry.log]);
  expect(await page.values(`'${ministry.panel}'!A2:F2`)).toEqual([[office.name, 2023, 1.5, null, 42, 12.25]]);
  expect(await page.value(`'${ministry.panel}'!AQ2`)).toBe("office.xlsx");
  await page.screenshot("template-collected");
  await page.pane.getByRole("button", { name: ministry.toPanel }).click();
  await page.pane.getByText(ministry.selected).waitFor();
  await page.screenshot("template-panel");
  await page.pane.getByRole("button", { name: ministry.assess, exact: true }).click();
  await page.pane.getByText(ministry.recognised).waitFor();
  expect(await page.troubles()).toEqual([]);
  await page.close();
});
