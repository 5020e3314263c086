/** The few words of the host page itself. */
const ENGLISH = {
  open: "Open .xlsx",
  save: "Save .xlsx",
  theme: "Office theme",
  light: "Colorful",
  gray: "Dark gray",
  dark: "Black",
  contrast: "High contrast",
  loading: "Loading the add-in …",
  ready: "Ready",
  calculating: "Calculating …",
  working: "Working …",
  commandFailed: "The command did not complete: ",
  openFailed: "This file could not be opened: ",
  openedBeside:
    "Excel would open a second workbook here; the test host has one, so the file was downloaded as Book2.xlsx.",
  locked: "The cell is on a protected sheet. To change it, unprotect the sheet.",
};
const CHINESE: typeof ENGLISH = {
  open: "打开 .xlsx",
  save: "保存 .xlsx",
  theme: "Office 主题",
  light: "彩色",
  gray: "深灰色",
  dark: "黑色",
  contrast: "高对比度",
  loading: "正在加载加载项……",
  ready: "就绪",
  calculating: "正在计算……",
  working: "正在执行……",
  commandFailed: "命令未完成：",
  openFailed: "无法打开此文件：",
  openedBeside: "Excel 会在此打开第二个工作簿；测试宿主只有一个工作簿，文件已下载为 Book2.xlsx。",
  locked: "该单元格位于受保护的工作表中。如需更改，请先取消保护。",
};
export type Texts = typeof ENGLISH;
export const textsFor = (locale: string): Texts => (locale === "zh-CN" ? CHINESE : ENGLISH);

export function fillTexts(texts: Texts): void {
  const known = new Map<string, string>(Object.entries(texts));
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = known.get(element.dataset["text"] ?? "") ?? "";
}
