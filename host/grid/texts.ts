/** The few words of the host page itself. */
const ENGLISH = {
  open: "Open .xlsx",
  save: "Save .xlsx",
  loading: "Loading the add-in …",
  ready: "Ready",
  calculating: "Calculating …",
  working: "Working …",
  commandFailed: "The command did not complete: ",
  openFailed: "This file could not be opened: ",
  chart: "Chart:",
  chartData: "Data:",
  locked: "The cell is on a protected sheet. To change it, unprotect the sheet.",
};
const CHINESE: typeof ENGLISH = {
  open: "打开 .xlsx",
  save: "保存 .xlsx",
  loading: "正在加载加载项……",
  ready: "就绪",
  calculating: "正在计算……",
  working: "正在执行……",
  commandFailed: "命令未完成：",
  openFailed: "无法打开此文件：",
  chart: "图表：",
  chartData: "数据：",
  locked: "该单元格位于受保护的工作表中。如需更改，请先取消保护。",
};
export type Texts = typeof ENGLISH;
export const textsFor = (locale: string): Texts => (locale === "zh-CN" ? CHINESE : ENGLISH);

export function fillTexts(texts: Texts): void {
  const known = new Map<string, string>(Object.entries(texts));
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = known.get(element.dataset["text"] ?? "") ?? "";
}
