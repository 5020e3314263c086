/** LibreOffice Calc, where it is installed: opens, recalculates and saves files, as an office does that has no Excel. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PATIENCE = 180_000;

export const calc = ["soffice", "libreoffice"].find((command) => spawnSync(command, ["--version"]).status === 0);

/** A file as Calc saves it in one format after the other; the last one is given. */
export function throughCalc(bytes: Uint8Array, formats: readonly ("xlsx" | "ods" | "html")[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "calc-"));
  try {
    let path = join(folder, "file.xlsx");
    writeFileSync(path, bytes);
    for (const [step, format] of formats.entries()) {
      const out = join(folder, String(step));
      // A profile of its own: a Calc that is open already would take the file and answer nothing.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      const run = spawnSync(calc ?? "", [profile, "--headless", "--convert-to", format, "--outdir", out, path], {
        timeout: PATIENCE,
      });
      if (run.status !== 0) throw new Error(`LibreOffice did not save as ${format}: ${String(run.stderr)}`);
      path = join(out, `file.${format}`);
    }
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The background of each cell of the first sheet, as Calc paints it with all conditional formats; "" where there is none. */
export function paintedByCalc(bytes: Uint8Array): string[][] {
  const page = new TextDecoder().decode(throughCalc(bytes, ["html"]));
  const [table = ""] = /<table.*?<\/table>/su.exec(page) ?? [];
  return [...table.matchAll(/<tr>.*?<\/tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<td([^>]*)>/gu)].map(([, look = ""]) => /bgcolor="(#\w+)"/u.exec(look)?.[1] ?? ""),
  );
}
