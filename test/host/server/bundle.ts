/**
 * Bundles the host page's script with esbuild. The grid is some megabytes, so the result is kept
 * under node_modules/.cache (never committed) and made again only when a file of the test host is newer.
 */
import { build } from "esbuild";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const newestChange = (folder: string): number =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|css|html)$/.test(entry.name))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** Returns the folder that holds the script and the styles of the page. */
export async function bundleHostPage(root: string): Promise<string> {
  const cache = join(root, "node_modules", ".cache", "test-host");
  const script = join(cache, "page.js");
  const fresh = existsSync(script) && statSync(script).mtimeMs > Math.max(newestChange(join(root, "test", "host")), statSync(join(root, "package.json")).mtimeMs);
  if (!fresh) {
    await build({
      entryPoints: { page: join(root, "test", "host", "grid", "page.ts") },
      outdir: cache,
      bundle: true,
      format: "esm",
      splitting: true,
      target: "es2022",
      minify: true,
      sourcemap: "linked",
      define: { "process.env.NODE_ENV": '"production"' },
      loader: { ".ttf": "file", ".woff2": "file", ".svg": "dataurl" },
      logLevel: "error",
    });
  }
  return cache;
}
