/**
 * Bundles the host page's script with esbuild. The grid is some megabytes, so the result is kept under
 * node_modules/.cache (never committed), in a folder named after the newest change of what went into it.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Announce } from "../../build/announce";

const KEPT = 2;

function newestChange(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(ts|css)$/.test(entry.name) && !entry.name.endsWith(".test.ts"),
  );
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Returns the folder that holds the script and the styles of the page. */
export async function bundleHostPage(root: string, announce: Announce): Promise<string> {
  const cache = join(root, "node_modules", ".cache", "test-host");
  const stamp = Math.max(newestChange(join(root, "host")), statSync(join(root, "package.json")).mtimeMs);
  const folder = join(cache, String(Math.floor(stamp)));
  if (existsSync(folder)) return folder;
  // Several test files may start at once: each builds aside, the first to finish is taken.
  const aside = join(cache, `building-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  await announce("Bundling the page of the test host", () => bundle(root, aside));
  try {
    renameSync(aside, folder);
  } catch (failure) {
    if (!existsSync(folder)) throw failure;
    rmSync(aside, { recursive: true, force: true });
  }
  const finished = readdirSync(cache).filter((name) => /^\d+$/.test(name));
  for (const old of finished.sort().slice(0, -KEPT)) rmSync(join(cache, old), { recursive: true, force: true });
  return folder;
}

async function bundle(root: string, folder: string): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    entryPoints: { page: join(root, "host", "grid", "page.ts") },
    outdir: folder,
    bundle: true,
    format: "esm",
    splitting: true,
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
}
