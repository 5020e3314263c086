import { modelFaultSentence } from "./modelFault";
import { shortened } from "./shortened";
import type { LocatedFault } from "../model";
import type { MeasureCallFault } from "./measureFault";
import { panelFaultSentence, type PanelFault } from "./panelFault";
import type { Place } from "./place";
import type { Words } from "./words";

/** Everything that can keep a function from answering, as data. It becomes a sentence in `functionFaultSentence`. */
export type FunctionFault =
  | PanelFault
  | MeasureCallFault
  | { readonly code: "noRange" }
  | { readonly code: "emptyRange"; readonly where: Place }
  | { readonly code: "tooManyCells"; readonly where: Place; readonly found: number }
  | {
      readonly code: "noKnownColumn";
      readonly where: Place;
      readonly found: readonly string[];
      readonly expected: string;
    }
  | { readonly code: "repeatedIndicator"; readonly found: readonly string[]; readonly expected: string }
  | { readonly code: "headersNotOneRow"; readonly where: Place; readonly found: number }
  | { readonly code: "headersWidth"; readonly found: number; readonly expected: number }
  | { readonly code: "unknownModel"; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: "unknownLanguage"; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: "modelRefused"; readonly faults: readonly LocatedFault[] }
  | { readonly code: "oneCluster"; readonly where: Place; readonly found: number }
  | { readonly code: "wrongTop"; readonly found: string }
  | { readonly code: "rowsDiffer"; readonly position: number; readonly found: number; readonly expected: number }
  | { readonly code: "blankUnknown"; readonly where: Place }
  /** A part of the add-in that is fetched when first needed did not come. */
  | { readonly code: "notLoaded" }
  /** Nobody waits for the result any longer. */
  | { readonly code: "cancelled" }
  | { readonly code: "unexpected"; readonly found: string };

/** Faults that the person cannot mend in the formula: the value cannot be computed from these data, now. */
export function isUnavailable({ code }: FunctionFault): boolean {
  return unavailable.has(code);
}

const unavailable: ReadonlySet<FunctionFault["code"]> = new Set([
  "blankUnknown",
  "notLoaded",
  "cancelled",
  "unexpected",
  "undefinedMeasure",
]);

/** So many examples fit a sentence that Excel shows in a tooltip. */
const SHOWN_FAULTS = 5;
const SHOWN_HEADERS = 4;

/** The sentence for a fault: what was expected, what was found, where, and what to do. */
export function functionFaultSentence(t: Words, fault: FunctionFault, functionName: string): string {
  const list = (items: readonly string[]): string => items.join(t("list.separator"));
  const common = { function: functionName };
  switch (fault.code) {
    case "noRange":
      return t("fault.noRange", common);
    case "emptyRange":
      return t("fault.emptyRange", { ...common, where: placeText(t, fault.where) });
    case "tooManyCells":
      return t("fault.tooManyCells", {
        ...common,
        where: placeText(t, fault.where),
        found: fault.found.toLocaleString("en"),
      });
    case "noKnownColumn":
      return t("fault.noKnownColumn", {
        ...common,
        where: placeText(t, fault.where),
        found: headersText(t, fault.found),
        model: fault.expected,
      });
    case "repeatedIndicator":
      return t("fault.repeatedIndicator", {
        ...common,
        found: list(fault.found.map(quoted)),
        indicator: fault.expected,
      });
    case "headersNotOneRow":
      return t("fault.headersNotOneRow", { ...common, where: placeText(t, fault.where), found: fault.found });
    case "headersWidth":
      return t("fault.headersWidth", { ...common, found: fault.found, expected: fault.expected });
    case "unknownModel":
      return t("fault.unknownModel", {
        ...common,
        found: quoted(fault.found),
        expected: list(fault.expected.map(quoted)),
      });
    case "unknownLanguage":
      return t("fault.unknownLanguage", {
        ...common,
        found: quoted(fault.found),
        expected: list(fault.expected.map(quoted)),
      });
    case "modelRefused":
      return t("fault.modelRefused", {
        ...common,
        count: fault.faults.length,
        faults: modelFaultsText(t, fault.faults),
      });
    case "oneCluster":
      return t("fault.oneCluster", { ...common, where: placeText(t, fault.where), found: fault.found });
    case "wrongTop":
      return t("fault.wrongTop", { ...common, found: quoted(fault.found) });
    case "rowsDiffer":
      return t("fault.rowsDiffer", {
        ...common,
        position: fault.position,
        found: fault.found,
        expected: fault.expected,
      });
    case "blankUnknown":
      return t("fault.blankUnknown", { ...common, where: placeText(t, fault.where) });
    case "notLoaded":
    case "cancelled":
      return t(`fault.${fault.code}`, common);
    case "unexpected":
      return t("fault.unexpected", { ...common, found: fault.found });
    default:
      return panelFaultSentence(t, fault, functionName, { place: (where) => placeText(t, where), quoted });
  }
}

function placeText(t: Words, { argument, address, row }: Place): string {
  if (row !== undefined) return address ? t("place.rowOf", { address, row }) : t("place.row", { row });
  return address ?? t("place.argument", { position: argument });
}

function headersText(t: Words, headers: readonly string[]): string {
  const filled = headers.filter((header) => header.trim() !== "");
  if (filled.length === 0) return t("modelFault.nothing");
  const more = filled.length > SHOWN_HEADERS ? [`… (${filled.length})`] : [];
  return [...filled.slice(0, SHOWN_HEADERS).map(quoted), ...more].join(t("list.separator"));
}

function quoted(text: string): string {
  return `'${shortened(text)}'`;
}

function modelFaultsText(t: Words, faults: readonly LocatedFault[]): string {
  const sentences = faults.slice(0, SHOWN_FAULTS).map((fault) => modelFaultSentence(t, fault));
  const more = faults.length > SHOWN_FAULTS ? [t("modelFault.more", { count: faults.length - SHOWN_FAULTS })] : [];
  return [...sentences, ...more].join(" ");
}
