// Every custom function, by the file that declares it. Registration, both metadata files, the help page and the pane's
// forms come from these declarations, so that no function can be missing on any side.
import { assessmentFunctions } from "./assessment";
import type { FunctionDeclaration, FunctionFile } from "./declaration";
import { measures } from "./measures";
import { panelFunctions } from "./panel";

export type LoadFunction = () => Promise<FunctionFile>;

/** The functions by what they are about, in the order in which the help page lists them. */
const groups = { assessment: assessmentFunctions, evolution: panelFunctions, measures } satisfies Readonly<
  Record<string, Readonly<Record<string, LoadFunction>>>
>;
export type CatalogueGroup = keyof typeof groups;

/** A function is called like its file, in capitals. */
export const functionFiles: ReadonlyMap<string, LoadFunction> = new Map(
  Object.values<Readonly<Record<string, LoadFunction>>>(groups)
    .flatMap((group) => Object.entries(group))
    .map(([name, load]) => [name.toUpperCase(), load]),
);

export const functionIds: readonly string[] = [...functionFiles.keys()];

/** The ids of the functions in each group. */
export const idsByGroup: Readonly<Record<CatalogueGroup, readonly string[]>> = {
  assessment: idsIn(groups.assessment),
  evolution: idsIn(groups.evolution),
  measures: idsIn(groups.measures),
};

/** The other functions of the group that a function belongs to. */
export const neighboursOf = (id: string): readonly string[] =>
  Object.values(idsByGroup)
    .filter((ids) => ids.includes(id))
    .flatMap((ids) => ids.filter((other) => other !== id));

function idsIn(group: Readonly<Record<string, LoadFunction>>): readonly string[] {
  return Object.keys(group).map((name) => name.toUpperCase());
}

/** All declarations, for whoever writes about the functions. */
export async function loadCatalogue(): Promise<readonly FunctionDeclaration[]> {
  const files = await Promise.all([...functionFiles.values()].map((load) => load()));
  return files.map(({ declaration }) => declaration);
}

/** One file, for whoever asks for a function by its id. */
export async function loadFunction(id: string): Promise<FunctionFile> {
  const load = functionFiles.get(id);
  if (!load) throw new Error(`${id} is no function of this add-in.`);
  return load();
}
