/** npm run method: writes docs/method.md and docs/method.zh-CN.md from the models' own data. A test checks that they are current. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { methodDocument, methodFiles } from "./method/document";

for (const [language, file] of methodFiles) {
  writeFileSync(join(__dirname, "..", "docs", file), methodDocument(language));
  console.log(`docs/${file}`);
}
