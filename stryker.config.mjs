import { tmpdir } from "node:os";
import { join } from "node:path";

const folders = process.env.MUTATED ?? "model,assessment,evolution,measures";
const sources = folders.includes(",") ? `src/{${folders}}/**/*.ts` : `src/${folders}/**/*.ts`;

/**
 * Mutation testing of the core: every operator, number and branch is changed in turn, and some test has to notice.
 * One folder, held by its own tests: MUTATED=evolution npm run mutation
 * One file: MUTATED=measures npm run mutation -- --mutate "src/measures/gini.ts"
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: [
    sources,
    // The two models are data. Their numbers are compared with an independent transcript, and a changed text is no fault.
    "!src/model/dic.ts",
    "!src/model/dic/**",
    "!src/model/euProxy.ts",
    "!src/model/mechanisms.ts",
  ],
  vitest: { configFile: "test/mutants.config.mts", related: false },
  coverageAnalysis: "perTest",
  // What runs once, when a file is loaded, would need a fresh process for every mutant.
  ignoreStatic: true,
  concurrency: 1,
  // The memory of a worker grows with every run.
  maxTestRunnerReuse: 200,
  timeoutMS: 10_000,
  ignorePatterns: ["dist", "screenshots", "coverage"],
  // swc does not read tsconfig.json; a name that no file bears keeps the copy from being rewritten with a second compiler.
  tsconfigFile: "none",
  tempDirName: join(tmpdir(), "cluster-mutants"),
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  htmlReporter: { fileName: "coverage/mutation.html" },
  jsonReporter: { fileName: "coverage/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
