/** A Pratt parser for worksheet formulas: each operator has a binding power, and the tree grows by it. */
import { parseReference, splitSheetName } from "../../address";
import { errorValue, type CellValue, type ErrorSign, type Matrix } from "../../cellValue";
import type { BinaryOperator, Formula } from "./syntax";
import { parseTableReference } from "./tableReference";
import { syntaxFault, tokensOf, type Token } from "./tokens";

const POWER: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};
/** A sign binds tighter than a power: -2^2 is 4 in a worksheet. */
const SIGN_POWER = 6;
const OPERATORS: ReadonlySet<string> = new Set(Object.keys(POWER));
const isBinary = (text: string): text is BinaryOperator => OPERATORS.has(text);
const ERROR_SIGNS: readonly ErrorSign[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BUSY!",
];

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(private readonly text: string) {
    this.tokens = tokensOf(text);
  }

  whole(): Formula {
    const formula = this.expression(0);
    if (this.peek()) throw this.fault(`"${this.peek()?.text}" is not expected`);
    return formula;
  }

  private fault(what: string): Error {
    return syntaxFault(this.text, what);
  }
  private peek(): Token | undefined {
    return this.tokens[this.at];
  }
  private take(kind?: Token["kind"]): Token {
    const token = this.peek();
    if (!token || (kind && token.kind !== kind))
      throw this.fault(token ? `"${token.text}" is not expected` : "it ends too early");
    this.at++;
    return token;
  }

  private expression(minimum: number): Formula {
    let left = this.postfix(this.operand());
    for (let token = this.peek(); token?.kind === "operator" && isBinary(token.text); token = this.peek()) {
      const power = POWER[token.text];
      if (power <= minimum) break;
      const operator = token.text;
      this.take();
      left = { kind: "binary", operator, left, right: this.expression(power) };
    }
    return left;
  }

  private postfix(start: Formula): Formula {
    let formula = start;
    for (;;) {
      const token = this.peek();
      if (token?.kind === "operator" && token.text === "%") formula = { kind: "percent", operand: formula };
      else if (token?.kind === "hash") formula = { kind: "spill", anchor: formula };
      else if (token?.kind === "field")
        formula = { kind: "field", of: formula, field: token.text.slice(1).replace(/^\[|\]$/g, "") };
      else return formula;
      this.take();
    }
  }

  private operand(): Formula {
    const token = this.take();
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "string":
        return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "constant", value: this.errorOf(token) };
      case "reference":
        return this.reference(token);
      case "word":
        return this.word(token);
      case "table": {
        const reference = parseTableReference(token.text);
        if (!reference) throw this.fault(`"${token.text}" is no table reference`);
        return { kind: "table", reference };
      }
      case "openArray":
        return { kind: "array", rows: this.arrayRows() };
      case "open": {
        const inside = this.expression(0);
        this.take("close");
        return inside;
      }
      case "operator":
        return this.prefixed(token);
      default:
        throw this.fault(`"${token.text}" is not expected`);
    }
  }

  private prefixed(token: Token): Formula {
    if (token.text === "-") return { kind: "negate", operand: this.expression(SIGN_POWER) };
    if (token.text === "+") return { kind: "plus", operand: this.expression(SIGN_POWER) };
    if (token.text === "@") return { kind: "intersect", operand: this.postfix(this.operand()) };
    throw this.fault(`"${token.text}" is not expected`);
  }

  private errorOf(token: Token): CellValue {
    const sign = ERROR_SIGNS.find((candidate) => candidate === token.text);
    if (!sign) throw this.fault(`"${token.text}" is not understood`);
    return errorValue(sign);
  }

  private reference(token: Token): Formula {
    const reference = parseReference(token.text);
    if (!reference) throw this.fault(`"${token.text}" lies outside the sheet`);
    return { kind: "reference", reference };
  }

  private word(token: Token): Formula {
    if (this.peek()?.kind === "open" && this.peek()?.start === token.end) return this.call(token.text);
    const { sheetName, rest } = splitSheetName(token.text);
    if (sheetName === undefined && /^(true|false)$/i.test(rest))
      return { kind: "constant", value: rest.toLowerCase() === "true" };
    return { kind: "name", name: rest, sheetName };
  }

  private call(name: string): Formula {
    this.take("open");
    const parameters: (Formula | undefined)[] = [];
    if (this.peek()?.kind === "close") {
      this.take();
      return { kind: "call", name, parameters };
    }
    for (;;) {
      const next = this.peek()?.kind;
      parameters.push(next === "comma" || next === "close" ? undefined : this.expression(0));
      if (this.peek()?.kind === "close") break;
      this.take("comma");
    }
    this.take("close");
    return { kind: "call", name, parameters };
  }

  private arrayRows(): Matrix {
    const rows: Matrix = [[]];
    for (;;) {
      rows.at(-1)?.push(this.arrayItem());
      const separator = this.take();
      if (separator.kind === "closeArray") break;
      if (separator.kind === "semicolon") rows.push([]);
      else if (separator.kind !== "comma") throw this.fault(`"${separator.text}" is not expected in an array`);
    }
    if (rows.some((row) => row.length !== rows[0]?.length)) throw this.fault("the rows of an array differ in length");
    return rows;
  }

  private arrayItem(): CellValue {
    const item = this.expression(0);
    if (item.kind === "constant") return item.value;
    if (item.kind === "negate" && item.operand.kind === "constant" && typeof item.operand.value === "number")
      return -item.operand.value;
    throw this.fault("an array holds constants only");
  }
}

export const parseFormula = (text: string): Formula => new Parser(text).whole();
