import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defaultModel } from "../../src/model";
import { FIRST_ENTRY_ROW, FIRST_INDICATOR_COLUMN } from "../../src/returns";
import { allSubjects, loadTexts } from "../../src/texts/translate";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { assessingTemplate } from "../../src/workbook/assessingTemplate/assessingTemplate";
import { below, quickest, type BenchRow } from "./row";
import { repeatableNumbers } from "./sheet";

const ROWS = 200;
const RUNS = 3;
/** Starts of the program. */
const MOST = 3;

/** The workbook that assesses itself, opened and recalculated by LibreOffice, against LibreOffice's own start. */
export async function editionRows(): Promise<BenchRow[]> {
  const program = ["soffice", "libreoffice"].find((command) => spawnSync(command, ["--version"]).status === 0);
  if (program === undefined) throw new Error("LibreOffice is not installed");
  await loadTexts("en", ...allSubjects);
  const bytes = filledWorkbook();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    writeFileSync(join(folder, "edition.xlsx"), bytes);
    writeFileSync(join(folder, "empty.csv"), "a\n");
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const opened = (file: string): void => {
      const out = join(folder, "out");
      const given = [profile, "--headless", "--convert-to", "csv", "--outdir", out, join(folder, file)];
      const run = spawnSync(program, given);
      if (run.status !== 0 || readdirSync(out).length === 0) throw new Error(`LibreOffice did not open ${file}`);
    };
    // The first start of all makes the profile.
    opened("empty.csv");
    const start = await quickest(RUNS, () => opened("empty.csv"));
    const whole = await quickest(RUNS, () => opened("edition.xlsx"));
    const ratio = (whole - start) / start;
    return [
      {
        what: `Workbook of ${ROWS} rows in LibreOffice: read and recalculated`,
        measured: `${((whole - start) / 1000).toFixed(1)} s beyond a start of ${(start / 1000).toFixed(1)} s`,
        compared: `${ratio.toFixed(1)} x its own start`,
        aim: below(ratio, MOST, "x"),
      },
      {
        what: `The same workbook as a file`,
        measured: `${Math.round(bytes.length / 1024)} KB`,
        aim: below(bytes.length / 1024, 1024, "KB"),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filledWorkbook(): Uint8Array {
  const book = assessingTemplate(defaultModel, "en", ROWS);
  const random = repeatableNumbers();
  for (let row = 0; row < ROWS; row += 1) {
    book.data.put(FIRST_ENTRY_ROW + row, 0, [`Cluster ${row}`, 2024]);
    const values = defaultModel.indicators.map(({ min, max }) =>
      random() < 0.1 ? null : min + (max - min) * random(),
    );
    book.data.put(FIRST_ENTRY_ROW + row, FIRST_INDICATOR_COLUMN, values);
  }
  return xlsxOf(book.sheets);
}
