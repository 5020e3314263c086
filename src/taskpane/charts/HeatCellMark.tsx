import { makeStyles, tokens } from "@fluentui/react-components";
import type { HeatTone } from "../heatmap/heatGrid";
import { FORCED } from "./useDrawingStyles";

const useStyles = makeStyles({
  low: { fill: tokens.colorPaletteDarkOrangeForeground1, [FORCED]: { fill: "CanvasText" } },
  high: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: "CanvasText" } },
  missing: { stroke: tokens.colorNeutralStroke1, strokeWidth: 0.5, [FORCED]: { stroke: "GrayText" } },
  hatch: { stroke: tokens.colorNeutralForeground3, strokeWidth: 1, [FORCED]: { stroke: "GrayText" } },
  swatch: { flexShrink: 0 },
});

/** What is just beyond the middle of its scale still has to be seen. */
const FAINTEST = 0.25;

/** The lines of a cell without data, for a drawing that has such cells. */
export function HatchPattern({ id }: { readonly id: string }) {
  const styles = useStyles();
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="4" className={styles.hatch} />
    </pattern>
  );
}

interface HeatCellMarkProps {
  readonly tone: HeatTone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The id of the pattern for what is missing. */
  readonly hatch: string;
}

/** A cell: darker the further from the middle; below it smaller, too, so that colour does not tell alone; missing hatched. */
export function HeatCellMark({ tone, x, y, width, height, hatch }: HeatCellMarkProps) {
  const styles = useStyles();
  const inset = tone.side === "low" ? 0.24 * width : 0.75;
  return (
    <rect
      x={x + inset}
      y={y + (tone.side === "low" ? 0.24 * height : 0.75)}
      width={width - 2 * inset}
      height={height - 2 * (tone.side === "low" ? 0.24 * height : 0.75)}
      className={styles[tone.side]}
      fillOpacity={tone.side === "missing" ? 1 : FAINTEST + (1 - FAINTEST) * tone.strength}
      fill={tone.side === "missing" ? `url(#${hatch})` : undefined}
    />
  );
}

/** A cell beside its words in a legend. */
export function HeatSwatch({ tone, hatch }: Pick<HeatCellMarkProps, "tone" | "hatch">) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden className={useStyles().swatch}>
      {tone.side === "missing" && <HatchPattern id={hatch} />}
      <HeatCellMark tone={tone} x={0} y={0} width={16} height={16} hatch={hatch} />
    </svg>
  );
}
