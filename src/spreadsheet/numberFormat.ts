// The one reader of number formats: what a cell is shown as is decided here and nowhere else.
import { tokenize } from "numfmt";

/** A section of a format, such as `0.0%` in `[<=1]0.0%;0.0`. */
interface Section {
  /** Which numbers it shows; undefined where it says nothing about them. */
  readonly condition: ((value: number) => boolean) | undefined;
  /** It multiplies by 100: a percent sign outside text, padding and filling. */
  readonly isPercent: boolean;
  readonly isDate: boolean;
}

/** As what a format shows a number where that changes what it means; undefined for a plain number, and for other cells. */
export type ShownAs = "percent" | "date" | undefined;

export function shownAs(format: unknown, value: unknown): ShownAs {
  if (typeof value !== "number") return undefined;
  return isPercent(format, value) ? "percent" : isDateFormat(format) ? "date" : undefined;
}

/** Whether a number is shown as a percentage, as 0.45 is by `0 %`. A format may show some numbers so, and others not. */
export function isPercent(format: unknown, value: unknown): boolean {
  if (typeof format !== "string" || typeof value !== "number" || !format.includes("%")) return false;
  return sectionFor(sectionsOf(format), value)?.isPercent ?? false;
}

/** A format shows a number as a date or time when it holds one of their codes. */
export function isDateFormat(format: unknown): boolean {
  return typeof format === "string" && sectionsOf(format).some(({ isDate }) => isDate);
}

/** As Excel chooses: by conditions where there are any, else by sign. */
function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition)) {
    return [first, second, third].find((section, at) => {
      if (!section) return false;
      return section.condition ? section.condition(value) : at > 0 || value > 0;
    });
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}

/** A sheet has few formats and many cells; a file made to harm may have many. */
const MOST_FORMATS = 1000;
const known = new Map<string, readonly Section[]>();

function sectionsOf(format: string): readonly Section[] {
  const read = known.get(format);
  if (read) return read;
  if (known.size >= MOST_FORMATS) known.clear();
  const sections = readSections(format);
  known.set(format, sections);
  return sections;
}

/** Excel takes no longer format; reading takes time with the square of the length. */
const LONGEST_FORMAT = 255;

type Token = ReturnType<typeof tokenize>[number];

/** The sections for numbers: one that holds an `@`, and a fourth, are for texts. */
function readSections(format: string): readonly Section[] {
  if (format.length > LONGEST_FORMAT) return [];
  const groups: Token[][] = [[]];
  for (const token of tokenize(format)) {
    if (token.type === "break") groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups
    .slice(0, 3)
    .filter((tokens) => !tokens.some(({ type }) => type === "text"))
    .map((tokens) => ({
      condition: conditionOf(tokens),
      isPercent: tokens.some(({ type }) => type === "percent"),
      isDate: tokens.some(({ type }) => type === "duration" || type === "datetime"),
    }));
}

function conditionOf(tokens: readonly Token[]): Section["condition"] {
  const raw = tokens.find(({ type }) => type === "condition")?.raw;
  const [, operator, operand] = /^\[([<>=]+)\s*([-.\d]+)\]$/u.exec(raw ?? "") ?? [];
  const limit = Number(operand);
  switch (operator) {
    case "<":
      return (value) => value < limit;
    case "<=":
      return (value) => value <= limit;
    case ">":
      return (value) => value > limit;
    case ">=":
      return (value) => value >= limit;
    case "=":
      return (value) => value === limit;
    case "<>":
      return (value) => value !== limit;
    default:
      return undefined;
  }
}
