import type { Language } from "../../model";
import { cellName } from "../../spreadsheet/address";
import { translatorFor, type Translate } from "../../texts/translate";
import type { CellDifference } from "./differingCells";
import type { Finding, RowChanges } from "./verify";

/** So many rows or cells are named; the others are counted. */
const NAMED = 5;

/** A difference in a sentence: what was recorded, what was found, where, and what to do. Needs the texts of `about`. */
export function findingSentence(finding: Finding, language: Language): string {
  const t = translatorFor(language);
  switch (finding.kind) {
    case "model":
    case "data":
      return t(`about.verify.${finding.kind}`, { ...finding, rows: rowsText(t, finding) });
    case "results":
      return t("about.verify.results", { ...finding, cells: cellsText(t, finding.cells) });
    default:
      return t(`about.verify.${finding.kind}`, { ...finding });
  }
}

function rowsText(t: Translate, changes: RowChanges): string {
  const told = (["changed", "added", "gone"] as const).flatMap((kind) =>
    changes[kind].length === 0 ? [] : [t(`about.verify.${kind}`, { names: named(t, changes[kind]) })],
  );
  return told.length === 0 ? t("about.verify.order") : told.join(t("list.note"));
}

function cellsText(t: Translate, cells: readonly CellDifference[]): string {
  const shown = (text: string): string => (text === "" ? t("about.verify.nothing") : text);
  return named(
    t,
    cells.map(({ row, column, found, expected }) =>
      t("about.verify.cell", { cell: cellName(column, row), found: shown(found), expected: shown(expected) }),
    ),
    t("list.note"),
  );
}

function named(t: Translate, names: readonly string[], separator = t("list.separator")): string {
  const more = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(more > 0 ? [t("about.verify.more", { count: more })] : [])].join(separator);
}
