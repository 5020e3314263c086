import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";

const WIDTH = 320;
const MOST_CELL = 22;
/** Of a letter of a name, about. */
const LETTER = 6.4;
const MOST_LETTERS = 24;

/** A long code is cut: the whole of it stands in the lists beside the drawing. */
const shortened = (code: string): string => (code.length > MOST_LETTERS ? `${code.slice(0, MOST_LETTERS - 1)}…` : code);

const useStyles = makeStyles({
  positive: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "Highlight" } },
  negative: { fill: tokens.colorPaletteRedForeground1, [FORCED]: { fill: "CanvasText" } },
  empty: { fill: tokens.colorNeutralBackground5, [FORCED]: { fill: "Canvas" } },
  minus: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.6, [FORCED]: { stroke: "CanvasText" } },
  stage: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.4,
    [FORCED]: { stroke: "CanvasText" },
  },
});

export interface MatrixItem {
  readonly code: string;
  /** Neighbours of one group are framed together. */
  readonly group: string;
}

interface CorrelationMatrixProps {
  /** What it shows, in words. */
  readonly label: string;
  readonly items: readonly MatrixItem[];
  /** The correlation of two items by their places; NaN where there is none. */
  readonly correlation: (first: number, second: number) => number;
}

/** The lower half of a matrix of correlations: the stronger, the darker; a minus on negative ones; a frame around each group. */
export function CorrelationMatrix({ label, items, correlation }: CorrelationMatrixProps) {
  const styles = useStyles();
  const common = useDrawingStyles();
  const size = items.length;
  const names = 6 + LETTER * Math.max(0, ...items.map(({ code }) => shortened(code).length));
  const cell = Math.min(MOST_CELL, (WIDTH - names - 2) / Math.max(1, size));
  const place = (at: number): number => names + at * cell;
  const groups = [...new Set(items.map(({ group }) => group))].map((group) => {
    const first = items.findIndex((item) => item.group === group);
    return { group, first, count: items.filter((item) => item.group === group).length };
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${size * cell + 2}`} className={common.drawing} role="img" aria-label={label}>
      {items.map(({ code }, row) => (
        <g key={code}>
          <text x={names - 4} y={row * cell + cell / 2 + 4} textAnchor="end" className={common.tick}>
            {shortened(code)}
          </text>
          {items.slice(0, row).map((other, at) => {
            const r = correlation(at, row);
            const [x, y] = [place(at), row * cell + 1];
            const known = !Number.isNaN(r);
            return (
              <g key={other.code}>
                <rect x={x} y={y} width={cell - 1} height={cell - 1} className={styles.empty} />
                {known && (
                  <rect
                    x={x}
                    y={y}
                    width={cell - 1}
                    height={cell - 1}
                    opacity={Math.abs(r)}
                    className={r < 0 ? styles.negative : styles.positive}
                  />
                )}
                {r < 0 && (
                  <line
                    x1={x + 4}
                    x2={x + cell - 5}
                    y1={y + cell / 2 - 0.5}
                    y2={y + cell / 2 - 0.5}
                    className={styles.minus}
                  />
                )}
              </g>
            );
          })}
        </g>
      ))}
      {groups.map(({ group, first, count }) => (
        <path
          key={group}
          d={`M ${place(first)} ${first * cell + 1} v ${count * cell - 1} h ${count * cell - 1} Z`}
          className={styles.stage}
        />
      ))}
    </svg>
  );
}
