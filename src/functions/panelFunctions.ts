// What the functions over panels compute with, as one part that is fetched when first needed.
export { clusterEvolution } from "./clusterEvolution";
export { clusterNetwork } from "./clusterNetwork";
export { clusterPath } from "./clusterPath";
export { clusterPattern } from "./clusterPattern";
export { clusterTransitions } from "./clusterTransitions";
export { readEvolutionInput } from "./panelArguments";
