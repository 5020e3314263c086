/** The sentences and the sheets of the example workbook. */
import type { Language } from "../../src/model";

interface ExampleResult {
  readonly sheet: string;
  /** In which language its clusters are called. */
  readonly language: Language;
  formula(address: string): string;
}

/** The sheets with the table, and the files that they come from. */
const tables: Readonly<Record<Language, { readonly sheet: string; readonly file: string }>> = {
  en: { sheet: "Clusters", file: "illustrative-clusters.csv" },
  "zh-CN": { sheet: "集群", file: "illustrative-clusters.zh-CN.csv" },
};

const results: readonly ExampleResult[] = [
  { sheet: "Assessment", language: "en", formula: (address) => `=CLUSTERASSESS(${address})` },
  { sheet: "In words", language: "en", formula: (address) => `=CLUSTEREXPLAIN(${address})` },
  { sheet: "解读", language: "zh-CN", formula: (address) => `=CLUSTEREXPLAIN(${address},,,"zh-CN")` },
  { sheet: "Policy", language: "en", formula: (address) => `=CLUSTERPOLICY(${address})` },
  { sheet: "Data check", language: "en", formula: (address) => `=CLUSTERCHECK(${address})` },
];

/** The sheets that show what a report shows: an overview, and a page for a cluster of each kind, by its row from 0. */
const summaries: Readonly<Record<Language, string>> = { en: "Summary", "zh-CN": "概览" };
const paged: readonly number[] = [0, 1, 4, 6];

const titles = [
  "Digital Cluster Assessment: an example with illustrative clusters",
  "数字产业集群评估：示例（虚构集群）",
];

const lines = [
  "The clusters on the sheet Clusters are invented. The other sheets hold the results of the add-in, as values: they read the same with and without the add-in, and they do not follow when you change a number. Summary counts and maps the clusters; Assessment to Data check are results of formulas; the last sheets are pages about four of the clusters, as the add-in writes them for print.",
  "With the add-in: open the sheet Clusters, click a cell of the table and press Assess selection on the Home tab; or select one of the formulas below, press F2 and Enter with enough empty cells to its right and below, and it becomes live.",
  "“集群”工作表中的集群（示例）均为虚构，数值与“Clusters”工作表相同。其余工作表是加载项给出的结果，以数值保存：有无加载项都一样可读，修改数据时不会随之变化。“概览”为各类集群的数量与分布图；最后几张是加载项为其中四个集群写出的打印页。",
  "已安装加载项时：打开“集群”工作表，点击表格中的任一单元格，再按“开始”选项卡上的“评估所选”；或选中下面的一个公式（右侧与下方须有足够空单元格），按 F2 和回车，公式即生效。",
];

export const exampleTexts = { tables, results, summaries, paged, titles, lines };
