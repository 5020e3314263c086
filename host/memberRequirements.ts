/**
 * Which requirement set each member of the API belongs to, read from the text of office.js itself.
 * The client states it but does not hold to it (its switch for the check is set on another class than the one that looks),
 * so in an older Excel it is the host that answers ApiNotFound.
 */
import type { Requirements } from "./requirements";

export interface NeededSet {
  readonly set: string;
  readonly version: string;
}

/** By "range.getspillparent", from the readable build of office.js. */
export function readMemberRequirements(officeSource: string): Map<string, NeededSet> {
  const needed = new Map<string, NeededSet>();
  for (const [, member = "", set = "", version = ""] of officeSource.matchAll(
    /_throwIfApiNotSupported\("([\w.]+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g,
  )) {
    needed.set(member.toLowerCase(), { set: set.startsWith('"') ? set.slice(1, -1) : "ExcelApi", version });
  }
  return needed;
}

/** Whether the declared sets contain what a member needs; sets for Excel on the web only are taken as given. */
export function isDeclared({ set, version }: NeededSet, declared: Requirements): boolean {
  const found = Object.entries(declared).find(([name]) => name.toLowerCase() === set.toLowerCase())?.[1];
  if (found === undefined) return set !== "ExcelApi" && !set.startsWith("CustomFunctions");
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = version.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
