/** A build of its own, with switches, in a folder of the system's for temporary files. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export const ROOT = join(__dirname, "..", "..");
const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");

export interface BuiltSite {
  readonly folder: string;
  remove(): void;
}

/** @throws with what the build printed, where it fails */
export async function buildSite(switches: readonly string[]): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "delivery-"));
  const site = { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  const environment = switches.flatMap((one) => ["--env", one]);
  const parameters = [
    webpack,
    "--mode",
    "production",
    "--stats",
    "errors-only",
    ...environment,
    "--output-path",
    folder,
  ];
  try {
    await promisify(execFile)(process.execPath, parameters, { cwd: ROOT, maxBuffer: 1e8 });
  } catch (failure) {
    site.remove();
    // An error of Node's own is of another realm than the test's.
    const printed = typeof failure === "object" && failure && "stderr" in failure ? String(failure.stderr) : "";
    throw new Error(`The build failed: ${printed}`, { cause: failure });
  }
  return site;
}
