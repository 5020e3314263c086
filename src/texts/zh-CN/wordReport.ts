// Word 报告：工作表与打印页之外的文字。
import type { texts as english } from "../en/wordReport";

export const texts: typeof english = {
  wordReport: {
    dated: "{{date}} · 数据：{{address}}",
    overview: "集群一览",
    axis: "-1 至 1",
    overviewNote:
      "横轴从 -1（产业数字化）到 1（数字产业化）。深色为类型指数；浅色为其精确区间；方框为未定区间 -{{band}} 至 {{band}}。没有深色标记的集群即没有类型。",
    firstOnly: "各表仅列出 {{all}} 个集群中的前 {{count}} 个；计数包括全部集群。",
    results: {
      type: "类型与阶段",
      scores: "得分、主要制约与政策工具",
      target: "达标所需",
      peers: "相近集群与待收集数据",
    },
    stageCoverage: "阶段证据覆盖率：平均与最低",
    pagesOf_one: "以下为 {{period}} 的 {{count}} 页。",
    pagesOf_other: "以下共 {{count}} 页，{{period}} 的每个集群一页。",
    pagesFirst: "以下为 {{all}} 个集群中前 {{count}} 个的分页。",
  },
};
