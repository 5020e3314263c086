/**
 * Where the specification has gone ahead of the product, both readings are kept: the one that the product follows today is the
 * default of the second calculation, the one that the specification states is chosen by a parameter. When the product has
 * followed, the entry here changes and the older reading goes.
 */

/** Whether the residue of a calculation just beyond a limit of the valid range is missing, or is the limit. */
export type Limits = "exact" | "residue is the limit";

/** Which periods are neighbours: those next to each other in the list of all periods, or those one step of the panel apart. */
export type Neighbours = "next in the list" | "one step apart";

export interface Readings {
  readonly limits: Limits;
  readonly neighbours: Neighbours;
}

export const followed: Readings = { limits: "residue is the limit", neighbours: "one step apart" };
export const specified: Readings = { limits: "residue is the limit", neighbours: "one step apart" };
