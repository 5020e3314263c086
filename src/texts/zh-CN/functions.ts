// 函数的元数据。仅构建时读取。
import type { texts as english } from "../en/functions";

export const texts: typeof english = {
  functions: {
    CLUSTERTYPE: "判断数字产业集群的类型，每个集群一行。示例：=CLUSTERTYPE(A1:AO32)，含标题行。",
    CLUSTERSTAGE:
      "每个集群在其阶梯上的阶段，含欠账与数据缺口。示例：=CLUSTERSTAGE(A1:AO32)。不计记忆（不考虑往年状态）。",
    CLUSTERASSESS:
      "完整评估，每个集群18列：类型、区间、可信度、阶段、得分、约束、政策工具、说明。示例：=CLUSTERASSESS(A1:AO32)。",
    CLUSTERSCORES: "类型指数、两极证据与六个阶段得分（0-100），不论类型。示例：=CLUSTERSCORES(A1:AO32)。",
    CLUSTERGRADES: "每项类型证据的位置（-1 至 1）与每个阶段指标的得分（0-100）。示例：=CLUSTERGRADES(A1:AO32)。",
    CLUSTERGAPS: "一个集群与各门槛的差距及主要制约。只接受一个集群。示例：=CLUSTERGAPS(A5:AO5,A1:AO1)。",
    CLUSTERPOLICY: "针对各集群瓶颈的政策工具，按紧迫程度排列。示例：=CLUSTERPOLICY(A1:AO32,,,,3)。",
    CLUSTERTARGET:
      "使各集群完成某一阶段的最小指标变化：这是模型要求达到的数值，而非某项措施会带来的结果。示例：=CLUSTERTARGET(A1:AO32)。",
    CLUSTERCOMPARE:
      "两个集群并列比较：类型证据、阶段指标、得分、指数与成熟度，以及谁更常领先。示例：=CLUSTERCOMPARE(A1:AO32,A2,A3)。",
    CLUSTERADVANTAGE: "各集群如何竞争、下一步优势，以及在区域内同类集群中的百分位。示例：=CLUSTERADVANTAGE(A1:AO32)。",
    CLUSTEREXPLAIN: "每个集群一段通俗解读：类型、证据、阶段、制约、数据缺口。示例：=CLUSTEREXPLAIN(A1:AO32)。",
    CLUSTERCARD: "每个集群一张卡片；点击查看，或用 =A2.阶段 读取字段。示例：=CLUSTERCARD(A1:AO32)。",
    CLUSTERCHECK:
      "逐单元格列出数据问题：缺失、文本、超范围、可疑的零、重复、混入的合计、拼错的标题；并列出判断类型或阶段最少需补充的指标。示例：=CLUSTERCHECK(A1:AO32)。",
    CLUSTERINDICATORS:
      "由企业清单与联系清单计算集群指标，并说明各数值的依据与空缺原因。示例：=CLUSTERINDICATORS(A1:AM500,AP1:AU900)。",
    CLUSTERMODEL:
      "以表格返回模型：指标、锚点、门槛、权重、规则、来源。示例：=CLUSTERMODEL()。可修改副本并作为 model 传回。",
    CLUSTERROBUST:
      "权重、锚点、门槛与缺失数据随机变动时，类型、阶段、指数、成熟度与位次的稳健程度。示例：=CLUSTERROBUST(A1:AO32)。",
    CLUSTERAUDIT:
      "指数发布前的审核：相关系数、有效权重、排除各项指标后的变化，以及方差的来源。示例：=CLUSTERAUDIT(A1:AO32)。",
    CLUSTERPATH:
      "各集群的演化路径：计入记忆的已完成阶段、阶段、成熟度与变动。示例：=CLUSTERPATH(A1:A99,B1:B99,C1:AP99)。",
    CLUSTERPATTERN:
      "每个集群一行：类型、趋势、变动与模式。单个集群的模式不构成检验：仅凭噪声也会出现跃迁与回退。示例：=CLUSTERPATTERN(A1:A99,B1:B99,C1:AP99)。",
    CLUSTERTRANSITIONS:
      "状态如何转移：概率、次数、首达时间、长期分布或变动。仅数据行。示例：=CLUSTERTRANSITIONS(A2:A99,B2:B99,C2:C99)。",
    CLUSTEREVOLUTION:
      "以面板数据检验理论：累积量表、变动比例、两类对比。示例：=CLUSTEREVOLUTION(A1:A99,B1:B99,C1:AP99)。",
    CLUSTERNETWORK:
      "一组集群的价值如何随参与者增长，双向固定效应。仅数据行。示例：=CLUSTERNETWORK(A2:A99,B2:B99,C2:C99,D2:D99)。",
  },
  form: {
    cell: "每行结果只占一个单元格，也可在 Excel 表格内向下填充。",
    spill: "结果不止一个单元格，请放在 Excel 表格旁边；放在表格内会显示 #SPILL!。",
    wholeRange: "结果取决于所有行，请用一个公式引用整个区域，并放在 Excel 表格旁边，不要放在表格内。",
  },
  languages: { en: "英文", "zh-CN": "中文", code: "供公式比较的代码" },
  ownParameters: {
    CLUSTERCOMPARE: {
      first: "一个集群的名称，与表中或 clusters 中一致。",
      second: "另一个集群的名称。",
      clusters: "集群名称，每行一个；若指标区域含标题行，此处亦含。默认为首个文本列。",
    },
    CLUSTERINDICATORS: {
      firms: "每家企业（每个年度）一行，含标题行：企业、集群、年度、行业代码、营业收入、从业人员等。仅企业与集群必填。",
      ties: "每条联系一行：起点企业、终点企业、联系类型（供应、项目、互补、横向、数据）、项目名称、数据贯通、年度。",
      reference: "区域与全国全部企业的分行业数：行业代码、集群（空为全国）、从业人员或营业收入。",
      output: '"indicators"（默认）：每个集群每期一行；"basis"：各数值的依据；"network"：联系网络的特征。',
      classification: '"ISIC"（默认）、"NACE" 或 "GB/T 4754"。',
      smallCell: "所依据企业数少于此数的数值不予公布；0（默认）为全部公布。",
      listCoverage: "给出数值所需的最低企业占比，0 至 1。默认 0.5。",
      office: "清单无法得出的指标，每个集群一行：TY5、ID1.3、ID1.4、ID3.2、DI1.1 至 DI1.4、DI2.1、DI2.2。",
    },
    CLUSTERTARGET: { output: '"summary"（默认）：每个集群一行；"detail"：每个指标一行，只接受一个集群。' },
  },
  parameters: {
    indicators: "每行一个集群；首行为指标代码或名称，除非另行给出 headers。",
    headers: "单独的标题行，列数相同：用于在表格内向下填充的公式。",
    model: '内置模型（{{models}}），或 CLUSTERMODEL() 返回格式的区域。默认 "{{defaultModel}}"。',
    top: "每个集群列出的政策工具数，1 至 20。默认 3。",
    stage: "要完成的阶段：集群自身阶梯的 1、2 或 3，或 ID2 之类的代码。默认为着力阶段。",
    costs: "两列：代码与成本，即指标走完整个跨度的成本。未列出者为 1；不能变动者填“固定”。这是判断，不是金额。",
    secured: "TRUE：权重在容差内任意变动时仍然完成；不得有缺失。默认 FALSE。",
    clusters: "集群名称，每行一个；若指标区域含标题行，此处亦含。",
    periods: "时期，每行一个（2022 或 2022Q1）；若指标区域含标题行，此处亦含。",
    states: "各集群各时期的状态：数字或任意标签；不明则留空。",
    output: '"probabilities"（默认）、"counts"、"passage"、"ergodic" 或 "movements"。',
    order: "由低到高的全部状态。默认数字按大小、文本按字符排序。",
    value: "各集群各时期的价值，例如营业收入，大于 0。",
    participants: "各集群各时期的参与者数，例如企业数，大于 0。",
    draws: "抽样次数，1 至 100,000。默认 1,000。",
    seed: "整数；种子相同则抽样相同。默认 1。",
    language: '"en"（默认）、"zh-CN"，或用于公式比较的 "code"。',
    detail: "TRUE：在一行中给出名称、数值、使用单元数与未计入单元数；结果与区域同形时，列于其旁。默认 FALSE。",
  },
};
