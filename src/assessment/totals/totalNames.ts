// What statistics call a row that speaks of all the others: data, so that a name is added by writing it down.
import { compactText } from "../../model";

const english = [
  ...["total", "totals", "grand total", "overall total", "overall", "sum", "subtotal", "sub-total", "all"],
  ...["all clusters", "all regions", "all provinces", "all countries", "all cities", "all sectors", "all industries"],
  ...[
    "average",
    "averages",
    "mean",
    "median",
    "weighted average",
    "weighted mean",
    "overall mean",
    "simple average",
    "unweighted average",
  ],
  ...["total average", "overall average", "national", "national total", "national average", "country total"],
  ...["nationwide", "regional total", "regional average", "nation", "China (national)", "China total", "China average"],
  ...["EU", "EU12", "EU15", "EU25", "EU27", "EU28", "EU27_2007", "EU27_2020", "EU (27)", "EU total", "EU average"],
  ...["EU27 average", "EU27 total", "EU28 average", "EU28 total", "European Union", "European Union (27)"],
  ...["European Union (28)", "European Union average", "European Union - 27 countries (from 2020)"],
  ...["European Union - 28 countries (2013-2020)", "EA", "EA12", "EA17", "EA18", "EA19", "EA20", "EA21"],
  ...["Euro area", "Euro area average", "Eurozone", "OECD", "OECD total", "OECD average", "World", "World total"],
  ...["World average", "G7", "G20"],
];

const chinese = [
  ...["合计", "总计", "小计", "共计", "总和", "汇总", "累计", "总数", "总体", "全部", "全国", "全省", "全市", "全区"],
  ...["全国合计", "全国总计", "全国汇总", "全国平均", "全国平均值", "全国均值", "全国平均水平", "全国总体", "全省合计"],
  ...["全省总计", "全省平均", "全市合计", "全市总计", "全市平均", "地区合计", "各地区合计", "各省合计", "行业合计"],
  ...[
    "平均",
    "平均值",
    "平均数",
    "平均水平",
    "均值",
    "总平均",
    "加权平均",
    "算术平均",
    "中位数",
    "集群合计",
    "全部集群",
    "所有集群",
    "全体",
    "全行业",
    "总体平均",
  ],
  ...["欧盟", "欧盟27国", "欧盟28国", "欧盟二十七国", "欧盟平均", "欧盟合计", "欧元区", "欧元区平均", "经合组织"],
  ...["经合组织平均", "世界", "世界平均", "全球", "全球平均", "全世界"],
];

/** What Excel writes into the first cell of a totals row, in the languages of its users. */
const ofExcel = [
  "汇总",
  "合計",
  "集計",
  "요약",
  "Ergebnis",
  "Summe",
  "Total",
  "Totale",
  "Totaal",
  "Totalt",
  "Suma",
  "Итог",
  "Toplam",
];

const known = new Set([...english, ...chinese, ...ofExcel].map(plain));

/** Whatever is added up or averaged stands before: "浙江省合计", "Zhejiang total". "Above average" is a group of units. */
const endings = [
  /(?:合计数?|总计|小计|共计|汇总|(?<!于)平均[值数]?|(?<!于)平均水平|(?<!于)均值|中位数)$/u,
  /(?:^|[\s\p{P}])(?:(?:sub-?)?totals?|(?<!(?:above|below)[\s\p{P}]+)averages?|median)\p{P}*$/iu,
];

/** A longer text is a remark. */
const LONGEST_NAME = 100;

/** "Euro area - 20 countries", by itself or with the year behind it in brackets. */
const countedUnion = /^(?:european union|euro area|eurozone|eu|ea)\s?\d*\W*\d+ countries$/iu;

/** What a total is said to be of, and what stands in brackets behind a name: what is left may be a name by itself. */
const explained = /^(?:total\s+(?<of>.+)|(?<bare>.*\S)\s?\([^()]+\))$/iu;

/**
 * Whether a row or a group is called like a total or an average: by its whole name, without case, width, spaces and what
 * joins words, or by its last word. A name in both scripts ("合计 Total") is one where both halves are, and one with an
 * explanation in brackets where the rest is.
 *
 * @example isTotalName(" 合 计 ") // true
 * @example isTotalName("浙江省合计") // true
 * @example isTotalName("Totalis") // false
 */
export function isTotalName(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const key = plain(name);
  const text = name.normalize("NFKC").trim();
  const { of, bare } = explained.exec(text)?.groups ?? {};
  const rest = of ?? bare;
  if (known.has(key) || (rest !== undefined && isTotalName(rest))) return true;
  if (endings.some((ending) => ending.test(text) || ending.test(key)) || countedUnion.test(text)) return true;
  const halves = key.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
  return halves.length === 2 && halves.every((half) => known.has(half));
}

/** Colons, dots, dashes and brackets around and between the words say nothing. */
function plain(name: string): string {
  return compactText(name).replace(/[\p{P}\p{S}]/gu, "");
}
