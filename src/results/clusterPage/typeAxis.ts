import type { Assessment, BoundModel } from "../../assessment";
import type { AxisBlock } from "./blocks";

/** Whether a type is read at all: below the floor and with too little data none is. */
export const isPlaced = ({ kind }: Assessment): boolean => kind !== "BELOW_FLOOR" && kind !== "NO_DATA";

/** What the type axis of a cluster shows; none below the floor, and no index with too little data. */
export function typeAxis({ model }: BoundModel, assessment: Assessment): Omit<AxisBlock, "kind" | "poles"> | undefined {
  if (assessment.kind === "BELOW_FLOOR") return undefined;
  const { index, interval, positions } = assessment.type;
  const shown = (value: number): number | null => (isPlaced(assessment) ? value : null);
  return {
    band: model.rules.typeBand,
    index: shown(index),
    low: shown(interval.low),
    high: shown(interval.high),
    positions: positions.map((position) => (Number.isNaN(position) ? null : position)),
  };
}
