/** Makes the add-in's functions known to the formula engine and to the list that opens while a person types a formula. */
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { isJsonObject, type JsonObject } from "../xdm/envelope";
import { AddInFunction, type Asker } from "./addInFunction";
import type { Grid } from "./univer";

const listOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function described(declared: JsonObject, prefix: string): IFunctionInfo {
  const description = textOf(declared["description"]);
  return {
    functionName: (prefix + textOf(declared["name"])).toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: listOf(declared["parameters"]).map((parameter) => ({
      name: textOf(parameter["name"]),
      detail: textOf(parameter["description"]),
      example: "",
      require: parameter["optional"] === true || parameter["repeating"] === true ? 0 : 1,
      repeat: parameter["repeating"] === true ? 1 : 0,
    })),
  };
}

/**
 * @param metadata - the add-in's functions.json, parsed
 * @param namespace - what stands before the names; empty for none
 */
export function declareFunctions(grid: Grid, metadata: unknown, namespace: string, ask: Asker): void {
  const prefix = namespace === "" ? "" : `${namespace}.`;
  const declared = isJsonObject(metadata) ? listOf(metadata["functions"]) : [];
  const functions = declared.map((one) => described(one, prefix));
  const service = grid.find(IFunctionService);
  service.registerExecutors(...functions.map(({ functionName }) => new AddInFunction(String(functionName), ask)));
  service.registerDescriptions(...functions);
}
