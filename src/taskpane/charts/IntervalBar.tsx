import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const useStyles = makeStyles({
  bar: { height: "14px" },
  first: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "Highlight" } },
  second: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "GrayText" } },
  outline: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1,
    [FORCED]: { stroke: "CanvasText" },
  },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2, [FORCED]: { stroke: "CanvasText" } },
});

interface IntervalBarProps {
  /** From 0 to 1, as everything else; what lies beyond is drawn at the end. */
  readonly share: number;
  /** A frame from 0 to here. */
  readonly outline?: number;
  readonly interval?: { readonly low: number; readonly high: number };
  /** A line across. */
  readonly mark?: number;
  /** Which of two looks. */
  readonly look?: "first" | "second";
}

/** A share as a bar. Its numbers stand beside it in words, so it is silent to a reader. */
export function IntervalBar({ share, outline, interval, mark, look = "first" }: IntervalBarProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const x = (value: number): number => 100 * Math.min(1, Math.max(0, value));
  const line = { className: styles.line, vectorEffect: "non-scaling-stroke" } as const;
  return (
    <svg
      viewBox="0 0 100 14"
      preserveAspectRatio="none"
      className={mergeClasses(common.drawing, styles.bar)}
      aria-hidden="true"
    >
      <rect x={0} y={1} width={100} height={12} className={common.band} vectorEffect="non-scaling-stroke" />
      <rect x={0} y={3} width={x(share)} height={8} className={styles[look]} />
      {outline !== undefined && (
        <rect x={0} y={2} width={x(outline)} height={10} className={styles.outline} vectorEffect="non-scaling-stroke" />
      )}
      {interval && <line x1={x(interval.low)} x2={x(interval.high)} y1={7} y2={7} {...line} />}
      {mark !== undefined && <line x1={x(mark)} x2={x(mark)} y1={0} y2={14} {...line} />}
    </svg>
  );
}
