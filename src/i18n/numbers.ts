import type { Indicator } from "../model";

/** An observed value as a person would write it, with the units that belong to the number itself. */
export function valueText(value: number, { unit }: Indicator): string {
  const number = String(Number(value.toPrecision(6)));
  return unit === "%" ? `${number} %` : number;
}

/** An index between -1 and 1. */
export const indexText = (index: number): string => withoutNegativeZero(index.toFixed(2));

/** A score or grade between 0 and 100. */
export const scoreText = (score: number): string => withoutNegativeZero(score.toFixed(1));

export const percentText = (share: number): string => String(Math.round(100 * share));

function withoutNegativeZero(text: string): string {
  return Number(text) === 0 ? text.replace("-", "") : text;
}
