/** Builds of their own, with switches, outside of `dist/`. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { sourceFingerprints } from "../../build/buildRecord";

export const ROOT = join(__dirname, "..", "..");
const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
const kept = join(ROOT, "node_modules", ".cache", "test-site");

/** In a folder of a server, with its own office.js and a namespace: what most who read a built site need. */
export const SWITCHES = ["host=https://addin.example.org/clusters", "namespace=DIC", "officejs=self"];

/** @throws with what the build printed, where it fails */
async function buildInto(folder: string, switches: readonly string[]): Promise<void> {
  const environment = switches.flatMap((one) => ["--env", one]);
  const parameters = ["--mode", "production", "--stats", "errors-only", ...environment, "--output-path", folder];
  try {
    await promisify(execFile)(process.execPath, [webpack, ...parameters], { cwd: ROOT, maxBuffer: 1e8 });
  } catch (failure) {
    rmSync(folder, { recursive: true, force: true });
    // An error of Node's own is of another realm than the test's.
    const printed = typeof failure === "object" && failure && "stderr" in failure ? String(failure.stderr) : "";
    throw new Error(`The build failed: ${printed}`, { cause: failure });
  }
}

/** The folder of a build for all who only read it: made where the sources have changed since the last one. */
export async function builtSite(switches: readonly string[] = SWITCHES): Promise<string> {
  const recipe = JSON.stringify([switches, sourceFingerprints(ROOT)]);
  const name = createHash("sha1").update(recipe).digest("hex");
  const folder = join(kept, name);
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true });
  // Aside, so that a build that broke off is never taken for a finished one.
  const aside = mkdtempSync(join(kept, "building-"));
  await buildInto(aside, switches);
  for (const old of readdirSync(kept).filter((other) => !other.startsWith("building-")))
    rmSync(join(kept, old), { recursive: true });
  renameSync(aside, folder);
  return folder;
}
