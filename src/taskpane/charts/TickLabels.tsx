import type { Scale } from "./scale";
import { useDrawingStyles } from "./useDrawingStyles";

interface TickLabelsProps {
  readonly x: Scale;
  readonly y: number;
  /** From the left end of the axis to its right one. */
  readonly ticks: readonly number[];
}

/** The numbers below an axis; those at its ends do not reach beyond it. */
export function TickLabels({ x, y, ticks }: TickLabelsProps) {
  const { tick: className } = useDrawingStyles();
  const last = ticks.length - 1;
  return ticks.map((tick, at) => (
    <text
      key={tick}
      x={x(tick)}
      y={y}
      textAnchor={last === 0 || (at > 0 && at < last) ? "middle" : at === 0 ? "start" : "end"}
      className={className}
    >
      {tick}
    </text>
  ));
}
