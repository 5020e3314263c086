/** Once before all tests, in a process of its own: what two test processes would otherwise both do at the same time. */
import { join } from "node:path";
import { announce } from "../build/announce";
import { bundleHostPage } from "../host/server/bundle";
import { prepareBrowser } from "./browser/chromium";

export default async function prepare(): Promise<void> {
  const root = join(__dirname, "..");
  await Promise.all([bundleHostPage(root, announce), prepareBrowser(root)]);
}
