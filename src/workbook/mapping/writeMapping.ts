import { languages } from "../../model";
import { translatorFor } from "../../texts";
import { areCalculated } from "../excel/calculated";
import type { WrittenSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { MATCHED_DATA, MATCHED_SHEET } from "./matchedData";
import type { MappingInput } from "./mappingInput";
import { mappingSheet } from "./mappingSheet";

export interface WrittenMapping extends WrittenSheet {
  /** Whether what is computed of the numbers is there: until then Excel shows #BUSY!. */
  readonly isCalculated: boolean;
}

/** Writes the matched columns as live formulas, on a sheet of their own or anew on the one that an earlier run wrote. */
export async function writeMapping(input: MappingInput, control?: WorkControl): Promise<WrittenMapping> {
  await loadSheetTexts("mapping");
  const { draft, data, computed } = mappingSheet(input);
  const written = await writeGeneratedSheet(
    {
      definedName: MATCHED_SHEET,
      sheetName: translatorFor(input.language)("mapping.sheet.name"),
      titles: languages.map((language) => translatorFor(language)("mapping.sheet.title")),
      draft,
      dataName: { name: MATCHED_DATA, area: data },
    },
    control,
  );
  return { ...written, isCalculated: await areCalculated(written.sheet, computed, control?.signal) };
}
