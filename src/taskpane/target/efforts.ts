import type { BoundModel } from "../../assessment";
import type { Costs } from "../../target";

export const efforts = ["easy", "usual", "hard", "fixed"] as const;
export type Effort = (typeof efforts)[number];

/** What a span costs by how hard it is to change an indicator. */
const costOf: Readonly<Record<Effort, number>> = { easy: 0.5, usual: 1, hard: 2, fixed: Infinity };

/** By the codes of the indicators; what is not named is usual. */
export type Efforts = ReadonlyMap<string, Effort>;

export const costsOf = ({ model }: BoundModel, chosen: Efforts): Costs =>
  model.indicators.map(({ code }) => costOf[chosen.get(code) ?? "usual"]);
