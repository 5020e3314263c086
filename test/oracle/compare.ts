/** Where two readings differ: numbers at 1e-9, everything else exactly; a field that is not expected is not looked at. */
export function differences(expected: unknown, actual: unknown, path = ""): string[] {
  const told = (): string[] => [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`];
  if (typeof expected === "number" && typeof actual === "number")
    return Math.abs(expected - actual) <= 1e-9 ? [] : told();
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return told();
    return expected.flatMap((each: unknown, at) => differences(each, actual[at], `${path}[${at}]`));
  }
  if (typeof expected === "object" && expected !== null) {
    if (typeof actual !== "object" || actual === null) return told();
    const fields = new Map<string, unknown>(Object.entries(actual));
    return Object.entries(expected).flatMap(([field, each]) =>
      differences(each, fields.get(field), path === "" ? field : `${path}.${field}`),
    );
  }
  return expected === actual ? [] : told();
}
