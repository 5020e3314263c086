import type { Language, Origin } from "../model";

/**
 * The sources of the built-in models in Chinese, by their text in the model. A model holds a source once, as its author
 * wrote it, so that a table of it can be compared cell by cell; what somebody else wrote is shown as it is.
 */
const chineseSources: Readonly<Record<string, string>> = {
  // Floor
  "Customary cut-off of the location quotient": "区位熵的惯用临界值",
  "Virtual cluster: half of all sales through one platform": "虚拟集群：全部销售的一半经由同一平台",
  "Critical mass of interacting firms": "互动企业的临界数量",
  "EU Member States 2022, 5th percentile": "欧盟成员国2022年第5百分位",
  "About half of China's national share, 9.9 in 2023": "约为全国占比（2023年9.9）的一半",
  // Type
  "NBS 2023: 9.9 % of GDP is digital core; upper anchor judged":
    "国家统计局2023年：数字经济核心产业占GDP 9.9%；上锚点为专家判断",
  "Core firm in the paper; anchors judged": "论文中的核心企业；锚点为专家判断",
  "A factor of two either way": "上下各相差一倍",
  "Platform mirror in the paper; anchors judged": "论文中的平台镜像；锚点为专家判断",
  "Platform mirror in the paper": "论文中的平台镜像",
  "Chain community against multi-sided alliance in the paper; anchors judged":
    "论文中产业链经济共同体与多边协同创新联盟之别；锚点为专家判断",
  "NBS 2021: classes 01-04 supply technology, class 05 uses it; anchors judged":
    "国家统计局2021年分类：01-04大类提供数字技术，05大类应用数字技术；锚点为专家判断",
  "Whole economy (EU 2022): median 4.5": "整体经济（欧盟2022年）：中位数4.5",
  "Traditional against data factors in the paper; anchors judged": "论文中传统要素与数据要素之别；锚点为专家判断",
  // Stages
  "MIIT: 54.6 in 2021, target 68 for 2025; low and high judged":
    "工业和信息化部：2021年54.6，2025年目标68；低端与高端为专家判断",
  "EU: 5th percentile 21, 95th 50; MIIT: 69.8 in 2021, target 80":
    "欧盟：第5百分位21，第95百分位50；工业和信息化部：2021年69.8，目标80",
  "Judgement, to be calibrated": "专家判断，有待校准",
  "Own base year = 100; judgement": "以自身基年为100；专家判断",
  "EU 2022: 5th percentile 28, mean 54.9; target for 2030 above 90":
    "欧盟2022年：第5百分位28，均值54.9；2030年目标90以上",
  "MIIT: target 45 for 2025; low and high judged": "工业和信息化部：2025年目标45；低端与高端为专家判断",
  "MIIT: 74.2 in 2021, target 85 for 2025; low and high judged":
    "工业和信息化部：2021年74.2，2025年目标85；低端与高端为专家判断",
  "EU cloud use: 5th percentile 13, 75th 47; target 75 for 2030":
    "欧盟云服务使用：第5百分位13，第75百分位47；2030年目标75",
  "Full-chain integration in the paper; numbers judged": "论文中的全链融合；数值为专家判断",
  "EU: 5th percentile 3.5, 75th 11.2, 90th 13.2": "欧盟：第5百分位3.5，第75百分位11.2，第90百分位13.2",
  "Ecosystem stability in the paper; 0.3 as in practice of network models; rest judged":
    "论文中的生态稳定；0.3取自网络模型的惯例；其余为专家判断",
  "Rogers: innovators and early adopters are 16 %; rest judged": "罗杰斯：创新者与早期采用者合计16%；其余为专家判断",
  "EU 2022: mean 70.2, 75th percentile 70": "欧盟2022年：均值70.2，第75百分位70",
  "New scenarios in the paper; numbers judged": "论文中的新场景；数值为专家判断",
  "Partner roles in the paper; numbers judged": "论文中的伙伴分工；数值为专家判断",
  "Concentration risk; judgement": "集中风险；专家判断",
  "Integration with the real economy in the paper; numbers judged": "论文中与实体经济的融合；数值为专家判断",
  // Edition 1.1
  "MIIT: national mean 66.2 at the end of March 2025; low and high moved alike from those of 1.0":
    "工业和信息化部：2025年3月末全国平均66.2；低端与高端由1.0版同步移动",
  "Eurostat: 73 % of EU SMEs, index of 2024; low and high moved alike from those of 1.0":
    "欧盟统计局：欧盟中小企业73%，2024年版指数；低端与高端由1.0版同步移动",
  "MIIT action plan 2026-2028 of 13 January 2026: at least 55 by 2028; low and high moved alike from those of 1.0":
    "工业和信息化部2026年1月13日印发的2026—2028年行动方案：到2028年不低于55；低端与高端由1.0版同步移动",
  "MIIT: national mean 83.5 at the end of March 2025; low and high moved alike from those of 1.0":
    "工业和信息化部：2025年3月末全国平均83.5；低端与高端由1.0版同步移动",
  "EU: 5th percentile 21, 95th 50; MIIT: 69.8 in 2021, target 80; the European and the Chinese figure measure different things":
    "欧盟：第5百分位21，第95百分位50；工业和信息化部：2021年69.8，目标80；欧盟与中国的数值口径不同",
  "The threshold of 1.0 (EU Member States 2022, 5th percentile), moved like the gate of ID1.5":
    "1.0版的阈值（欧盟成员国2022年第5百分位），随ID1.5的门槛同步移动",
  // Rules
  "A fifth of the way from the middle of the axis to either pole": "类型轴中点到任一极的五分之一",
  "Three fifths of the weight, so that what is seen outweighs what is missing":
    "权重的五分之三，使已观测部分重于缺失部分",
  "Weights are customarily moved by 25 % either way in audits of composite indicators":
    "综合指标审核中惯用权重上下浮动25%",
  "A tenth of the distance between the anchors": "两锚点间距的十分之一",
  "A tenth of the distance from Low to High": "低端到高端距离的十分之一",
  "Below the gate, because much movement at a class border is survey noise; by how much is judged":
    "低于门槛，因为界线附近的变动多为调查误差；低多少为专家判断",
  "Half of the way to the gate": "到门槛的一半",
  "Half of the weight": "权重的一半",
  "Below the founding score, as for a stage that reopens; by how much is judged":
    "低于奠基得分，与阶段重新转为未完成同理；低多少为专家判断",
  "With fewer periods chance alone makes patterns; the number is judged":
    "时期更少时，仅凭偶然即可出现模式；期数为专家判断",
  "A quarter of a stage": "一个阶段的四分之一",
  "Four fifths of all pairs of periods in one order, where none ties": "无并列时，五分之四的时期对次序一致",
  "The mildest of the customary levels, because the series are short": "惯用显著性水平中最宽松者，因为序列较短",
  "Convention; p stands beside each verdict, for whoever holds another level":
    "惯例；每项结论旁均列出 p 值，采用其他水平者可自行判断",
  "Three clusters for each of the five indicators of the longest stages": "最长的阶段有五项指标，每项指标三个集群",
  // EU-PROXY
  "Centred near the median of the 27 Member States, DESI edition 2022; width judged":
    "以27个成员国的中位数为中心（DESI 2022版）；宽度为专家判断",
  "5th percentile, median and 95th percentile of the 27 Member States, DESI edition 2022":
    "27个成员国的第5百分位、中位数与第95百分位（DESI 2022版）",
};

/** A source with when its number is, where the model says so. */
export function datedSource({ source, asOf }: Pick<Origin, "source" | "asOf">, language: Language): string {
  const text = sourceText(source, language);
  if (asOf === undefined || asOf === "") return text;
  return language === "zh-CN" ? `${text}（数据时点：${asOf}）` : `${text} (as of ${asOf})`;
}

/** A source of a model as a reader of this language is told it. */
export function sourceText(source: string, language: Language): string {
  return language === "zh-CN" && Object.hasOwn(chineseSources, source) ? (chineseSources[source] ?? source) : source;
}
