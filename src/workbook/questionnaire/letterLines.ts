import type { CellArea } from "../../spreadsheet/address";
import type { Translate } from "../../texts";
import type { Draft } from "../generatedSheet/draft";
import type { Letter } from "./questionnaireOptions";

/** A line that is told, and the cell, from 0, of its label; what is told stands right of it. */
export interface LetterPlace {
  readonly line: keyof Letter;
  readonly row: number;
  readonly column: number;
}

/** Puts lines for the recipient where they belong and gives the cells of what is told, which stay open for whoever sends them. */
export function addLetter(draft: Draft, letter: Letter, places: readonly LetterPlace[], t: Translate): CellArea[] {
  return places.map(({ line, row, column }) => {
    const said = letter[line]?.trim() ?? "";
    draft.put(row, column, [t(`questionnaire.letter.${line}`)], "overNumbers");
    if (said !== "") draft.put(row, column + 1, [said]);
    const area = { row, column: column + 1, rows: 1, columns: 1 };
    draft.style(area, "input");
    return area;
  });
}
