import { catalogue, type FunctionId } from "../../src/functions/catalogue";

/** Calls a function of the catalogue as the runtime does, with arrays that have no address. */
export async function callFunction(id: FunctionId, ...delivered: unknown[]): Promise<unknown[][]> {
  const declaration = catalogue.find((candidate) => candidate.id === id);
  if (!declaration) throw new Error(`${id} is not in the catalogue`);
  const padded = declaration.parameters.map((_, at) => delivered[at] ?? null);
  return declaration.compute(padded, [], { entities: true });
}
