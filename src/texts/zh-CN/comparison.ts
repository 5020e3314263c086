// 两个集群并列比较。
import type { texts as english } from "../en/comparison";

export const texts: typeof english = {
  columns: {
    comparison: {
      part: "部分",
      code: "代码",
      indicator: "指标",
      unit: "单位",
      first: "第一个",
      second: "第二个",
      difference: "差",
      ahead: "领先者",
    },
    peers: {
      nearest: "最近似的集群",
      highest: "居同类前四分之一",
      lowest: "居同类后四分之一",
      collect: "待收集",
    },
  },
  peers: {
    title: "最近似的集群",
    meaning:
      "Gower 距离，0 至 1，依据双方均有的类型证据和规模；发展程度不计入。百分比为双方均有的类型证据占权重的份额。",
    one: "{{name}}（{{distance}}；{{coverage}}%）",
    asWritten: "截至 {{date}}：以下各列不随数据重新计算",
    none: "同期没有其他集群与其共有 {{coverage}}% 以上权重的类型证据。",
    tooMany: "集群不超过 {{most}} 个时列出最近似的集群和同类位置",
    places: "在同类集群中的位置",
    placesMeaning: "同期 {{count}} 个{{type}}集群中各指标的四分位数，以及该集群的百分位；不足五个数值时留空。",
    noType: "没有类型，也就没有可比的同类集群。",
    columns: { indicator: "指标", own: "该集群", quartiles: "四分位数", percentile: "百分位" },
  },
  comparison: {
    part: {
      position: "类型",
      score: "阶段得分",
      index: "类型指数",
      maturity: "成熟度",
      probability: "成熟度（抽样）",
    },
    unit: { position: "位置，-1 至 1", grade: "得分，0 至 100", score: "得分，0 至 100", maturity: "0 至 3" },
    index: "类型指数",
    maturity: "成熟度",
    odds: {
      firstAhead: "第一个成熟度较高的抽样占比",
      equal: "两者成熟度相同的抽样占比",
      secondAhead: "第二个成熟度较高的抽样占比",
    },
    share: "占比",
    equal: "相同",
    nothingShared: "不可比：没有两者均已观测的指标",
    differentLadders: "不可比：只有同为产业数字化或同为数字产业化的集群才处于同一阶梯",
  },
};
