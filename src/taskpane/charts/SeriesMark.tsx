import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED } from "./useDrawingStyles";

/** More lines than this cannot be told apart. */
export const MOST_SERIES = 6;

const useStyles = makeStyles({
  mark: { fill: "currentColor", stroke: "currentColor", strokeWidth: "1.5px" },
  line: { fill: "none", stroke: "currentColor", strokeWidth: "1.75px" },
  "0": { color: tokens.colorBrandForeground1, [FORCED]: { color: "CanvasText" } },
  "1": { color: tokens.colorPaletteGreenForeground1, [FORCED]: { color: "CanvasText" } },
  "2": { color: tokens.colorPaletteRedForeground1, [FORCED]: { color: "CanvasText" } },
  "3": { color: tokens.colorPalettePurpleForeground2, [FORCED]: { color: "CanvasText" } },
  "4": { color: tokens.colorPaletteDarkOrangeForeground1, [FORCED]: { color: "CanvasText" } },
  "5": { color: tokens.colorNeutralForeground1, [FORCED]: { color: "CanvasText" } },
});

/** Shape and dashes tell the series apart where colours do not. */
const forms = [
  { path: "M-4,0 A4,4 0 1,1 4,0 A4,4 0 1,1 -4,0 Z", dashes: "none" },
  { path: "M-4,-4 H4 V4 H-4 Z", dashes: "6 2" },
  { path: "M0,-5 L5,4 L-5,4 Z", dashes: "2 2" },
  { path: "M0,-5.5 L5.5,0 L0,5.5 L-5.5,0 Z", dashes: "8 2 2 2" },
  { path: "M0,5 L5,-4 L-5,-4 Z", dashes: "4 3" },
  { path: "M-4,-4 L4,4 M-4,4 L4,-4", dashes: "1 3" },
] as const;

const hues = ["0", "1", "2", "3", "4", "5"] as const;

/** The colour of a series, counted from 0, for whatever takes `currentColor`. */
export function useSeriesColor(at: number): string {
  const styles = useStyles();
  return styles[hues[at % MOST_SERIES] ?? "0"];
}

interface SeriesProps {
  readonly series: number;
}

export function SeriesMark({ series, x, y }: SeriesProps & { readonly x: number; readonly y: number }) {
  const styles = useStyles();
  const form = forms[series % MOST_SERIES] ?? forms[0];
  return <path d={form.path} transform={`translate(${x} ${y})`} className={styles.mark} />;
}

export function SeriesLine({ series, path }: SeriesProps & { readonly path: string }) {
  const styles = useStyles();
  const form = forms[series % MOST_SERIES] ?? forms[0];
  return <path d={path} strokeDasharray={form.dashes} className={styles.line} />;
}

/** The mark of a series beside its name in a legend. */
export function SeriesSwatch({ series }: SeriesProps) {
  return (
    <svg viewBox="-14 -7 28 14" width="28" height="14" aria-hidden className={useSeriesColor(series)}>
      <SeriesLine series={series} path="M-14,0 H14" />
      <SeriesMark series={series} x={0} y={0} />
    </svg>
  );
}
