import { readAssessmentInput } from "./assessmentInput";
import { convention } from "./assessmentFunctions";
import { range, single, type FunctionDeclaration, type Spill } from "./declaration";
import { loaded } from "./loaded";
import type { EvolutionInput } from "./panelArguments";

export const evolutionFunctionIds = [
  "CLUSTERROBUST",
  "CLUSTERPATH",
  "CLUSTERPATTERN",
  "CLUSTERTRANSITIONS",
  "CLUSTEREVOLUTION",
  "CLUSTERNETWORK",
] as const;
export type EvolutionFunctionId = (typeof evolutionFunctionIds)[number];

/** Fetched with the first formula over a panel, so that nobody else waits for it. */
const panels = () => loaded(import(/* webpackChunkName: "panels" */ "./panelFunctions"));
const robustness = () => loaded(import(/* webpackChunkName: "robustness" */ "./clusterRobust"));

const rowsOfPanel = [range("clusters", false), range("periods", false)];

function overPanel(
  id: EvolutionFunctionId,
  shape: (part: Awaited<ReturnType<typeof panels>>, input: EvolutionInput) => Spill,
): FunctionDeclaration<EvolutionFunctionId> {
  return {
    id,
    form: "wholeRange",
    parameters: [...rowsOfPanel, ...convention],
    compute: async (delivered, addresses) => {
      const part = await panels();
      return shape(part, await part.readEvolutionInput(delivered, addresses));
    },
  };
}

/** The functions that follow clusters over time, and the one that says how sure a verdict is. */
export const evolutionFunctions: readonly FunctionDeclaration<EvolutionFunctionId>[] = [
  {
    id: "CLUSTERROBUST",
    form: "wholeRange",
    parameters: [...convention, single("draws"), single("seed")],
    cancelable: true,
    compute: async (delivered, addresses, _, signal) => {
      const [draws, seed] = delivered.slice(convention.length);
      const [{ clusterRobust }, input] = await Promise.all([robustness(), readAssessmentInput(delivered, addresses)]);
      return clusterRobust(input, draws, seed, signal);
    },
  },
  overPanel("CLUSTERPATH", ({ clusterPath }, input) => clusterPath(input)),
  overPanel("CLUSTERPATTERN", ({ clusterPattern }, input) => clusterPattern(input)),
  {
    id: "CLUSTERTRANSITIONS",
    form: "wholeRange",
    parameters: [...rowsOfPanel, range("states", false), single("output"), range("order")],
    compute: async (delivered, addresses) => (await panels()).clusterTransitions(delivered, addresses),
  },
  overPanel("CLUSTEREVOLUTION", ({ clusterEvolution }, input) => clusterEvolution(input)),
  {
    id: "CLUSTERNETWORK",
    form: "wholeRange",
    parameters: [...rowsOfPanel, range("value", false), range("participants", false)],
    compute: async (delivered, addresses) => (await panels()).clusterNetwork(delivered, addresses),
  },
];
