import {
  askedCodes,
  classifications,
  defaultListSettings,
  ListError,
  OfficeHeaderError,
  type DeliveredLists,
  type ListName,
  type ListReading,
  type ListSettings,
} from "../../registers";
import { listOutputs, listTable } from "../../results";
import { sentenceLanguage, translatorFor } from "../../texts";
import { computeListsInBackground } from "../../workers";
import { language } from "../arguments/language";
import { neededList, optionalList, type ListArgument } from "../arguments/list";
import { number, type TypedNumber } from "../arguments/number";
import { choice } from "../arguments/options";
import { declare } from "../declaration";
import type { Example } from "../example";
import { refuse } from "../refused";

/** Indicators of clusters out of lists of firms and ties, what each rests on, and the network they form. */
export const declaration = declare({
  id: "CLUSTERINDICATORS",
  form: "wholeRange",
  texts: ["lists"],
  cancelable: true,
  parameters: {
    firms: neededList("firms"),
    ties: optionalList("ties"),
    reference: optionalList("reference"),
    output: choice(listOutputs),
    classification: choice(classifications),
    language: language(),
    smallCell: number(defaultListSettings.smallCell),
    listCoverage: number(defaultListSettings.listCoverage),
    office: optionalList("office"),
  },
  answer: async (given, { signal }) => {
    const { firms, ties, reference, output, classification, language, smallCell, listCoverage, office } = given;
    const lists = [firms, ties, reference, office].flatMap((argument) => argument ?? []);
    const settings = {
      classification,
      smallCell: within("smallCell", smallCell, (value) => Number.isInteger(value) && value >= 0),
      listCoverage: within("listCoverage", listCoverage, (value) => value >= 0 && value <= 1),
    };
    const t = translatorFor(sentenceLanguage(language));
    const firstRow = new Map<ListName, number>(lists.map(({ name, list }) => [name, list.firstRow]));
    const reading = await readLists(
      { firms: firms.list, ties: ties?.list, reference: reference?.list, office: office?.list },
      settings,
      lists,
      signal,
    );
    return listTable(reading, output, language, {
      sheetRow: (list, row) => (firstRow.get(list) ?? 1) + row,
      remarks: lists
        .filter(({ hasDoubtfulZeros }) => hasDoubtfulZeros)
        .map(({ name }) => t("lists.zeroFromArray", { list: t(`lists.name.${name}`) })),
    });
  },
});

async function readLists(
  lists: DeliveredLists,
  settings: ListSettings,
  given: readonly ListArgument[],
  signal: AbortSignal | undefined,
): Promise<ListReading> {
  try {
    return await computeListsInBackground(lists, settings, { signal });
  } catch (error) {
    if (error instanceof OfficeHeaderError && error.fault.code === "repeatedIndicator") {
      const { indicator, found } = error.fault;
      return refuse({ code: "repeatedIndicator", found, expected: `${indicator.code} ${indicator.name.en}` });
    }
    if (error instanceof OfficeHeaderError)
      return refuse({ code: "officeWithoutIndicators", found: error.fault.found, expected: askedCodes });
    if (error instanceof ListError && error.fault.code === "missingColumns") {
      const { list, missing, found } = error.fault;
      const at = given.findIndex(({ name }) => name === list);
      const where = { argument: at + 1, address: undefined };
      return refuse({ code: "listColumnsMissing", where, list, missing, found, better: undefined });
    }
    throw error;
  }
}

function within(argument: string, { value, text }: TypedNumber, isRight: (value: number) => boolean): number {
  return isRight(value) ? value : refuse({ code: "wrongListLimit", argument, found: text });
}

// Two pairs of three are tied; Birch has both ties, and another industry than the others; no supply runs both ways.
export const example = (): Example => ({
  formula: '=CLUSTERINDICATORS(A1:C4,E1:G3,,"network")',
  input: [
    ["firm", "cluster", "industry", "", "from", "to", "kind"],
    ["Alder", "East", 28, "", "Alder", "Birch", "supply"],
    ["Birch", "East", 62, "", "Birch", "Cedar", "supply"],
    ["Cedar", "East", 28, "", "", "", ""],
  ],
  result: [
    [
      ...["Cluster", "Firms", "Tied pairs", "Density", "Components", "Share in the largest", "Degree centralisation"],
      ...["E-I index", "Reciprocity of supply", "Without an end", "To itself", "Firm not in the list"],
      ...["Between clusters", "Firm listed twice", "Remark"],
    ],
    ["East", 3, 2, 2 / 3, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, ""],
  ],
});
