/** The generator, as every result names it. */
export const GENERATOR = "xoroshiro128+";
export const DEFAULT_DRAWS = 1000;
export const DEFAULT_SEED = 1;
export const MOST_DRAWS = 100_000;
/** Clusters × draws of one run: their ranks are kept until the last draw is known, 4 bytes each. */
export const MOST_OUTCOMES = 100_000_000;

export interface Settings {
  readonly draws: number;
  readonly seed: number;
}

export type SettingsFault =
  | { readonly code: "draws"; readonly found: number; readonly expected: readonly [least: number, most: number] }
  | { readonly code: "seed"; readonly found: number }
  | { readonly code: "tooManyOutcomes"; readonly found: number; readonly expected: number };

/** Everything that makes settings unusable for so many clusters. */
export function settingsFaults({ draws, seed }: Settings, clusters: number): SettingsFault[] {
  const faults: SettingsFault[] = [];
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= MOST_DRAWS)) {
    faults.push({ code: "draws", found: draws, expected: [1, MOST_DRAWS] });
  } else if (draws * clusters > MOST_OUTCOMES) {
    faults.push({ code: "tooManyOutcomes", found: draws * clusters, expected: MOST_OUTCOMES });
  }
  if (!Number.isSafeInteger(seed)) faults.push({ code: "seed", found: seed });
  return faults;
}
