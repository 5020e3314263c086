// 在单个集群的视图中并列比较集群。
import type { texts as english } from "../en/compareView";

export const texts: typeof english = {
  compareView: {
    title: "比较",
    hint: "最多与另外三个集群并列。",
    add: "与{{name}}比较",
    remove: "移除{{name}}",
    search: "查找要比较的集群",
    more: "另有 {{count}} 个，请输入更多文字。",
    none: "没有其他集群使用该名称。",
    distance: "距离 {{distance}}，共有 {{coverage}}%",
    ahead: "{{ahead}}领先{{behind}}：成熟度 {{more}}，后者 {{less}}。",
    equal: "{{first}}与{{second}}成熟度相同：{{maturity}}。",
    leads: "{{ahead}}领先最多的指标：{{leads}}。",
    lead: "{{indicator}}（{{stage}}：{{more}}，后者 {{less}}）",
    incomparable: "{{first}}与{{second}}：成熟度不可比；只有同类型的集群才处于同一阶梯。",
    unknown: "{{first}}与{{second}}：其中一个的成熟度不明。",
    odds: "{{draws}} 次共同抽样中的成熟度（种子 {{seed}}）",
    pair: "{{first}}与{{second}}",
    pAhead: "P（{{name}}领先）",
    pEqual: "P（相同）",
    oddsNote: "{{draws}} 次共同抽样（种子 {{seed}}）中的占比：权重、门槛和缺失值随机变动，对所有集群一致。",
    legend: "集群",
    positions: "类型证据，位置 -1 至 1",
    grades: "{{stage}}，得分 0 至 100",
    summary: "阶段得分、类型指数、成熟度",
    score: "{{stage}} 得分",
    index: "类型指数",
    maturity: "成熟度",
    nothingShared: "{{first}}与{{second}}没有共同观测的指标。",
  },
};
