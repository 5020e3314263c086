// How a measure becomes a worksheet function: its parameters as Excel is told about them, its arguments once read.
import type { ResultCell, SentenceKey } from "../../i18n";
import type { FunctionDeclaration, ParameterDeclaration } from "../declaration";
import { refuse } from "../refused";
import { type Argument, readArgument } from "./argument";

type KeyAfter<Prefix extends string> = SentenceKey extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;
/** Measures of different authors give one name different meanings, so every function tells its own. */
type ParameterKey = KeyAfter<"measureParameters.">;

const parameter = (key: ParameterKey, shape: "range" | "single", optional: boolean): ParameterDeclaration => ({
  name: key.slice(key.indexOf(".") + 1),
  text: `measureParameters.${key}`,
  shape,
  optional,
});

export const needed = (key: ParameterKey): ParameterDeclaration => parameter(key, "range", false);
export const neededOne = (key: ParameterKey): ParameterDeclaration => parameter(key, "single", false);
export const optional = (key: ParameterKey): ParameterDeclaration => parameter(key, "range", true);
export const option = (key: ParameterKey): ParameterDeclaration => parameter(key, "single", true);

/** The arguments of one call, by the names of their parameters. */
export type ArgumentOf = (name: string) => Argument;

/** Declares a worksheet function over a measure; `answer` turns arguments into cells and does no arithmetic of its own. */
export function measure<Id extends string>(
  id: Id,
  parameters: readonly ParameterDeclaration[],
  answer: (argumentOf: ArgumentOf) => ResultCell[][],
): FunctionDeclaration<Id> {
  return {
    id,
    parameters,
    compute: async (delivered, addresses) => {
      // Together, so that all second looks of a call are one request.
      const read = await Promise.all(
        parameters.map(({ name }, at) => readArgument(name, at + 1, delivered[at], addresses[at])),
      );
      parameters.forEach(({ name, optional: mayLack }, at) => {
        if (!mayLack && read[at]?.isGiven !== true) refuse({ code: "argumentMissing", argument: name });
      });
      return answer((name) => {
        const found = read.find((argument) => argument.name === name);
        if (!found) throw new Error(`${id} declares no parameter ${name}`);
        return found;
      });
    },
  };
}
