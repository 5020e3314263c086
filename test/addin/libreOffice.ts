/** LibreOffice Calc, where it is installed: opens, recalculates and saves files, as an office does that has no Excel. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { filters, profileFiles } from "./officeScript";

const PATIENCE = 180_000;

export const calc = ["soffice", "libreoffice"].find((command) => spawnSync(command, ["--version"]).status === 0);

type Format = "xlsx" | "ods" | "html";
/** A file of UTF-8 for each sheet, its values as they are and not as they are shown. */
const EVERY_SHEET = `csv:${filters.csv.join(":")}`;

export interface Work {
  readonly bytes: Uint8Array;
  /** Lines of Basic in which `book` is the open document; `officeScript` says what is at hand. */
  readonly lines: readonly string[];
}
type SavedAs = Exclude<keyof typeof filters, "csv">;

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
    return sheets.map((wanted, at) => wanted.map((sheet) => readSheet(out, at, sheet)));
  }

  /** Files as Calc saves them after somebody has worked on them, all in one start. */
  worked(works: readonly (Work & { readonly as: SavedAs })[]): Uint8Array[] {
    const folder = this.perform(works);
    return works.map(({ as }, at) => new Uint8Array(readFileSync(join(folder, `${at}.${as}`))));
  }

  /** What stands on some sheets of each file after somebody has worked on it, all in one start. */
  workedValues(works: readonly Work[], sheets: readonly string[][]): string[][][][] {
    const folder = this.perform(works.map((work) => ({ ...work, as: "csv" })));
    return sheets.map((wanted, at) => wanted.map((sheet) => readSheet(folder, at, sheet)));
  }

  /** Runs what is to be done as a script of the user's own. */
  private perform(works: readonly (Work & { readonly as: SavedAs | "csv" })[]): string {
    const folder = mkdtempSync(join(this.folder, "worked-"));
    const given = works.map(({ bytes }, at) => {
      const path = join(folder, `${at}-given.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const done = works.map(({ lines, as }, at) => ({
      ...{ lines, filter: filters[as] },
      ...{ from: pathToFileURL(given[at] ?? "").href, to: pathToFileURL(join(folder, `${at}.${as}`)).href },
    }));
    const profile = join(this.folder, "profile", "user");
    for (const [name, text] of profileFiles(done)) {
      mkdirSync(dirname(join(profile, name)), { recursive: true });
      writeFileSync(join(profile, name), text);
    }
    this.run(["macro:///Standard.Module1.Main"]);
    return folder;
  }

  private run(given: readonly string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.folder, "profile")).href}`;
    const run = spawnSync(calc ?? "", [profile, "--headless", ...given], { timeout: PATIENCE });
    if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${String(run.stderr)}`);
  }

  private convert(files: readonly Uint8Array[], from: Format, to: string): string {
    const step = join(this.folder, String((this.starts += 1)));
    const [given, out] = [mkdtempSync(`${step}-given-`), mkdtempSync(`${step}-saved-`)];
    const paths = files.map((bytes, at) => {
      const path = join(given, `${at}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    this.run(["--convert-to", to, "--outdir", out, ...paths]);
    return out;
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const readSheet = (folder: string, file: number, sheet: string): string[][] =>
  Papa.parse<string[]>(readFileSync(join(folder, `${file}-${sheet}.csv`), "utf8"), { skipEmptyLines: false }).data;

/** The background of each cell of the first sheet of a page that Calc saved, with all conditional formats; "" where there is none. */
export function backgrounds(html: Uint8Array): string[][] {
  const [table = ""] = /<table.*?<\/table>/su.exec(new TextDecoder().decode(html)) ?? [];
  return [...table.matchAll(/<tr>.*?<\/tr>/gsu)].map(([row]) =>
    [...row.matchAll(/<td([^>]*)>/gu)].map(([, look = ""]) => /bgcolor="(#\w+)"/u.exec(look)?.[1] ?? ""),
  );
}
