/** What the grid does where a person types against the rules of a sheet: locked cells, validation, its prompt and its error. */
import type { RichTextValue } from "@univerjs/core";
import { readText } from "../book/entry";
import { satisfies, type SheetRules } from "../sheetRules";
import type { GridBook } from "./gridBook";
import type { Texts } from "./texts";

/** @param say - puts a sentence where the person sees it: Excel has a dialog and a note beside the cell, the page a line */
export function guardEntries(book: GridBook, rules: SheetRules, texts: Texts, say: (text: string) => void): void {
  const { api } = book.grid;
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const sheetId = edit.worksheet.getSheetId();
    const isProtected = book.sheets().find(({ id }) => id === sheetId)?.isProtected;
    if (!isProtected || !rules.isLocked({ sheetId, row: edit.row, column: edit.column })) return;
    edit.cancel = true;
    say(texts.locked);
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, (edit) => {
    const validation = rules.validationAt({ sheetId: edit.worksheet.getSheetId(), row: edit.row, column: edit.column });
    if (!edit.isConfirm || !validation) return;
    const content = readText(typedText(edit.value));
    if (content.kind === "formula" || satisfies(validation, content.value)) return;
    edit.cancel = true;
    say(`${validation.errorAlert.title}: ${validation.errorAlert.message}`);
  });
  book.listen((event) => {
    if (event.kind !== "selectionChanged") return;
    const [selected] = event.areas;
    const prompt = selected && rules.validationAt(selected)?.prompt;
    if (prompt?.showPrompt) say(`${prompt.title}: ${prompt.message}`);
  });
}

const typedText = (value: RichTextValue): string => value.toPlainText().replace(/[\r\n]+$/u, "");
