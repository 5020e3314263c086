import { DEFAULT_PRIOR } from "../../calibration";
import type { Translate } from "../../texts";
import type { AnchorName, CalibrationSettings } from "./calibration";
import { numberIn } from "./editedModel";

/** Quantiles in per cent and the weight of the built-in value, as they stand in their fields. */
export type TypedCalibration = Readonly<Record<AnchorName | "m", string>>;

/** The quantiles by which EU-PROXY was read from the Member States. */
export const defaultCalibration: TypedCalibration = {
  threshold: "5",
  idAnchor: "5",
  diAnchor: "95",
  low: "5",
  gate: "50",
  high: "95",
  m: String(DEFAULT_PRIOR),
};

/** What the fields say; the sentence for each that cannot be used. */
export interface ReadCalibration {
  readonly settings: CalibrationSettings | undefined;
  readonly faults: Partial<Record<AnchorName | "m", string>>;
}

export function readCalibration(
  typed: TypedCalibration,
  anchors: readonly AnchorName[],
  t: Translate,
): ReadCalibration {
  const shares = anchors.map((name) => numberIn(typed[name]) ?? NaN);
  const m = numberIn(typed.m) ?? NaN;
  const faults: Partial<Record<AnchorName | "m", string>> = {};
  anchors.forEach((name, at) => {
    const [share = NaN, before = -1] = [shares[at], shares[at - 1]];
    if (!(share >= 0 && share <= 100)) faults[name] = t("modelPage.calibration.shareFault");
    else if (share <= before) faults[name] = t("modelPage.calibration.orderFault", { before });
  });
  if (!(m >= 0)) faults.m = t("modelPage.calibration.mFault");
  const isUsable = Object.keys(faults).length === 0;
  return { settings: isUsable ? { shares: shares.map((share) => share / 100), m } : undefined, faults };
}
