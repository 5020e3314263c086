/** npm run example: writes dist/example.xlsx, a workbook that reads the same without the add-in. */
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSiteWhereStale } from "../build/buildSite";
import { runCommand } from "./commandLine";

const root = join(__dirname, "..");

void runCommand({
  name: "npm run example",
  what: "Writes dist/example.xlsx: the illustrative clusters with all results as values, for people without the add-in.",
  options: {},
  async run() {
    await buildSiteWhereStale(root, {}, announce);
    await announce("Calculating the example", async () => {
      const { writeExample } = await import("./example/workbook");
      await writeExample(root, join(root, "dist", "example.xlsx"), new Date().toISOString().slice(0, 10));
    });
    console.log("dist/example.xlsx");
  },
});
