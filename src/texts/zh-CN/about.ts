// 评估所依据的全部信息（单独一张工作表），以及工作簿是否仍与之相符。
import type { texts as english } from "../en/about";

export const texts: typeof english = {
  about: {
    title: "本次评估说明",
    sheet: "本次评估说明",
    writtenOn: "{{date}} 与工作表“{{sheet}}”上的报告一并写入。任务窗格中的“核对本工作簿”将工作簿与本表比对。",
    how: "数据、模型与加载项版本相同，结果即相同。校验码为由一行全部内容计算出的八位字符，内容有任何改动，校验码随之改变。",
    noRows: "无",
    draws: "本报告不含随机抽样；稳健性检验的种子默认为 {{seed}}（{{generator}}）",
    fact: {
      version: "加载项版本",
      date: "日期",
      language: "语言",
      address: "数据",
      leftOut: "作为合计排除的行",
      modelChoice: "所选模型",
      model: "模型",
      modelVersion: "模型版本",
      modelDigest: "模型校验码",
      dataDigest: "数据校验码",
      draws: "随机抽样",
    },
    heading: { facts: "评估", clusters: "集群", modelRows: "模型各行" },
    column: { name: "名称", value: "内容", fingerprint: "校验码", code: "代码" },
  },
};
