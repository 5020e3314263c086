// 单个集群的一页：一张可打印的 A4，用于工作表、工作簿版及其他场合。
import type { texts as english } from "../en/clusterPage";

export const texts: typeof english = {
  clusterPage: {
    sheet: "集群页 {{cluster}}",
    dataAt: "{{address}}，第 {{row}} 行",
    write: "打印页",
    writeAll_one: "{{count}} 个集群的打印页",
    writeAll_other: "{{count}} 个集群的打印页",
    hint: "每个集群一张 A4，各占一张工作表：类型轴、阶梯、主要制约、政策工具、缺失数据与解读须知。再次写入时更新该表。",
    written_one: "{{first}} 的页面已写入工作表“{{sheet}}”。",
    written_other: "已写入 {{count}} 页，各占一张工作表，第一页为“{{sheet}}”。",
    stopped: "已取消：{{all}} 页中已写入 {{count}} 页，其余未写入。",
    firstOnly: "这是 {{all}} 个集群中的前 {{count}} 个；其余请先筛选列表。",
    heading: {
      type: "类型轴",
      floor: "入门条件：是否构成数字产业集群？",
      constraint: "主要制约",
      levers: "可考察的政策工具",
      target: "达标所需",
      gaps: "缺失数据及其来源",
      caveats: "解读须知",
      basis: "依据",
    },
    fact: { type: "类型", stage: "阶段", index: "类型指数", confidence: "可信度" },
    none: "—",
    indexWithin: "{{index}}（介于 {{low}} 与 {{high}} 之间）",
    axisNote:
      "◆ 为类型指数 {{index}}；阴影为其精确区间 {{low}} 至 {{high}}；方框为未定区间 -{{band}} 至 {{band}}。上方数字为处于该位置的证据项数。",
    axisNoteOpen:
      "没有类型，故不显示类型指数。方框为未定区间 -{{band}} 至 {{band}}。上方数字为处于该位置、有观测值的证据项数。",
    threshold: "门槛 {{gate}}",
    lever: {
      lever: "政策工具",
      family: "类别",
      addresses: "针对",
      shareFormat: "0%",
      share: "占总差距",
      ofStage: "：",
    },
    moreLevers_one: "另有 {{count}} 项政策工具，见任务窗格。",
    moreLevers_other: "另有 {{count}} 项政策工具，见任务窗格。",
    targetIs: "：",
    gap: { indicator: "指标", knownBy: "数据来源" },
    moreGaps_one: "另有 {{count}} 项指标缺失。",
    moreGaps_other: "另有 {{count}} 项指标缺失。",
    knownByNobody: "模型未注明",
    interval: "该区间使每项权重在 {{tolerance}}% 内变动，并补齐缺失的证据；不变动锚点、门槛和测量误差。",
    missing: "缺失值绝不计为零。",
    basis: { data: "数据", model: "模型", source: "出处", fingerprint: "校验码", date: "日期" },
    fingerprints: "模型 {{model}}，数据 {{data}}",
  },
};
