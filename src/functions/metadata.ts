import { translatorFor } from "../i18n";
import type { Language } from "../model";
import { catalogue } from "./catalogue";
import type { ParameterDeclaration } from "./declaration";

/** The part of Excel's metadata format for custom functions that this add-in uses. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly object[];
}

/** Where the add-in is served while it is developed; a build for a web server puts its own address in this place. */
const LOCALHOST = "https://localhost:3000";

/** What Excel needs to know about the functions, in one language; the build writes it to `functions.json`. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  const t = translatorFor(language);
  const parameter = ({ name, shape, optional }: ParameterDeclaration): object => ({
    name,
    description: t(`parameters.${name}`),
    type: "any",
    dimensionality: shape === "range" ? "matrix" : "scalar",
    optional,
  });
  return {
    // Without these two, one error or one rich value in a range keeps the whole range from the function.
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.map(({ id, parameters }) => ({
      id,
      name: id,
      description: t(`functions.${id}`),
      helpUrl: `${LOCALHOST}/${t("help.page")}#${id.toLowerCase()}`,
      parameters: parameters.map(parameter),
      result: { type: "any", dimensionality: "matrix" },
      options: { requiresParameterAddresses: true },
    })),
  };
}
