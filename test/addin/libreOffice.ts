/** LibreOffice Calc, where it is installed: opens, recalculates and saves files, as an office does that has no Excel. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PATIENCE = 180_000;

export const calc = ["soffice", "libreoffice"].find((command) => spawnSync(command, ["--version"]).status === 0);

type Format = "xlsx" | "ods" | "html";

/** One Calc with a profile of its own: one that is open already would take the files and answer nothing. */
export class Calc {
  private readonly folder = mkdtempSync(join(tmpdir(), "calc-"));
  private starts = 0;

  /** Files as Calc saves them in a format, all in one start, which takes longer than any file. */
  saved(files: readonly Uint8Array[], from: Format, format: Format): Uint8Array[] {
    const step = join(this.folder, String((this.starts += 1)));
    const [given, out] = [mkdtempSync(`${step}-given-`), mkdtempSync(`${step}-saved-`)];
    const paths = files.map((bytes, at) => {
      const path = join(given, `${at}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
    const run = spawnSync(calc ?? "", [profile, "--headless", "--convert-to", format, "--outdir", out, ...paths], {
      timeout: PATIENCE,
    });
    if (run.status !== 0) throw new Error(`LibreOffice did not save as ${format}: ${String(run.stderr)}`);
    return files.map((_, at) => new Uint8Array(readFileSync(join(out, `${at}.${format}`))));
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** The background of each cell of the first sheet of a page that Calc saved, with all conditional formats; "" where there is none. */
export function backgrounds(html: Uint8Array): string[][] {
  const [table = ""] = /<table.*?<\/table>/su.exec(new TextDecoder().decode(html)) ?? [];
  return [...table.matchAll(/<tr>.*?<\/tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<td([^>]*)>/gu)].map(([, look = ""]) => /bgcolor="(#\w+)"/u.exec(look)?.[1] ?? ""),
  );
}
