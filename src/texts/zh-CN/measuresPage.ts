import type { texts as english } from "../en/measuresPage";

export const texts: typeof english = {
  measuresPage: {
    intro: "常用的教科书测度，可用于工作簿中的任何数字。打开一项，即可在所选单元格上试算或插入公式。",
    all: "全部测度",
    groups: {
      concentration: "集中与专业化",
      inequality: "不平等",
      space: "空间",
      weighting: "赋权",
      scoring: "评分与耦合",
      normalising: "标准化",
      trend: "趋势",
    },
    fields: { detail: "结果" },
    choices: { detail: { FALSE: "只给出数值", TRUE: "附名称、所用单元数与排除单元数" } },
    optional: "{{label}}（可选）",
    useSelection: "使用所选区域",
    useSelectionFor: "使用所选区域：{{label}}",
    missing: "此处需要单元格。请选中后点“使用所选区域”，或输入地址。",
    unreadable: "“{{found}}”不是单元格地址。请写成 Sheet1!B2:B40 的形式。",
    unreadableNumber: "“{{found}}”既不是数字也不是地址。请写成 0.5 或 Sheet1!B2 的形式。",
    notANumber: "“{{found}}”不是数字。请输入数字，小数点用“.”。",
    formula: "公式",
    try: "试算",
    insert: "插入公式",
    insertHint: "空间足够时写入所选单元格；所选单元格在数据之内时，写到该工作表所有内容的右侧。",
    computing: "正在计算 …",
    inserted: "{{formula}} 已写入 {{address}}。",
    result: "{{formula}} 的结果",
    resultShown: "显示 {{allRows}} 行中的 {{rows}} 行、{{allColumns}} 列中的 {{columns}} 列；公式给出全部结果。",
  },
};
