import { readdirSync } from "node:fs";
import { join } from "node:path";

// The tests of the folders whose source is mutated, as one file: a mutant costs mostly what loading the modules costs.
const folders = (process.env.MUTATED ?? "model,assessment,evolution,measures").split(",");

// Simulations of thousands of panels say something about the method; what they would notice, a hand-worked case notices first.
const simulations = ["noise.test.ts"];

for (const folder of folders) {
  const directory = join(__dirname, "..", folder);
  for (const file of readdirSync(directory))
    if (file.endsWith(".test.ts") && !simulations.includes(file)) jest.requireActual(join(directory, file));
}
