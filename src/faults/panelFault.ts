import type { Translate } from "../texts";
import type { Coded } from "./coded";
import { measureFaultSentence, type MeasureCallFault } from "./measureFault";
import { placeText, type Place } from "./place";
import { quoted } from "./shortened";
import { grouped, shownValues } from "./shownValues";

/** A cluster with several rows in one period. */
export interface DoubledPeriod {
  readonly cluster: string;
  readonly period: string;
  /** Rows of the sheet where it is known, else of the range; counted from 1. */
  readonly rows: readonly number[];
}

/** What can keep the functions over panels and the simulation from answering, as data. */
export type PanelFault =
  | Coded<"noArgument", { position: number }>
  | Coded<"notOneColumn", { where: Place; found: number }>
  | Coded<"heightsDiffer", { position: number; found: number; expected: number }>
  | Coded<"doubledPeriods", { found: readonly DoubledPeriod[] }>
  | Coded<"noPanel", { where: Place }>
  | Coded<"headerRow", { where: Place; found: string }>
  | Coded<"noStates", { where: Place }>
  | Coded<"unknownOutput", { found: string; expected: readonly string[] }>
  | Coded<"notInOrder", { found: readonly string[]; expected: readonly string[] }>
  | Coded<"repeatedInOrder", { found: readonly string[] }>
  | Coded<"wrongDraws", { found: string; expected: number }>
  | Coded<"wrongSeed", { found: string }>
  | Coded<"tooManyOutcomes", { found: number; expected: number }>;

/** So many examples fit a sentence that Excel shows in a tooltip. */
const SHOWN = 3;

/** The sentence for a fault of a panel, a simulation or a measure: what was expected, what was found, where, and what to do. */
export function panelFaultSentence(t: Translate, fault: PanelFault | MeasureCallFault, functionName: string): string {
  const valuesOf = (found: PanelFault) =>
    shownValues<Place>(t, found, { function: functionName, place: (where) => placeText(t, where) });
  const some = (items: readonly string[]): string => {
    const shown = items.slice(0, SHOWN).join(t("list.note"));
    return items.length > SHOWN ? t("evolutionFault.andMore", { shown, count: items.length - SHOWN }) : shown;
  };
  switch (fault.code) {
    case "noArgument":
    case "notOneColumn":
    case "heightsDiffer":
    case "noPanel":
    case "headerRow":
    case "noStates":
    case "unknownOutput":
    case "wrongSeed":
      return t(`evolutionFault.${fault.code}`, valuesOf(fault));
    case "notInOrder":
    case "repeatedInOrder":
      return t(`evolutionFault.${fault.code}`, { ...valuesOf(fault), found: some(fault.found.map(quoted)) });
    case "doubledPeriods": {
      const doubles = fault.found.map(({ cluster, period, rows }) =>
        t("evolutionFault.double", { cluster: quoted(cluster), period, rows: rows.join(t("list.separator")) }),
      );
      return t("evolutionFault.doubledPeriods", { function: functionName, found: some(doubles) });
    }
    case "wrongDraws":
      return t("evolutionFault.wrongDraws", { ...valuesOf(fault), expected: grouped(fault.expected) });
    case "tooManyOutcomes": {
      const [found, expected] = [grouped(fault.found), grouped(fault.expected)];
      return t("evolutionFault.tooManyOutcomes", { function: functionName, found, expected });
    }
    default:
      return measureFaultSentence(t, fault, functionName);
  }
}
