import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useCallback, useEffect, useId, useState, type KeyboardEvent, type SyntheticEvent } from "react";
import type { HeatTone } from "../heatmap/heatGrid";
import { HeatCellMark, HatchPattern } from "./HeatCellMark";
import { shortened } from "./shortened";
import { FORCED, useDrawingStyles } from "./useDrawingStyles";
import { useRovingFocus } from "./useRovingFocus";

const WIDTH = 322;
const NAMES = 84;
const COVERAGE = 30;
const ROW = 17;
/** Between the indicators of two stages. */
const GAP = 4;
const WIDEST = 24;
/** Characters of a name, and of a header that stands upright; one of them is so high. */
const [NAME_ROOM, HEAD_ROOM, HEAD_CHARACTER] = [15, 12, 5.8];

const useStyles = makeStyles({
  told: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    minHeight: "32px",
    margin: 0,
    padding: "2px 0 2px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    [FORCED]: { fill: "CanvasText" },
  },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    pointerEvents: "none",
    [FORCED]: { fill: "CanvasText" },
  },
  mark: {
    cursor: "pointer",
    outlineStyle: "none",
    "& > rect:first-child": { fill: "transparent" },
    ":focus > rect:first-child": {
      stroke: tokens.colorNeutralForeground1,
      strokeWidth: 2,
      [FORCED]: { stroke: "Highlight" },
    },
  },
});

export interface HeatMapCell {
  readonly tone: HeatTone;
  /** What is told of it. */
  readonly text: string;
}

export interface HeatMapRow {
  readonly key: string;
  readonly name: string;
  /** What its name does when it is pressed. */
  readonly openLabel: string;
  /** How much of it was observed, in few characters. */
  readonly coverage: string;
  readonly cells: readonly HeatMapCell[];
}

export interface HeatMapColumn {
  readonly key: string;
  readonly head: string;
  /** Columns of one group stand together. */
  readonly group: string | undefined;
}

