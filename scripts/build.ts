/** npm run build: the add-in as a static site in dist/. `--if-stale` builds only where dist/ is not what its sources give. */
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSite, buildSiteWhereStale } from "../build/buildSite";
import { environmentOption, runCommand, switchesOf } from "./commandLine";

const root = join(__dirname, "..");

void runCommand({
  name: "npm run build",
  what: "Builds the add-in as a static site in dist/.",
  options: {
    env: environmentOption,
    mode: { type: "string", choices: ["production", "development"], what: "production by default" },
    stats: { type: "string", value: "errors-only or another preset of webpack", what: "how much webpack prints" },
    "if-stale": { type: "boolean", what: "only where dist/ is not what its sources would give" },
  },
  async run({ env, mode = "production", stats = "errors-warnings", "if-stale": onlyIfStale }) {
    const options = { mode, switches: switchesOf(env), stats };
    await (onlyIfStale ? buildSiteWhereStale : buildSite)(root, options, announce);
  },
});
