import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scale } from "./scale";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const useStyles = makeStyles({
  band: {
    fill: tokens.colorNeutralBackground2,
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    [FORCED]: { fill: "Canvas", stroke: "GrayText" },
  },
});

interface StageBandsProps {
  readonly left: number;
  readonly right: number;
  readonly y: Scale;
  /** Whether the maturities are written beside the bands. */
  readonly hasTicks?: boolean;
}

/** The three bands of maturity that paths run over. */
export function StageBands({ left, right, y, hasTicks = true }: StageBandsProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  return (
    <>
      {[0, 1, 2].map((band) => (
        <rect
          key={band}
          x={left}
          y={y(band + 1)}
          width={right - left}
          height={y(band) - y(band + 1)}
          className={styles.band}
        />
      ))}
      {hasTicks &&
        [0, 1, 2, 3].map((maturity) => (
          <text key={maturity} x={left - 6} y={y(maturity) + 4} textAnchor="end" className={common.tick}>
            {maturity}
          </text>
        ))}
    </>
  );
}
