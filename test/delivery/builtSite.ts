/** A build of its own, with switches, in a folder of the system's for temporary files. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export const ROOT = join(__dirname, "..", "..");
const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");

/** With its own office.js and a namespace: what most who read a built site need. */
export const SWITCHES = ["host=https://addin.example.org", "namespace=DIC", "officejs=self"];

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

const built = new Map<string, Promise<BuiltSite>>();

/** A build with these switches, made once in a process and taken away at its end, for all who only read it. */
export function sharedSite(switches: readonly string[]): Promise<BuiltSite> {
  const key = switches.join(" ");
  const site = built.get(key) ?? buildSite(switches).then(removedAtTheEnd);
  built.set(key, site);
  return site;
}

function removedAtTheEnd(site: BuiltSite): BuiltSite {
  process.once("exit", () => site.remove());
  // The runner ends its processes by this signal, at which they have no exit.
  process.once("SIGTERM", () => {
    site.remove();
    process.kill(process.pid, "SIGTERM");
  });
  return site;
}
