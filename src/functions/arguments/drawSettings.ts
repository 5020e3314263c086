import { settingsFaults, type Settings } from "../../robustness";
import { refuse } from "../refused";
import type { TypedNumber } from "./number";

/** Draws and seed of a run over so many clusters. */
export function readSettings(draws: TypedNumber, seed: TypedNumber, clusters: number): Settings {
  const settings = { draws: draws.value, seed: seed.value };
  const [fault] = settingsFaults(settings, clusters);
  switch (fault?.code) {
    case undefined:
      return settings;
    case "draws":
      return refuse({ code: "wrongDraws", found: draws.text, expected: fault.expected[1] });
    case "seed":
      return refuse({ code: "wrongSeed", found: seed.text });
    case "tooManyOutcomes":
      return refuse({ code: "tooManyOutcomes", found: fault.found, expected: fault.expected });
  }
}
