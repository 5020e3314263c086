import { makeStyles, tokens } from "@fluentui/react-components";
import type { Interval } from "../../assessment";
import { GATE } from "../../model";
import { linearScale } from "./scale";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const useStyles = makeStyles({
  closed: { fill: tokens.colorPaletteGreenForeground1, [FORCED]: { fill: "Highlight" } },
  open: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "GrayText" } },
  bounds: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, [FORCED]: { stroke: "CanvasText" } },
  gate: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1,
    strokeDasharray: "2 2",
    [FORCED]: { stroke: "CanvasText" },
  },
});

interface GradeBarProps {
  /** 0 to 100; NaN draws the empty scale. */
  readonly grade: number;
  readonly isClosed: boolean;
  readonly bounds?: Interval;
  readonly width: number;
  readonly height: number;
}

/** A grade on the scale from 0 to 100 with the gate. The numbers stand beside it in words, so it is silent to a reader. */
export function GradeBar({ grade, isClosed, bounds, width, height }: GradeBarProps) {
  const styles = useStyles();
  const { drawing, band } = useDrawingStyles();
  const x = linearScale([0, 100], [1, width - 1]);
  const middle = 2 + height / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height + 4}`} className={drawing} aria-hidden="true">
      <rect x={1} y={2} width={width - 2} height={height} className={band} />
      {!Number.isNaN(grade) && (
        <rect x={1} y={2} width={x(grade) - 1} height={height} className={isClosed ? styles.closed : styles.open} />
      )}
      {bounds && <line x1={x(bounds.low)} x2={x(bounds.high)} y1={middle} y2={middle} className={styles.bounds} />}
      <line x1={x(GATE)} x2={x(GATE)} y1={0} y2={height + 4} className={styles.gate} />
    </svg>
  );
}
