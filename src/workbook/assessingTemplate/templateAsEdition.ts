import { EditionSheet, formula, looks, type EditionCell, type Entry, type Look } from "../../edition";
import { quotedText } from "../../spreadsheet/writtenText";
import type { CellStyle, Draft, DraftCell } from "../generatedSheet/draft";
import type { EntryRule, TemplateSheet } from "../template/templateSheet";

const templateLooks: Readonly<Record<CellStyle, Look>> = {
  ...looks,
  heading: looks.heading,
  overNumbers: { align: "right" },
  result: { bold: true },
};

/** A sheet of the template as one of the workbook that assesses itself, for whoever writes both alike. */
export function templateAsEdition(plan: TemplateSheet): EditionSheet {
  const { draft, entries, otherEntries = [], rules = [], highlights = [], swatches = [], wrapped = [], frozen } = plan;
  const sheet = new EditionSheet(plan.name);
  draft.drafted.forEach((line, row) => sheet.put(row, 0, line.map(cellOf)));
  // Every cell stands at the top of its row, also beside a long text.
  sheet.look({ row: 0, column: 0, rows: sheet.cells.length, columns: sheet.columns }, {});
  lookOf(sheet, draft);
  for (const area of wrapped) {
    sheet.look(area, { wrap: true });
    if (area.rows === 1) sheet.heights.set(area.row, NAME_HEIGHT);
  }
  for (const { area, color } of swatches) sheet.look(area, { fill: color });
  for (const { area, formula: text, color } of highlights)
    sheet.highlights.push({ area, formula: text.slice(1), fill: color });
  sheet.entries.push(...rules.map(entryOf));
  if (entries) sheet.open.push(entries);
  sheet.open.push(...otherEntries);
  sheet.frozen = frozen;
  return sheet;
}

/** In points: six lines of a name in a narrow column. */
const NAME_HEIGHT = 112;

function cellOf(cell: DraftCell): EditionCell {
  return cell !== null && typeof cell === "object" ? formula(cell.formula.slice(1)) : cell;
}

function lookOf(sheet: EditionSheet, draft: Draft): void {
  for (const { style, ...area } of draft.styles) sheet.look(area, templateLooks[style]);
  for (const { numberFormat, ...area } of draft.formats) sheet.look(area, { numberFormat });
  sheet.widen(0, draft.widths);
}

const entryOf = ({ area, check, prompt, error }: EntryRule): Entry => ({
  ...{ area, prompt, error },
  check: check.kind === "list" ? { kind: "list", source: quotedText(check.words.join(",")) } : check,
});
