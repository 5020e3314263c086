import type { Language } from "../../model";
import { defaultListSettings, illustrativeLists, indicatorsFromLists, listNames, plainList } from "../../registers";
import { listTable } from "../../results";
import { loadTexts, translatorFor } from "../../texts";
import { indicatorsFormula } from "./indicatorsFormula";
import { addSheets } from "./newSheets";

/** Where the sample stands: each list on a sheet of its own, and the indicators that come out of them, live. */
export interface ListSample {
  readonly lists: Readonly<Record<(typeof listNames)[number], string>>;
  readonly indicators: string;
}

/** Puts the illustrative lists on new sheets, and their indicators on another, which is selected as a whole. */
export async function insertListSample(language: Language): Promise<ListSample> {
  await loadTexts(language, "lists");
  const t = translatorFor(language);
  const lists = illustrativeLists(language);
  const [firms, ties, reference, office] = listNames.map((name) => plainList(lists[name]));
  if (!firms) throw new Error("The sample has no firms.");
  const reading = indicatorsFromLists({ firms, ties, reference, office });
  const table = listTable(reading, "indicators", language, { sheetRow: (_, row) => row + 2, remarks: [] });
  const addresses = await addSheets([
    ...listNames.map((name) => ({ name: t(`lists.sheet.${name}`), cells: lists[name] })),
    {
      name: t("lists.sheet.indicators"),
      size: { rows: table.length, columns: table[0]?.length ?? 1 },
      formula: ([at = "", tiesAt, referenceAt, officeAt]) =>
        indicatorsFormula(
          { firms: at, ties: tiesAt, reference: referenceAt, office: officeAt },
          defaultListSettings,
          language,
        ),
    },
  ]);
  const [firmsAt = "", tiesAt = "", referenceAt = "", officeAt = "", indicators = ""] = addresses;
  return { lists: { firms: firmsAt, ties: tiesAt, reference: referenceAt, office: officeAt }, indicators };
}
