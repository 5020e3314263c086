/** Builds the site into `dist/`, in a process of its own so that this one can go on telling the time. */
import { fork } from "node:child_process";
import { join } from "node:path";
import type { Announce } from "./announce";
import { readRecord, readState, recipeOf } from "./buildRecord";
import { reasonToBuild, stalenessOf } from "./staleness";
import { readEnvironment } from "./switches";

export interface BuildOptions {
  readonly mode?: "production" | "development";
  /** As they follow `--env`, such as "host=https://addin.example.org". */
  readonly switches?: readonly string[];
  /** How much webpack itself prints. */
  readonly stats?: string;
}

/** @throws where the build fails; webpack has said why */
export async function buildSite(root: string, options: BuildOptions, announce: Announce, why = ""): Promise<void> {
  const { mode = "production", switches = [], stats = "errors-warnings" } = options;
  recipeOf(mode, readEnvironment(switches));
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const parameters = ["--mode", mode, "--stats", stats, ...switches.flatMap((one) => ["--env", one])];
  await announce(`Building the add-in into dist/${why === "" ? "" : ` (${why})`}`, (progress) => {
    return new Promise<void>((resolve, reject) => {
      const build = fork(webpack, parameters, { cwd: root, execArgv: [], stdio: ["ignore", 2, 2, "ipc"] });
      build.on("message", (text) => progress(String(text)));
      build.on("error", reject);
      build.on("exit", (code) => {
        if (code === 0) resolve();
        else reject(new Error("The build failed; what webpack found stands above."));
      });
    });
  });
}

/** Builds only where `dist/` is not what its sources would give. */
export async function buildSiteWhereStale(root: string, options: BuildOptions, announce: Announce): Promise<void> {
  const recipe = recipeOf(options.mode ?? "production", readEnvironment(options.switches ?? []));
  const record = readRecord(root);
  const staleness = stalenessOf(record, readState(root, recipe, record));
  if (staleness.kind !== "current") await buildSite(root, options, announce, reasonToBuild(staleness));
}
