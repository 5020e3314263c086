/** Reads what the client sends as parameters; anything else is refused as Excel refuses it. */
import { HostFault } from "../hostFault";

export const invalidArgument = (what: string): HostFault =>
  new HostFault("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}.`);
export const itemNotFound = (what: string): HostFault =>
  new HostFault("ItemNotFound", `The requested resource doesn't exist: ${what}.`);

export function textParameter(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function integerParameter(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(what);
  return value;
}

export function booleanParameter(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

/** One of a list of words, in any case, as office.js enums are. */
export function wordParameter<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const word = words.find((candidate) => typeof value === "string" && candidate.toLowerCase() === value.toLowerCase());
  if (word === undefined) throw invalidArgument(what);
  return word;
}

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
