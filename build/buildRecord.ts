/** The files behind `staleness.ts`: fingerprints of what a build is made of, and the record of the last finished build. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { BuildRecord, BuildState, Fingerprints } from "./staleness";
import { readSwitches } from "./switches";

const SOURCES = [
  "src",
  "build",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "LICENSE",
];

export const builtFolder = (root: string): string => join(root, "dist");

/** Beside the packages: a clean install forgets it, and it is never published with the site. */
const recordFile = (root: string): string => join(root, "node_modules", ".cache", "build", "record.json");

/** Mode and switches as a text that is the same for the same build. */
export const recipeOf = (mode: string, environment: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ mode, switches: readSwitches(environment) });

/** By content, so that a change of branch and back costs no build. */
export function sourceFingerprints(root: string): Fingerprints {
  const files = SOURCES.map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
  return Object.fromEntries(files.map((file) => [nameOf(root, file), hashOf(file)]));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const hashOf = (file: string): string => createHash("sha1").update(readFileSync(file)).digest("base64");
const nameOf = (root: string, file: string): string => relative(root, file).split(sep).join("/");

/** By size and time: they are large, and nobody edits them. Files that are not there are left out. */
export function outputFingerprints(root: string, paths: readonly string[]): Fingerprints {
  const marks = paths.flatMap((path): [string, string][] => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    return found ? [[path, `${found.size} ${found.mtimeMs}`]] : [];
  });
  return Object.fromEntries(marks);
}

export function readState(root: string, recipe: string, record: BuildRecord | undefined): BuildState {
  const outputs = outputFingerprints(root, Object.keys(record?.outputs ?? {}));
  return { recipe, sources: sourceFingerprints(root), outputs };
}

/** Undefined where no build has ended well since the last one began. */
export function readRecord(root: string): BuildRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(recordFile(root), "utf8"));
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is BuildRecord {
  if (typeof value !== "object" || value === null) return false;
  if (!("recipe" in value && "sources" in value && "outputs" in value)) return false;
  const { recipe, sources, outputs } = value;
  return typeof recipe === "string" && isFingerprints(sources) && isFingerprints(outputs);
}

const isFingerprints = (value: unknown): boolean => typeof value === "object" && value !== null;

export function forgetRecord(root: string): void {
  rmSync(recordFile(root), { force: true });
}

/** In one step: whoever reads meanwhile finds the whole record or none. */
export function writeRecord(root: string, record: BuildRecord): void {
  const file = recordFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(record));
  renameSync(`${file}.${process.pid}`, file);
}
