import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { BenchRow } from "./row";

/**
 * Measures in a process of its own, compiled as the build does it: the loader of scripts gives every inner function its name
 * at run time, which doubles the time of an assessment and of nothing else.
 */
export function rowsInOwnProcess(file: string, name: string, argument = ""): BenchRow[] {
  const folder = mkdtempSync(join("node_modules", ".bench-"));
  const script = join(folder, "section.cjs");
  try {
    buildSync({
      stdin: {
        contents: `import { ${name} } from "./${file}"; void (async () => console.log(JSON.stringify(await ${name}(${JSON.stringify(argument)}))))();`,
        resolveDir: __dirname,
        loader: "ts",
      },
      bundle: true,
      platform: "node",
      target: "es2022",
      outfile: script,
      // Its bindings are files of the machine.
      external: ["@duckdb/node-api"],
      logLevel: "error",
    });
    return JSON.parse(
      execFileSync(process.execPath, [script], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
