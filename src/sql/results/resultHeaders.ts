import { cellText, type Cell } from "../../model";
import { resultColumns, type ResultColumn } from "../resultColumns";

/** The columns that nobody else calls so: "Stage" may stand over anything, and over what CLUSTERASSESS gives. */
const unmistakable = resultColumns.filter((name) => name.includes("_"));
/** A table that lacks some is told which. */
const LEAST_FOUND = 4;

const nameOf = (header: Cell): string => cellText(header).trim().toLowerCase();

/** Whether a header row is that of results that an engine gave, perhaps with columns left out. */
export function holdsResults(headers: readonly Cell[]): boolean {
  const found = new Set(headers.map(nameOf));
  return unmistakable.filter((name) => found.has(name)).length >= LEAST_FOUND;
}

/** Where the columns of a result stand, from 0; every other column is a key. */
export interface ResultPlaces {
  readonly of: ReadonlyMap<ResultColumn, number>;
  readonly missing: readonly ResultColumn[];
  readonly repeated: readonly ResultColumn[];
  readonly keys: readonly number[];
}

export function resultPlaces(headers: readonly Cell[]): ResultPlaces {
  const names = headers.map(nameOf);
  const known = new Set<string>(resultColumns);
  return {
    of: new Map(resultColumns.map((name) => [name, names.indexOf(name)])),
    missing: resultColumns.filter((name) => !names.includes(name)),
    repeated: resultColumns.filter((name) => names.includes(name, names.indexOf(name) + 1)),
    keys: names.flatMap((name, at) => (name === "" || known.has(name) ? [] : [at])),
  };
}
