/** What the document of the method says around the numbers. They are not in src/texts because the add-in never shows them. */
import { auditTexts } from "./auditTexts";
import { DEFAULT_PRIOR, RESAMPLES } from "../../src/calibration";
import { GATE, type Language, type Rules } from "../../src/model";
import { percentOf } from "../../src/results";

interface Formula {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const percent = (share: number, language: Language): string => percentOf(String(Math.round(100 * share)), language);

const en = {
  generated:
    "Written by npm run method from src/model; a test compares. Change the data or scripts/method, not this file.",
  title: "The method",
  otherLanguage: "[中文](method.zh-CN.md)",
  rules: "Rules: every threshold that belongs to no single indicator",
  rule: "Rule",
  value: "Default",
  allowed: "Allowed",
  meaning: "What it decides",
  model: "Model",
  colon: ": ",
  titled: (title: string, id: string, version: string) => `${title} (${id}, version ${version})`,
  basis: "Basis",
  none: "This model tests no floor.",
  floor: "Floor: is it a digital industry cluster?",
  condition: "Condition",
  code: "Code",
  indicator: "Indicator",
  unit: "Unit",
  threshold: "Threshold",
  marks: "Provenance",
  source: "Source or reason",
  type: "Type: which of the two",
  element: "Element of the paper",
  elements: { "core firm": "core firm", mirror: "mirror", network: "network", value: "value" },
  idAnchor: "ID anchor",
  diAnchor: "DI anchor",
  weight: "Weight",
  key: "Key",
  stages: "Stages: how far",
  mechanism: "How a cluster competes here",
  low: "Grade 0 at",
  gate: `Threshold (grade ${GATE})`,
  high: "Grade 100 at",
  levers: "Levers: what addresses a bottleneck",
  focus: "Bottleneck in",
  family: "Family",
  families: { I: "digital infrastructure", L: "leader enterprises", D: "differentiated support" },
  lever: "Lever",
  answers: "Addresses the obstacles",
  hybrid: "hybrid type",
  indicators: "Indicators: what to collect",
  definition: "Numerator, denominator, who knows it",
  formulas: (rules: Rules): readonly Formula[] => [
    {
      heading: "Missing is never zero",
      paragraphs: [
        'A blank, a text or an error in an indicator is missing. Weights are shared among what is observed; the share of the weight that is observed is the *coverage*, and where it is too small the result is "insufficient data".',
      ],
    },
    {
      heading: "Floor",
      paragraphs: [
        "Each condition compares indicators with thresholds; one observed indicator that reaches its threshold is enough. A condition fails only when all its indicators are observed and none reaches its threshold; otherwise it is unchecked, which is said and does not count against the cluster. A cluster that fails a condition has no type.",
      ],
    },
    {
      heading: "Type",
      paragraphs: [
        "The *position* of an indicator runs from -1 at its ID anchor (industrial digitalization) to +1 at its DI anchor (digital industrialization), in a straight line between them and no further outside: position = 2 × (value - ID anchor) ÷ (DI anchor - ID anchor) - 1.",
        "The *type index* is the weighted mean of the positions observed. Its positive and its negative part are shown apart: the evidence for digital industrialization (E+) and for industrial digitalization (E-); index = E+ - E-.",
        `The first rule that applies decides: less than ${percent(rules.typeCoverage, "en")} of the weight, or none of the indicators marked as key: insufficient data. Index of at least ${rules.typeBand}: digital industrialization. At most -${rules.typeBand}: industrial digitalization. E+ and E- both at least ${rules.typeBand}: hybrid. Otherwise: indeterminate.`,
        `*Confidence* is exact, not simulated: every weight moves by up to ${percent(rules.weightTolerance, "en")} of its value and every missing position takes any value between -1 and 1; the smallest and the largest index over all of these follow by sorting. Firm: even the worst of them has the same type. Leaning: even the worst of them is on the same side of 0. Open: otherwise. Anchors and measurement errors do not move here; CLUSTERROBUST moves the anchors and thresholds, and the values where the model states their errors.`,
      ],
    },
    {
      heading: "Stages",
      paragraphs: [
        `The *grade* of a stage indicator is 0 at its low end, ${GATE} at its threshold (the column Gate of the model table) and 100 at its high end, in straight lines between and cut off outside; where less is better the low end is the larger one. A stage's *score* is the weighted mean of the grades observed.`,
        `A stage with less than ${percent(rules.stageCoverage, "en")} of its weight observed cannot be assessed. Otherwise it is *completed* when its score is at least ${GATE} and no observed grade lies below ${rules.minimumGrade}, else *not completed*. It is *secured* when it would still be completed with every missing grade at 0 and weights moving by ${percent(rules.weightTolerance, "en")}.`,
        "Industrial digitalization is read as a ladder: reached = completed stages in a row from the first; a completed stage above an uncompleted one is reported but does not count; the priority stage is the first uncompleted one.",
        `Digital industrialization may lead with a later stage: reached = the highest completed stage that counts, and a stage above the first counts only where the platform is established (score of stage 1 at least ${rules.platformBase}); uncompleted stages below are *debts*; the priority stage is the uncompleted stage at or below reached + 1 with the lowest score.`,
        "Stage = reached + 1, at most 3; with all three completed the cluster is consolidated. Where a stage that cannot be assessed could change what is reached, the stage is unknown and the result names what lacks data. The lowest and highest stage follow from reading the ladder with everything at its worst and at its best.",
        `*Maturity* (0 to 3) orders clusters and draws paths; it is never a class: reached (for digital industrialization: completed stages that count) plus the score of the priority stage as a share of ${GATE}, below 1.`,
      ],
    },
    {
      heading: "Advantage",
      paragraphs: [
        "Each stage has the way of competing that the paper gives it. Leading is that of the completed stage with the highest score, emerging that of the priority stage. The percentile of a score among n clusters of one type is 100 × (number below + half the number equal, itself included) ÷ n.",
      ],
    },
    {
      heading: "Obstacles and levers",
      paragraphs: [
        `The *obstacle* of an indicator in the priority stage is its weight × what its grade lacks to ${GATE}, as a share of the sum over that stage. The main constraint (Binding constraint) is a grade below ${rules.minimumGrade} where there is one (the lowest), else the largest obstacle. A lever's priority is the sum of the obstacles that it addresses; a lever that addresses none is left out.`,
      ],
    },
    {
      heading: "What it would take",
      paragraphs: [
        "This is arithmetic of the model: what the model would need to see, not what a measure would cause. Which least change of the indicators of a stage that is not completed completes it? Each may move in its better direction only and not beyond its high end; the cost of a change is its share of the way from low end to high end, one span, times a cost that is 1 unless you say otherwise. A span is a judgement, not money.",
        `The least is found exactly: least sum of costs so that the weighted mean of the grades is at least ${GATE} and no observed grade is below ${rules.minimumGrade}. Grades below the minimum are raised to it. Then, because the way beyond the threshold may be cheaper than the way to it, and because a value beyond its low end has a way before it that gains nothing, each such indicator is tried on either side of that place, and for every pattern the rest is filled up by cost per weighted grade point. Filling up the cheapest points first is not enough. Of several least solutions the earliest indicators move furthest. Missing evidence stays missing.`,
        `*Secured*, the stage stays completed wherever the weights lie within their tolerances: a grade then counts 1 - t of its weight above ${GATE} and 1 + t below it. For digital industrialization a stage above the first may need the platform first: the same with ${rules.platformBase} for ${GATE} and no minimum grade; the two costs are added.`,
        `The *cushion* of a consolidated cluster is how far each indicator may fall, alone, before a stage reopens, with memory: below a score of ${rules.reopenGrade} or a grade of ${rules.minimumGrade}.`,
      ],
    },
    {
      heading: "Two clusters side by side",
      paragraphs: [
        "Which of two clusters is ahead in maturity is counted over draws of the robustness check that are common to both: the same weights, anchors and thresholds in each draw, missing evidence and measurement errors drawn for each cluster. Only clusters of the same type are compared in maturity, because the two ladders are read differently; complete rows that are alike are equal in every draw.",
      ],
    },
    auditTexts.en(rules),
    {
      heading: "Through time",
      paragraphs: [
        `With memory, a completed stage reopens only below a score of ${rules.reopenGrade} or a grade of ${rules.minimumGrade}, and a platform once established is lost only below ${rules.platformLost}: noise at the threshold is no reversal. Between neighbouring periods reached rises by one (advance), by more (skip), stays (hold) or falls (loop); a change of the observed indicators is a change of composition and no movement.`,
        `A pattern needs ${rules.patternPeriods} periods; its trend is Kendall's tau-b of maturity against time, with |tau| of at least ${rules.patternTau} and p of at most ${rules.patternP}; stalled means a range below ${rules.stalledRange} without any rise. One cluster's pattern is no test of the theory: CLUSTEREVOLUTION compares the two types on one common reading, the number of completed stages, with permutation tests; a p of at most ${rules.significance} counts as a difference.`,
      ],
    },
    {
      heading: "Anchors and thresholds from one's own clusters",
      paragraphs: [
        `The page Model sets anchors and thresholds beside quantiles of the assessed table and proposes (n q + m g0)/(n + m): n clusters with a value, q their quantile, g0 the built-in value, which counts for m clusters (${DEFAULT_PRIOR} to begin with, a judgement). Without a value it is g0, with m = 0 it is q; a row that the built-in model lacks has no g0, so m counts as 0. Each cluster counts once, by its newest value. q is the estimator of Harrell and Davis (1982), a weighted mean of all ordered values; its 95 % interval is a percentile interval of ${RESAMPLES} bootstrap samples of the clusters, seeded, so that a table always has the same one.`,
        "Quantiles are counted from the worst cluster on, or from the one nearest to the ID pole: where less is better, or the DI anchor lies below the ID anchor, they turn. To begin with Low, Gate and High are the quantiles at 5, 50 and 95 % (as in EU-PROXY), both anchors those at 5 and 95 %, the threshold of a test of the floor that at 5 %. Proposals have four digits. Nothing is cut to fit: where they would not rise or fall strictly, or would lie outside the valid range, there is none, and the page says why.",
        "What is taken over names its panel in the source (own panel, n, m, quantiles) and carries the mark E, with the marks and the source of g0 where m is above 0. With one's own median as the threshold half of the clusters pass by construction: the ladder then ranks them among themselves.",
      ],
    },
  ],
};

export type MethodTexts = typeof en;

const zh: MethodTexts = {
  generated: "由 npm run method 根据 src/model 生成，并由测试核对。请修改数据或 scripts/method，不要修改本文件。",
  title: "方法说明",
  otherLanguage: "[English](method.md)",
  rules: "规则：不属于任何单一指标的全部阈值",
  rule: "规则",
  value: "默认值",
  allowed: "允许范围",
  meaning: "决定什么",
  model: "模型",
  colon: "：",
  titled: (title, id, version) => `${title}（${id}，版本 ${version}）`,
  basis: "依据",
  none: "本模型不检验入门条件。",
  floor: "入门条件：是否构成数字产业集群",
  condition: "条件",
  code: "代码",
  indicator: "指标",
  unit: "单位",
  threshold: "阈值",
  marks: "来源标记",
  source: "出处或理由",
  type: "类型：属于哪一类",
  element: "论文中的要素",
  elements: { "core firm": "核心企业", mirror: "镜像", network: "网络", value: "价值" },
  idAnchor: "产业数字化锚点",
  diAnchor: "数字产业化锚点",
  weight: "权重",
  key: "关键",
  stages: "阶段：走到哪一步",
  mechanism: "本阶段的竞争优势机制",
  low: "0 分处",
  gate: `门槛（${GATE} 分）`,
  high: "100 分处",
  levers: "政策工具：如何应对",
  focus: "瓶颈所在",
  family: "类别",
  families: { I: "数字基础设施", L: "龙头企业", D: "差异化政策" },
  lever: "政策工具",
  answers: "针对的障碍指标",
  hybrid: "复合型",
  indicators: "指标：需要采集什么",
  definition: "分子、分母与数据来源",
  formulas: (rules) => [
    {
      heading: "缺失绝不等于零",
      paragraphs: [
        "指标单元格为空、文本或错误值时，均视为缺失。权重只在已观测的指标之间分配；已观测权重所占比例称为*覆盖率*，过低时结果为“数据不足”。",
      ],
    },
    {
      heading: "入门条件",
      paragraphs: [
        "每个条件把若干指标与阈值比较：任一已观测指标达到阈值，条件即满足。只有全部指标均已观测且无一达到阈值，条件才不满足；其余情况标注为“未核实”，不因此对集群作不利认定。有任一条件不满足的集群没有类型。",
      ],
    },
    {
      heading: "类型",
      paragraphs: [
        "指标的*位置*在产业数字化锚点处为 -1，在数字产业化锚点处为 +1，两点之间线性变化，之外截断：位置 = 2 ×（数值 - 产业数字化锚点）÷（数字产业化锚点 - 产业数字化锚点）- 1。",
        "*类型指数*是已观测位置的加权平均。其正、负两部分分别列出：数字产业化证据（E+）与产业数字化证据（E-）；指数 = E+ - E-。",
        `按顺序采用首个适用的规则：已观测权重不足 ${percent(rules.typeCoverage, "zh-CN")}，或关键指标无一观测：数据不足。指数不低于 ${rules.typeBand}：数字产业化。不高于 -${rules.typeBand}：产业数字化。E+ 与 E- 均不低于 ${rules.typeBand}：复合型。其余：类型不明。`,
        `*可信度*为精确计算而非模拟：每个权重在其值的 ±${percent(rules.weightTolerance, "zh-CN")} 内变动，每个缺失位置在 -1 与 1 之间任取，由排序求得指数的最小值与最大值。稳固：最不利时类型仍不变。倾向：最不利时仍在 0 的同一侧。其余为未定。此处不变动锚点，也不考虑测量误差；锚点、门槛的变动，以及模型注明误差的数值的变动，见 CLUSTERROBUST。`,
      ],
    },
    {
      heading: "阶段",
      paragraphs: [
        `阶段指标的*得分*在低端为 0，门槛处（模型表的 Gate 列）为 ${GATE}，高端为 100，其间线性变化，之外截断；数值越小越好时，低端大于高端。阶段得分是已观测指标得分的加权平均。`,
        `已观测权重不足 ${percent(rules.stageCoverage, "zh-CN")} 的阶段无法评估。其余情况下，阶段得分不低于 ${GATE} 且没有低于 ${rules.minimumGrade} 的已观测得分，则为*已完成*，否则为*未完成*。若所有缺失得分取 0、权重变动 ±${percent(rules.weightTolerance, "zh-CN")} 时仍为已完成，则为*稳妥达标*。`,
        "产业数字化按阶梯解读：已完成阶段数 = 从第一阶段起连续完成的阶段数；未完成阶段之上的已完成阶段仅报告，不计入；着力阶段为首个未完成阶段。",
        `数字产业化可以由较高阶段领先：已完成阶段数 = 计入的最高已完成阶段的序号，第一阶段以上的阶段只有在平台已奠基（第一阶段得分不低于 ${rules.platformBase}）时才计入；其下未完成的阶段为*欠账*；着力阶段为“已完成阶段数 + 1”及以下得分最低的未完成阶段。`,
        "阶段 = 已完成阶段数 + 1，最高为 3；三个阶段全部完成则为成熟。若无法评估的阶段可能改变已完成阶段数，则阶段不明，并指明缺少哪些数据。把一切取最不利与最有利的情形解读，即得最低阶段与最高阶段。",
        `*成熟度*（0 至 3）只用于排序与绘制路径，从不作为类别：已完成阶段数（数字产业化为计入的已完成阶段个数），加上着力阶段得分占 ${GATE} 的比例（小于 1）。`,
      ],
    },
    {
      heading: "竞争优势",
      paragraphs: [
        "每个阶段对应论文给出的竞争优势机制。主导优势机制取得分最高的已完成阶段，形成中的优势机制取着力阶段。n 个同类集群中的百分位 = 100 ×（低于者个数 + 相等者个数的一半，含自身）÷ n。",
      ],
    },
    {
      heading: "障碍与政策工具",
      paragraphs: [
        `着力阶段中某指标的*障碍度* = 权重 × 得分距 ${GATE} 的差额，占该阶段总和的比例。主要制约（约束指标）：若有得分低于 ${rules.minimumGrade} 的指标，取最低者，否则取障碍度最大者。政策工具的优先度为其所针对指标的障碍度之和；不针对任何障碍的政策工具不列出。`,
      ],
    },
    {
      heading: "达标所需",
      paragraphs: [
        "这是模型的算术：模型要求达到的数值，而非某项措施会带来的结果。要使一个未完成的阶段完成，指标最少须变动多少？每个指标只能向好的方向变动，且不超过其高端；一项变动的成本等于它占低端至高端全程（一个跨度）的份额，乘以该指标的成本，未另行给出时为 1。跨度是一种判断，不是金额。",
        `结果是精确的：在得分加权均值不低于 ${GATE}、且各有观测值的指标得分不低于 ${rules.minimumGrade} 的条件下，使成本之和最小。先把低于最低得分的指标提高到最低得分。门槛之后的路程可能比之前便宜，而低端之外的数值还有一段不增加得分的路程，因此对每个这样的指标分别尝试两侧，并对每种组合按每加权得分点的成本由低到高补足。只从最便宜的得分点补起并不总是最小。有多个最小解时，次序在前的指标变动最大。缺失的指标仍视为缺失。`,
        `*稳妥达标*指权重在容差内任意变动时阶段仍然完成：高于 ${GATE} 的得分按权重的 1 - t 计，低于者按 1 + t 计。数字产业化的第一阶段以上可能须先奠基平台：以 ${rules.platformBase} 代替 ${GATE}，不设最低得分；两项成本相加。`,
        `成熟集群的*余地*是每个指标在其他指标不变时可以下降多少，才会使某一阶段（计入记忆）重新转为未完成：阶段得分低于 ${rules.reopenGrade}，或某项得分低于 ${rules.minimumGrade}。`,
      ],
    },
    {
      heading: "两个集群并列比较",
      paragraphs: [
        "两个集群中谁的成熟度较高，按两者共用的稳健性抽样计数：每次抽样的权重、锚点与门槛相同，缺失的证据与测量误差则按集群分别抽样。两条阶梯的解读不同，因此只比较同一类型集群的成熟度；数据完整且完全相同的两行在每次抽样中都相同。",
      ],
    },
    auditTexts["zh-CN"](rules),
    {
      heading: "随时间演化",
      paragraphs: [
        `计入记忆：已完成的阶段只有在得分低于 ${rules.reopenGrade} 或出现低于 ${rules.minimumGrade} 的指标得分时才重新转为未完成；平台一经奠基，得分低于 ${rules.platformLost} 才算失效，因此门槛附近的波动不算回退。相邻两期之间，已完成阶段数增加一为推进，增加更多为跃迁，不变为保持，减少为回退；观测指标集合变化为口径变化，不算变动。`,
        `判断模式至少需要 ${rules.patternPeriods} 期；趋势为成熟度对时间的 Kendall τ-b，要求 |τ| 不低于 ${rules.patternTau} 且 p 不高于 ${rules.patternP}；停滞指变幅低于 ${rules.stalledRange} 且没有上升。单个集群的模式不能检验理论：CLUSTEREVOLUTION 按同一口径（已完成阶段数）用置换检验比较两类集群，p 不高于 ${rules.significance} 视为有差异。`,
      ],
    },
    {
      heading: "由自有集群得出锚点和门槛",
      paragraphs: [
        `“模型”页将锚点和门槛与已评估表格的分位数对照，建议值为 (n q + m g0)/(n + m)：n 为有数值的集群数，q 为其分位数，g0 为内置值，相当于 m 个集群（初始为 ${DEFAULT_PRIOR}，属判断）。没有数值时即为 g0，m = 0 时即为 q；内置模型没有的行没有 g0，m 按 0 计。每个集群只计一次，取其最新数值。q 采用 Harrell-Davis 估计（1982），即全部有序数值的加权平均；其 95% 区间为 ${RESAMPLES} 次自助抽样（以集群为抽样单位）的百分位区间，种子固定，同一表格的区间总是相同。`,
        "分位数从最差的集群（或最靠近 ID 一端的集群）算起：越少越好的指标，或 DI 锚点低于 ID 锚点时，方向相反。初始时低端、门槛和高端取 5%、50% 和 95% 分位数（与 EU-PROXY 相同），两个锚点取 5% 和 95%，入门条件的阈值取 5%。建议值取四位有效数字。任何数值都不会为了合规而被截取：若不能严格递增或递减，或超出有效范围，则不作建议，并说明原因。",
        "采用后，出处注明自有面板（n、m、分位数），来源标记为 E；m 大于 0 时，还保留 g0 的标记和出处。以自有中位数为门槛，必然有一半集群达标：阶梯只反映自有集群之间的相对位置。",
      ],
    },
  ],
};

export const methodTexts: Readonly<Record<Language, MethodTexts>> = { en, "zh-CN": zh };
