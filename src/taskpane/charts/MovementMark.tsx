import { makeStyles, tokens } from "@fluentui/react-components";
import type { Movement } from "../../evolution";
import { FORCED } from "./useDrawingStyles";

const useStyles = makeStyles({
  solid: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    [FORCED]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** Upwards points up, downwards down; squares are platforms, diamonds debts; what is lost is hollow. */
const shapes: Readonly<Record<Movement | "none", { readonly path: string; readonly fill: "solid" | "hollow" }>> = {
  advance: { path: "M0,-6 L6,5 L-6,5 Z", fill: "solid" },
  skip: { path: "M0,-9 L6,0 L-6,0 Z M0,-2 L6,7 L-6,7 Z", fill: "solid" },
  hold: { path: "M-5,0 A5,5 0 1,1 5,0 A5,5 0 1,1 -5,0 Z", fill: "solid" },
  loop: { path: "M0,6 L6,-5 L-6,-5 Z", fill: "solid" },
  founding: { path: "M-5,-5 H5 V5 H-5 Z", fill: "solid" },
  unfounding: { path: "M-5,-5 H5 V5 H-5 Z", fill: "hollow" },
  repair: { path: "M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 Z", fill: "solid" },
  erosion: { path: "M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 Z", fill: "hollow" },
  composition: { path: "M-5,-5 L5,5 M-5,5 L5,-5", fill: "solid" },
  none: { path: "M-4,0 A4,4 0 1,1 4,0 A4,4 0 1,1 -4,0 Z", fill: "hollow" },
};

interface MovementMarkProps {
  /** Undefined where no movement could be compared. */
  readonly movement: Movement | undefined;
  readonly x: number;
  readonly y: number;
}

/** The shape of a movement, to be drawn where it led. */
export function MovementMark({ movement, x, y }: MovementMarkProps) {
  const styles = useStyles();
  const { path, fill } = shapes[movement ?? "none"];
  return <path d={path} transform={`translate(${x} ${y})`} className={styles[fill]} aria-hidden />;
}
