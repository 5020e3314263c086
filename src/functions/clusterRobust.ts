import { robustnessHeader, robustnessRows, type ResultCell } from "../i18n";
import { cellText } from "../model";
import { DEFAULT_DRAWS, DEFAULT_SEED, planJob, settingsFaults, type Settings } from "../robustness";
import { runRobustnessInBackground } from "../workers";
import type { AssessmentInput } from "./assessmentInput";
import { readCell } from "./cells";
import { refuse } from "./refused";
import { scalarOf } from "./settings";
import { spillRows } from "./spill";

/** CLUSTERROBUST: how sure the verdict on each cluster is when everything that can be argued about moves. */
export async function clusterRobust(
  input: AssessmentInput,
  draws: unknown,
  seed: unknown,
  signal?: AbortSignal,
): Promise<ResultCell[][]> {
  const { dataset, model, language } = input;
  const job = planJob(dataset, readSettings(draws, seed, dataset.size));
  const robustness = await runRobustnessInBackground(job, signal ? { signal } : {});
  const write = robustnessRows(model, language);
  return spillRows<ResultCell>(input, robustnessHeader(robustness, language), (_, row) => {
    const cluster = robustness.clusters[row];
    return cluster ? write(cluster) : [];
  });
}

function readSettings(draws: unknown, seed: unknown, clusters: number): Settings {
  const settings = { draws: numberOr(draws, DEFAULT_DRAWS), seed: numberOr(seed, DEFAULT_SEED) };
  const [fault] = settingsFaults(settings, clusters);
  switch (fault?.code) {
    case undefined:
      return settings;
    case "draws":
      return refuse({ code: "wrongDraws", found: cellText(readCell(scalarOf(draws))), expected: fault.expected[1] });
    case "seed":
      return refuse({ code: "wrongSeed", found: cellText(readCell(scalarOf(seed))) });
    case "tooManyOutcomes":
      return refuse({ code: "tooManyOutcomes", found: fault.found, expected: fault.expected });
  }
}

/** NaN for whatever is no number, so that it is refused with the others. */
function numberOr(delivered: unknown, otherwise: number): number {
  const cell = readCell(scalarOf(delivered));
  if (cell === null) return otherwise;
  return typeof cell === "number" ? cell : NaN;
}
