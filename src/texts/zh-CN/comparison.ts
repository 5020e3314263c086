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
    differentLadders: "不可比：只有同为产业数字化或同为数字产业化的集群才处于同一阶梯",
  },
};
