import { makeStyles, tokens } from "@fluentui/react-components";
import { FORCED } from "./useDrawingStyles";

const HATCH = "repeating-linear-gradient(135deg, currentColor 0 1.5px, transparent 1.5px 3.5px)";

/** The colour of each type; what is drawn takes it as `currentColor`. */
export const useTypeColors = makeStyles({
  ID: { color: tokens.colorBrandForeground1 },
  DI: { color: tokens.colorPaletteGreenForeground1 },
  HYBRID: { color: tokens.colorPaletteBerryForeground1 },
  INDETERMINATE: { color: tokens.colorPaletteDarkOrangeForeground1 },
  NO_DATA: { color: tokens.colorNeutralForeground2 },
  BELOW_FLOOR: { color: tokens.colorNeutralForeground2 },
});

/** Confidence by form, so that no colour is needed to read it: firm is solid, leaning hatched, open hollow. */
export const useConfidenceForms = makeStyles({
  // Forced colours would empty whatever is filled.
  drawn: {
    boxSizing: "border-box",
    border: "1.5px solid currentColor",
    [FORCED]: { forcedColorAdjust: "none", color: "CanvasText" },
  },
  firm: { backgroundColor: "currentColor" },
  leaning: { backgroundImage: HATCH },
  open: {},
});
