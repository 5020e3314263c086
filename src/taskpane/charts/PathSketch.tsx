import { makeStyles, tokens } from "@fluentui/react-components";
import type { PathPeriod } from "../evolution/pathPeriods";
import { joinedPath } from "./joinedPath";
import { linearScale } from "./scale";
import { StageBands } from "./StageBands";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const WIDTH = 150;
const HEIGHT = 52;
const MARGIN = 4;

const useStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    [FORCED]: { stroke: "CanvasText" },
  },
  point: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "CanvasText" } },
});

const y = linearScale([0, 3], [HEIGHT - MARGIN, MARGIN]);

interface PathSketchProps {
  readonly label: string;
  readonly path: readonly PathPeriod[];
  /** How many periods the panel has: the sketches of all clusters share their axis. */
  readonly periods: number;
}

/** A path so small that many stand beside each other: its points on the bands of the stages, the last one larger. */
export function PathSketch({ label, path, periods }: PathSketchProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const x = linearScale([-0.5, periods - 0.5], [0, WIDTH]);
  const last = path.findLast(({ maturity }) => maturity !== undefined);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={common.drawing} role="img" aria-label={label}>
      <StageBands left={0} right={WIDTH} y={y} hasTicks={false} />
      <path d={joinedPath(path, x, y)} className={styles.line} />
      {path.map((period) =>
        period.maturity === undefined ? null : (
          <circle
            key={period.at}
            cx={x(period.at)}
            cy={y(period.maturity)}
            r={period === last ? 3.5 : 2}
            className={styles.point}
          />
        ),
      )}
    </svg>
  );
}
