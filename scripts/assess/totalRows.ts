/** Rows that look like totals: they are assessed like the others, and the reader of a terminal is told which they are. */
import { tableTotals, type ClusterTable, type TotalRow } from "../../src/assessment";
import { namedRows } from "../../src/results";
import { translatorFor } from "../../src/texts";
import type { Language } from "../../src/model";

/** One sentence for the rows of one name, none where no row looks like a total. The texts measures, pane and dataCheck say it. */
export function totalRowSentences(clusters: ClusterTable, language: Language): string[] {
  const t = translatorFor(language);
  const rowsOf = new Map<string, [TotalRow, ...TotalRow[]]>();
  for (const total of tableTotals(clusters)) {
    const key = JSON.stringify([total.known, total.name || total.row]);
    const alike = rowsOf.get(key);
    if (alike) alike.push(total);
    else rowsOf.set(key, [total]);
  }
  return [...rowsOf.values()].map((totals) => {
    const [{ name, known }] = totals;
    const rows = namedRows({ name, known, rows: totals.map(({ row }) => clusters.sheetRow(row)) }, t);
    return [rows, t(known === "name" ? "check.totalName" : "check.totalSum")].join(t("measures.labelEnd"));
  });
}
