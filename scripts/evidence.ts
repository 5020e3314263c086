/** npm run evidence: writes docs/evidence.md, every figure calculated anew from the tests' own data. A test checks that it is current. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { announce } from "../build/announce";
import { runCommand } from "./commandLine";

void runCommand({
  name: "npm run evidence",
  what: "Writes docs/evidence.md: what the numbers were compared with, and how far off they are, from the tests' own data.",
  options: {},
  async run() {
    const text = await announce("Calculating the comparisons", async () => {
      const { evidenceDocument } = await import("./evidence/document");
      return evidenceDocument();
    });
    writeFileSync(join(__dirname, "..", "docs", "evidence.md"), text);
    console.log("docs/evidence.md");
  },
});
