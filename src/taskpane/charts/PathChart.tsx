import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodLabel } from "../../evolution";
import { periodText, type PathPeriod } from "../evolution/pathPeriods";
import { useTexts } from "../texts";
import { bandNamePlace } from "./bandNamePlace";
import { labelledEvery } from "./labelledEvery";
import { MovementMark } from "./MovementMark";
import { linearScale } from "./scale";
import { StageBands } from "./StageBands";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";
import { useRovingFocus } from "./useRovingFocus";

const WIDTH = 322;
const HEIGHT = 282;
const EDGE = { left: 20, right: 10, top: 20, bottom: 44 };

const useStyles = makeStyles({
  // The halo keeps the name readable where a line runs behind it.
  bandName: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10px",
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground2,
    strokeWidth: "3px",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  line: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    fill: "none",
    [FORCED]: { stroke: "CanvasText" },
  },
  dashed: { strokeDasharray: "3 3" },
  letter: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontWeight: 600,
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground2,
    strokeWidth: "2px",
    [FORCED]: { fill: "CanvasText", stroke: "Canvas" },
  },
  unknown: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    fontWeight: 600,
    [FORCED]: { fill: "CanvasText" },
  },
  point: {
    cursor: "pointer",
    outlineStyle: "none",
    "& > circle": { fill: "transparent", stroke: "transparent", strokeWidth: "2px" },
    ":focus > circle": { stroke: tokens.colorNeutralForeground1, [FORCED]: { stroke: "Highlight" } },
  },
});

const y = linearScale([0, 3], [HEIGHT - EDGE.bottom, EDGE.top]);
const UNKNOWN_Y = HEIGHT - EDGE.bottom + 13;

interface PathChartProps {
  readonly label: string;
  readonly periods: readonly PeriodLabel[];
  readonly path: readonly PathPeriod[];
  /** Names of the bands 0-1, 1-2 and 2-3. */
  readonly bands: readonly string[];
  /** Position in the path of the period that is told about below. */
  readonly chosen: number;
  readonly onChoose: (position: number) => void;
}

/** Maturity over the periods: points by the shape and letter of their movement, gaps left open, the unknown not drawn. */
export function PathChart({ label, periods, path, bands, chosen, onChoose }: PathChartProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const { t } = useTexts();
  const { group, tabIndexOf } = useRovingFocus(path.length, chosen);
  const inner = WIDTH - EDGE.left - EDGE.right;
  const width = inner / periods.length;
  const x = (at: number): number => EDGE.left + (at + 0.5) * width;
  const every = labelledEvery(periods, width);

  const drawn = path.flatMap(({ at, maturity }) => (maturity === undefined ? [] : [{ x: x(at), y: y(maturity) }]));

  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={common.drawing} role="group" aria-label={label}>
      <StageBands left={EDGE.left} right={WIDTH - EDGE.right} y={y} />
      {periods.map((period, at) =>
        at % every === 0 ? (
          <text key={at} x={x(at)} y={HEIGHT - 8} textAnchor="middle" className={common.tick}>
            {String(period)}
          </text>
        ) : null,
      )}
      {path.map(({ at, maturity, movement, isJoined }, position) => {
        const before = path[position - 1]?.maturity;
        return isJoined && maturity !== undefined && before !== undefined ? (
          <line
            key={at}
            x1={x(at - 1)}
            y1={y(before)}
            x2={x(at)}
            y2={y(maturity)}
            className={`${styles.line} ${movement === "composition" ? styles.dashed : ""}`}
          />
        ) : null;
      })}
      {bands.map((name, band) => {
        const { isRight, base } = bandNamePlace(
          { left: EDGE.left + 4, right: WIDTH - EDGE.right - 4, top: y(band + 1), bottom: y(band) },
          name,
          drawn,
        );
        return (
          <text
            key={name}
            x={isRight ? WIDTH - EDGE.right - 4 : EDGE.left + 4}
            y={base}
            textAnchor={isRight ? "end" : "start"}
            className={styles.bandName}
          >
            {name}
          </text>
        );
      })}
      <g {...group}>
        {path.map((period, position) => {
          const { at, maturity, movement } = period;
          const centre = maturity === undefined ? UNKNOWN_Y - 4 : y(maturity);
          return (
            <g
              key={at}
              role="button"
              tabIndex={tabIndexOf(position)}
              aria-label={periodText(t, period)}
              aria-pressed={position === chosen}
              className={styles.point}
              onFocus={() => onChoose(position)}
              onClick={() => onChoose(position)}
            >
              <circle cx={x(at)} cy={centre} r={12} />
              {maturity === undefined ? (
                <text x={x(at)} y={UNKNOWN_Y} textAnchor="middle" className={styles.unknown}>
                  {t("evolutionPage.unknownMark")}
                </text>
              ) : (
                <>
                  <MovementMark movement={movement} x={x(at)} y={centre} />
                  {movement && (
                    <text x={x(at)} y={centre - 11} textAnchor="middle" className={styles.letter}>
                      {t(`evolutionPage.mark.${movement}`)}
                    </text>
                  )}
                </>
              )}
            </g>
          );
        })}
      </g>
    </svg>
  );
}
