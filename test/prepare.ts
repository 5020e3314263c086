/** Once before all tests, in a process of its own: what several test processes would otherwise do at the same time. */
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { announce } from "../build/announce";
import { bundleHostPage } from "../host/server/bundle";
import { prepareBrowser } from "./browser/chromium";
import { builtSite } from "./delivery/builtSite";

export default async function prepare(project: TestProject): Promise<void> {
  const root = join(__dirname, "..");
  const named = process.argv.slice(2).filter((word) => word !== "run" && !word.startsWith("-"));
  const { testFiles } = await project.globTestFiles(named);
  // Whoever runs a few files of the source waits for no build with switches.
  const needsSite = testFiles.some((file) => file.includes("/test/delivery/"));
  await Promise.all([
    bundleHostPage(root, announce),
    prepareBrowser(root),
    needsSite && announce("Building the site with switches, where its sources have changed", () => builtSite()),
  ]);
}
