import type { FaultCode } from "../measures/fault";
import type { MeasureTextKey } from "./measureWords";
import type { Translate } from "./translate";

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

type ReasonOf<Key> = Key extends `measureWords.${infer Reason extends `${string}.undefined${string}`}` ? Reason : never;
/** Why a measure has no value for data that are in order. */
export type UndefinedReason = ReasonOf<MeasureTextKey>;

interface Shape {
  readonly where: MeasurePlace;
  readonly rows: number;
  readonly columns: number;
}

/** Everything that can keep a measure from answering, as data. */
export type MeasureInputFault =
  | { readonly code: "measureRefused"; readonly faults: readonly LocatedMeasureFault[] }
  | { readonly code: "undefinedMeasure"; readonly reason: UndefinedReason }
  | { readonly code: "argumentMissing"; readonly argument: string }
  | { readonly code: "noNumbers"; readonly where: MeasurePlace; readonly found: string }
  | ({ readonly code: "notOneLine" } & Shape)
  | ({ readonly code: "notOneCell" } & Shape)
  | ({ readonly code: "idealShape"; readonly expected: number } & Shape)
  | ({ readonly code: "weightsShape"; readonly expected: number } & Shape)
  | {
      readonly code: "unknownOption";
      readonly where: MeasurePlace;
      readonly found: string;
      readonly expected: readonly string[];
    }
  | { readonly code: "notANumber"; readonly where: MeasurePlace; readonly found: string }
  | { readonly code: "contradiction"; readonly argument: string; readonly other: string }
  | { readonly code: "ownNeighbour"; readonly where: MeasurePlace; readonly found: string }
  | { readonly code: "unknownUnit"; readonly where: MeasurePlace; readonly found: string; readonly expected: string }
  | { readonly code: "ambiguousUnit"; readonly where: MeasurePlace; readonly found: string }
  | { readonly code: "tooManyGroups"; readonly where: MeasurePlace; readonly found: number; readonly expected: number }
  | {
      readonly code: "tooManyCriteria";
      readonly where: MeasurePlace;
      readonly found: number;
      readonly expected: number;
    }
  | { readonly code: "tooManyPermutations"; readonly found: number; readonly expected: number };

const codes: ReadonlySet<string> = new Set<MeasureInputFault["code"]>([
  "measureRefused",
  "undefinedMeasure",
  "argumentMissing",
  "noNumbers",
  "notOneLine",
  "notOneCell",
  "idealShape",
  "weightsShape",
  "unknownOption",
  "notANumber",
  "contradiction",
  "ownNeighbour",
  "unknownUnit",
  "ambiguousUnit",
  "tooManyGroups",
  "tooManyCriteria",
  "tooManyPermutations",
]);

export function isMeasureFault(fault: { readonly code: string }): fault is MeasureInputFault {
  return codes.has(fault.code);
}

/** So many examples fit a sentence that Excel shows in a tooltip. */
const SHOWN_FAULTS = 3;

/** The sentence for a fault of a measure: what was expected, what was found, where, and what to do. */
export function measureFaultSentence(t: Translate, fault: MeasureInputFault, functionName: string): string {
  const list = (items: readonly string[]): string => items.map((item) => `'${item}'`).join(t("list.separator"));
  const grouped = (count: number): string => count.toLocaleString("en");
  const common = { function: functionName };
  const where = "where" in fault ? placeText(t, fault.where) : "";
  switch (fault.code) {
    case "measureRefused":
      return refusalSentence(t, fault.faults, functionName);
    case "undefinedMeasure":
      return t("measureFault.undefined", { ...common, reason: t(`measureWords.${fault.reason}`) });
    case "argumentMissing":
      return t("measureFault.argumentMissing", { ...common, argument: fault.argument });
    case "noNumbers":
    case "notANumber":
    case "ownNeighbour":
    case "ambiguousUnit":
      return t(`measureFault.${fault.code}`, { ...common, where, found: foundText(t, fault.found) });
    case "notOneLine":
    case "notOneCell":
      return t(`measureFault.${fault.code}`, { ...common, where, rows: fault.rows, columns: fault.columns });
    case "idealShape":
    case "weightsShape": {
      const { rows, columns, expected } = fault;
      return t(`measureFault.${fault.code}`, { ...common, where, rows, columns, expected });
    }
    case "unknownOption":
      return t("measureFault.unknownOption", {
        ...common,
        where,
        found: foundText(t, fault.found),
        expected: list(fault.expected),
      });
    case "contradiction":
      return t("measureFault.contradiction", { ...common, argument: fault.argument, other: fault.other });
    case "unknownUnit":
      return t("measureFault.unknownUnit", {
        ...common,
        where,
        found: foundText(t, fault.found),
        expected: fault.expected,
      });
    case "tooManyGroups":
    case "tooManyCriteria":
      return t(`measureFault.${fault.code}`, {
        ...common,
        where,
        found: grouped(fault.found),
        expected: grouped(fault.expected),
      });
    case "tooManyPermutations":
      return t("measureFault.tooManyPermutations", {
        ...common,
        found: grouped(fault.found),
        expected: grouped(fault.expected),
      });
  }
}

/** The measures state what they expect in symbols; only these are words. A number is shown as far as anybody would type it. */
function expectedText(t: Translate, expected: string): string {
  if (expected === "a number") return t("measureFault.number");
  if (expected === "a label") return t("measureFault.label");
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

const SHOWN_LENGTH = 40;

/** Whatever stands in a cell may be very long or hold control characters; a sentence shows its beginning only. */
function foundText(t: Translate, found: string): string {
  const visible = found.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (visible === "") return t("modelFault.nothing");
  if (Number.isFinite(Number(visible)) || visible.startsWith("#")) return visible;
  return visible.length > SHOWN_LENGTH ? `'${visible.slice(0, SHOWN_LENGTH)}…'` : `'${visible}'`;
}
