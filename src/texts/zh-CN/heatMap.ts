import type { texts as english } from "../en/heatMap";

export const texts: typeof english = {
  heatMap: {
    label: "集群与指标",
    part: "显示",
    parts: { type: "类型证据", ID: "产业数字化阶梯", DI: "数字产业化阶梯" },
    order: "排序",
    orders: { asListed: "与列表一致", lowest: "最低的在前", missing: "缺失最多的在前" },
    legend: {
      missing: "无观测值",
      grade: { low: "未达门槛", high: "达到门槛" },
      position: { low: "偏产业数字化", high: "偏数字产业化" },
    },
    shown: "{{all}} 个集群中的 {{count}} 个。颜色越强，离门槛或中点越远。",
    hint: "指向单元格或使用方向键即可读取；单击或按回车键可转到工作表中的单元格。",
    coverage: "数据",
    percent: "{{share}}%",
    grade: "{{name}}，{{indicator}}：得分 {{grade}}（{{value}}）",
    position: "{{name}}，{{indicator}}：位置 {{position}}（{{value}}）",
    missing: "{{name}}，{{indicator}}：无观测值",
    noColumn: "{{name}}，{{indicator}}：表中没有此列",
  },
};
