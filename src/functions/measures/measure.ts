// How a measure is declared: its parameters as Excel is told about them. What answers it is loaded when it is asked for.
import type { HelpKey } from "../../i18n/help";
import type { FunctionDeclaration, FunctionForm, ParameterDeclaration } from "../declaration";
import { loaded } from "../loaded";
import type { MeasureId } from "./answers";

type KeyAfter<Prefix extends string> = HelpKey extends infer Key
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

/** Declares a worksheet function over a measure. */
export function measure<Id extends MeasureId>(
  id: Id,
  form: FunctionForm,
  parameters: readonly ParameterDeclaration[],
): FunctionDeclaration<Id> {
  return {
    id,
    form,
    parameters,
    compute: async (delivered, addresses, _can, signal, report) => {
      const { answerMeasure } = await loaded(import(/* webpackChunkName: "measures" */ "./answers"));
      return answerMeasure(id, parameters, delivered, addresses, { signal, report });
    },
  };
}
