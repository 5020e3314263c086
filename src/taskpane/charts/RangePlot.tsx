import { makeStyles, tokens } from "@fluentui/react-components";
import { HorizontalAxis } from "./HorizontalAxis";
import { linearScale } from "./scale";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const WIDTH = 320;
const MARGIN = 10;

const useStyles = makeStyles({
  range: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 1.5,
    [FORCED]: { fill: "Canvas", stroke: "Highlight" },
  },
  mark: { stroke: tokens.colorBrandForeground1, strokeWidth: 3, [FORCED]: { stroke: "Highlight" } },
});

interface RangePlotProps {
  /** What it shows, in words. */
  readonly label: string;
  readonly low: number;
  /** A mark inside the range, where there is one. */
  readonly middle?: number;
  readonly high: number;
  /** From the left end of the axis to its right one. */
  readonly ticks: readonly number[];
  /** Half of the width of a band around nought. */
  readonly band?: number;
}

/** A range on its axis. */
export function RangePlot({ label, low, middle, high, ticks, band }: RangePlotProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const x = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [MARGIN, WIDTH - MARGIN]);
  // A range of nothing still has to be seen.
  const width = Math.max(3, x(high) - x(low));
  return (
    <svg viewBox={`0 0 ${WIDTH} 36`} className={common.drawing} role="img" aria-label={label}>
      {band !== undefined && <rect x={x(-band)} y={2} width={x(band) - x(-band)} height={18} className={common.band} />}
      <HorizontalAxis x={x} y={20} ticks={ticks} />
      <rect x={(x(low) + x(high) - width) / 2} y={6} width={width} height={10} rx={2} className={styles.range} />
      {middle !== undefined && <line x1={x(middle)} x2={x(middle)} y1={4} y2={18} className={styles.mark} />}
    </svg>
  );
}
