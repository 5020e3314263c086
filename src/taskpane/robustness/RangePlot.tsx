import { makeStyles, tokens } from "@fluentui/react-components";

const WIDTH = 320;
const MARGIN = 10;

const useStyles = makeStyles({
  plot: { width: "100%", height: "auto", display: "block" },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  band: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  range: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
  mark: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 3,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px" },
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
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (value: number): number =>
    MARGIN + (to === from ? 0.5 : (value - from) / (to - from)) * (WIDTH - 2 * MARGIN);
  // A range of nothing still has to be seen.
  const width = Math.max(3, x(high) - x(low));
  return (
    <svg viewBox={`0 0 ${WIDTH} 36`} className={styles.plot} role="img" aria-label={label}>
      {band !== undefined && <rect x={x(-band)} y={2} width={x(band) - x(-band)} height={18} className={styles.band} />}
      <line x1={x(from)} x2={x(to)} y1={20} y2={20} className={styles.axis} />
      {ticks.map((tick, at) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={20} y2={24} className={styles.axis} />
          <text
            x={x(tick)}
            y={35}
            textAnchor={ticks.length > 1 && at === 0 ? "start" : at > 0 && tick === to ? "end" : "middle"}
            className={styles.tick}
          >
            {tick}
          </text>
        </g>
      ))}
      <rect x={(x(low) + x(high) - width) / 2} y={6} width={width} height={10} rx={2} className={styles.range} />
      {middle !== undefined && <line x1={x(middle)} x2={x(middle)} y1={4} y2={18} className={styles.mark} />}
    </svg>
  );
}
