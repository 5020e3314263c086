// 公式无法作答的原因：应为何值，实为何值，位于何处，如何处理。
import type { texts as english } from "../en/faults";

export const texts: typeof english = {
  fault: {
    oneCluster:
      "{{function}} 只接受一个集群。{{where}}有 {{found}} 行数据。请给出一行数据及其标题行，例如 {{function}}(A5:AO5,A1:AO1)。",
    wrongTop: "{{function}} 的 top 应为 1 至 20 的整数。实为 {{found}}。请更正参数 top。",
    rowsDiffer:
      "{{function}} 要求各区域行数相同。指标区域有 {{expected}} 行，第 {{position}} 个参数有 {{found}} 行。请给出同高的区域。",
    noRange:
      "{{function}} 需要一个每行一个集群的区域。缺少第 1 个参数。请连同标题行选中数据表，例如 {{function}}(A1:AO32)。",
    emptyRange: "{{function}} 需要一个每行一个集群的区域。{{where}}为空。请连同标题行选中数据表。",
    tooManyCells:
      "{{function}} 最多读取 500 万个单元格。{{where}}有 {{found}} 个。请只选择有数据的行，例如 A1:AO5000。",
    noKnownColumn:
      "{{function}} 需要含指标代码或名称的标题行。{{where}}为 {{found}}：均不是模型 {{model}} 的指标。请参见 CLUSTERMODEL()。",
    betterModel: '表中有 {{model}} 的 {{all}} 个指标中的 {{found}} 个：请以 "{{model}}" 为参数 model。',
    sentenceGap: "",
    misplaced: {
      model:
        "{{function}} 的模型应为第 {{expected}} 个参数，而非第 {{position}} 个。其间的参数请留空，例如 {{example}}。",
      language:
        "{{function}} 的语言应为第 {{expected}} 个参数，而非第 {{position}} 个。其间的参数请留空，例如 {{example}}。",
      stage:
        "{{function}} 的阶段应为第 {{expected}} 个参数，而非第 {{position}} 个。其间的参数请留空，例如 {{example}}。",
    },
    repeatedIndicator: "{{function}} 要求每个指标只占一列。{{found}} 列均对应 {{indicator}}。请改名或删除多余的列。",
    headersNotOneRow: "{{function}} 的第 2 个参数应为一行标题。{{where}}有 {{found}} 行。请只给出标题行。",
    headersWidth:
      "{{function}} 要求标题数与列数相同。指标区域有 {{expected}} 列，标题有 {{found}} 列。请给出同宽的区域。",
    unknownModel:
      "{{function}} 需要一个模型：CLUSTERMODEL() 返回格式的区域，或 {{expected}} 之一。实为 {{found}}。请更正参数 model。",
    unknownLanguage: "{{function}} 的语言应为 {{expected}} 之一。实为 {{found}}。请更正参数 language。",
    modelRefused:
      "{{function}} 无法使用此模型：共 {{count}} 处错误。{{faults}}请在模型表中更正，或从 CLUSTERMODEL() 重新开始。",
    modelRefused_one: "{{function}} 无法使用此模型。{{faults}}请在模型表中更正，或从 CLUSTERMODEL() 重新开始。",
    blankUnknown: "{{function}} 无法区分{{where}}中的空白与零；请在没有编辑单元格时重新计算（Ctrl+Alt+F9）。",
    cancelled: "{{function}} 因输入已更改或 Excel 要求而中途停止；如需结果，请重新计算（Ctrl+Alt+F9）。",
    unexpected: "{{function}} 因内部错误而失败（{{found}}）。未作任何更改；请重新计算，若再次出现请反馈。",
  },
  evolutionFault: {
    noArgument: "{{function}} 的第 {{position}} 个参数应为区域，每个集群每个时期一行。该参数缺失。请选中相应的列或表。",
    notOneColumn: "{{function}} 此处需要一列。{{where}}有 {{found}} 列。请只给出含这些值的一列。",
    heightsDiffer:
      "{{function}} 要求各区域行数相同。第 1 个参数有 {{expected}} 行，第 {{position}} 个参数有 {{found}} 行。请给出同高的区域。",
    double: "{{cluster}} 的 {{period}} 出现在第 {{rows}} 行",
    doubledPeriods: "{{function}} 要求每个集群每个时期只有一行。发现重复：{{found}}。请删除重复行，或更正集群或时期。",
    andMore: "{{shown}}，另有 {{count}} 处",
    noPanel: "{{function}} 需要写明集群与时期的行。{{where}}中没有任何一行同时写明集群与时期。请给出集群所在的列。",
    headerRow:
      "{{function}} 此处只接受数据行。{{where}} 首行为 {{found}}，其余各行则为时期，首行似为标题行。请从各区域中去掉标题行。",
    noStates: "{{function}} 至少需要一行有状态。{{where}}中没有。请给出状态所在的列。",
    unknownOutput: "{{function}} 的 output 应为 {{expected}} 之一。实为 {{found}}。请更正参数 output。",
    notInOrder: "{{function}} 要求 order 列出全部状态：{{expected}}。发现 {{found}}。请补入 order，或更正该状态。",
    repeatedInOrder: "{{function}} 要求 order 中每个状态只出现一次。发现重复：{{found}}。请删除重复项。",
    wrongDraws: "{{function}} 的 draws 应为 1 至 {{expected}} 的整数。实为 {{found}}。请更正参数 draws。",
    wrongSeed: "{{function}} 的 seed 应为整数。实为 {{found}}。请更正参数 seed。",
    tooManyOutcomes:
      "{{function}} 最多保留 {{expected}} 个结果（集群数乘抽样次数）。现为 {{found}} 个。请减少行数或抽样次数。",
  },
  targetFault: {
    wrongStage:
      "{{function}} 的 stage 应为集群自身阶梯的 1、2 或 3，或 ID1 至 DI3 的代码。实为 {{found}}。请更正或省略该参数。",
    costsShape: "{{function}} 的 costs 应为代码与成本两列。{{where}}有 {{found}} 列。请给出两列的区域。",
    wrongCosts: "{{function}} 无法使用这些成本：{{found}}。请更正 costs 区域。",
    cost: {
      unknownIndicator: "{{where}}应为模型 {{model}} 的指标，实为 {{found}}",
      repeatedIndicator: "{{where}}的 {{found}} 已有成本；每个指标只能给出一个",
      wrongCost: "{{where}}应为大于 0 的数字或“固定”，实为 {{found}}",
    },
    unknownCluster:
      "{{function}} 的 {{argument}} 应为表中集群的名称。实为 {{found}}。请给出首个文本列或 clusters 中的名称。",
    unknownClusterLike:
      "{{function}} 的 {{argument}} 应为表中集群的名称。实为 {{found}}。是否指 {{expected}}？请更正该参数。",
    sameCluster: "{{function}} 需要两个不同的集群。两处均为 {{found}}。请更正参数 second。",
    repeatedCluster:
      "{{function}} 要求每个名称只占一行。{{found}} 出现在第 {{rows}} 行。请只选择一个时期的行，或为每个集群取不同的名称。",
    noTarget: "{{function}} 无法给出该集群的目标：{{found}}。请更正参数 stage、costs 或 model。",
  },
  measureFault: {
    refused: "{{function}} 无法使用这些单元格：{{reasons}}。{{cure}}",
    undefined: "{{function}} 对这些数据无法得出结果：{{reason}}",
    argumentMissing: "{{function}} 需要参数 {{argument}}。该参数被省略或为空。请给出数字或区域。",
    noNumbers:
      "{{function}} 需要数字。{{where}} 中没有数字（首格为 {{found}}）。请选择含数字的单元格；文本形式的数字不算数字。",
    notOneLine: "{{function}} 此处需要一行或一列。{{where}} 有 {{rows}} 行 {{columns}} 列。请只选择一行或一列。",
    notOneCell: "{{function}} 此处需要单个值。{{where}} 有 {{rows}} 行 {{columns}} 列。请给出一个单元格。",
    idealShape:
      "{{function}} 需要两行理想值（上为最优、下为最劣），与数值同为 {{expected}} 列。{{where}} 有 {{rows}} 行 {{columns}} 列。请给出这样的两行。",
    weightsShape:
      "{{function}} 需要 {{expected}} 个单元的权重：{{expected}} x {{expected}} 的矩阵，或起点、终点、权重三列。{{where}} 有 {{rows}} 行 {{columns}} 列。请为每个数值给出一行一列。",
    unknownOption: "{{function}} 要求 {{where}} 为 {{expected}} 之一。实为 {{found}}。请更正或省略该参数。",
    notANumber: "{{function}} 要求 {{where}} 为数字。实为 {{found}}。请更正或省略该参数。",
    contradiction: "{{function}} 只能使用 {{argument}} 或 {{other}} 之一，实际两者均给出。请省略其一。",
    ownNeighbour: "{{function}} 要求单元与其自身的权重为 0。{{where}} 为 {{found}}。请改为 0 或删除该联系。",
    unknownUnit: "{{function}} 要求联系的两端均为数值中的单元（{{expected}}）。{{where}} 为 {{found}}。请更正该联系。",
    ambiguousUnit:
      "{{function}} 要求联系两端的单元可以区分。{{where}} 的 {{found}} 是数值中多个单元的名称。请为每个单元取不同的名称。",
    namesDiffer:
      "{{function}} 按名称对应 {{where}} 与 {{other}}，每个名称应在两处都有。仅在 {{where}} 中：{{found}}。仅在 {{other}} 中：{{expected}}。请使两处名称一致，或去掉一处的名称，改按位置对应。",
    namesRepeated:
      "{{function}} 按名称对应各区域，每个名称应只出现一次。{{where}} 中重复的有：{{found}}。请为每个取不同的名称，或去掉一处的名称，改按位置对应。",
    tooManyGroups: "{{function}} 最多比较 {{expected}} 组。{{where}} 有 {{found}} 组。请合并分组，或检查是否选错了列。",
    tooManyCriteria: "{{function}} 最多比较 {{expected}} 个准则。{{where}} 有 {{found}} 个。请分组后在组内比较。",
    tooManyPermutations:
      "{{function}} 在此单元数与联系数下最多可做 {{expected}} 次置换。实为 {{found}}。请减少 permutations，或设为 0。",
    cell: "{{argument}} 第 {{row}} 行第 {{column}} 列",
    number: "数字",
    whole: "整数",
    wholeFromZero: "不小于 0 的整数",
    range: "{{low}} 至 {{high}}",
    more: "另有 {{count}} 处",
    reasons: {
      missing: "{{where}} 应为{{expected}}，实为 {{found}}",
      negative: "{{where}} 应 {{expected}}，实为 {{found}}",
      notPositive: "{{where}} 应 {{expected}}，实为 {{found}}",
      outOfRange: "{{where}} 应在 {{expected}} 之间，实为 {{found}}",
      notWhole: "{{where}} 应为{{expected}}，实为 {{found}}",
      length: "{{where}} 应与其他区域同为 {{expected}} 个，实为 {{found}} 个",
      notSquare: "{{where}} 应为方阵，宽 {{expected}}，实为 {{found}}",
      duplicate: "{{where}} 的联系 {{found}} 重复，应只出现一次",
      notReciprocal: "{{where}} 应为 {{expected}}，即对应判断的倒数，实为 {{found}}",
      notOne: "{{where}} 是准则与其自身的比较，应为 1，实为 {{found}}",
      coincidentGoalposts: "{{where}} 应 {{expected}}，实为 {{found}}",
      reversedGoalposts: "{{where}} 应 {{expected}}，实为 {{found}}",
      zeroWeights: "{{where}} 之和应大于 0，实为 {{found}}",
      tooFew: "{{where}} 的列数应 {{expected}}，实为 {{found}}",
    },
    cures: {
      missing: "空白绝不视为 0：请补上数据，或将该单元从各区域中排除。",
      negative: "请更正该值或将其排除。",
      notPositive: "请更正该值或将该单元排除。",
      outOfRange: "请更正该值，或先换算到此量表。",
      notWhole: "请给出整数，或省略该参数。",
      length: "请给出等长的区域，要么都带标题，要么都不带。",
      notSquare: "请选择行数与列数相同的区域。",
      duplicate: "请删除其中一行，或将权重相加。",
      notReciprocal: "请确定以哪个判断为准，另一个用公式写为其倒数。",
      notOne: "请将对角线设为 1。",
      coincidentGoalposts: "请给出两个不同的端点。",
      reversedGoalposts: "请将较小者作为 low；方向用 directions 调整。",
      zeroWeights: "请至少给出一个大于 0 的权重。",
      tooFew: "请选择整张表。",
    },
  },
  listFault: {
    list: { firms: "企业清单", ties: "联系清单", reference: "参照表", office: "集群机构表" },
    noListGiven:
      "{{function}} 的第 1 个参数应为含标题行的企业清单：每家企业一行，至少有 firm 与 cluster 两列。请选中该区域，例如 {{function}}(A1:AM500)。",
    columnsMissing:
      "{{function}} 需要含 {{missing}} 列的{{list}}。{{where}} 为 {{found}}。请用代码或名称命名各列，例如 企业 [firm]。",
    better: "该区域看来是{{list}}：请作为参数 {{argument}} 给出。",
    columnRepeated: "{{function}} 的 {{column}} 只能有一列。{{where}} 有 {{found}}。请保留一列，其余改名或删除。",
    officeWithoutIndicators:
      "{{function}} 的集群机构表至少应有 {{expected}} 之一。实际为 {{found}}。请用这些代码命名各列。",
    limit: {
      smallCell: "{{function}} 的 smallCell 应为不小于 0 的整数。实际为 {{found}}。请更正参数 smallCell。",
      listCoverage: "{{function}} 的 listCoverage 应为 0 至 1 之间的比例。实际为 {{found}}。请更正参数 listCoverage。",
    },
  },
  place: { argument: "第 {{position}} 个参数", row: "第 {{row}} 行", rowOf: "{{address}} 第 {{row}} 行" },
};
