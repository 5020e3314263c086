// 达标所需：模型的算术，而非政策的效果。
import type { texts as english } from "../en/targets";

export const texts: typeof english = {
  columns: {
    target: {
      target: "目标",
      changes: "所需变化",
      cost: "成本（跨度）",
      enoughAlone: "单项即可",
      securedCost: "稳妥达标的成本",
      notes: "说明",
    },
    targetDetail: {
      stage: "阶段",
      code: "代码",
      indicator: "指标",
      unit: "单位",
      now: "现值",
      needed: "所需值",
      change: "变化",
      gradeNow: "现得分",
      gradeNeeded: "所需得分",
      cost: "成本（跨度）",
      enoughAlone: "单项即可",
    },
  },
  target: {
    floor: "入门条件",
    collect: "收集数据",
    meaning: "这是模型要求达到的数值，而非某项措施会带来的结果",
    note: {
      incomplete: "{{stages}} 有指标缺失，无法稳妥达标",
      restsOn: "{{stage}} 依据 {{total}} 项指标中的 {{observed}} 项",
      shortGrade: "无法达到：{{codes}} 固定，得分 {{best}}，需 {{needed}}",
      shortScore: "无法达到：{{codes}} 固定，阶段得分最多 {{best}}，需 {{needed}}",
      notSecured: "无法稳妥达标：{{codes}} 固定",
      tooManyPatterns: "未计算：需比较 {{found}} 种组合，上限为 {{most}}；请将部分指标设为固定",
      otherLadder: "{{stage}} 不在该集群的阶梯（{{ladder}}）上；请指定其所在阶梯的阶段",
      sharedIndicators: "未计算：{{stage}} 与 DI1 共用 {{codes}}，平台与阶段的成本不能相加",
      openBelow: "{{stage}} 未完成时，所处阶段不会提升",
      closesDebt: "补上欠账，仍处于第 {{stage}} 阶段",
      founding: "含平台奠基：DI1 达到 {{goal}}",
      foundingAlone: "{{stage}} 已完成，待平台奠基后计入：DI1 达到 {{goal}}",
      index: "类型指数变为 {{index}}",
      exact: "得分恰好为 {{goal}}：数据稍有下调，阶段即重新转为未完成",
      exactPlatform: "得分恰好为 {{goal}}：数据稍有下调，平台即失效",
      withoutMemory: "不计记忆时，阶段得分低于 {{gate}} 即为未完成",
    },
  },
};
