import { readAssessmentInput } from "./assessmentInput";
import { convention } from "./assessmentFunctions";
import { clusterEvolution } from "./clusterEvolution";
import { clusterNetwork } from "./clusterNetwork";
import { clusterPath } from "./clusterPath";
import { clusterPattern } from "./clusterPattern";
import { clusterRobust } from "./clusterRobust";
import { clusterTransitions } from "./clusterTransitions";
import { range, single, type FunctionDeclaration, type Spill } from "./declaration";
import { readEvolutionInput, type EvolutionInput } from "./panelArguments";

export const evolutionFunctionIds = [
  "CLUSTERROBUST",
  "CLUSTERPATH",
  "CLUSTERPATTERN",
  "CLUSTERTRANSITIONS",
  "CLUSTEREVOLUTION",
  "CLUSTERNETWORK",
] as const;
export type EvolutionFunctionId = (typeof evolutionFunctionIds)[number];

const rowsOfPanel = [range("clusters", false), range("periods", false)];

function overPanel(
  id: EvolutionFunctionId,
  shape: (input: EvolutionInput) => Spill,
): FunctionDeclaration<EvolutionFunctionId> {
  return {
    id,
    parameters: [...rowsOfPanel, ...convention],
    compute: async (delivered, addresses) => shape(await readEvolutionInput(delivered, addresses)),
  };
}

/** The functions that follow clusters over time, and the one that says how sure a verdict is. */
export const evolutionFunctions: readonly FunctionDeclaration<EvolutionFunctionId>[] = [
  {
    id: "CLUSTERROBUST",
    parameters: [...convention, single("draws"), single("seed")],
    compute: async (delivered, addresses) => {
      const [draws, seed] = delivered.slice(convention.length);
      return clusterRobust(await readAssessmentInput(delivered, addresses), draws, seed);
    },
  },
  overPanel("CLUSTERPATH", clusterPath),
  overPanel("CLUSTERPATTERN", clusterPattern),
  {
    id: "CLUSTERTRANSITIONS",
    parameters: [...rowsOfPanel, range("states", false), single("output"), range("order")],
    compute: clusterTransitions,
  },
  overPanel("CLUSTEREVOLUTION", clusterEvolution),
  {
    id: "CLUSTERNETWORK",
    parameters: [...rowsOfPanel, range("value", false), range("participants", false)],
    compute: clusterNetwork,
  },
];
