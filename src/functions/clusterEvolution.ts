import { readEvolution } from "../evolution";
import { evolutionHeader, evolutionRows, panelNote, sentenceLanguage, type ResultCell } from "../i18n";
import type { EvolutionInput } from "./panelArguments";
import { spillBelow } from "./spill";

/** CLUSTEREVOLUTION: the paper's claim about the two types, put to the test on a panel. */
export function clusterEvolution({ input, panel }: EvolutionInput): ResultCell[][] {
  const { dataset, language } = input;
  const note = panelNote(panel, sentenceLanguage(language), input.rowNumber);
  const rows = panel.clusters.length > 0 ? evolutionRows(readEvolution(panel, dataset), language, note) : [];
  return spillBelow(input, evolutionHeader(language), rows);
}
