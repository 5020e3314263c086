import { invalidArgument } from "./parameters";

/** The names Excel refuses. */
export function checkSheetName(name: string): string {
  if (
    name.length === 0 ||
    name.length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history"
  ) {
    throw invalidArgument(`"${name}" is no valid sheet name`);
  }
  return name;
}
