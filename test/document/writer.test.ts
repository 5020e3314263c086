import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { languages } from "../../src/model";
import { reportOfCells, sampleCells, wordOf } from "./sampleReport";
import { piecesOf, textsIn } from "./wordTexts";

// The document in the hands of an office that has LibreOffice Writer: it opens and says the same.

const office = ["soffice", "libreoffice"].find((command) => spawnSync(command, ["--version"]).status === 0);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "writer-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** The texts of documents as Writer reads them; undefined where it is not installed: Calc alone opens none. */
async function readByWriter(): Promise<string[][] | undefined> {
  if (office === undefined) return undefined;
  const files = await Promise.all(
    languages.map(async (language) => {
      const path = join(folder, `${language}.docx`);
      writeFileSync(path, await wordOf(await reportOfCells(sampleCells(language), language)));
      return path;
    }),
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const format = "txt:Text (encoded):UTF8";
  spawnSync(office, [profile, "--headless", "--convert-to", format, "--outdir", folder, ...files], {
    timeout: 180_000,
  });
  const saved = languages.map((language) => join(folder, `${language}.txt`));
  if (!saved.every((path) => existsSync(path))) return undefined;
  return saved.map((path) => linesOf(readFileSync(path, "utf8").replace(/^\uFEFF/u, "")));
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n|\t/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

test("LibreOffice Writer opens the document in both languages and reads every text in its order", async ({ skip }) => {
  const read = await readByWriter();
  if (!read) {
    console.warn("Left out: LibreOffice Writer is not installed, so no Word report was opened by it.");
    return skip();
  }
  for (const [at, language] of languages.entries()) {
    const bytes = await wordOf(await reportOfCells(sampleCells(language), language));
    expect(read[at]).toEqual(textsIn(piecesOf(bytes)).flatMap(linesOf));
  }
});
