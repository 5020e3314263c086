// Where a tenant has another add-in with the same names, the functions are built with a namespace, and a person types
// =DIC.CLUSTERTYPE(...). Every sentence and every formula that the add-in writes learns of it here and nowhere else.

/** Set by the build (`--env namespace=DIC`); in a test or a script nothing defines it. */
declare const FUNCTION_NAMESPACE: string;

const shipped = typeof FUNCTION_NAMESPACE === "string" ? FUNCTION_NAMESPACE : "";

/** A function's name where it is called: before a bracket, or after the equals sign of a formula. */
const calls = /(^|[^\w.])(CLUSTER[A-Z]+)(\(?)/gu;

/**
 * A formula or a sentence with every call as it has to be typed in this build.
 * @example withNamespace("=CLUSTERTYPE(A1:AO32)", "DIC") // "=DIC.CLUSTERTYPE(A1:AO32)"
 */
export function withNamespace(text: string, namespace: string = shipped): string {
  if (namespace === "") return text;
  return text.replace(calls, (found: string, before: string, name: string, bracket: string) =>
    before === "=" || bracket !== "" ? `${before}${namespace}.${name}${bracket}` : found,
  );
}
