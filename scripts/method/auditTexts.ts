// How the audit of an index is done, in both languages.
import { RESAMPLES } from "../../src/audit";
import { LOCAL_MEAN } from "../../src/measures/correlationRatio";
import { LEAST_PAIRS } from "../../src/measures/pearson";
import type { Rules } from "../../src/model";

const factor = LOCAL_MEAN.factor.toFixed(2);

export const auditTexts = {
  en: ({ auditClusters, significance }: Rules) => ({
    heading: "Audit",
    paragraphs: [
      `*Coherence* looks at the grades of the indicators, because they are what a score adds up and because higher is better in all of them: Pearson's correlation of each pair on one ladder, and of the scores of its stages, over all clusters with both values whatever their type, from ${LEAST_PAIRS} clusters on (two always lie on a line), with Fisher's interval (1 - ${significance}); negative ones are named. Cronbach's alpha of each stage takes the clusters with all of its indicators. It rises with their number, and a stage need not be a scale: a low alpha is no defect by itself.`,
      `*Effective weights* stand beside the nominal share of the weight of a stage: the squared correlation of a grade with its stage score, by a straight line and by a local mean (${LOCAL_MEAN.kernel} kernel, bandwidth h = ${factor} s n^(-1/5); ${LOCAL_MEAN.provenance.join(" ")}: ${LOCAL_MEAN.source}), and the linear one as a share of those of its stage (Paruolo, Saisana and Saltelli 2013). Below ${auditClusters} clusters there is none: a local mean follows some of the noise of few points; of 15 without any relation it still gives 0.15 on average.`,
      "*Leaving out* is exact: the table is assessed again without the indicator, which lowers coverage as any missing column does. Changes of stage and of rank (by maturity within a type) are counted among the clusters that keep the type ID or DI.",
      `*Sensitivity* asks what makes the variance of the type index, of maturity, and of whether a cluster has another type than the reported one, when everything moves as in the robustness check: weights; anchors and thresholds; missing evidence; measurement error. Saltelli's design draws everything twice, A (the draws of CLUSTERROBUST) and B, and reads each cluster also in A with one group from B. Jansen's estimators: V = ½ mean (A - B)², first-order share 1 - ½ mean (B - A_u)² / V, total share ½ mean (A - A_u)² / V. The variance comes from the same pairs, so a group that moves nothing has exactly 0. Variances are added up over the clusters (Lamboni, Monod and Makowski 2011). Intervals (1 - ${significance}) are percentiles of ${RESAMPLES.value} resamples of the draws, which are common to all clusters (${RESAMPLES.provenance.join(" ")}: ${RESAMPLES.source}).`,
      "*Collect data, or argue about weights?* compares two sums of first-order shares: missing data and measurement error on one side, weights, anchors and thresholds on the other. One side outweighs the other where the interval of their difference does not hold 0. Where it does, and what only both sides together explain is surely more than either, the two work together; otherwise there is no clear difference. Of one side, the group whose interval lies above the other is named. Estimates can lie a little below 0. Rules, the floor and the choice of indicators are not varied, and a measurement error that the model does not state counts as 0.",
    ],
  }),
  "zh-CN": ({ auditClusters, significance }: Rules) => ({
    heading: "审核",
    paragraphs: [
      `*一致性*考察各指标的得分，因为阶段得分由它们相加而成，且都是越高越好：同一阶梯上每对指标以及各阶段得分的皮尔逊相关系数，取两项均有值的全部集群（不论类型），至少 ${LEAST_PAIRS} 个（两点总在一条直线上），附费希尔区间（1 - ${significance}）；负相关均予指明。各阶段的克朗巴赫 α 系数取该阶段指标齐全的集群。指标越多，α 越大；阶段不必构成量表，α 低本身并非缺陷。`,
      `*有效权重*与该指标占其阶段权重的名义份额并列：得分与阶段得分相关系数的平方，分别按直线和局部均值计算（${LOCAL_MEAN.kernel} 核，带宽 h = ${factor} s n^(-1/5)；${LOCAL_MEAN.provenance.join(" ")}：${LOCAL_MEAN.source}），并给出线性值占其阶段合计的份额（Paruolo、Saisana 与 Saltelli 2013）。不足 ${auditClusters} 个集群时无法得出：点数少时，局部均值会跟随噪声；15 个毫无关系的点平均仍得 0.15。`,
      "*排除指标*是精确计算：不含该指标重新评估全表，覆盖率随之降低，与缺少任何一列相同。阶段与位次（同类型内按成熟度）的改变，只在类型仍为 ID 或 DI 的集群中计数。",
      `*敏感性*回答：一切都像稳健性检验那样变动时，类型指数、成熟度以及“类型是否不同于评估结果”的方差由什么造成：权重；锚点与门槛；缺失的证据；测量误差。Saltelli 设计把一切抽样两遍，A（即 CLUSTERROBUST 的抽样）与 B，并在 A 中把一组换成 B 的抽样，再评估每个集群。采用 Jansen 估计：V = ½ mean (A - B)²，一阶份额为 1 - ½ mean (B - A_u)² / V，总份额为 ½ mean (A - A_u)² / V。方差取自同样的抽样对，因此不起作用的一组恰为 0。各集群的方差相加（Lamboni、Monod 与 Makowski 2011）。区间（1 - ${significance}）为 ${RESAMPLES.value} 次重抽样的百分位区间，重抽的是所有集群共用的抽样（${RESAMPLES.provenance.join(" ")}：${RESAMPLES.source}）。`,
      "*补数据，还是争权重？*比较两组一阶份额之和：一边是缺失数据与测量误差，另一边是权重、锚点与门槛。两者之差的区间不含 0 时，才说一边重于另一边；含 0 而只有两边合在一起才能解释的部分明显大于任何一边时，称两边共同作用，否则称无法分辨。一边之内，某组的区间高于另一组时，只举该组。估计值可能略低于 0。规则、入门条件与指标的选取不变动；模型未列出的测量误差按 0 计。",
    ],
  }),
};
