import { outputLanguages, withNamespace } from "../texts";
import { sayHelpIn } from "../texts/help";
import type { Language } from "../model";
import type { ParameterDeclaration } from "./arguments/reader";
import { loadCatalogue } from "./catalogue";
import { functionPageName } from "./helpFunction";

/** The part of Excel's metadata format for custom functions that this add-in uses. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly enums: readonly object[];
  readonly functions: readonly object[];
}

/** The choices of the argument `language`, which Excel offers while a person types. */
const LANGUAGES = "OUTPUTLANGUAGE";

/** Where the add-in is served, and what stands before the names of its functions. */
export interface FunctionSite {
  /** Without a slash at the end. */
  readonly host: string;
  readonly namespace: string;
}

/** What Excel needs to know about the functions, in one language; the build writes it to `functions.json`. */
export async function functionsMetadata(
  language: Language,
  { host, namespace }: FunctionSite,
): Promise<FunctionsMetadata> {
  const t = await sayHelpIn(language);
  const parameter = (id: string, { name, shape, optional }: ParameterDeclaration): object => ({
    name,
    description: withNamespace(t.parameterText(id, name), namespace),
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
        values: outputLanguages.map((value) => ({ name: value, stringValue: value, tooltip: t(`languages.${value}`) })),
      },
    ],
    functions: (await loadCatalogue()).map(({ id, form, parameters, cancelable }) => ({
      id,
      name: id,
      description: withNamespace([t.functionText(id), t(`form.${form}`)].join(t("explain.sentenceGap")), namespace),
      helpUrl: `${host}/${functionPageName(id, language)}`,
      parameters: parameters.map((declared) => parameter(id, declared)),
      result: { type: "any", dimensionality: "matrix" },
      options: { requiresParameterAddresses: true, ...(cancelable ? { cancelable } : {}) },
    })),
  };
}
