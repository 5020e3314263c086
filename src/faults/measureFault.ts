import type { FaultCode } from "../measures/fault";
import type { Translate } from "../texts";
import type { UndefinedReason } from "../texts/measureWords";
import type { Coded } from "./coded";
import { shortened, visibleText } from "./shortened";
import { grouped, shownValues } from "./shownValues";

/** Where a fault of a measure lies: an argument by its name, or one cell of it; the address where the sheet gave one. */
export interface MeasurePlace {
  readonly argument: string;
  readonly address: string | undefined;
  /** Both counted from 1 within the argument. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** One reason of a measure to refuse its input, at its place in the formula. */
export interface LocatedMeasureFault {
  readonly code: FaultCode;
  readonly where: MeasurePlace;
  readonly found: string;
  readonly expected: string;
}

interface Shape {
  readonly where: MeasurePlace;
  readonly rows: number;
  readonly columns: number;
}

/** Everything that can keep a measure from answering, as data. */
export type MeasureCallFault =
  | Coded<"measureRefused", { faults: readonly LocatedMeasureFault[] }>
  | Coded<"undefinedMeasure", { reason: UndefinedReason }>
  | Coded<"argumentMissing", { argument: string }>
  | Coded<"noNumbers", { where: MeasurePlace; found: string }>
  | Coded<"notOneLine" | "notOneCell", Shape>
  | Coded<"idealShape" | "weightsShape", Shape & { expected: number }>
  | Coded<"unknownOption", { where: MeasurePlace; found: string; expected: readonly string[] }>
  | Coded<"notANumber", { where: MeasurePlace; found: string }>
  | Coded<"contradiction", { argument: string; other: string }>
  | Coded<"ownNeighbour", { where: MeasurePlace; found: string }>
  | Coded<"unknownUnit", { where: MeasurePlace; found: readonly string[]; expected: string }>
  | {
      readonly code: "namesDiffer";
      readonly where: MeasurePlace;
      readonly other: MeasurePlace;
      /** Names that only this range has. */
      readonly found: readonly string[];
      /** Names that only the other one has. */
      readonly expected: readonly string[];
    }
  | Coded<"namesRepeated", { where: MeasurePlace; found: readonly string[] }>
  | Coded<"ambiguousUnit", { where: MeasurePlace; found: string }>
  | Coded<"tooManyGroups", { where: MeasurePlace; found: number; expected: number }>
  | Coded<"tooManyCriteria", { where: MeasurePlace; found: number; expected: number }>
  | Coded<"tooManyPermutations", { found: number; expected: number }>;

/** So many examples fit a sentence that Excel shows in a tooltip. */
const SHOWN_FAULTS = 3;
const SHOWN_NAMES = 5;

/** The sentence for a fault of a measure: what was expected, what was found, where, and what to do. */
export function measureFaultSentence(t: Translate, fault: MeasureCallFault, functionName: string): string {
  const valuesOf = (found: MeasureCallFault) =>
    shownValues<MeasurePlace>(t, found, {
      function: functionName,
      place: (where) => placeText(t, where),
      text: (text) => foundText(t, text),
    });
  switch (fault.code) {
    case "measureRefused":
      return refusalSentence(t, fault.faults, functionName);
    case "undefinedMeasure":
      return t("measureFault.undefined", { function: functionName, reason: t(`measureWords.${fault.reason}`) });
    case "tooManyGroups":
    case "tooManyCriteria":
    case "tooManyPermutations": {
      const [found, expected] = [grouped(fault.found), grouped(fault.expected)];
      return t(`measureFault.${fault.code}`, { ...valuesOf(fault), found, expected });
    }
    case "unknownUnit":
    case "namesRepeated":
      return t(`measureFault.${fault.code}`, { ...valuesOf(fault), found: namesText(t, fault.found) });
    case "namesDiffer": {
      const [found, expected] = [namesText(t, fault.found), namesText(t, fault.expected)];
      return t("measureFault.namesDiffer", { ...valuesOf(fault), other: placeText(t, fault.other), found, expected });
    }
    default:
      return t(`measureFault.${fault.code}`, valuesOf(fault));
  }
}

/** The measures state what they expect in symbols; only these are words. A number is shown as far as anybody would type it. */
function expectedText(t: Translate, expected: string): string {
  if (expected === "a number") return t("measureFault.number");
  if (expected === "a whole number") return t("measureFault.whole");
  if (expected === "a whole number >= 0") return t("measureFault.wholeFromZero");
  const [, low, high] = /^(.+)\.\.(.+)$/u.exec(expected) ?? [];
  if (low !== undefined && high !== undefined) return t("measureFault.range", { low, high });
  return Number.isFinite(Number(expected)) ? String(Number(Number(expected).toPrecision(6))) : expected;
}

/** Every faulty cell was found at once; a few of them are shown, and what mends the first mends the others. */
function refusalSentence(t: Translate, faults: readonly LocatedMeasureFault[], functionName: string): string {
  const reasons = faults.slice(0, SHOWN_FAULTS).map(({ code, where, found, expected }) =>
    t(`measureFault.reasons.${code}`, {
      where: placeText(t, where),
      found: foundText(t, found),
      expected: expectedText(t, expected),
    }),
  );
  const more = faults.length > SHOWN_FAULTS ? [t("measureFault.more", { count: faults.length - SHOWN_FAULTS })] : [];
  return t("measureFault.refused", {
    function: functionName,
    reasons: [...reasons, ...more].join(t("list.note")),
    cure: t(`measureFault.cures.${faults[0]?.code ?? "missing"}`),
  });
}

function placeText(t: Translate, { argument, address, cell }: MeasurePlace): string {
  if (cell) return address ?? t("measureFault.cell", { argument, row: cell.row, column: cell.column });
  return address ? `${argument} (${address})` : argument;
}

/** The first few of some names; a blank says nothing beside others. */
function namesText(t: Translate, names: readonly string[]): string {
  const visible = names.filter((name) => visibleText(name) !== "");
  if (visible.length === 0) return t("modelFault.nothing");
  const shown = visible.slice(0, SHOWN_NAMES).map((name) => foundText(t, name));
  const more = visible.length - SHOWN_NAMES;
  return [...shown, ...(more > 0 ? [t("measureFault.more", { count: more })] : [])].join(t("list.separator"));
}

function foundText(t: Translate, found: string): string {
  const visible = visibleText(found);
  if (visible === "") return t("modelFault.nothing");
  return Number.isFinite(Number(visible)) || visible.startsWith("#") ? visible : `'${shortened(found)}'`;
}
