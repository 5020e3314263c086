// The calls in a formula that calculate by a model, and the same calls by another.
import { builtInOf, defaultModel, findBuiltInModel, type Model } from "../../model";

/** Where the argument `model` stands, from 0, in the functions of the first edition. */
export const modelPositions: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [
      "TYPE",
      "STAGE",
      "ASSESS",
      "SCORES",
      "GRADES",
      "GAPS",
      "POLICY",
      "ADVANTAGE",
      "EXPLAIN",
      "CARD",
      "CHECK",
      "ROBUST",
    ].map((name) => [`CLUSTER${name}`, 2]),
  ),
  CLUSTERMODEL: 0,
  CLUSTERPATH: 4,
  CLUSTERPATTERN: 4,
  CLUSTEREVOLUTION: 4,
};

/** The same in functions that are younger than the first edition, so that no formula of it can hold them. */
const laterModelPositions: Readonly<Record<string, number>> = { CLUSTERTARGET: 2, CLUSTERCOMPARE: 5, CLUSTERAUDIT: 2 };

/** Where the argument `model` stands in every function that has one. */
export const allModelPositions: Readonly<Record<string, number>> = { ...modelPositions, ...laterModelPositions };

/**
 * A formula with the edition written into every call of a model's function that names no model, or the model without an
 * edition; the same formula where there is none.
 *
 * @example withEdition("=CLUSTERTYPE(A1:AO9)", "DIC", "DIC-1.0") // '=CLUSTERTYPE(A1:AO9,,"DIC-1.0")'
 */
export function withEdition(formula: string, model: string, edition: string): string {
  const isWithout = (given: string): boolean => given === "" || given.toLowerCase() === `"${model.toLowerCase()}"`;
  return withModelArgument(formula, modelPositions, isWithout, `"${edition}"`);
}

/** What stands in a formula for a built-in model: its id as a text, or its table from CLUSTERMODEL. */
const BUILT_IN = /^(?:"([^"]*)"|(?:DIC\.)?CLUSTERMODEL\(\s*(?:"([^"]*)")?\s*\))$/iu;

/**
 * A formula whose calls follow the edited model under a name where they calculated by the built-in one it came from; calls
 * that name another model or another edition, and CLUSTERMODEL itself, stay as they are.
 *
 * @example withName("=CLUSTERTYPE(A1:AO9)", defaultModel, "ClusterModel") // "=CLUSTERTYPE(A1:AO9,,ClusterModel)"
 */
export function withName(formula: string, edited: Model, name: string): string {
  const base = builtInOf(edited);
  const isOfBase = (given: string, id: string): boolean => {
    if (id === "CLUSTERMODEL") return false;
    // A call without a model follows the newest edition of the default one.
    if (given === "") return base.id === defaultModel.id;
    const [, text, inTable] = BUILT_IN.exec(given) ?? [];
    const named = text ?? (/clustermodel/iu.test(given) ? (inTable ?? defaultModel.id) : undefined);
    return named !== undefined && findBuiltInModel(named) === base;
  };
  return withModelArgument(formula, allModelPositions, isOfBase, name);
}

/** A formula with another model written into every call whose argument `model` asks for it. */
function withModelArgument(
  formula: string,
  positions: Readonly<Record<string, number>>,
  isReplaced: (given: string, id: string) => boolean,
  argument: string,
): string {
  let text = formula;
  const quoted = quotedParts(formula);
  // From behind: what is written moves nothing that stands before it.
  for (const call of [...formula.matchAll(/(?<![\w])(CLUSTER[A-Z]+)\(/giu)].reverse()) {
    const position = positions[(call[1] ?? "").toUpperCase()];
    if (position === undefined || quoted.some(([from, to]) => call.index >= from && call.index < to)) continue;
    const begin = call.index + call[0].length;
    const { args, end } = argumentsAt(text, begin);
    const given = args[position]?.trim() ?? "";
    if (!isReplaced(given, (call[1] ?? "").toUpperCase())) continue;
    const written = [...args, ...Array<string>(Math.max(0, position + 1 - args.length)).fill("")];
    written[position] = argument;
    text = `${text.slice(0, begin)}${written.join(",")}${text.slice(end)}`;
  }
  return text;
}

/** Texts and the names of sheets: what looks like a call or a comma in them is none. */
function quotedParts(formula: string): (readonly [from: number, to: number])[] {
  return [...formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
}

/** The arguments of a call from behind its bracket on, and where its closing bracket stands. */
function argumentsAt(text: string, begin: number): { readonly args: string[]; readonly end: number } {
  const quoted = quotedParts(text);
  const args: string[] = [];
  let [depth, from, at] = [0, begin, begin];
  for (; at < text.length; at += 1) {
    const within = quoted.find(([first, last]) => at >= first && at < last);
    if (within) {
      at = within[1] - 1;
      continue;
    }
    const character = text.charAt(at);
    if ("([{".includes(character)) depth += 1;
    else if (depth === 0 && character === ")") break;
    else if (")]}".includes(character)) depth -= 1;
    else if (depth === 0 && character === ",") {
      args.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return { args: [...args, text.slice(from, at)], end: at };
}
