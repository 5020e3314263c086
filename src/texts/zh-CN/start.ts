import type { texts as english } from "../en/start";

export const texts: typeof english = {
  start: {
    title: "从哪里开始",
    table: "已有数据表：选中其中任一单元格；首行应为指标名称。",
    sample: "先试用：插入某一年的虚构集群。",
    panel: "看演化：插入多年的虚构集群。",
    lists: "有企业清单，或许还有企业间联系：由清单计算指标，也可先用示例试试。",
    template: "尚无数据：为填报单位写入填报模板。",
    collect: "已有交回的文件：将其汇总为一张表。",
    measures: "只有一些数字：计算基尼系数、泰尔指数、区位商等测度。",
    help: "有疑问：搜索问题、函数、指标和规则。",
    to: {
      lists: "使用企业清单",
      template: "写入填报模板",
      collect: "汇总交回的文件",
      measures: "选择测度",
      help: "打开帮助",
    },
  },
};