interface HeatMapProps {
  readonly label: string;
  readonly columns: readonly HeatMapColumn[];
  readonly rows: readonly HeatMapRow[];
  /** What stands where nothing is pointed at. */
  readonly hint: string;
  /** The head of the numbers at the right. */
  readonly coverageHead: string;
  /** The row whose cluster was looked at last: its name takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onRow: (row: number) => void;
  readonly onCell: (row: number, column: number) => void;
}

/** Clusters by indicators: one stop of the Tab key, arrow keys in both directions, and above it in words what is pointed at. */
export function HeatMap(props: HeatMapProps) {
  const { label, columns, rows, hint, coverageHead, lastOpened, onRow, onCell } = props;
  const styles = useStyles();
  const common = useDrawingStyles();
  const hatch = useId();
  const [reached, setReached] = useState(0);
  const [told, setTold] = useState<number>();
  const inRow = columns.length + 1;
  const marks = rows.length * inRow;
  const current = Math.min(reached, marks - 1);
  const { group, tabIndexOf, focus } = useRovingFocus(marks, current, inRow);
  const lastAt = rows.findIndex(({ key }) => key === lastOpened);
  useEffect(() => focus(lastAt * inRow), [lastAt]);
  const act = (mark: number): void => {
    const [row, column] = [Math.floor(mark / inRow), (mark % inRow) - 1];
    if (column < 0) onRow(row);
    else onCell(row, column);
  };
  const point = useCallback((event: SyntheticEvent) => setTold(markAt(event)), []);
  const lefts = leftsOf(columns);
  const width = widthOf(columns);
  const head = 8 + HEAD_CHARACTER * Math.max(...columns.map(({ head: text }) => Math.min(HEAD_ROOM, text.length)));
  const row = told === undefined ? undefined : rows[Math.floor(told / inRow)];
  const column = told === undefined ? -1 : (told % inRow) - 1;
  return (
    <div>
      <p className={styles.told} aria-hidden>
        {row ? (row.cells[column]?.text ?? row.openLabel) : hint}
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${head + rows.length * ROW + 2}`}
        className={common.drawing}
        role="group"
        aria-label={label}
      >
        <HatchPattern id={hatch} />
        <g aria-hidden>
          {columns.map(({ key, head: text }, at) => (
            <text
              key={key}
              transform={`translate(${(lefts[at] ?? 0) + width / 2 + 3.5} ${head - 4}) rotate(-90)`}
              className={styles.name}
            >
              {shortened(text, HEAD_ROOM)}
            </text>
          ))}
          <text x={WIDTH} y={head - 4} textAnchor="end" className={styles.name}>
            {coverageHead}
          </text>
        </g>
        <g
          ref={group.ref}
          onMouseOver={point}
          onMouseLeave={() => setTold(undefined)}
          onFocus={(event) => {
            const mark = markAt(event);
            if (mark !== undefined) setReached(mark);
            setTold(mark);
          }}
          onBlur={() => setTold(undefined)}
          onClick={(event) => {
            const mark = markAt(event);
            if (mark !== undefined) act(mark);
          }}
          onKeyDown={(event: KeyboardEvent) => {
            group.onKeyDown(event);
            if (event.key !== "Enter" && event.key !== " ") return;
            // Otherwise the same key would press the button that is focused in the view that opens.
            event.preventDefault();
            act(current);
          }}
        >
          {rows.map((one, at) => (
            <Row
              key={one.key}
              row={one}
              first={at * inRow}
              top={head + at * ROW}
              lefts={lefts}
              width={width}
              hatch={hatch}
              current={Math.floor(current / inRow) === at && tabIndexOf(current) === 0 ? current % inRow : -1}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}

interface RowProps {
  readonly row: HeatMapRow;
  /** The number of its first mark, which is its name. */
  readonly first: number;
  readonly top: number;
  readonly lefts: readonly number[];
  readonly width: number;
  readonly hatch: string;
  /** The mark of this row that the Tab key reaches; -1 where it is in another one. */
  readonly current: number;
}

// What is pointed at changes often; fifty rows of fifteen cells do not.
const Row = memo(
  function Row({ row, first, top, lefts, width, hatch, current }: RowProps) {
    const styles = useStyles();
    const mark = (at: number, label: string) => ({
      role: "button",
      "data-mark": first + at,
      tabIndex: at === current ? 0 : -1,
      "aria-label": label,
      className: styles.mark,
    });
    return (
      <>
        <g {...mark(0, row.openLabel)}>
          <rect x={1} y={top + 1} width={NAMES - 4} height={ROW - 2} />
        </g>
        {row.cells.map(({ tone, text }, at) => (
          <g key={at} {...mark(at + 1, text)}>
            <rect x={lefts[at]} y={top} width={width} height={ROW} />
            <HeatCellMark tone={tone} x={lefts[at] ?? 0} y={top} width={width} height={ROW} hatch={hatch} />
          </g>
        ))}
        {/* Beside its mark: a name that was cut is no name for whoever hears it. */}
        <text x={2} y={top + 12} className={styles.label} aria-hidden>
          {shortened(row.name, NAME_ROOM)}
        </text>
        <text x={WIDTH} y={top + 12} textAnchor="end" className={styles.name} aria-hidden>
          {row.coverage}
        </text>
      </>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.current === after.current &&
    before.top === after.top &&
    before.lefts.join() === after.lefts.join(),
);

function markAt({ target }: SyntheticEvent): number | undefined {
  const mark = target instanceof Element ? target.closest("[data-mark]")?.getAttribute("data-mark") : undefined;
  return mark === undefined || mark === null ? undefined : Number(mark);
}

const gapsBefore = (columns: readonly HeatMapColumn[], at: number): number =>
  columns.slice(1, at + 1).filter(({ group }, before) => group !== columns[before]?.group).length;

function widthOf(columns: readonly HeatMapColumn[]): number {
  const room = WIDTH - NAMES - COVERAGE - GAP * gapsBefore(columns, columns.length - 1);
  return Math.min(WIDEST, room / columns.length);
}

function leftsOf(columns: readonly HeatMapColumn[]): number[] {
  const width = widthOf(columns);
  return columns.map((_, at) => NAMES + at * width + GAP * gapsBefore(columns, at));
}
