import type { Scale } from "./scale";
import { TickLabels } from "./TickLabels";
import { useDrawingStyles } from "./useDrawingStyles";

interface HorizontalAxisProps {
  readonly x: Scale;
  readonly y: number;
  readonly ticks: readonly number[];
  /** How far a tick reaches above the axis and below it, and how far below the numbers stand. */
  readonly above?: number;
  readonly below?: number;
  readonly labels?: number;
}

/** A line with ticks and their numbers. */
export function HorizontalAxis({ x, y, ticks, above = 0, below = 4, labels = 15 }: HorizontalAxisProps) {
  const { axis } = useDrawingStyles();
  return (
    <>
      <line x1={x(ticks[0] ?? 0)} x2={x(ticks.at(-1) ?? 0)} y1={y} y2={y} className={axis} />
      {ticks.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={y - above} y2={y + below} className={axis} />
      ))}
      <TickLabels x={x} y={y + labels} ticks={ticks} />
    </>
  );
}
