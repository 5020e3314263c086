/**
 * How every command of package.json is called and how it ends: `--help`, one sentence for a wrong call, one for what could
 * not be done, and the exit code.
 */
import { parseArgs } from "node:util";
import { readEnvironment, readSwitches } from "../build/switches";
import { closest, distance } from "fastest-levenshtein";

const exitCodes = {
  /** The call was right, and it could not be done: the build failed, a table cannot be assessed. */
  notDone: 1,
  /** An option, a value or a file name is not what the command takes. */
  wrongCall: 2,
} as const;

/** A sentence that says what was expected, what was found and what to do. */
export class WrongCall extends Error {}

export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What stands for the value in the help, such as FILE. */
  readonly value?: string;
  readonly what: string;
  readonly choices?: readonly string[];
}
type Options = Readonly<Record<string, Option>>;

type ValueOf<Given extends Option> = Given extends { readonly type: "boolean" }
  ? boolean
  : Given extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Given extends { readonly multiple: true }
      ? readonly string[]
      : string;
type Values<Given extends Options> = { readonly [Name in keyof Given]?: ValueOf<Given[Name]> | undefined };

export interface Command<Given extends Options> {
  /** As it is typed: "npm run assess". */
  readonly name: string;
  readonly what: string;
  /** Words without dashes: what they are called in the help, and the most of them. */
  readonly words?: { readonly name: string; readonly what: string; readonly most: number };
  readonly options: Given;
  /** Whatever else the help says, such as examples. */
  readonly more?: readonly string[];
  run(values: Values<Given>, words: readonly string[]): Promise<void>;
}

/** The options and words of a call, or the help that was asked for. */
export type Call<Given extends Options> =
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "run"; readonly values: Values<Given>; readonly words: readonly string[] };

/** @throws {WrongCall} */
export function readCall<const Given extends Options>(command: Command<Given>, given: readonly string[]): Call<Given> {
  const { name, options, words } = command;
  const { tokens } = parseArgs({ args: [...given], options, allowPositionals: true, strict: false, tokens: true });
  const asked = `"${name} -- --help" says more.`;
  if (tokens.some((token) => token.kind === "option" && (token.rawName === "--help" || token.rawName === "-h")))
    return { kind: "help", text: helpText(command) };
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = Object.hasOwn(options, token.name) && token.rawName.startsWith("--");
    const option = known ? options[token.name] : undefined;
    if (!option) throw new WrongCall(`${unknownOption(name, options, token.rawName)} ${asked}`);
    const value = readValue(token.rawName, option, token.value, asked);
    const before = values[token.name];
    values[token.name] = option.multiple ? [...(Array.isArray(before) ? before : []), String(value)] : value;
  }
  const most = words?.most ?? 0;
  const found = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  if (found.length > most) {
    const expected = words && most > 0 ? `at most ${most} ${words.name}` : "options only";
    throw new WrongCall(`${name} expects ${expected}; found ${found.map(quoted).join(" ")}. ${asked}`);
  }
  // Every token was checked above against the declaration that the type is made from.
  return { kind: "run", values: values as Values<Given>, words: found };
}

function unknownOption(name: string, options: Options, found: string): string {
  const known = [...Object.keys(options), "help"].map((option) => `--${option}`);
  const nearest = closest(found, known);
  const hint = distance(found, nearest) <= 3 ? ` Did you mean ${nearest}?` : "";
  return `${name} expects the options ${known.join(", ")}; found ${found}.${hint}`;
}

/** A choice may be typed in any case. */
function readValue(rawName: string, option: Option, value: string | undefined, asked: string): string | true {
  const { type, choices, value: what = "a value" } = option;
  if (type === "boolean") {
    if (value === undefined) return true;
    throw new WrongCall(`${rawName} expects no value; found ${quoted(value)}. Leave it out.`);
  }
  const expected = choices ? `one of ${choices.join(", ")}` : what;
  if (value === undefined || value === "" || value.startsWith("--"))
    throw new WrongCall(`${rawName} expects ${expected}; found nothing. ${asked}`);
  if (!choices) return value;
  const chosen = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (chosen === undefined)
    throw new WrongCall(`${rawName} expects ${expected}; found ${quoted(value)}. Choose one of them.`);
  return chosen;
}

const quoted = (text: string): string => `"${text}"`;

export function helpText<Given extends Options>({ name, what, words, options, more = [] }: Command<Given>): string {
  const shown: readonly (readonly [string, string])[] = [
    ...(words ? [[words.name, words.what] as const] : []),
    ...Object.entries<Option>({ ...options, help: { type: "boolean", what: "this text" } }).map(
      ([option, { value, choices, what }]) =>
        [`--${option}${choices ? ` ${choices.join("|")}` : value === undefined ? "" : ` ${value}`}`, what] as const,
    ),
  ];
  const width = Math.max(...shown.map(([left]) => left.length));
  return [
    what,
    "",
    `  ${name} --${words ? ` [${words.name}]` : ""} [options]`,
    "",
    ...shown.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    ...(more.length > 0 ? ["", ...more] : []),
    "",
    "Exit codes: 0 done, 1 could not be done, 2 wrong call. Progress goes to stderr, the answer to stdout.",
  ].join("\n");
}

/** The switches of a build, for the commands that take them. */
export const environmentOption = {
  type: "string",
  multiple: true,
  value: "host=..., namespace=... or officejs=...",
  what: "address, names of functions, whence office.js (docs/deploy.md); several times",
} as const satisfies Option;

/** @throws {WrongCall} where one of them is not what it has to be */
export function switchesOf(given: readonly string[] = []): readonly string[] {
  try {
    readSwitches(readEnvironment(given));
    return given;
  } catch (fault) {
    throw new WrongCall(fault instanceof Error ? fault.message : String(fault));
  }
}

/** Reads the call of this process, runs the command and sets the exit code. */
export async function runCommand<const Given extends Options>(command: Command<Given>): Promise<void> {
  // Whoever pipes the answer into `head` has seen enough.
  process.stdout.on("error", () => process.exit());
  try {
    const call = readCall(command, process.argv.slice(2));
    if (call.kind === "help") console.log(call.text);
    else await command.run(call.values, call.words);
  } catch (failure) {
    console.error(failure instanceof Error ? failure.message : String(failure));
    process.exitCode = failure instanceof WrongCall ? exitCodes.wrongCall : exitCodes.notDone;
  }
}
