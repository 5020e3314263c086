import { npm } from "./npm";

interface Audit {
  readonly message?: string;
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
}

/**
 * What the registry knows about faults of the packages that we ship, as a sentence.
 * @throws where one of them is high or critical
 */
export function auditReport(root: string): string {
  const { out } = npm(root, ["audit", "--omit=dev", "--json"]);
  const found: Audit = out.trim().startsWith("{") ? JSON.parse(out) : {};
  if (!found.metadata)
    return `LEFT OUT: npm audit. This registry does not answer it (${found.message?.split(" - ")[0] ?? "no answer"}); run it where one does.`;
  const counts = Object.entries(found.metadata.vulnerabilities).filter(
    ([kind, count]) => kind !== "total" && count > 0,
  );
  const sentence =
    counts.length === 0 ? "no known fault" : counts.map(([kind, count]) => `${count} ${kind}`).join(", ");
  if (counts.some(([kind]) => kind === "high" || kind === "critical"))
    throw new Error(`npm audit knows faults of packages that we ship: ${sentence}. Run npm audit --omit=dev for them.`);
  return `npm audit: ${sentence} in the packages that we ship.`;
}
