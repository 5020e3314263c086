// 由数据库引擎得出、再带回工作簿的结果。
export const texts = {
  results: {
    found_one: "引擎得出的结果：{{address}}，{{count}} 行。",
    found_other: "引擎得出的结果：{{address}}，{{count}} 行。",
    hint: "这些结果由“模型”页“导出为 SQL”的语句在别处评估得出。读取时逐行核对，并核对所用模型是否为上面所选的模型。",
    read: "读取结果",
    reading: "正在读取结果……",
    model: "模型：{{fingerprint}}，与此处所用模型一致。",
    absent:
      "这些结果中没有以下内容，因此不予显示：各指标的数值、得分与缺失，哪些入门条件不成立，各阶段的状态及其区间。目标、同类集群和集群页需要数据本身。",
    details: "{{name}} 的全部结果",
    refused_one: "这些结果未被采用：有 {{count}} 处须更正。",
    refused_other: "这些结果未被采用：有 {{count}} 处须更正。",
    more: "另有 {{count}} 处",
    stageUnknown: "不明",
    collect: "采集数据",
    modelFrom: "{{model}}（自第 {{row}} 行起）",
    note: "由引擎评估，证据未一并带回。",
    report: {
      fold: "报告",
      write: "生成报告",
      hint: "单独一张工作表：按类型计数、全部结果、两幅图及其依据。再次生成时更新该表，不改动其他内容。",
      written: "报告已写入新工作表“{{sheet}}”。",
      updated: "工作表“{{sheet}}”上的报告已更新。",
      sheet: "引擎结果报告",
      title: "由引擎评估的集群",
      basis: "结果位于 {{address}}，由引擎按模型 {{fingerprint}} 评估得出。均为数值，不随数据更新。",
    },
    fault: {
      missingColumns_one: "缺少列 {{columns}}。结果应包含 SELECT 给出的全部列，请完整带回。",
      missingColumns_other: "缺少列 {{columns}}。结果应包含 SELECT 给出的全部列，请完整带回。",
      repeatedColumn: "列 {{column}} 出现两次。请删除不是由 SELECT 给出的一列。",
      noKeys: "没有主键列（如 cluster），无法得知各行属于哪个集群。请在导出 SQL 时填写主键列后重新运行。",
      noRows: "标题行下没有数据行。请连同各行一起带回结果。",
      otherModel:
        "这些结果由模型 {{found}} 得出，而此处所用模型为 {{expected}}。请选择得出结果的模型，或将此处的模型导出为 SQL 后重新运行。",
      otherBuiltIn:
        "这些结果由模型 {{found}} 得出，而此处所用模型为 {{expected}}。请在上面选择模型 {{id}}，或将所用模型导出为 SQL 后重新运行。",
      mixedModels: "表中混有多个模型的结果：{{models}}。请只保留一个模型的行，或用一个模型的 SELECT 评估全部集群。",
      rowTwice: "第 {{row}} 行：“{{key}}”已在第 {{first}} 行出现。请删除其中一行，或将时期列为主键。",
      notNumber:
        "第 {{row}} 行 {{column}}：应为数字或空单元格，实为“{{found}}”。打开文件时请以点号为小数点，NULL 请留空。",
      outsideRange:
        "第 {{row}} 行 {{column}}：应为 {{low}} 至 {{high}} 之间的数字，实为 {{found}}。打开文件时小数点可能丢失。",
      unknownWord: "第 {{row}} 行 {{column}}：“{{found}}”不是该模型的 SELECT 所给出的代码。请原样带回结果。",
      blank: "第 {{row}} 行 {{column}}：单元格为空，而此处必须有值。请原样带回结果。",
      contradiction: "第 {{row}} 行 {{column}}：与类型 {{type}} 不符。请原样带回结果。",
    },
  },
};
