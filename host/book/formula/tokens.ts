/** Cuts the text of a formula into tokens; each knows where it stood, so that references can be rewritten in place. */
import { HostFault } from "../../hostFault";

export interface Token {
  readonly kind:
    | "number"
    | "string"
    | "error"
    | "reference"
    | "word"
    | "table"
    | "operator"
    | "open"
    | "close"
    | "comma"
    | "semicolon"
    | "openArray"
    | "closeArray"
    | "hash"
    | "field";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BUSY!)/uy],
  [
    "reference",
    new RegExp(
      String.raw`(?:${SHEET})?(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_(\[])`,
      "uy",
    ),
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["word", new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.?]*`, "uy")],
  ["field", /\.(?:[\p{L}_][\p{L}\p{N}_]*|\[[^\]]+\])/uy],
  ["operator", /<>|<=|>=|[+\-*/^&=<>%@:]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["semicolon", /;/uy],
  ["openArray", /\{/uy],
  ["closeArray", /\}/uy],
  ["hash", /#/uy],
];

export const syntaxFault = (formula: string, what: string): HostFault =>
  new HostFault("InvalidArgument", `There is a problem with the formula ${formula}: ${what}.`);

/** The end of a bracketed table reference; an apostrophe escapes the sign after it. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return -1;
}

function match(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0], start: at, end: at + found[0].length };
  }
  return undefined;
}

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at++;
      continue;
    }
    const token = match(formula, at);
    const bracketAt = token?.kind === "word" && formula[token.end] === "[" ? token.end : formula[at] === "[" ? at : -1;
    if (bracketAt >= 0) {
      const end = closingBracket(formula, bracketAt);
      if (end < 0) throw syntaxFault(formula, "a bracket is not closed");
      tokens.push({ kind: "table", text: formula.slice(at, end), start: at, end });
      at = end;
      continue;
    }
    if (!token) throw syntaxFault(formula, `"${formula.charAt(at)}" is not understood`);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
