import { patternOf, readPaths } from "../evolution";
import { patternHeader, patternRows, type ResultCell } from "../i18n";
import type { EvolutionInput } from "./panelArguments";
import { spillBelow } from "./spill";

/** CLUSTERPATTERN: one row per cluster of a panel, in the order in which the input first names them. */
export function clusterPattern({ input, panel }: EvolutionInput): ResultCell[][] {
  const { model, dataset, language } = input;
  const row = patternRows(model, language);
  const patterns = readPaths(panel, dataset).map((path) => patternOf(path, model.rules));
  return spillBelow(input, patternHeader(language), patterns.map(row));
}
