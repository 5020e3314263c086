/**
 * What a function gets for what stands in the cells. Excel hands an empty cell over as 0 on the desktop (office-js#1951),
 * as null or as an empty text on the web at times: all have to be tested, so it is a choice of the host.
 */
import type { CallArgument } from "../book";
import { errorValue, isEntity, isError, type CellError, type CellValue, type Matrix } from "../cellValue";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** What Excel does with forty whole columns is not known; here the memory would not hold them. */
const MOST_CELLS = 10_000_000;

export type Blanks = "zero" | "null" | "emptyText";

/** The call is not made; its cell shows this error. */
export class NotDelivered extends Error {
  constructor(readonly value: CellError) {
    super(value.errorText ?? value.basicValue);
  }
}

const refuse = (sign: CellError["basicValue"], text?: string): never => {
  throw new NotDelivered(errorValue(sign, text));
};

export class Delivery {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly blanks: Blanks,
  ) {}

  /** One wire value per declared parameter; repeating parameters become one list at the end. */
  parameters(given: readonly CallArgument[]): unknown[] {
    const { parameters } = this.metadata;
    const repeating = parameters.at(-1)?.isRepeating ? parameters.at(-1) : undefined;
    const single = repeating ? parameters.slice(0, -1) : parameters;
    if (!repeating && given.length > parameters.length)
      refuse("#VALUE!", `host: ${this.metadata.name} has ${parameters.length} parameters, ${given.length} were given`);
    const values = single.map((parameter, index) => this.parameter(parameter, given[index] ?? { kind: "omitted" }));
    if (repeating) values.push(given.slice(single.length).map((argument) => this.parameter(repeating, argument)));
    return values;
  }

  private parameter(parameter: ParameterMetadata, argument: CallArgument): unknown {
    if (argument.kind === "omitted")
      return parameter.isOptional ? null : refuse("#VALUE!", `host: ${this.metadata.name} needs ${parameter.name}`);
    if (argument.kind === "reference" && argument.area.rowCount * argument.area.columnCount > MOST_CELLS) {
      return refuse(
        "#VALUE!",
        `host: ${parameter.name} of ${this.metadata.name} has more cells than this host can deliver`,
      );
    }
    const matrix = matrixOf(argument);
    if (parameter.isMatrix) return matrix.map((row) => row.map((cell) => this.cell(parameter, cell)));
    if (matrix.length !== 1 || matrix[0]?.length !== 1)
      return refuse("#VALUE!", `host: ${parameter.name} of ${this.metadata.name} takes one value, a range was given`);
    return this.cell(parameter, matrix[0][0] ?? null);
  }

  private cell({ type }: ParameterMetadata, value: CellValue): unknown {
    if (typeof value === "number" && (type === "any" || type === "number")) return value;
    if (value === null) return this.blank(type);
    if (typeof value === "object") return this.object(type, value);
    if (type === "any") return value;
    if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    if (type === "boolean") return typeof value === "string" ? booleanOf(value) : Boolean(value);
    return typeof value === "string" ? numberOf(value) : Number(value);
  }

  private blank(type: ParameterMetadata["type"]): unknown {
    if (this.blanks === "null") return null;
    if (this.blanks === "emptyText") return "";
    return type === "string" ? "" : type === "boolean" ? false : 0;
  }

  private object(
    type: ParameterMetadata["type"],
    value: Exclude<CellValue, number | string | boolean | null>,
  ): unknown {
    const { acceptsErrors, acceptsRichValues } = this.metadata;
    if (isError(value)) {
      if (type !== "any" || !acceptsErrors) throw new NotDelivered(value);
      // office.js makes a CustomFunctions.Error of this; with rich values it unpacks a string first.
      const error = { type: "CustomFunctionError", code: value.basicValue };
      return acceptsRichValues ? { value: JSON.stringify(error) } : error;
    }
    const hasProperties = isEntity(value) || value.properties !== undefined;
    if (hasProperties && type === "any" && acceptsRichValues) return { value: JSON.stringify(value) };
    if (!isEntity(value)) return type === "string" ? String(value.basicValue) : value.basicValue;
    return type === "string" ? value.text : refuse("#VALUE!");
  }
}

function matrixOf(argument: Exclude<CallArgument, { kind: "omitted" }>): Matrix {
  if (argument.kind === "reference") return argument.read();
  return argument.kind === "array" ? argument.values : [[argument.value]];
}

function numberOf(text: string): unknown {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(number) ? refuse("#VALUE!") : number;
}

const booleanOf = (text: string): unknown =>
  /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : refuse("#VALUE!");
