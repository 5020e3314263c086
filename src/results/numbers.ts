import { alike } from "../assessment";
import type { RoundedReciprocal } from "../measures/ahp";
import { GATE, type Indicator, type Language } from "../model";

/**
 * An observed value as a sentence says it, with the units that belong to the number itself: three digits, as many as a
 * survey is good for, and all of a whole number; more beside a limit, the ends of its range among them, where fewer would
 * put it on the other side. Cells hold the value itself.
 *
 * @example valueText(72.7104, { unit: "%", min: 0, max: 100 }, "en") // "72.7 %"
 */
export function valueText(
  value: number,
  indicator: Pick<Indicator, "unit" | "min" | "max">,
  language: Language,
  ...limits: readonly number[]
): string {
  return withUnit(observedText(value, indicator.min, indicator.max, ...limits), indicator, language);
}

/** A number of the model, or one that is needed: as it was set, since a rounded one would be another. */
export function limitText(value: number, indicator: Pick<Indicator, "unit">, language: Language): string {
  return withUnit(setText(value), indicator, language);
}

const withUnit = (number: string, { unit }: Pick<Indicator, "unit">, language: Language): string =>
  unit === "%" ? percentOf(number, language) : number;

/** The digits of `valueText`, without a unit. */
export function observedText(value: number, ...limits: readonly number[]): string {
  if (!Number.isFinite(value)) return String(value);
  const whole = Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return apart(value, limits, 3, (digits) => String(Number(value.toPrecision(Math.max(digits, whole)))), 6);
}

/** Somebody typed it: what it has beyond six digits comes from calculating. */
export const setText = (value: number): string => String(Number(value.toPrecision(6)));

/** A number of per cent: in Chinese its sign follows at once. */
export const percentOf = (number: string, language: Language, space = " "): string =>
  language === "zh-CN" ? `${number}%` : `${number}${space}%`;

/** An index between -1 and 1; beside the undecided band, in as many digits as tell on which side of it the index lies. */
export const indexText = (index: number, band = NaN): string =>
  withoutNegativeZero(apart(index, [-band, band], 2, (digits) => index.toFixed(digits)));

/** A score or grade between 0 and 100; 59.96 is not 60. */
export const scoreText = (score: number): string =>
  withoutNegativeZero(apart(score, [GATE], 1, (digits) => score.toFixed(digits)));

/** A share in per cent; beside what is needed, in as many digits as tell that it falls short. */
export const percentText = (share: number, needed = NaN): string =>
  String(Number(apart(100 * share, [100 * needed], 0, (digits) => (100 * share).toFixed(digits))));

/** What differs from a limit by less than that is read by nobody. */
const MOST_DIGITS = 5;

/** The shortest text, from so many digits on, that lies on the same side of every limit as its number does. */
function apart(
  value: number,
  limits: readonly number[],
  least: number,
  textOf: (digits: number) => string,
  most = MOST_DIGITS,
): string {
  for (let digits = least; digits <= most; digits += 1) {
    const shown = Number(textOf(digits));
    const isTrue = (limit: number): boolean =>
      Number.isNaN(limit) || alike(value, limit) || Math.sign(shown - limit) === Math.sign(value - limit);
    if (limits.every(isTrue)) return textOf(digits);
  }
  return textOf(least);
}

/** Tolerances of weights, in per cent: one number where they agree, else from the smallest to the largest. */
export function toleranceText(tolerances: readonly number[]): string {
  const [least, most] = [Math.min(...tolerances), Math.max(...tolerances)].map((share) => setText(100 * share));
  return least === most ? `${least}` : `${least}–${most}`;
}

/** A share of draws, not to be broken over two lines; one that is neither none nor all never reads as if it were. */
export function shareText(share: number, language: Language): string {
  const percent = (): string => {
    if (share === 0 || share === 1) return String(100 * share);
    if (share < 0.0005) return "<\u00a00.1";
    return share >= 0.9995 ? ">\u00a099.9" : (100 * share).toFixed(1);
  };
  return percentOf(percent(), language, "\u00a0");
}

/** A rank: whole, or half where clusters share one. */
export const rankText = (rank: number): string => String(Number(rank.toFixed(1)));

/**
 * A number as a spreadsheet shows it in one of the formats of our results ("0", "0.0", "0.00", "0%", "0 %").
 *
 * @example formattedNumber(0.456, "0%") // "46%"
 */
export function formattedNumber(value: number, format?: string): string {
  if (format === undefined) return String(value);
  const [, decimals = ""] = /0(?:\.(0+))?/u.exec(format) ?? [];
  const shown = withoutNegativeZero((format.includes("%") ? 100 * value : value).toFixed(decimals.length));
  return format.replace(/0(?:\.0+)?/u, shown);
}

function withoutNegativeZero(text: string): string {
  return Number(text) === 0 ? text.replace("-", "") : text;
}

/** A judgement that was read as the fraction that it stands for: "0.33 = 1/3". */
export const fractionText = ({ found, opposite }: Pick<RoundedReciprocal, "found" | "opposite">): string =>
  `${found} = 1/${opposite}`;
