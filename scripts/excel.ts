/** npm run excel: loads the built add-in into the Excel of this machine. The tool stays out of package.json: its optional parts break a clean install. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const manifest = join("dist", "manifest.xml");
if (process.platform === "linux") {
  console.error(
    "There is no desktop Excel on Linux. Use Excel on the web (README: Load it into a real Excel) or npm start.",
  );
  process.exitCode = 1;
} else if (!existsSync(join(__dirname, "..", manifest))) {
  console.error(`There is no ${manifest} yet: run npm run build first.`);
  process.exitCode = 1;
} else {
  const { status } = spawnSync("npx", ["-y", "office-addin-debugging@7", "start", manifest, "desktop"], {
    cwd: join(__dirname, ".."),
    stdio: "inherit",
    shell: true,
  });
  process.exitCode = status ?? 1;
}
