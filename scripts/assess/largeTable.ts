/** What both ways of assessing a large file say of its headers, and which of its columns they hand through. */
import type { HeaderFault } from "../../src/assessment";
import { builtInModelIds, type Model } from "../../src/model";
import { resultColumns } from "../../src/sql";
import { WrongCall } from "../commandLine";

export interface LargeCall {
  readonly file: string;
  readonly out: string;
  readonly model: Model;
  /** Columns to hand through; those that hold no indicator by default. */
  readonly keys?: readonly string[] | undefined;
}

export interface LargeAnswer {
  readonly rows: number;
  /** What a reader should know about the file. */
  readonly remarks: readonly string[];
}

/** How DuckDB is added where only the add-in's own packages are. */
export const ADD_DUCKDB = "npm install --no-save @duckdb/node-api@1.5.6-r.1";

export function headerSentence(file: string, fault: HeaderFault | undefined, names: readonly string[]): string {
  if (fault?.code === "repeatedIndicator")
    return `${file} has several columns for ${fault.indicator.code}: ${fault.found.join(", ")}. Keep one of them.`;
  return `${file} has no column of an indicator; found ${names.slice(0, 6).join(", ")}. Codes or names are expected as headers, of a model of --model ${builtInModelIds.join(", ")}.`;
}

/** Columns to hand through, as the file calls them. */
export function keysIn(names: readonly string[], keys: readonly string[]): string[] {
  const taken = new Map<string, string>(resultColumns.map((name) => [name, `the column ${name} of the result`]));
  return keys.map((key) => {
    const name = names.find((each) => each === key) ?? names.find((each) => each.toLowerCase() === key.toLowerCase());
    if (name === undefined)
      throw new WrongCall(`--keys expects columns of the file; found "${key}". It has ${names.join(", ")}.`);
    const before = taken.get(name.toLowerCase());
    if (before !== undefined)
      throw new WrongCall(`The column "${name}" would stand beside ${before}. Rename it, or name others by --keys.`);
    taken.set(name.toLowerCase(), `the column "${name}"`);
    return name;
  });
}

/** Cells that are missing because a text, or NaN and Infinity, is no number. */
export function missingRemarks(
  texts: readonly (readonly [string, number])[],
  endless: readonly (readonly [string, number])[],
): string[] {
  const named = (counts: readonly (readonly [string, number])[]): string =>
    counts.flatMap(([code, count]) => (count > 0 ? [`${code} (${count.toLocaleString("en")})`] : [])).join(", ");
  const [text, end] = [named(texts), named(endless)];
  return [
    ...(text === "" ? [] : [`Missing, since a text is no number: ${text}. Write numbers in a column of numbers.`]),
    ...(end === "" ? [] : [`Missing, since NaN and Infinity are no numbers: ${end}.`]),
  ];
}

/** A disk without room, told by whichever part met it. */
export const noRoom = (out: string, said: string): string =>
  `There is no room for ${out}: nothing was written. Free some space, or write it elsewhere. (${said})`;
