/** npm run excel: loads the built add-in into the Excel of this machine. The tool stays out of package.json: its optional parts break a clean install. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./commandLine";

const manifest = join("dist", "manifest.xml");

void runCommand({
  name: "npm run excel",
  what: "Loads dist/manifest.xml into the desktop Excel of this machine (Windows or Mac).",
  options: {},
  more: [`It ends with npx -y office-addin-debugging@7 stop ${manifest}`],
  async run() {
    if (process.platform === "linux")
      throw new Error(
        "There is no desktop Excel on Linux. Use Excel on the web (README: Load it into a real Excel) or npm start.",
      );
    if (!existsSync(join(__dirname, "..", manifest)))
      throw new Error(`There is no ${manifest} yet: run npm run build first.`);
    const { status } = spawnSync("npx", ["-y", "office-addin-debugging@7", "start", manifest, "desktop"], {
      cwd: join(__dirname, ".."),
      stdio: "inherit",
      shell: true,
    });
    if (status !== 0) throw new Error("office-addin-debugging did not load the add-in; what it said stands above.");
  },
});
