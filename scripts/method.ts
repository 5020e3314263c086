/** npm run method: writes docs/method.md and docs/method.zh-CN.md from the models' own data. A test checks that they are current. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./commandLine";

void runCommand({
  name: "npm run method",
  what: "Writes docs/method.md and docs/method.zh-CN.md from the models' own data.",
  options: {},
  async run() {
    const { methodDocument, methodFiles } = await import("./method/document");
    for (const [language, file] of methodFiles) {
      writeFileSync(join(__dirname, "..", "docs", file), await methodDocument(language));
      console.log(`docs/${file}`);
    }
  },
});
