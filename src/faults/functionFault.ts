import type { LocatedFault } from "../model";
import { sentenceLanguage, translatorFor, type OutputLanguage, type Translate } from "../texts";
import type { Coded } from "./coded";
import { listFaultSentence, type ListCallFault } from "./listFault";
import type { MeasureCallFault } from "./measureFault";
import { modelFaultSentence } from "./modelFault";
import { panelFaultSentence, type PanelFault } from "./panelFault";
import { placeText, type Place } from "./place";
import { quoted } from "./shortened";
import { targetFaultSentence, type TargetFault } from "./targetFault";
import { grouped, quotedList, shownValues } from "./shownValues";

/** Everything that can keep a function from answering, as data. It becomes a sentence in `faultSentence`. */
export type FunctionFault =
  | PanelFault
  | MeasureCallFault
  | TargetFault
  | ListCallFault
  | Coded<"noRange">
  | Coded<"emptyRange", { where: Place }>
  | Coded<"tooManyCells", { where: Place; found: number }>
  | Coded<
      "noKnownColumn",
      { where: Place; found: readonly string[]; expected: string; better?: BetterModel | undefined }
    >
  | Coded<"repeatedIndicator", { found: readonly string[]; expected: string }>
  | Coded<"headersNotOneRow", { where: Place; found: number }>
  | Coded<"headersWidth", { found: number; expected: number }>
  /** The model, the language or a stage stands where the function takes something else. */
  | Coded<"misplaced", { given: "model" | "language" | "stage"; position: number; expected: number }>
  | Coded<"unknownModel", { found: string; expected: readonly string[] }>
  | Coded<"unknownLanguage", { found: string; expected: readonly string[] }>
  | Coded<"modelRefused", { faults: readonly LocatedFault[] }>
  | Coded<"oneCluster", { where: Place; found: number }>
  | Coded<"wrongTop", { found: string }>
  | Coded<"rowsDiffer", { position: number; found: number; expected: number }>
  | Coded<"blankUnknown", { where: Place }>
  /** A part of the add-in that is fetched when first needed did not come. */
  | Coded<"notLoaded">
  /** Nobody waits for the result any longer. */
  | Coded<"cancelled">
  | Coded<"unexpected", { found: string }>;

/** Another model that the headers fit: how many of its indicators they name. */
interface BetterModel {
  readonly model: string;
  readonly found: number;
  readonly all: number;
}

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
export function faultSentence(fault: FunctionFault, functionName: string, language: OutputLanguage): string {
  const t = translatorFor(sentenceLanguage(language));
  const valuesOf = (found: Exclude<FunctionFault, PanelFault | MeasureCallFault | TargetFault | ListCallFault>) =>
    shownValues<Place>(t, found, { function: functionName, place: (where) => placeText(t, where) });
  switch (fault.code) {
    case "noRange":
    case "emptyRange":
    case "headersNotOneRow":
    case "headersWidth":
    case "unknownModel":
    case "unknownLanguage":
    case "oneCluster":
    case "wrongTop":
    case "rowsDiffer":
    case "blankUnknown":
    case "notLoaded":
    case "cancelled":
      return t(`fault.${fault.code}`, valuesOf(fault));
    case "tooManyCells":
      return t("fault.tooManyCells", { ...valuesOf(fault), found: grouped(fault.found) });
    case "noKnownColumn": {
      const sentence = t("fault.noKnownColumn", {
        ...valuesOf(fault),
        found: headersText(t, fault.found),
        model: fault.expected,
      });
      return fault.better
        ? [sentence, t("fault.betterModel", { ...fault.better })].join(t("fault.sentenceGap"))
        : sentence;
    }
    case "misplaced":
      return t(`fault.misplaced.${fault.given}`, { ...valuesOf(fault), example: exampleCall(functionName, fault) });
    case "repeatedIndicator":
      return t("fault.repeatedIndicator", {
        ...valuesOf(fault),
        found: quotedList(t, fault.found),
        indicator: fault.expected,
      });
    case "modelRefused": {
      const faults = modelFaultsText(t, fault.faults);
      return t("fault.modelRefused", { function: functionName, count: fault.faults.length, faults });
    }
    case "wrongStage":
    case "wrongCosts":
    case "costsShape":
    case "noTarget":
    case "unknownCluster":
    case "sameCluster":
    case "repeatedCluster":
      return targetFaultSentence(t, fault, functionName);
    case "noListGiven":
    case "listColumnsMissing":
    case "listColumnRepeated":
    case "officeWithoutIndicators":
    case "wrongListLimit":
      return listFaultSentence(t, fault, functionName);
    case "unexpected":
      return t("fault.unexpected", { function: functionName, found: fault.found });
    default:
      return panelFaultSentence(t, fault, functionName);
  }
}

/** How the call looks with the argument in its place. */
function exampleCall(functionName: string, { given, expected }: Extract<FunctionFault, { code: "misplaced" }>): string {
  const example = { model: "ClusterModel", language: '"zh-CN"', stage: '"ID2"' }[given];
  if (given === "stage") return `${functionName}(A1:AO13${",".repeat(expected - 1)}${example})`;
  const before = expected > 4 ? ["A1:A13", "B1:B13", "C1:AP13"] : expected > 2 ? ["A1:AO13"] : [];
  const left = Array<string>(expected - 1 - before.length).fill("");
  return `${functionName}(${[...before, ...left, example].join(",")})`;
}

function headersText(t: Translate, headers: readonly string[]): string {
  const filled = headers.filter((header) => header.trim() !== "");
  if (filled.length === 0) return t("modelFault.nothing");
  const more = filled.length > SHOWN_HEADERS ? [`… (${filled.length})`] : [];
  return [...filled.slice(0, SHOWN_HEADERS).map(quoted), ...more].join(t("list.separator"));
}

function modelFaultsText(t: Translate, faults: readonly LocatedFault[]): string {
  const sentences = faults.slice(0, SHOWN_FAULTS).map((fault) => modelFaultSentence(t, fault));
  const more = faults.length > SHOWN_FAULTS ? [t("modelFault.more", { count: faults.length - SHOWN_FAULTS })] : [];
  return [...sentences, ...more].join(" ");
}
