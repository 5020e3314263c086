import { defineConfig } from "vitest/config";
import project from "../vitest.config.mts";

const folders = (process.env["MUTATED"] ?? "model,assessment,evolution,measures").split(",");

/** For mutation testing (stryker.config.mjs): the tests of the folders whose source is mutated, and one failure tells enough. */
export default defineConfig({
  ...project,
  test: {
    ...project.test,
    include: folders.map((folder) => `test/${folder}/*.test.ts`),
    // Simulations of thousands of panels say something about the method; what they would notice, a hand-worked case notices first.
    exclude: ["**/noise.test.ts"],
    bail: 1,
    setupFiles: ["test/firstExampleFails.ts"],
    globalSetup: [],
    // Stryker runs the tests in threads, which take no flags of a process.
    execArgv: [],
  },
});
