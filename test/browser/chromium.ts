/**
 * The browser of the tests. On Linux x64 it comes with npm (@sparticuz/chromium), so a machine with Node alone will do;
 * elsewhere an installed Chrome or Edge is used. TEST_BROWSER names another executable.
 */
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

/** Not the arguments that @sparticuz/chromium proposes: they switch web security off and hide faults. */
const ARGUMENTS = ["--no-sandbox", "--font-render-hinting=none"];

async function launchOptions(): Promise<LaunchOptions> {
  const named = process.env["TEST_BROWSER"];
  if (named) return { executablePath: named };
  if (process.platform === "linux" && process.arch === "x64") return unpacked();
  return { channel: process.platform === "win32" ? "msedge" : "chrome" };
}

/**
 * The package unpacks into the temp folder and takes whatever it finds there, of any version: so each version has its own folder.
 * It brings its own NSS libraries, which it unpacks only where it believes to be on a bare machine of a cloud.
 */
async function unpacked(): Promise<LaunchOptions> {
  const { version }: { version: string } = require("@sparticuz/chromium/package.json");
  const folder = join(tmpdir(), `test-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env["TMPDIR"], AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"], LD_LIBRARY_PATH: process.env["LD_LIBRARY_PATH"], FONTCONFIG_PATH: process.env["FONTCONFIG_PATH"] };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
  try {
    const { default: sparticuz } = await import("@sparticuz/chromium");
    const executablePath = await sparticuz.executablePath();
    return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") } };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

export async function launchBrowser(): Promise<Browser> {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: ARGUMENTS });
}
