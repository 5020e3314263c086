import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { PeriodLabel } from "../../evolution";
import type { PathPeriod } from "../evolution/pathPeriods";
import { apart } from "./apart";
import { joinedPath } from "./joinedPath";
import { labelledEvery } from "./labelledEvery";
import { linearScale } from "./scale";
import { shortened } from "./shortened";
import { SeriesLine, SeriesMark, useSeriesColor } from "./SeriesMark";
import { StageBands } from "./StageBands";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";
import { useRovingFocus } from "./useRovingFocus";

const WIDTH = 322;
const HEIGHT = 226;
const EDGE = { left: 20, right: 94, top: 10, bottom: 24 };
/** A label is so high, and so many characters fit beside the chart. */
const LINE = 12;
const ROOM = 14;

const useStyles = makeStyles({
  series: {
    cursor: "pointer",
    outlineStyle: "none",
    ":focus": { strokeWidth: "3px" },
  },
  label: { cursor: "pointer" },
  quiet: { opacity: 0.35, [FORCED]: { opacity: 1 } },
  name: { fill: "currentColor", stroke: "none", fontSize: "10px", fontWeight: 600 },
  lead: { stroke: "currentColor", strokeWidth: 0.5 },
  told: {
    minHeight: "32px",
    margin: "4px 0 0",
    paddingLeft: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
});

const y = linearScale([0, 3], [HEIGHT - EDGE.bottom, EDGE.top]);

export interface PathSeries {
  readonly name: string;
  readonly path: readonly PathPeriod[];
  /** The whole path in words. */
  readonly text: string;
  /** Its place in colours and shapes; the same as long as the cluster stays chosen. */
  readonly series: number;
}

interface PathsChartProps {
  readonly label: string;
  readonly periods: readonly PeriodLabel[];
  readonly paths: readonly PathSeries[];
  readonly onOpen: (name: string) => void;
}

/** Maturity of several clusters over the same periods: each by colour, shape, dashes and its name at the end of its line. */
export function PathsChart({ label, periods, paths, onOpen }: PathsChartProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const [reached, setReached] = useState(0);
  const [isPointed, setPointed] = useState(false);
  const current = Math.min(reached, paths.length - 1);
  const { group, tabIndexOf } = useRovingFocus(paths.length, current);
  const right = WIDTH - EDGE.right;
  const width = (right - EDGE.left) / periods.length;
  const x = (at: number): number => EDGE.left + (at + 0.5) * width;
  const every = labelledEvery(periods, width);
  const ends = paths.map(({ path }) => path.findLast(({ maturity }) => maturity !== undefined));
  const labels = apart(
    ends.map((end) => y(end?.maturity ?? 0)),
    LINE,
    HEIGHT - EDGE.bottom,
  );
  const told = paths[current];
  return (
    <div onMouseLeave={() => setPointed(false)} onBlur={() => setPointed(false)}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={common.drawing} role="group" aria-label={label}>
        <StageBands left={EDGE.left} right={right} y={y} />
        {periods.map((period, at) =>
          at % every === 0 ? (
            <text key={at} x={x(at)} y={HEIGHT - 8} textAnchor="middle" className={common.tick}>
              {String(period)}
            </text>
          ) : null,
        )}
        <g {...group}>
          {paths.map((one, at) => (
            <g
              key={one.name}
              role="button"
              tabIndex={tabIndexOf(at)}
              aria-label={one.text}
              className={mergeClasses(styles.series, isPointed && at !== current && styles.quiet)}
              onFocus={() => [setReached(at), setPointed(true)]}
              onMouseEnter={() => [setReached(at), setPointed(true)]}
              onClick={() => onOpen(one.name)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                // Otherwise the same key would press the button that is focused in the view that opens.
                event.preventDefault();
                onOpen(one.name);
              }}
            >
              <Line {...one} x={x} />
            </g>
          ))}
        </g>
        {/* Beside the marks, not within them: a name that was cut is no name for whoever hears it. */}
        <g aria-hidden>
          {paths.map((one, at) => (
            <g
              key={one.name}
              className={mergeClasses(styles.label, isPointed && at !== current && styles.quiet)}
              onMouseEnter={() => [setReached(at), setPointed(true)]}
              onClick={() => onOpen(one.name)}
            >
              <EndLabel {...one} x={x} end={ends[at]} label={labels[at] ?? 0} />
            </g>
          ))}
        </g>
      </svg>
      <p className={styles.told} aria-hidden>
        {told?.text}
      </p>
    </div>
  );
}

interface LineProps extends PathSeries {
  readonly x: (at: number) => number;
}

function Line({ path, series, x }: LineProps) {
  return (
    <g className={useSeriesColor(series)}>
      <SeriesLine series={series} path={joinedPath(path, x, y)} />
      {path.map((period) =>
        period.maturity === undefined ? null : (
          <SeriesMark key={period.at} series={series} x={x(period.at)} y={y(period.maturity)} />
        ),
      )}
    </g>
  );
}

interface EndLabelProps extends LineProps {
  readonly end: PathPeriod | undefined;
  readonly label: number;
}

function EndLabel({ name, series, x, end, label }: EndLabelProps) {
  const styles = useStyles();
  const right = WIDTH - EDGE.right;
  const [at, height] = [x(end?.at ?? 0), y(end?.maturity ?? 0)];
  return (
    <g className={useSeriesColor(series)}>
      <line x1={at + 6} y1={height} x2={right + 6} y2={label} className={styles.lead} />
      <text x={right + 8} y={label + 4} className={styles.name}>
        {shortened(name, ROOM)}
      </text>
    </g>
  );
}
