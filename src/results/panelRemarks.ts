import type { Panel, PanelRemark } from "../evolution";
import { panelRemarks } from "../evolution";
import type { Language } from "../model";
import { translatorFor, type Translate } from "../texts";

/** So many rows are named in a sentence; the others are counted. */
const NAMED = 3;

/**
 * The sentence for what is to be known about a row or the periods of a panel.
 *
 * @param rowNumber - how a row is called on the sheet
 */
export function panelRemarkSentence(
  remark: PanelRemark,
  language: Language,
  rowNumber: (row: number) => number,
): string {
  const t = translatorFor(language);
  switch (remark.code) {
    case "leftOut":
      return t(`noMovement.${remark.reason}`);
    case "step":
      return t("panel.step", { step: remark.step, unit: t(`panel.unit.${remark.form}`), count: remark.notCompared });
    case "labels":
      return t("panel.labels", { first: remark.first, last: remark.last, count: remark.notCompared });
    case "loneStep":
      return t("panel.loneStep", { row: rowNumber(remark.row), period: remark.period });
    case "datesFromNumbers":
      return t("panel.datesFromNumbers", { first: remark.first, last: remark.last });
    case "total":
      return t("panel.total", { name: remark.name });
    case "capitals":
      return t("panel.capitals", { name: remark.name, like: remark.like });
  }
}

/**
 * What a result with little room tells of its panel: the rows left out with the reason of the first of them, numbers read as
 * dates, names that differ in capitals alone, and names of totals. Empty where there is nothing to tell.
 */
export function panelNote(panel: Panel, language: Language, rowNumber: (row: number) => number): string {
  const t = translatorFor(language);
  const told = panelRemarks(panel)
    .filter(({ code }) => code === "datesFromNumbers" || code === "capitals" || code === "total")
    .slice(0, NAMED)
    .map((remark) => panelRemarkSentence(remark, language, rowNumber));
  return [...leftOutNote(t, panel, rowNumber), ...told].join(t("list.note"));
}

function leftOutNote(t: Translate, { leftOut }: Panel, rowNumber: (row: number) => number): string[] {
  if (leftOut.length === 0) return [];
  const shown = leftOut
    .slice(0, NAMED)
    .map(({ row, reason, found }) => t("panel.row", { row: rowNumber(row), reason: t(`panel.${reason}`, { found }) }))
    .join(t("list.note"));
  const more = leftOut.length - NAMED;
  const rows = more > 0 ? t("panel.more", { shown, count: more }) : shown;
  return [t("panel.rows", { count: leftOut.length, rows })];
}
