import { makeStyles, tokens } from "@fluentui/react-components";

/** Forced colours leave the fills of a drawing alone; a drawing takes those of the system itself. */
export const FORCED = "@media (forced-colors: active)";

/** What all drawings have in common. */
export const useDrawingStyles = makeStyles({
  drawing: { width: "100%", height: "auto", display: "block" },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1, [FORCED]: { stroke: "CanvasText" } },
  tick: { fill: tokens.colorNeutralForeground2, fontSize: "11px", [FORCED]: { fill: "CanvasText" } },
  /** An area that a value may lie in or beside. */
  band: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: "Canvas", stroke: "GrayText" },
  },
  mark: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 1.5,
    [FORCED]: { fill: "Highlight", stroke: "Canvas" },
  },
  /** Words at the two ends of an axis, below the drawing. */
  poles: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
});
