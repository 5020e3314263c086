import { outputLanguages } from "../i18n";
import { sayHelpIn } from "../i18n/help";
import type { Language } from "../model";
import { catalogue } from "./catalogue";
import type { ParameterDeclaration } from "./declaration";

/** The part of Excel's metadata format for custom functions that this add-in uses. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly enums: readonly object[];
  readonly functions: readonly object[];
}

/** The choices of the argument `language`, which Excel offers while a person types. */
const LANGUAGES = "OUTPUTLANGUAGE";

/** Where the add-in is served while it is developed; a build for a web server puts its own address in this place. */
const LOCALHOST = "https://localhost:3000";

/** What Excel needs to know about the functions, in one language; the build writes it to `functions.json`. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  const t = sayHelpIn(language);
  const parameter = ({ name, text, shape, optional }: ParameterDeclaration): object => ({
    name,
    description: t(text),
    ...(name === "language" ? { type: "string", customEnumId: LANGUAGES } : { type: "any" }),
    dimensionality: shape === "range" ? "matrix" : "scalar",
    optional,
  });
  return {
    // Without these two, one error or one rich value in a range keeps the whole range from the function.
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    enums: [
      {
        id: LANGUAGES,
        type: "string",
        values: outputLanguages.map((value) => ({ name: value, value, tooltip: t(`languages.${value}`) })),
      },
    ],
    functions: catalogue.map(({ id, form, parameters, cancelable }) => ({
      id,
      name: id,
      description: [t(`functions.${id}`), t(`form.${form}`)].join(t("explain.sentenceGap")),
      helpUrl: `${LOCALHOST}/${t("help.page")}#${id.toLowerCase()}`,
      parameters: parameters.map(parameter),
      result: { type: "any", dimensionality: "matrix" },
      options: { requiresParameterAddresses: true, ...(cancelable ? { cancelable } : {}) },
    })),
  };
}
