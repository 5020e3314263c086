import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Mutation testing of the core: every operator, number and branch is changed in turn, and some test has to notice.
 * Part of the core: npm run mutation -- --mutate "src/measures/gini.ts"
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  mutate: [
    "src/{model,assessment,evolution,measures}/**/*.ts",
    // The two models are data. Their numbers are compared with an independent transcript, and a changed text is no fault.
    "!src/model/dic.ts",
    "!src/model/dic/**",
    "!src/model/euProxy.ts",
  ],
  jest: {
    configFile: "jest.config.cjs",
    config: {
      testMatch: ["<rootDir>/test/{model,assessment,evolution,measures}/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/measures/firstFailureEnds.ts"],
    },
  },
  coverageAnalysis: "perTest",
  // What runs once, when a file is loaded, would need a fresh process for every mutant.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  ignorePatterns: ["dist", "screenshots", "coverage"],
  // swc does not read tsconfig.json; a name that no file bears keeps the copy from being rewritten with a second compiler.
  tsconfigFile: "none",
  tempDirName: join(tmpdir(), "cluster-mutants"),
  reporters: ["clear-text", "progress-append-only", "html"],
  htmlReporter: { fileName: "coverage/mutation.html" },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
};
