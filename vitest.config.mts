import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** No test waits by the clock. This ends only what would otherwise hang for ever, on the slowest machine too. */
const HUNG = process.env["EVERY_CALL"] ? 6 * 3_600_000 : 30 * 60_000;

export default defineConfig({
  // As webpack does for the bundle: the samples are texts.
  plugins: [
    {
      name: "csv-as-text",
      enforce: "pre",
      load: (id) => (id.endsWith(".csv") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : undefined),
    },
  ],
  test: {
    globals: true,
    include: ["test/**/*.test.{ts,tsx}"],
    // Three processes that take file after file and keep what they have loaded: jsdom, office.js and the bundle are compiled
    // once in each. On two processors the third works while another waits for a browser or for LibreOffice. No test file leaves anything behind that another could notice.
    pool: "forks",
    isolate: false,
    maxWorkers: 3,
    // Each page of jsdom runs the same scripts anew, and no function runs there long enough to be worth compiling to the
    // last degree: with the usual budget of 132 kB of bytecode, a third of the work is done by the threads that compile.
    execArgv: ["--max-old-space-size=2048", "--max-semi-space-size=64", "--interrupt-budget=1000000"],
    globalSetup: ["test/prepare.ts"],
    setupFiles: ["test/allTexts.ts"],
    testTimeout: HUNG,
    hookTimeout: HUNG,
    teardownTimeout: 60_000,
    reporters: process.env["CI"] ? ["default"] : ["default"],
  },
});
