/** The whole job of an economist, by clicking and typing alone: open, assess, look at one cluster, write report and workings. */
import { BrowserSession, type HostPage } from "./driver";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

const words = {
  "en-US": {
    sample: "Insert sample",
    inserted: "The illustrative sample is on the sheet",
    assess: "Assess this table",
    found: "12 of 12 clusters",
    search: "Find a cluster",
    sought: "linden",
    open: "Open Linden machine tools",
    evidence: "Evidence",
    writing: "Write results, report, workings",
    workings: "Write the workings of this cluster",
    workingsWritten: "The workings of Linden machine tools are on the new sheet",
    agrees: "agrees within 1e-9",
    back: "All clusters",
    report: "Write the report",
    reportWritten: "The report is on the new sheet",
    live: "Live formulas",
    reportAgain: "has been updated",
    write: "Write beside the table",
    written: "Written to",
    reportTitle: "Cluster report",
    workingsSheet: "Workings Linden machine tools",
  },
  "zh-CN": {
    sample: "插入示例",
    inserted: "示例数据已写入",
    assess: "评估此表",
    found: "12 个集群中的 12 个",
    search: "查找集群",
    sought: "椴林",
    open: "椴林机床",
    evidence: "证据",
    writing: "写入结果、报告与计算底稿",
    workings: "写入该集群的计算底稿",
    workingsWritten: "的计算底稿已写入新工作表",
    agrees: "一致（误差不超过 1e-9）",
    back: "全部集群",
    report: "写入报告",
    reportWritten: "报告已写入新工作表",
    live: "实时公式",
    reportAgain: "已更新",
    write: "写在表格旁",
    written: "已写入",
    reportTitle: "集群评估报告",
    workingsSheet: "计算底稿 椴林机床",
  },
} as const;

async function press(page: HostPage, name: string): Promise<void> {
  await page.pane.getByRole("button", { name, exact: true }).click();
}

describe.each(["en-US", "zh-CN"] as const)("in %s", (locale) => {
  const say = words[locale];

  test("open, assess, look at one cluster, write report and workings", async () => {
    const page = await session.open({ locale, sample: false, height: 1000 });
    await press(page, say.sample);
    await page.pane.getByText(say.inserted).waitFor();
    await page.settled();
    await press(page, say.assess);
    await page.pane.getByText(say.found).first().waitFor();
    await page.pane.getByLabel(say.search).fill(say.sought);
    await page.pane.getByRole("button", { name: new RegExp(say.open, "u") }).click();
    await page.pane.getByRole("tab", { name: say.evidence }).waitFor();
    await page.screenshot(`job-cluster-${locale}`);
    await page.pane.getByRole("tab", { name: say.evidence }).click();
    await press(page, say.workings);
    await page.pane.getByText(say.workingsWritten).waitFor();
    await page.settled();
    expect(await page.sheetNames()).toContain(say.workingsSheet);
    expect((await page.values("A1:H12")).flat()).toContain(say.agrees);
    await page.screenshot(`job-workings-${locale}`);
    await press(page, say.back);
    await page.pane.getByText(say.writing).click();
    await press(page, say.report);
    await page.pane.getByText(say.reportWritten).waitFor();
    await page.settled();
    expect(await page.value("A1")).toBe(say.reportTitle);
    const frozen = await page.values("A5:F14");
    await page.screenshot(`job-report-${locale}`);
    await page.pane.getByRole("radio", { name: say.live, exact: true }).click();
    await press(page, say.report);
    await page.pane.getByText(say.reportAgain).waitFor();
    await page.settled();
    expect(await page.values("A5:F14")).toEqual(frozen);
    expect(await page.troubles()).toEqual([]);
    await page.close();
  });
});
