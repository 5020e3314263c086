// 模型写成 SQL：“模型”页上的表单，以及为何无法生成。
export const texts = {
  sqlExport: {
    intro: "一条 SELECT 语句，在数据库中就地评估数据表：每个集群（每期）一行，每个指标一列。所得结果可带回本工作簿。",
    model: "模型：{{fingerprint}}",
    unsaved: "SQL 按已保存的模型生成，不含上面尚未保存的修改。",
    faulty: "无法读取本工作簿的模型。请先更正；不会改用其他模型生成。",
    dialect: "数据库",
    neverRun: "开发者从未在 {{title}} 上运行过这段 SQL，其开头几行也作了说明。",
    table: "指标所在的表",
    tableHint: "可带模式名：survey.clusters。ID1.1 对应的列名为 ID1_1。",
    keys: "主键列",
    keysHint: "原样带到结果中的列，用逗号分隔：cluster, year。",
    copy: "复制 SQL",
    copied: "已复制",
    notCopied: "无法使用剪贴板。请展开下面的 SQL，全选后按 Ctrl+C。",
    download: "下载 .sql 文件",
    downloaded: "{{file}} 已交给浏览器下载。如果您的 Excel 不允许下载，请复制 SQL。",
    text: "查看 SQL（{{count}} 行）",
    sql: "SELECT 语句全文",
  },
  sqlFault: {
    emptyName: {
      code: "模型中有一个指标没有代码。请补上。",
      table: "表名为空，或点号前后缺少一部分。请填写，例如 clusters。",
      key: "主键列的名称为空。请至少填写一列，例如 cluster；多列用逗号分隔。",
    },
    unsafeName: {
      code: "指标代码“{{name}}”含有引号、反斜杠、分号或控制字符。在 SQL 中它可能提前结束所在的文本，使其后的内容被执行。请修改该代码。",
      table:
        "表名“{{name}}”含有引号、反斜杠、分号或控制字符。在 SQL 中它可能提前结束所在的文本，使其后的内容被执行。请换一个名称。",
      key: "主键列“{{name}}”含有引号、反斜杠、分号或控制字符。在 SQL 中它可能提前结束所在的文本，使其后的内容被执行。请换一个名称。",
      model:
        "模型的标识或版本“{{name}}”含有引号、反斜杠、分号或控制字符。在 SQL 中它可能提前结束所在的文本，使其后的内容被执行。请在模型工作表上修改。",
    },
    sameColumn: "指标代码“{{first}}”与“{{second}}”会成为同一列 {{column}}。请修改其中一个。",
    keyIsColumn: "主键列“{{name}}”同时是指标列或结果列。请换一个名称。",
    sameKey: "主键列“{{name}}”写了两次。请去掉一个。",
    missingColumns: "表 {{table}} 缺少必需的列：{{missing}}。请在表中补上这些列，并写入该表的列清单。",
  },
};
