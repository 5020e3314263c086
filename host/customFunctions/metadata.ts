/** The functions that an add-in declares in functions.json. */
import { isJsonObject, type JsonObject } from "../xdm/envelope";

export interface ParameterMetadata {
  readonly name: string;
  readonly type: "number" | "string" | "boolean" | "any";
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly isCancelable: boolean;
  readonly isStreaming: boolean;
  readonly needsAddress: boolean;
  readonly needsParameterAddresses: boolean;
  /** Errors in cells are handed over as values; otherwise such a call is not made. */
  readonly acceptsErrors: boolean;
  /** Entities are handed over as objects; otherwise they are #VALUE!. */
  readonly acceptsRichValues: boolean;
}

const listOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const TYPES = ["number", "string", "boolean", "any"] as const;

function parameterOf(json: JsonObject): ParameterMetadata {
  return {
    name: String(json["name"] ?? ""),
    type: TYPES.find((type) => type === json["type"]) ?? "any",
    isMatrix: json["dimensionality"] === "matrix",
    isOptional: json["optional"] === true || json["repeating"] === true,
    isRepeating: json["repeating"] === true,
  };
}

/** By name in capitals, with the namespace where there is one. */
export function readMetadata(json: unknown, namespace: string): Map<string, FunctionMetadata> {
  const root = isJsonObject(json) ? json : {};
  const functions = new Map<string, FunctionMetadata>();
  for (const declared of listOf(root["functions"])) {
    const options = isJsonObject(declared["options"]) ? declared["options"] : {};
    const id = String(declared["id"] ?? declared["name"] ?? "");
    const name = String(declared["name"] ?? id);
    functions.set((namespace === "" ? name : `${namespace}.${name}`).toUpperCase(), {
      id,
      name,
      parameters: listOf(declared["parameters"]).map(parameterOf),
      isCancelable: options["cancelable"] === true,
      isStreaming: options["stream"] === true,
      needsAddress: options["requiresAddress"] === true,
      needsParameterAddresses: options["requiresParameterAddresses"] === true,
      acceptsErrors: root["allowErrorForDataTypeAny"] === true,
      acceptsRichValues: root["allowCustomDataForDataTypeAny"] === true,
    });
  }
  return functions;
}
