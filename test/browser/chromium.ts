/**
 * The browser of the tests. On Linux x64 it comes with npm (@sparticuz/chromium), so a machine with Node alone will do;
 * elsewhere an installed Chrome or Edge is used. TEST_BROWSER names another executable.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { fontConfiguration } from "./fonts";

/** Not the arguments that @sparticuz/chromium proposes: they switch web security off and hide faults. */
const ARGUMENTS = ["--no-sandbox", "--font-render-hinting=none"];

/** Unpacks the browser where that has to be done, so that two processes do not do it at once. */
export async function prepareBrowser(root: string): Promise<void> {
  await launchOptions(root);
}

async function launchOptions(root: string): Promise<LaunchOptions> {
  const named = process.env["TEST_BROWSER"];
  if (named) return { executablePath: named };
  if (process.platform === "linux" && process.arch === "x64") return unpacked(root);
  return { channel: process.platform === "win32" ? "msedge" : "chrome" };
}

/**
 * The package unpacks into the temp folder and takes whatever it finds there, of any version: so each version has its own folder.
 * It brings its own NSS libraries, which it unpacks only where it believes to be on a bare machine of a cloud.
 */
async function unpacked(root: string): Promise<LaunchOptions> {
  const folder = join(tmpdir(), `test-chromium-${version()}`);
  mkdirSync(folder, { recursive: true });
  const names = ["TMPDIR", "AWS_LAMBDA_JS_RUNTIME", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"];
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
  try {
    const { default: sparticuz } = await import("@sparticuz/chromium");
    const executablePath = await sparticuz.executablePath();
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: fontConfiguration(folder, root),
    };
    return { executablePath, env };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

function version(): string {
  const file = join(dirname(require.resolve("@sparticuz/chromium")), "..", "..", "package.json");
  const about: { version: string } = JSON.parse(readFileSync(file, "utf8"));
  return about.version;
}

export async function launchBrowser(root: string): Promise<Browser> {
  return chromium.launch({ ...(await launchOptions(root)), args: ARGUMENTS });
}
