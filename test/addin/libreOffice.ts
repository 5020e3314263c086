/** LibreOffice Calc, where it is installed: opens, recalculates and saves files, as an office does that has no Excel. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";

const PATIENCE = 180_000;

export const calc = ["soffice", "libreoffice"].find((command) => spawnSync(command, ["--version"]).status === 0);

type Format = "xlsx" | "ods" | "html";
/** A file of UTF-8 for each sheet, its values as they are and not as they are shown. */
const EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** One Calc with a profile of its own: one that is open already would take the files and answer nothing. */
export class Calc {
  private readonly folder = mkdtempSync(join(tmpdir(), "calc-"));
  private starts = 0;

  /** Files as Calc saves them in a format, all in one start, which takes longer than any file. */
  saved(files: readonly Uint8Array[], from: Format, format: Format): Uint8Array[] {
    const out = this.convert(files, from, format);
    return files.map((_, at) => new Uint8Array(readFileSync(join(out, `${at}.${format}`))));
  }

  /** What stands on some sheets of each file once Calc has calculated it: rows of texts, numbers with all their digits. */
  values(files: readonly Uint8Array[], from: Format, sheets: readonly string[][]): string[][][][] {
    const out = this.convert(files, from, EVERY_SHEET);
    return sheets.map((wanted, at) =>
      wanted.map((sheet) => {
        const text = readFileSync(join(out, `${at}-${sheet}.csv`), "utf8");
        return Papa.parse<string[]>(text, { skipEmptyLines: false }).data;
      }),
    );
  }

  private convert(files: readonly Uint8Array[], from: Format, to: string): string {
    const step = join(this.folder, String((this.starts += 1)));
    const [given, out] = [mkdtempSync(`${step}-given-`), mkdtempSync(`${step}-saved-`)];
    const paths = files.map((bytes, at) => {
      const path = join(given, `${at}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
    const run = spawnSync(calc ?? "", [profile, "--headless", "--convert-to", to, "--outdir", out, ...paths], {
      timeout: PATIENCE,
    });
    if (run.status !== 0) throw new Error(`LibreOffice did not save as ${to}: ${String(run.stderr)}`);
    return out;
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
