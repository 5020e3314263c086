import type { Place } from "./place";
import { measureFaultSentence, type MeasureCallFault } from "./measureFault";
import type { Words } from "./words";

/** A cluster with several rows in one period. */
export interface DoubledPeriod {
  readonly cluster: string;
  readonly period: string;
  /** Rows of the sheet where it is known, else of the range; counted from 1. */
  readonly rows: readonly number[];
}

/** What can keep the functions over panels and the simulation from answering, as data. */
export type PanelFault =
  | { readonly code: "noArgument"; readonly position: number }
  | { readonly code: "notOneColumn"; readonly where: Place; readonly found: number }
  | { readonly code: "heightsDiffer"; readonly position: number; readonly found: number; readonly expected: number }
  | { readonly code: "doubledPeriods"; readonly found: readonly DoubledPeriod[] }
  | { readonly code: "noPanel"; readonly where: Place }
  | { readonly code: "headerRow"; readonly where: Place; readonly found: string }
  | { readonly code: "noStates"; readonly where: Place }
  | { readonly code: "unknownOutput"; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: "notInOrder"; readonly found: readonly string[]; readonly expected: readonly string[] }
  | { readonly code: "repeatedInOrder"; readonly found: readonly string[] }
  | { readonly code: "wrongDraws"; readonly found: string; readonly expected: number }
  | { readonly code: "wrongSeed"; readonly found: string }
  | { readonly code: "tooManyOutcomes"; readonly found: number; readonly expected: number };

/** So many examples fit a sentence that Excel shows in a tooltip. */
const SHOWN = 3;

/** How the sentences about all functions write places and what was found. */
interface Wording {
  place(where: Place): string;
  quoted(text: string): string;
}

/** The sentence for a fault of a panel, a simulation or a measure: what was expected, what was found, where, and what to do. */
export function panelFaultSentence(
  t: Words,
  fault: PanelFault | MeasureCallFault,
  functionName: string,
  { place, quoted }: Wording,
): string {
  const common = { function: functionName };
  const grouped = (count: number): string => count.toLocaleString("en");
  const list = (items: readonly string[]): string => items.map(quoted).join(t("list.separator"));
  const some = (items: readonly string[]): string => {
    const shown = items.slice(0, SHOWN).join(t("list.note"));
    return items.length > SHOWN ? t("evolutionFault.andMore", { shown, count: items.length - SHOWN }) : shown;
  };
  switch (fault.code) {
    case "noArgument":
      return t("evolutionFault.noArgument", { ...common, position: fault.position });
    case "notOneColumn":
      return t("evolutionFault.notOneColumn", { ...common, where: place(fault.where), found: fault.found });
    case "heightsDiffer": {
      const { position, found, expected } = fault;
      return t("evolutionFault.heightsDiffer", { ...common, position, found, expected });
    }
    case "doubledPeriods": {
      const doubles = fault.found.map(({ cluster, period, rows }) =>
        t("evolutionFault.double", { cluster: quoted(cluster), period, rows: rows.join(t("list.separator")) }),
      );
      return t("evolutionFault.doubledPeriods", { ...common, found: some(doubles) });
    }
    case "noPanel":
      return t("evolutionFault.noPanel", { ...common, where: place(fault.where) });
    case "headerRow":
      return t("evolutionFault.headerRow", { ...common, where: place(fault.where), found: quoted(fault.found) });
    case "noStates":
      return t("evolutionFault.noStates", { ...common, where: place(fault.where) });
    case "unknownOutput":
      return t("evolutionFault.unknownOutput", {
        ...common,
        found: quoted(fault.found),
        expected: list(fault.expected),
      });
    case "notInOrder":
      return t("evolutionFault.notInOrder", {
        ...common,
        found: some(fault.found.map(quoted)),
        expected: list(fault.expected),
      });
    case "repeatedInOrder":
      return t("evolutionFault.repeatedInOrder", { ...common, found: some(fault.found.map(quoted)) });
    case "wrongDraws":
      return t("evolutionFault.wrongDraws", {
        ...common,
        found: quoted(fault.found),
        expected: grouped(fault.expected),
      });
    case "wrongSeed":
      return t("evolutionFault.wrongSeed", { ...common, found: quoted(fault.found) });
    case "tooManyOutcomes": {
      const [found, expected] = [grouped(fault.found), grouped(fault.expected)];
      return t("evolutionFault.tooManyOutcomes", { ...common, found, expected });
    }
    default:
      return measureFaultSentence(t, fault, functionName);
  }
}
