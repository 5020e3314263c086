import {
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  MOST_DRAWS,
  MOST_OUTCOMES,
  settingsFaults,
  type Settings,
  type SettingsFault,
} from "../../robustness";
import type { Translate } from "../../texts";

/** Draws and seed as they stand in their fields. */
export interface TypedSettings {
  readonly draws: string;
  readonly seed: string;
}

export const defaultSettings: TypedSettings = { draws: String(DEFAULT_DRAWS), seed: String(DEFAULT_SEED) };

/** What the fields say, and the sentence for each that cannot be used. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly drawsFault: string | undefined;
  readonly seedFault: string | undefined;
}

/** @param clusters - rows of the chosen table: many clusters leave room for fewer draws */
export function readSettings(typed: TypedSettings, clusters: number, t: Translate): ReadSettings {
  const settings = { draws: wholeNumber(typed.draws), seed: wholeNumber(typed.seed) };
  const faults = settingsFaults(settings, clusters);
  const sentenceOf = (fault: SettingsFault): string => {
    switch (fault.code) {
      case "draws":
        return t("robustnessPage.drawsFault", { most: MOST_DRAWS, found: typed.draws.trim() });
      case "tooManyOutcomes":
        return t("robustnessPage.drawsTooMany", {
          clusters,
          most: Math.floor(MOST_OUTCOMES / clusters),
          found: settings.draws,
        });
      case "seed":
        return t("robustnessPage.seedFault", { found: typed.seed.trim() });
    }
  };
  const ofSeed = faults.find(({ code }) => code === "seed");
  const ofDraws = faults.find(({ code }) => code !== "seed");
  return {
    settings,
    drawsFault: ofDraws && sentenceOf(ofDraws),
    seedFault: ofSeed && sentenceOf(ofSeed),
  };
}

/** NaN for whatever is no number, an empty field too. */
const wholeNumber = (text: string): number => (/^\s*-?\d+\s*$/u.test(text) ? Number(text) : NaN);

/** Half of the 95 % interval of a share of one half, in percentage points. */
export const shareError = (draws: number): string => (100 * 1.96 * Math.sqrt(0.25 / draws)).toFixed(1);
