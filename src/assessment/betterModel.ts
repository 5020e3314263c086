import type { Cell, Model } from "../model";
import { bindModel } from "./boundModel";
import { indicatorUnder } from "./headers";

/** How many indicators of a model a header row names. */
export interface ModelFit {
  readonly model: Model;
  readonly found: number;
  readonly all: number;
}

export function modelFit(model: Model, headers: readonly Cell[]): ModelFit {
  const bound = bindModel(model);
  const found = new Set(headers.map((header) => indicatorUnder(bound, header)).filter((at) => at !== undefined));
  return { model, found: found.size, all: model.indicators.length };
}

/**
 * The model that a header row fits better than the chosen one: more of its indicators are named, and a larger share of them.
 * Of several the one with the largest share; undefined where none fits better.
 */
export function betterModel(headers: readonly Cell[], chosen: Model, others: readonly Model[]): ModelFit | undefined {
  const now = modelFit(chosen, headers);
  const shareOf = ({ found, all }: ModelFit): number => found / all;
  let best = now;
  for (const other of others) {
    const fit = modelFit(other, headers);
    if (fit.found > now.found && shareOf(fit) > shareOf(best)) best = fit;
  }
  return best === now ? undefined : best;
}
