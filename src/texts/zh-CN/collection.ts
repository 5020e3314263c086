// 收集哪些数据，才能判断类型和阶段。
import type { texts as english } from "../en/collection";

export const texts: typeof english = {
  collection: {
    title: "待收集的数据",
    indicator: "{{indicator}}（{{who}}）",
    type: "数据不足，无法判断类型；最少补充以下指标即可：{{indicators}}",
    stage: "{{ladder}} 阶梯上的阶段不明；最少补充以下指标即可确定：{{indicators}}",
    forType: "数据不足，无法判断类型。最少补充以下指标即可：",
    forStage: "阶段不明（{{ladder}}）。最少补充以下指标即可确定：",
    forStageThen: "若类型判断为{{ladder}}，最少再补充以下指标即可确定阶段：",
    common: {
      type: "补充 {{indicators}}，{{clusters}} 个数据不足的集群中有 {{settled}} 个可判断类型",
      stage: "补充 {{indicators}}，{{clusters}} 个在 {{ladder}} 阶梯上阶段不明的集群中有 {{settled}} 个可确定阶段",
    },
    commonMany: {
      type: "{{clusters}} 个集群数据不足，无法判断类型；各集群所缺差异过大，无法合并为一份清单",
      stage: "{{clusters}} 个集群在 {{ladder}} 阶梯上阶段不明；各集群所缺差异过大，无法合并为一份清单",
    },
    completeAll: "各集群的数据均足以判断类型和阶段，无需为此补充数据。",
    complete: "现有数据足以判断类型和阶段，无需为此补充数据。",
    belowFloor: "未达到入门条件，不判断类型和阶段，暂无需为此补充数据。",
    whatever: "无论取值如何，这些指标都足够。",
  },
};
