// 窗格与工作簿之间出现的问题。
import type { texts as english } from "../en/workbookFaults";

export const texts: typeof english = {
  workbookFault: {
    nothingSelected: "需要选中单元格，当前选中的是其他对象（图表、图片或多个区域）。请选中表格中的一个单元格。",
    tooSmall: "需要一行标题和至少一行数据，{{address}} 不足。请连同标题行选中表格。",
    emptySelection: "需要一个表格，但所选单元格及其周围为空。请选中表格中的单元格，或插入示例。",
    twoTables: "只能评估一个表格，所选区域涉及 {{names}}。请选中其中一个表格的单元格。",
    occupied: "表格旁需要空位，但 {{address}} 已被占用。请移开该内容，或自行在别处输入公式。未作任何更改。",
    moved: "{{address}} 处的表格读取后已移动，或标题行已更改。请重新评估。未作任何更改。",
    partlyWritten: "{{address}} 旁的结果可能不完整，因为 Excel 停止了响应。请删除该处结果后重新写入。",
    noRoom:
      "结果需要空位，但 {{address}} 已被占用，或已到工作表边缘。请选中一个右侧与下方均有空位的空白单元格。未作任何更改。",
    faultyModel: "需要可用的模型，但名称 ClusterModel 所指的模型有误。请在其工作表上更正，或另选模型。未作任何更改。",
    dataGone: "需要“{{name}}”，但工作簿中已没有同名的表格或命名区域。请另选数据。",
    noSheet: "需要本工作簿中的地址，但没有名为“{{name}}”的工作表。请更正地址。",
    protectedSheet: "需要写入工作表，但该表受保护。请取消保护（审阅 > 撤消工作表保护）后重试。未作任何更改。",
    cellEditing: "有单元格正在编辑。请按 Enter 或 Esc 结束后重试。未作任何更改。",
    gone: "所读取的工作表或表格已不存在。请重新选择表格。",
    totalRow: "需要在表格中添加行，但该表格显示了汇总行。请取消汇总行（表设计 > 汇总行）后重试。未作任何更改。",
    columnsGone: "表格 {{table}} 需要列 {{missing}}。请撤消删除，或将表格改名。未作任何更改。",
    unfinished: {
      beside: "加载项在 {{where}} 旁写入结果时被关闭，结果可能不完整。请删除该处结果后重新写入。",
      sheet: "加载项在写入工作表“{{where}}”时被关闭，内容可能不完整。请重新写入，仍会使用该工作表。",
      frozen:
        "加载项在将 {{where}} 改为数值时被关闭，可能只完成了一部分。请再次固定：其余部分会继续，已是数值的保持不变。",
      template: "加载项在写入模板（自工作表“{{where}}”起）时被关闭，内容可能不完整。请删除其工作表后重新生成。",
      collection:
        "加载项在汇总 {{where}} 时被关闭。计算可能仍为手动模式（公式 > 计算选项），某个文件的工作表可能留在工作簿末尾：请将其删除。然后重新汇总这些文件，已有的行将被替换。",
      sample: "加载项在“{{where}}”上写入示例时被关闭，内容可能不完整。请删除该工作表后重新插入示例。",
    },
    tooManyCells:
      "一次最多读取 500 万个单元格，{{address}} 有 {{found}} 个。表格下方或旁边较远处可能另有内容。请选中表格中的一个单元格，或只选中表格本身。",
    tooLarge: "一次请求的数据过多，Excel 未予接受。请减少所选行数后重试。",
    refused: "Excel 拒绝了请求（{{found}}）。未作任何更改，请重试。",
    noKnownColumn: "首行须为模型 {{model}} 的指标代码或名称，实际为 {{found}}。请连同标题行选中表格，或改选模型。",
    repeatedIndicator: "每个指标只能占一列，{{found}} 均对应 {{indicator}}。请改名或删除多余的列。",
  },
  report: {
    fault: {
      notBegun: "未写入任何内容，原因：{{cause}}。未作任何更改，请重试。",
      unfinished: "工作表“{{sheet}}”可能不完整，原因：{{cause}}。其他内容未改动。请再次写入：仍会使用该工作表。",
      emptied: "已取消。工作表“{{sheet}}”现为空表：原有内容在此之前已清除。再次写入即可恢复。其他内容未改动。",
      sampleSheetGone: "示例需要一个新工作表，但 Excel 未找到该工作表。未作任何更改，请重新插入示例。",
      sampleUnfinished:
        "工作表“{{sheet}}”上的示例可能不完整，原因：{{cause}}。其他内容未改动。请删除该工作表，然后重新插入示例。",
      noRoom: "工作表需要比以前更多的空间，但 {{address}} 已被占用。请移开该内容。未作任何更改。",
      ownSheetProtected:
        "需要写入工作表“{{sheet}}”，但该表受保护。请取消保护（审阅 > 撤消工作表保护）后重试。未作任何更改。",
      movedRow: "评估之后，{{cluster}} 所在的行已更改。请重新评估此表。未作任何更改。",
      noFormulas: "需要公式，但 {{address}} 中没有。未作任何更改。",
      unsettled: "需要已完成的结果，但 {{address}} 仍在计算或显示 #SPILL!。请等待或腾出空间后重试。未作任何更改。",
      cutSpill: "所选区域只包含 {{spill}} 处结果的一部分。请全部选中，或只选其首个单元格。未作任何更改。",
      pagesStopped_one:
        "已写入 {{all}} 页中的 {{count}} 页；{{cluster}} 的页面可能缺失或不完整，原因：{{reason}}。请再次写入：将覆盖相同的工作表。",
      pagesStopped_other:
        "已写入 {{all}} 页中的 {{count}} 页；{{cluster}} 的页面可能缺失或不完整，原因：{{reason}}。请再次写入：将覆盖相同的工作表。",
      recordStopped:
        "报告已写入工作表“{{sheet}}”；说明评估依据的工作表可能缺失或不完整，原因：{{reason}}。请再次写入报告：仍会使用这两张工作表。",
      partlyFrozen:
        "{{address}} 可能只有一部分已固定，原因：{{cause}}。请再次固定：其余部分随之完成，已是数值的保持不变。",
    },
    cause: {
      noRoom: "其工作表需要更多空间，但 {{address}} 已被占用",
      ownSheetProtected: "工作表“{{sheet}}”受保护",
      notLoaded: "加载项的组件未能从服务器取得",
      occupied: "表格下方的 {{address}} 已被占用",
      protectedSheet: "工作表或工作簿结构受保护或只读",
      cellEditing: "有单元格正在编辑",
      gone: "所需的工作表或区域已不存在",
      tooLarge: "一次请求的数据过多，Excel 未予接受",
      faultyModel: "名称 ClusterModel 所指的模型有误（请在其工作表上更正，或另选模型）",
      totalRow: "该表格显示汇总行（请取消：表设计 > 汇总行）",
      columnsGone: "表格 {{table}} 已没有列 {{missing}}（请撤消该更改，或将表格改名）",
      refused: "Excel 拒绝了请求（{{found}}）",
    },
  },
};
