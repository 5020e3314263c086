import { looks, typeColours, type EditionSheet, type EditionSheetNames } from "../../edition";
import type { Language } from "../../model";
import { translatorFor, type KeyBelow } from "../../texts/translate";

type Line = KeyBelow<"edition.guide">;

/** What is explained, each under its heading. */
const parts = [
  ["types", []],
  ["stages", ["reached", "consolidated", "debt", "unknown"]],
  ["confidence", ["firm", "leaning", "open"]],
  ["remarks", ["missing", "unread", "fractions", "beyond"]],
  ["page", ["axis", "evidence", "bars"]],
  ["printing", ["printCluster", "printAssessment", "printOthers"]],
] as const satisfies readonly (readonly [Line, readonly Line[]])[];

/** Adds to the instructions what the signs of the results mean, and how to print them. */
export function addResultGuide(sheet: EditionSheet, language: Language, names: EditionSheetNames): void {
  const t = translatorFor(language);
  const say = (line: Line): string => t(`edition.guide.${line}`, { ...names });
  let row = sheet.cells.length + 1;
  const add = (text: string, look?: (typeof looks)["heading"] | { readonly bold: true }): void => {
    sheet.put(row, 1, [text], look);
    row += 1;
  };
  add(say("title"), looks.heading);
  for (const [heading, lines] of parts) {
    add(say(heading), { bold: true });
    if (heading === "types")
      for (const [kind, fill] of typeColours) {
        sheet.look({ row, column: 0, rows: 1, columns: 1 }, { fill });
        add(`${kind}: ${t(`verdict.${kind}`)}`);
      }
    for (const line of lines) add(say(line));
  }
}
