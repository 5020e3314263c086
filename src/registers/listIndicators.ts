import { defaultModel, type Indicator } from "../model";

/** The indicators that come out of lists, or are asked of the office: those of the built-in model. */
export const listIndicators: readonly Indicator[] = defaultModel.indicators;

export function indicatorOf(code: string): Indicator {
  const indicator = listIndicators.find((known) => known.code === code);
  if (!indicator) throw new Error(`The model has no indicator ${code}.`);
  return indicator;
}
