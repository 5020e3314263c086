// 帮助页。仅构建时读取。
import type { texts as english } from "../en/help";

export const texts: typeof english = {
  help: {
    title: "数字产业集群评估：帮助",
    otherLanguage: "English",
    otherPage: "help.html",
    contents: "目录",
    functions: "函数",
    groups: {
      assessment: "某一时点的集群",
      evolution: "面板数据的演化与稳健性",
      measures: "经典测度",
    },
    ruleColumns: { rule: "规则", value: "默认值", meaning: "决定什么" },
    intro:
      "本加载项直接在工作表中评估数字产业集群：是否构成集群、属于两类中的哪一类、发展到哪一阶段、受何制约、可用何种政策工具。数据不离开工作簿。",
    search: "在本页中搜索",
    nothingFound: "没有找到。请减少或更换搜索词。",
    questionsTitle: "常见问题",
    questions: {
      untyped: {
        question: "为什么我的集群没有类型？",
        answer:
          "请看结果显示什么。“数据不足”：已观测的类型证据权重不足 {{coverage}} %，或关键指标（{{keys}}）均无观测值；“说明”列会指出下一步收集什么。“尚未构成数字产业集群”：有一项入门条件不成立。“类型不明”：类型指数处于 -{{band}} 至 {{band}} 的未定区间，无法归入任一类型。",
      },
      floor: {
        question: "入门条件是什么？“尚未构成数字产业集群”是什么意思？",
        answer:
          "入门条件共三项：集聚、临界规模、数字化强度，集群须先满足这三项才确定类型。每项条件有一项检验通过即可；没有数据的条件为未核实，不算未达标；有一项条件不成立，即尚未构成数字产业集群。",
      },
      missing: {
        question: "缺失的数据怎么填？空白单元格算不算零？",
        answer:
          "不掌握的数据请留空。加载项不作估计、不填补：缺失指标不参与平均，会在“说明”中列出，并使区间变宽。只有实测为零时才填 0。CLUSTERCHECK 会列出全部空缺与可疑单元格。",
      },
      index: {
        question: "类型指数是什么意思？",
        answer:
          "介于 -1（产业数字化）与 +1（数字产业化）之间的数，是各项类型证据位置的加权平均。指数下限与指数上限为权重变动、缺失数据补齐后可能出现的最小值与最大值。",
      },
      confidence: {
        question: "可信度中的稳固、倾向、未定是什么意思？",
        answer:
          "表示改变权重（{{tolerance}} % 以内）或补齐缺失数据能否改变类型。稳固：不会改变。倾向：可能变为未定，但不会变为相反类型。未定：可能改变。",
      },
      stage: {
        question: "阶段是怎样计算的？",
        answer:
          "阶段得分为其指标得分（0 至 100）的加权平均。达到 60 分且没有指标低于 {{minimum}} 分，阶段即已完成。集群处于已完成阶段的下一阶段，最高为第 3 阶段。稳妥达标：最不利时仍为已完成。阶段欠账：其下有未完成的阶段。",
      },
      priority: {
        question: "集群受何制约，应当先做什么？",
        answer:
          "先着力于着力阶段，其中首先是主要制约（“约束指标”列）。CLUSTERGAPS 列出一个集群的全部差距，CLUSTERPOLICY 给出针对其瓶颈的政策工具，CLUSTERTARGET 给出完成该阶段的最小变化。",
      },
      edit: {
        question: "能否修改权重、门槛和规则？",
        answer:
          "能。窗格的“模型”页把您的数值以名称 ClusterModel 保存在本工作簿中，将该名称作为参数 model 即可；也可修改工作表上 CLUSTERMODEL() 的副本。内置模型保持不变。",
      },
      origin: {
        question: "模型中的权重和门槛从哪里来？",
        answer:
          "论文没有给出数值。每个权重、锚点、门槛和规则都注明来源标记与来源：见本页的默认值、窗格的“模型”页和 CLUSTERMODEL()。",
      },
      percent: {
        question: "百分数怎么填？",
        answer:
          "45% 填 45，或填在百分比格式的单元格中（45%）。没有百分比格式的 0.45 按 0.45% 计；CLUSTERCHECK 会指出这样的列。",
      },
      years: {
        question: "怎样比较多年的数据？",
        answer:
          "每个集群每年一行。CLUSTERPATH 给出各集群的演化路径，CLUSTERPATTERN 汇总其变动，CLUSTEREVOLUTION 比较两类集群；窗格的“演化”页绘出图形。缺少的年份即为空缺，不作跨越。",
      },
      certain: {
        question: "结果有多可靠？",
        answer:
          "区间与可信度对权重和缺失数据是精确的。CLUSTERROBUST 与窗格的“稳健性”页还随机变动锚点与门槛，给出各类型、各阶段的概率和位次范围。",
      },
      total: {
        question: "为什么合计或平均也按集群评估？",
        answer:
          "名称疑为合计的行（全国、合计、平均等）位于所选区域之内。请将其从区域中排除；窗格可代为排除，CLUSTERCHECK 会指出。Excel 表格的汇总行会自动排除。",
      },
      share: {
        question: "没有安装加载项的同事怎样查看结果？",
        answer:
          "请发送数值而非公式：将结果写为数值，写入固定数值的报告，或固定所选单元格。未安装加载项时，公式一经 Excel 重新计算即显示 #NAME?。",
      },
      collect: {
        question: "怎样向填报单位收集数据？",
        answer: "窗格的“模板汇总”页生成填报模板，填写时无需加载项。交回的文件逐单元格检查后汇入一张面板表。",
      },
      language: {
        question: "怎样得到中文结果？",
        answer:
          '将 "zh-CN" 作为函数的参数 language，例如 =CLUSTERTYPE(A1:AO32,,,"zh-CN")。窗格的语言在“设置”页选择，窗格插入的公式随之采用。',
      },
    },
    indicators: "默认模型的指标",
    definition: "定义",
    unit: "单位",
    panelTitle: "示例面板",
    panelText:
      "涉及时间的示例使用此面板：每个集群每年一行，行的次序不限。集群为虚构。年份之间的空缺即为空缺，除已知状态外不作跨越。单个集群的模式不构成检验：门槛附近仅凭噪声就会出现跃迁与回退；CLUSTEREVOLUTION 检验两类之间的差别。",
    exampleTitle: "示例表格",
    exampleText: "评估函数的示例均使用此表：第1行为标题，第2行为一个集群。集群为虚构，仅作说明。",
    convention: "评估函数的共同约定",
    conventionText:
      "每行一个集群，首行为指标代码或名称；列的顺序不限，其他列忽略，括号中的单位不影响识别。若要在表格内向下填充公式，请把标题行单独作为第二个参数。在 Excel 表格旁输入时请留一空列，否则表格会扩展覆盖公式。单格结果（类型、阶段、解读、卡片）可用于表格内；较宽的结果会溢出，应放在表格旁；百分位需要整个区域。",
    measures: "测度函数的共同约定",
    syntax: "语法",
    optional: "可选",
    example: "示例",
    exampleInput: "{{address}} 的内容：",
    errorsTitle: "错误与处理",
    sign: "单元格显示",
    meaning: "含义",
    cure: "处理",
    signs: {
      value: {
        sign: "#VALUE!",
        meaning: "某个参数无法使用。",
        cure: "将鼠标指向单元格：提示会说明需要什么、实为什么、在何处。请更正公式或区域。",
      },
      na: {
        sign: "#N/A",
        meaning: "目前无法由这些数据计算；最常见的是无法区分空白与零。",
        cure: "结束单元格编辑并重新计算（Ctrl+Alt+F9）。",
      },
      spill: {
        sign: "#SPILL!",
        meaning: "结果所需单元格已被占用，或公式位于 Excel 表格内。",
        cure: "清空这些单元格，或将公式放在表格旁并留一空列。",
      },
      busy: {
        sign: "#BUSY!",
        meaning: "仍在计算，或在等待单元格编辑结束。",
        cure: "在正在编辑的单元格按 Enter 或 Esc。",
      },
      name: {
        sign: "#NAME?",
        meaning: "此 Excel 未加载本加载项。",
        cure: "从“开始”选项卡打开一次加载项，或请管理员安装。已写为数值的结果不受影响。",
      },
      ref: { sign: "#REF!", meaning: "另一加载项使用了相同的函数名。", cure: "请管理员提供带 DIC 前缀的版本。" },
      calc: {
        sign: "#CALC!",
        meaning: "公式用在 Excel 无法等待加载项之处：条件格式、公式求值。",
        cure: "将公式放入单元格，再引用该单元格。",
      },
    },
    missingTitle: "缺失数据的处理",
    missingText:
      "空白绝不等于零。桌面版 Excel 把空白作为 0 交给函数，因此函数会再次查看这些单元格。文本、逻辑值、错误值及超出有效范围的数字同样视为缺失；不猜测，不填补。缺失指标不参与平均，会在说明中列出，并按其可能取值最大限度地扩展区间。百分比格式的单元格按百分数读取。链接到空单元格的公式是真正的 0；由 FILTER 或 CHOOSECOLS 生成的数组没有可查看的单元格：CLUSTERCHECK 会列出可疑的零。Excel 表格的汇总行按空行读取；数据行中的合计仍按集群计入，CLUSTERCHECK 会指出。",
    methodTitle: "方法",
    methodText:
      "来源：{{citation}}。论文提出两类集群、各三个阶段和三类政策，但未给出任何数值。因此下列每个数值都是带来源的数据，均可修改：将 CLUSTERMODEL() 放到工作表，复制为数值，修改后作为 model 传回。",
    type: "类型指数为各证据位置的加权平均，介于 -1（产业数字化）与 +1（数字产业化）之间。不低于 {{band}} 为数字产业化，不高于 -{{band}} 为产业数字化；其间若两侧证据均达到 {{band}} 则为复合型，否则为类型不明。观测权重不足 {{coverage}} %，或没有任何关键指标：数据不足。",
    confidence:
      "区间是精确的：每个权重在 {{tolerance}} % 内变动，每个缺失指标可取任意值。稳固：类型不会改变。倾向：方向不会改变。未定：其他情形。",
    stage:
      "每个阶段指标按 0 至 100 计分，门槛为 60 分。平均达到 60 且没有指标低于 {{minimum}} 分，阶段即完成。产业数字化逐级推进；数字产业化在平台奠基后可先完成后面的阶段，其下未完成的阶段为欠账。CLUSTERSTAGE 不计记忆，即不考虑往年状态，可能与面板路径不同。",
    marks: "来源标记：S 论文；O 官方目标或统计；E 已发布面板的经验分位数；L 文献惯例；J 专家判断，由使用者校准。",
    rules: "规则",
    defaults: "默认值及其来源：{{model}}",
    columns: {
      role: "用途",
      code: "代码",
      name: "指标",
      low: "低端 / ID 锚点",
      gate: "门槛",
      high: "高端 / DI 锚点",
      weight: "权重",
      provenance: "来源标记",
      source: "来源",
    },
  },
};
