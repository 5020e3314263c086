import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const NAME = "SHA256SUMS";

/** Writes SHA256SUMS in the form of sha256sum, so that `sha256sum -c` checks a download; gives the number of files. */
export function writeChecksums(folder: string): number {
  rmSync(join(folder, NAME), { force: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join("/"), file] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(
    ([name, file]) => `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${name}\n`,
  );
  writeFileSync(join(folder, NAME), lines.join(""));
  return files.length;
}
