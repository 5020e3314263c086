import type { texts as english } from "../en/helpPane";

export const texts: typeof english = {
  helpPane: {
    title: "帮助",
    back: "返回",
    search: "搜索帮助",
    searchHint: "可搜索问题、函数、指标、规则和错误符号。",
    found: "搜索结果",
    count_zero: "没有找到。请少用几个词或换一种说法。",
    count_one: "{{count}} 条",
    count_other: "{{count}} 条",
    kinds: { question: "常见问题", function: "函数" },
    kind: { question: "问题", function: "函数", sign: "错误符号", indicator: "指标", rule: "模型规则" },
    more: "示例、来源以及模型的全部数值：",
    whole: "帮助页面",
    wholePage: "在帮助页面中查看",
    wholeFunction: "单独页面：参数与示例",
  },
};
