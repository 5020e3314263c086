import type { Indicator } from "../model";
import { asPercent, mayBeFraction, largestFractionInRange } from "../assessment";
import { columnCells, type ForeignTable } from "./foreignTable";

/** What is done with the numbers of a column before they are those of an indicator. */
export const conversions = ["none", "fraction", "perThousand", "percent", "inverse", "complement"] as const;
export type Conversion = (typeof conversions)[number];

/** Why a conversion is proposed: percent cells are told one by one, the others column by column. */
export type ConversionReason = "percentCells" | "noneAboveOne" | "perThousandHeader" | "upToHundred";

export interface ConversionGuess {
  readonly conversion: Conversion;
  readonly reason: ConversionReason | undefined;
}

/** A share of one whole has a complement. */
const isShare = ({ min, max }: Indicator): boolean => min === 0 && (max === 100 || max === 1);

/** The conversions that lead to the unit of an indicator. */
export function conversionsTo(indicator: Indicator): readonly Conversion[] {
  const { unit } = indicator;
  return conversions.filter((conversion) => {
    switch (conversion) {
      case "fraction":
      case "perThousand":
        return unit === "%";
      case "percent":
        return indicator.max === 1;
      case "complement":
        return isShare(indicator);
      default:
        return true;
    }
  });
}

/**
 * A number of the source as the indicator takes it, as the formula on the sheet computes it. Errors of Excel are NaN.
 *
 * @example converted(0.45, "fraction", { unit: "%", max: 100, ... }, false) // 45
 */
export function converted(value: number, conversion: Conversion, indicator: Indicator, isPercent: boolean): number {
  const meant = isPercent && indicator.unit === "%" ? asPercent(value) : value;
  switch (conversion) {
    case "none":
      return meant;
    case "fraction":
      return isPercent ? meant : asPercent(value);
    case "perThousand":
      return meant / 10;
    case "percent":
      return isPercent ? meant : meant / 100;
    case "inverse":
      return meant === 0 ? NaN : 1 / meant;
    case "complement":
      return indicator.max - meant;
  }
}

/**
 * The formula that leads from a cell of the source to the indicator: a blank stays blank, and text, an error or a truth value stays
 * what it is, so that the data check can name it. ROUND takes off what binary fractions add in the sixteenth digit.
 *
 * @example conversionFormula("Data!$B2", "fraction", indicator, false) // '=IF(ISNUMBER(Data!$B2),ROUND(Data!$B2*100,12),IF(ISBLANK(Data!$B2),"",Data!$B2))'
 */
export function conversionFormula(
  cell: string,
  conversion: Conversion,
  indicator: Indicator,
  isPercent: boolean,
): string {
  const inPercent = isPercent && indicator.unit === "%";
  const meant = inPercent ? `ROUND(${cell}*100,12)` : cell;
  const formula = ((): string => {
    switch (conversion) {
      case "none":
        return meant;
      case "fraction":
        return `ROUND(${cell}*100,12)`;
      case "perThousand":
        return `${meant}/10`;
      case "percent":
        return isPercent ? meant : `${meant}/100`;
      case "inverse":
        return `1/${meant}`;
      case "complement":
        return `${indicator.max}-${meant}`;
    }
  })();
  return formula === cell ? linkFormula(cell) : `=IF(ISNUMBER(${cell}),${formula},${linked(cell)})`;
}

/** A cell that shows what another holds, and nothing where that is empty: a bare link would show 0. */
export const linkFormula = (cell: string): string => `=${linked(cell)}`;
const linked = (cell: string): string => `IF(ISBLANK(${cell}),"",${cell})`;

const perThousand = /‰|per\s?-?mill?e|per\s?thousand|per\s?1[ ,]?000|千分|每千/iu;

/** The conversion that a column seems to need, from its header, its formats and its values. */
export function guessConversion(table: ForeignTable, column: number, indicator: Indicator): ConversionGuess {
  const header = String(table.headers[column] ?? "");
  const cells = columnCells(table, column);
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (indicator.unit === "%") {
    if (cells.some((cell, row) => typeof cell === "number" && table.isPercentAt(row, column)))
      return { conversion: "none", reason: "percentCells" };
    if (perThousand.test(header)) return { conversion: "perThousand", reason: "perThousandHeader" };
    const largest = largestFractionInRange(indicator);
    // A header that says % settles it: shares below one percent are rare, but they are measured.
    const areFractions =
      numbers.some((value) => mayBeFraction(value, largest)) && numbers.every((value) => Math.abs(value) <= 1);
    if (areFractions && !/[%％]|pct|percent/iu.test(header)) return { conversion: "fraction", reason: "noneAboveOne" };
  }
  if (
    indicator.max === 1 &&
    indicator.min >= 0 &&
    numbers.some((value) => value > 1) &&
    numbers.every((value) => value >= 0 && value <= 100)
  )
    return { conversion: "percent", reason: "upToHundred" };
  return { conversion: "none", reason: undefined };
}

export interface RangeFit {
  readonly numbers: number;
  /** Those that lie outside the valid range of the indicator after conversion. */
  readonly outside: number;
}

/** How many numbers of a column lie in the valid range of an indicator once they are converted. */
export function rangeFit(table: ForeignTable, column: number, indicator: Indicator, conversion: Conversion): RangeFit {
  let [numbers, outside] = [0, 0];
  columnCells(table, column).forEach((cell, row) => {
    if (typeof cell !== "number") return;
    const value = converted(cell, conversion, indicator, table.isPercentAt(row, column));
    numbers += 1;
    if (!(value >= indicator.min && value <= indicator.max)) outside += 1;
  });
  return { numbers, outside };
}
