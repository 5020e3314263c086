import { languages } from "../../model";
import { translatorFor } from "../../texts";
import type { WrittenSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { MATCHED_DATA, MATCHED_SHEET } from "./matchedData";
import { mappingSheet, type MappingInput } from "./mappingSheet";

/** Writes the matched columns as live formulas, on a sheet of their own or anew on the one that an earlier run wrote. */
export async function writeMapping(input: MappingInput, control?: WorkControl): Promise<WrittenSheet> {
  await loadSheetTexts("mapping");
  const { draft, data } = mappingSheet(input);
  return writeGeneratedSheet(
    {
      definedName: MATCHED_SHEET,
      sheetName: translatorFor(input.language)("mapping.sheet.name"),
      titles: languages.map((language) => translatorFor(language)("mapping.sheet.title")),
      draft,
      dataName: { name: MATCHED_DATA, area: data },
    },
    control,
  );
}
