/** The page "Robustness": with the eyes and keys that people have, and a large run that is cancelled. */
import { defaultModel } from "../../src/model";
import { typical, without } from "../robustness/clusters";
import { BrowserSession } from "./driver";
import { focused, tabTo } from "./keyboard";
import { cutOptions, look, PANE_ONLY } from "./paneLooks";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

describe.each([
  ["en-US", "light"],
  ["zh-CN", "dark"],
] as const)("in %s, %s", (locale, theme) => {
  const words =
    locale === "zh-CN"
      ? {
          page: "稳健性",
          run: "运行稳健性检验",
          swings: "对类型影响最大的指标",
          draws: "抽样次数",
          fault: "应为 1 至 100000 的整数",
          order: "排序",
          audit: "审核",
          runAudit: "运行审核",
          leftOut: "哪项指标不可缺少？",
        }
      : {
          page: "Robustness",
          run: "Run robustness check",
          swings: "Indicators that affect the type most",
          draws: "Draws",
          fault: "A whole number from 1 to 100000",
          order: "Order",
          audit: "Audit",
          runAudit: "Run the audit",
          leftOut: "Which indicator cannot be spared?",
        };

  test("the page has no accessibility fault in any state, and never scrolls sideways", async () => {
    const page = await session.open({ locale, theme, width: PANE_ONLY, height: 2400 });
    const looked: string[] = [];
    const lookAt = async (name: string): Promise<void> => {
      looked.push(...(await look(page, `robustness-${name}-${locale}-${theme}`)));
    };
    await page.pane.getByRole("button", { name: words.page, exact: true }).click();
    const draws = page.pane.getByLabel(words.draws, { exact: true });
    await draws.fill("0.5");
    await page.pane.getByText(words.fault).waitFor();
    await lookAt("fault");
    await draws.fill("1000");
    await page.pane.getByRole("button", { name: words.run }).click();
    await page.pane.getByRole("button", { name: /Beacon live commerce|灯塔直播电商/u }).waitFor();
    await page.pane.locator("summary", { hasText: /shares as a table|以表格查看各项占比/u }).click();
    await lookAt("list");
    expect(await cutOptions(page.pane.getByLabel(words.order, { exact: true }))).toEqual([]);
    await page.pane.getByRole("button", { name: /Beacon live commerce|灯塔直播电商/u }).click();
    await page.pane.getByText(words.swings).waitFor();
    await lookAt("cluster");
    await page.pane.getByRole("button", { name: words.audit, exact: true }).click();
    await page.pane.getByRole("button", { name: words.runAudit }).click();
    await page.pane.getByText(words.leftOut).waitFor();
    await lookAt("audit");
    expect(looked).toEqual([]);
    expect(await page.troubles()).toEqual([]);
    await page.close();
  });
});

test("with the keyboard alone: change the draws, run, open the least sure cluster, come back, write", async () => {
  const page = await session.open();
  await page.pane.getByRole("link", { name: "Help" }).focus();
  await tabTo(page, /^Robustness$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("40 of 40 indicators recognised").last().waitFor();
  await page.pane.getByLabel("Draws", { exact: true }).focus();
  await page.page.keyboard.press("ControlOrMeta+A");
  await page.page.keyboard.type("200");
  await tabTo(page, /^Run robustness check/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("200 draws, seed 1").waitFor();
  await tabTo(page, /^Open /u);
  const first = await focused(page);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("Types in the draws").waitFor();
  expect(await focused(page)).toBe("All clusters");
  await page.page.keyboard.press("Tab");
  await page.page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe("All clusters");
  await page.page.keyboard.press("Enter");
  expect(await focused(page)).toBe(first);
  await tabTo(page, /^Write to a sheet of its own$/u);
  await page.page.keyboard.press("Enter");
  await page.pane.getByText("is on the new sheet 'Robustness'").waitFor();
  await page.settled();
  expect(await page.value("A1")).toBe("Robustness of the types");
  await page.screenshot("robustness-sheet");
  expect(await page.troubles()).toEqual([]);
  await page.close();
});

test("a run of 10,000 clusters with 1,000 draws is cancelled within a second, and the next one is right", async () => {
  const page = await session.open({ sample: false });
  const codes = defaultModel.indicators.map(({ code }) => code);
  const table = [
    codes,
    ...Array.from({ length: 10_000 }, (_, at) => {
      const share = (at % 300) / 299;
      const cluster = at % 5 === 0 ? without(typical(share), "TY3", "ID3.2", "DI1.2") : typical(share);
      return codes.map((code) => cluster[code] ?? null);
    }),
  ];
  await page.write("A1", table);
  await page.select("A2");
  await page.pane.getByRole("button", { name: "Robustness", exact: true }).click();
  await page.pane.getByText("(10000 rows)").last().waitFor();
  await page.pane.getByRole("button", { name: "Run robustness check" }).click();
  const [worker] = await Promise.all([
    page.page.waitForEvent("worker"),
    page.pane.getByText(/^Drawing … clusters [1-9][\d,]* of 10,000$/u).waitFor(),
  ]);
  const ended = worker.waitForEvent("close");
  await page.screenshot("robustness-progress");
  await page.pane.getByRole("button", { name: "Cancel", exact: true }).click();
  await page.pane.getByText("Cancelled. Nothing was changed.").waitFor();
  // The worker itself is gone: nobody goes on computing what nobody wants.
  await ended;
  await page.pane.getByLabel("Draws", { exact: true }).fill("20");
  await page.pane.getByRole("button", { name: "Run robustness check" }).click();
  await page.pane.getByText("20 draws, seed 1").waitFor();
  await page.pane.getByText("10000 of 10000 clusters").waitFor();
  expect(await page.pane.getByRole("button", { name: /^Open /u }).count()).toBe(50);
  expect(await page.troubles()).toEqual([]);
  await page.close();
});
