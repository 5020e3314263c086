/** Whether the built site is what its sources would give today: decided from fingerprints, without a look at any file. */

/** A path of the project, with slashes, and what tells one content of the file from another. */
export type Fingerprints = Readonly<Record<string, string>>;

/** What is written down when a build has ended well, and at no other time. */
export interface BuildRecord {
  /** Mode and switches of the build. */
  readonly recipe: string;
  /** As they were when the build began: what is saved meanwhile makes it stale. */
  readonly sources: Fingerprints;
  readonly outputs: Fingerprints;
}

/** What a build would be made of, and what lies in the built folder. */
export interface BuildState {
  readonly recipe: string;
  readonly sources: Fingerprints;
  /** Those of the record that are still there. */
  readonly outputs: Fingerprints;
}

interface Change {
  readonly path: string;
  readonly how: "added" | "changed" | "removed";
  /** How many others changed as well. */
  readonly others: number;
}

export type Staleness =
  | { readonly kind: "current" }
  | { readonly kind: "neverFinished" }
  | { readonly kind: "otherSwitches" }
  | ({ readonly kind: "source" } & Change)
  | ({ readonly kind: "output" } & Change);

export function stalenessOf(record: BuildRecord | undefined, state: BuildState): Staleness {
  if (!record) return { kind: "neverFinished" };
  if (record.recipe !== state.recipe) return { kind: "otherSwitches" };
  const source = firstChange(record.sources, state.sources);
  if (source) return { kind: "source", ...source };
  const output = firstChange(record.outputs, state.outputs);
  return output ? { kind: "output", ...output } : { kind: "current" };
}

function firstChange(before: Fingerprints, now: Fingerprints): Change | undefined {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  const changed = paths.filter((path) => before[path] !== now[path]);
  const [path] = changed;
  if (path === undefined) return undefined;
  const how = before[path] === undefined ? "added" : now[path] === undefined ? "removed" : "changed";
  return { path, how, others: changed.length - 1 };
}

/** Why a build is made, for the line that announces it. */
export function reasonToBuild(staleness: Exclude<Staleness, { kind: "current" }>): string {
  switch (staleness.kind) {
    case "neverFinished":
      return "no finished build is known";
    case "otherSwitches":
      return "the last build had other switches";
    case "source":
    case "output": {
      const { path, how, others } = staleness;
      return `${path} was ${how} since the last build${others === 0 ? "" : `, and ${others} more`}`;
    }
  }
}
