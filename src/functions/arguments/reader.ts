// How a function says what it takes: a reader per argument of its answer, by name.
/** How the pane lets a person fill in a parameter. */
export type FieldDeclaration =
  | { readonly kind: "cells"; readonly mayBeNumber: boolean }
  /** The first choice is what the function takes when it is left out. */
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly byDefault: number };

/** A parameter as Excel is told about it; what it means is text of the help, found by function and name. */
export interface ParameterDeclaration {
  readonly name: string;
  readonly shape: "range" | "single";
  readonly optional: boolean;
  readonly field?: FieldDeclaration;
}

/** What a call gave for one parameter: nothing, a value, or the cells of a range with their address. */
export interface Given {
  readonly name: string;
  /** In the formula, counted from 1. */
  readonly position: number;
  readonly value: unknown;
  readonly address: unknown;
}

export type GivenBy = (name: string) => Given;

/** Reads one argument of an answer, out of one parameter of its name or out of several that belong together. */
export interface Reader<Value> {
  parameters(name: string): readonly ParameterDeclaration[];
  read(given: GivenBy, name: string): Value | Promise<Value>;
}

/** The readers of an answer's arguments, in the order in which they stand in a formula. */
export type Readers<Values> = { readonly [Name in keyof Values]: Reader<Values[Name]> };

/** An argument that is one parameter. */
export function parameter<Value>(
  declared: Omit<ParameterDeclaration, "name">,
  read: (given: Given) => Value | Promise<Value>,
): Reader<Value> {
  return {
    parameters: (name) => [{ name, ...declared }],
    read: (given, name) => read(given(name)),
  };
}

export function parametersOf(readers: Readonly<Record<string, Reader<unknown>>>): readonly ParameterDeclaration[] {
  return Object.entries(readers).flatMap(([name, reader]) => reader.parameters(name));
}

/** What was given for each parameter; arguments left out at the end are simply not there. */
export function givenIn(
  parameters: readonly ParameterDeclaration[],
  delivered: readonly unknown[],
  addresses: readonly unknown[],
): GivenBy {
  return (name) => {
    const at = parameters.findIndex((declared) => declared.name === name);
    if (at < 0) throw new Error(`There is no parameter ${name}.`);
    return { name, position: at + 1, value: delivered[at], address: addresses[at] };
  };
}

/**
 * The arguments of a call by name. All are read together, so that their second looks at the sheet are one request; where
 * several cannot be read, the first in the formula is told.
 */
export async function readArguments<Values extends object>(readers: Readers<Values>, given: GivenBy): Promise<Values> {
  const entries = Object.entries<Reader<unknown>>(readers);
  const values: Record<string, unknown> = {};
  const read = async ([name, reader]: readonly [string, Reader<unknown>]): Promise<void> => {
    values[name] = await reader.read(given, name);
  };
  const [only, second] = entries;
  if (only && !second) await read(only);
  else {
    for (const outcome of await Promise.allSettled(entries.map(read))) {
      if (outcome.status === "rejected") throw outcome.reason;
    }
  }
  if (!isComplete(readers, values)) throw new Error("An argument was not read.");
  return values;
}

function isComplete<Values extends object>(readers: Readers<Values>, values: object): values is Values {
  return Object.keys(readers).every((name) => name in values);
}
