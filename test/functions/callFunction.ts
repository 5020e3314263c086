import { loadFunction } from "../../src/functions/catalogue";

/** Calls a function of the catalogue as the runtime does, with arrays that have no address. */
export async function callFunction(id: string, ...given: unknown[]): Promise<unknown[][]> {
  const { declaration } = await loadFunction(id);
  const delivered = declaration.parameters.map((_, at) => given[at] ?? null);
  return declaration.compute({ delivered, addresses: [], can: { entities: true, numbersWithCard: false } });
}
