import { listed } from "../faults";
import type { Language } from "../model";
import { listColumns, listIndicators, type IndicatorReading, type ListName, type RowFault } from "../registers";
import { translatorFor, type OutputLanguage } from "../texts";
import { indicatorLabel } from "./labels";
import { scoreText } from "./numbers";

/** What a column of a list is called: its name, or that of the indicator that the office gives under its code. */
export function listColumnName(list: ListName, column: string, language: Language): string {
  const indicator = listIndicators.find(({ code }) => code === column);
  return listColumns[list][column]?.name[language] ?? (indicator ? indicatorLabel(indicator, language) : column);
}

/** Why an indicator is blank, or what is to be known of its number; "" where there is nothing. */
export function basisRemark({ reason, note }: IndicatorReading, language: OutputLanguage): string {
  if (language === "code") return reason ? codeOf(reason) : (note ?? "");
  const t = translatorFor(language);
  if (!reason) return note ? t(`lists.note.${note}`) : "";
  switch (reason.code) {
    case "noList":
      return t("lists.reason.noList", { list: t(`lists.name.${reason.list}`) });
    case "noColumn": {
      const columns = reason.columns.map((column) => listColumnName(reason.list, column, language));
      return t("lists.reason.noColumn", {
        list: t(`lists.name.${reason.list}`),
        columns: columns.join(t("list.separator")),
      });
    }
    case "coverage":
      return t(reason.behind === "firms" ? "lists.reason.coverageFirms" : "lists.reason.coverageEmployees", {
        share: percent(reason.share),
      });
    case "response":
      return t("lists.reason.response", { share: percent(reason.share), needed: percent(reason.needed) });
    case "outOfRange":
      return t("lists.reason.outOfRange", { value: scoreText(reason.value) });
    case "noIndustry":
      return t("lists.reason.noIndustry", { division: String(reason.division).padStart(2, "0") });
    default:
      return t(`lists.reason.${reason.code}`, { ...reason });
  }
}

/** Rounded down: a share just below what is needed must not look as if it were enough. */
const percent = (share: number): string => String(Math.floor(1000 * share + 1e-6) / 10);

function codeOf(reason: NonNullable<IndicatorReading["reason"]>): string {
  switch (reason.code) {
    case "noColumn":
      return `noColumn:${reason.columns.join(",")}`;
    case "noList":
      return `noList:${reason.list}`;
    case "atLeast":
      return `atLeast:${reason.count}`;
    default:
      return reason.code;
  }
}

/**
 * What is wrong with rows of a list: "list of firms, rows 3, 7: Revenue is negative: missing".
 *
 * @param sheetRow - how a row of a list is called where it stands
 */
export function rowFaultSentence(
  { list, code, column, rows }: RowFault,
  language: Language,
  sheetRow: (list: ListName, row: number) => number,
): string {
  const t = translatorFor(language);
  const names = listed(
    t,
    rows.map((row) => String(sheetRow(list, row))),
    "lists.manyRows",
  );
  return t("lists.faultIn", {
    list: t(`lists.name.${list}`),
    rows: t("lists.rows", { count: rows.length, rows: names }),
    fault: t(`lists.fault.${code}`, { column: listColumnName(list, column, language) }),
  });
}
