import { helpPage } from "../../src/functions/helpPage";
import { functionsMetadata } from "../../src/functions/metadata";

const oneCell = ["CLUSTERTYPE", "CLUSTERSTAGE", "CLUSTEREXPLAIN", "CLUSTERCARD"];
const ranksAndPercentiles = ["CLUSTERADVANTAGE", "CLUSTERROBUST"];
const wide = ["CLUSTERASSESS", "CLUSTERSCORES", "CLUSTERGRADES", "CLUSTERGAPS", "CLUSTERPOLICY", "CLUSTERTARGET"];

describe.each([
  ["en", /also fills down inside an Excel table/u, /Returns several cells/u, /Needs the whole range in one formula/u],
  ["zh-CN", /也可在 Excel 表格内向下填充/u, /结果不止一个单元格/u, /用一个公式引用整个区域/u],
] as const)("in %s Excel and the help page say which form fits", (language, cell, spill, wholeRange) => {
  let descriptions: string;
  let page: string;
  beforeAll(async () => {
    const metadata = await functionsMetadata(language, { host: "https://localhost:3000", namespace: "" });
    descriptions = JSON.stringify(metadata.functions);
    page = await helpPage(language);
  });
  const sentenceOf = (id: string): string[] => [
    descriptions.slice(descriptions.indexOf(`"id":"${id}"`)).split('"helpUrl"')[0] ?? "",
    page.slice(page.indexOf(`<article id="${id.toLowerCase()}"`)).split("</article>")[0] ?? "",
  ];

  test.each(oneCell)("%s fills down inside a table", (id) => {
    for (const text of sentenceOf(id)) expect(text).toMatch(cell);
  });
  test.each(wide)("%s spills beside a table", (id) => {
    for (const text of sentenceOf(id)) expect(text).toMatch(spill);
  });
  test.each(ranksAndPercentiles)("%s compares rows, so it needs them all", (id) => {
    for (const text of sentenceOf(id)) expect(text).toMatch(wholeRange);
  });
});
