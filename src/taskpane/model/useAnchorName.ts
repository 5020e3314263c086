import { useTexts } from "../texts";
import type { AnchorName } from "./calibration";

/** What an anchor is called where there is little room. */
export function useAnchorName(): (name: AnchorName) => string {
  const { t } = useTexts();
  return (name) => t(name === "threshold" ? "modelPage.calibration.threshold" : `modelPage.field.${name}`);
}
