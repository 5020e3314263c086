import type { Translate } from "../texts";
import type { Coded } from "./coded";
import { placeText, type Place } from "./place";
import { quoted } from "./shortened";
import { quotedList } from "./shownValues";

type ListName = "firms" | "ties" | "reference" | "office";

/** What can keep CLUSTERINDICATORS from answering, as data. */
export type ListCallFault =
  | Coded<"noListGiven">
  | Coded<
      "listColumnsMissing",
      {
        where: Place;
        list: ListName;
        missing: readonly string[];
        found: readonly string[];
        /** The list that its headers fit. */
        better: ListName | undefined;
      }
    >
  | Coded<"listColumnRepeated", { where: Place; found: readonly string[]; expected: string }>
  | Coded<"officeWithoutIndicators", { found: readonly string[]; expected: readonly string[] }>
  | Coded<"wrongListLimit", { argument: string; found: string }>;

/** So many headers are shown. */
const SHOWN = 4;

export function listFaultSentence(t: Translate, fault: ListCallFault, functionName: string): string {
  const headers = (found: readonly string[]): string => {
    const filled = found.filter((header) => header.trim() !== "");
    if (filled.length === 0) return t("modelFault.nothing");
    const more = filled.length > SHOWN ? [`… (${filled.length})`] : [];
    return [...filled.slice(0, SHOWN).map(quoted), ...more].join(t("list.separator"));
  };
  switch (fault.code) {
    case "noListGiven":
      return t("listFault.noListGiven", { function: functionName });
    case "listColumnsMissing": {
      const sentence = t("listFault.columnsMissing", {
        function: functionName,
        list: t(`listFault.list.${fault.list}`),
        missing: fault.missing.join(t("list.separator")),
        where: placeText(t, fault.where),
        found: headers(fault.found),
      });
      if (!fault.better) return sentence;
      const better = t("listFault.better", { list: t(`listFault.list.${fault.better}`), argument: fault.better });
      return [sentence, better].join(t("fault.sentenceGap"));
    }
    case "listColumnRepeated":
      return t("listFault.columnRepeated", {
        function: functionName,
        where: placeText(t, fault.where),
        found: quotedList(t, fault.found),
        column: fault.expected,
      });
    case "officeWithoutIndicators":
      return t("listFault.officeWithoutIndicators", {
        function: functionName,
        found: headers(fault.found),
        expected: fault.expected.join(t("list.separator")),
      });
    case "wrongListLimit":
      return t(`listFault.limit.${fault.argument === "smallCell" ? "smallCell" : "listCoverage"}`, {
        function: functionName,
        found: fault.found.trim() === "" ? t("modelFault.nothing") : quoted(fault.found),
      });
  }
}
