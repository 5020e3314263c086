import { makeStyles, tokens } from "@fluentui/react-components";
import { GATE } from "../../model";
import { linearScale } from "./scale";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const useStyles = makeStyles({
  now: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "GrayText" } },
  gained: {
    fill: tokens.colorPaletteGreenForeground1,
    [FORCED]: { fill: "Highlight" },
  },
  gate: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1,
    strokeDasharray: "2 2",
    [FORCED]: { stroke: "CanvasText" },
  },
});

interface ChangeBarProps {
  /** Grades, 0 to 100; NaN draws the empty scale. */
  readonly now: number;
  readonly needed: number;
}

const [WIDTH, HEIGHT] = [160, 10];

/** A grade now, and from there to the one that is needed. The numbers stand beside it in words, so it is silent to a reader. */
export function ChangeBar({ now, needed }: ChangeBarProps) {
  const styles = useStyles();
  const { drawing, band } = useDrawingStyles();
  const x = linearScale([0, 100], [1, WIDTH - 1]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} className={drawing} aria-hidden="true">
      <rect x={1} y={2} width={WIDTH - 2} height={HEIGHT} className={band} />
      {!Number.isNaN(now) && <rect x={1} y={2} width={x(now) - 1} height={HEIGHT} className={styles.now} />}
      {needed > now && <rect x={x(now)} y={2} width={x(needed) - x(now)} height={HEIGHT} className={styles.gained} />}
      <line x1={x(GATE)} x2={x(GATE)} y1={0} y2={HEIGHT + 4} className={styles.gate} />
    </svg>
  );
}
