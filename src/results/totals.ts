import { listed, MOST_LISTED } from "../faults";
import type { Language } from "../model";
import { translatorFor, type Translate } from "../texts";

/** Rows of one name that speak of all the others. */
export interface LeftOutTotal {
  /** "" where they have none. */
  readonly name: string;
  /** Rows of the sheet, from 1, or the name of a cell. */
  readonly rows: readonly number[] | string;
  readonly known: "name" | "sum";
}

/** Why rows look like totals. */
export function totalSentence(total: LeftOutTotal, language: Language): string {
  const t = translatorFor(language);
  return t(`total.${total.known}`, { rows: namedRows(total, t) });
}

/** Which totals were left out of a report; "" where none was. */
export function leftOutSentence(
  totals: readonly LeftOutTotal[],
  totalsRows: readonly { readonly table: string; readonly sheetRow: number }[],
  language: Language,
): string {
  const t = translatorFor(language);
  const items = [
    ...totals.map((total) => namedRows(total, t)),
    ...totalsRows.map(({ table, sheetRow }) => t("total.ofTable", { table, row: sheetRow })),
  ];
  return items.length === 0 ? "" : t("total.inReport", { rows: items.join(t("list.separator")) });
}

/** "EU (rows 2, 30)". */
export function namedRows({ name, rows }: LeftOutTotal, t: Translate): string {
  const place = typeof rows === "string" ? rows : placeOf(rows, t);
  return name === "" ? place : t("total.named", { name, place });
}

function placeOf(rows: readonly number[], t: Translate): string {
  const names = listed(t, rows.map(String), "total.manyRows");
  return rows.length > MOST_LISTED ? names : t("total.rows", { count: rows.length, rows: names });
}
