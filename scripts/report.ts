/** npm run report: the report about a table as a Word document. */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { announce } from "../build/announce";
import { builtInModelIds, defaultModel, languages, type Language } from "../src/model";
import { runCommand, WrongCall } from "./commandLine";

const SAMPLE = "assets/samples/illustrative-clusters.csv";
const CHINESE_SAMPLE = "assets/samples/illustrative-clusters.zh-CN.csv";
const root = join(__dirname, "..");

void runCommand({
  name: "npm run report",
  what: "Assesses a table and writes the report as a Word document on A4: counts, results, basis, and a page for each cluster.",
  words: { name: "FILE", what: `.csv, .tsv or .xlsx; ${SAMPLE} where none is given`, most: 1 },
  options: {
    model: {
      type: "string",
      value: "ID or FILE.csv",
      what: `${builtInModelIds.join(", ")}, or a model table; ${defaultModel.id} by default`,
    },
    language: { type: "string", choices: [...languages, "zh"], what: "of the report; en by default" },
    sheet: { type: "string", value: "NAME", what: "of an .xlsx file; the first one by default" },
    date: { type: "string", value: "YYYY-MM-DD", what: "of the report; today by default" },
    out: { type: "string", value: "FILE", what: "a .docx file; NAME-LANGUAGE.docx beside the table by default" },
  },
  more: [
    "The same table, model, language and date give the same bytes.",
    "",
    "Examples:",
    "  npm run report -- table.xlsx --sheet 2023 --language zh-CN --out 集群评估报告.docx",
    "  npm run report -- table.csv --model ours.csv --date 2026-01-31",
  ],
  async run({ model: wanted = defaultModel.id, language: chosen = "en", sheet, date = today(), out }, [file]) {
    const language: Language = chosen === "zh" ? "zh-CN" : chosen;
    if (!isDay(date)) throw new WrongCall(`--date expects a day as YYYY-MM-DD; found "${date}".`);
    if (out !== undefined && extname(out).toLowerCase() !== ".docx")
      throw new WrongCall(`--out expects the name of a .docx file; found "${out}".`);
    const sample = language === "zh-CN" ? CHINESE_SAMPLE : SAMPLE;
    if (file === undefined) console.error(`No file given: the report is about ${sample} (illustrative clusters).`);
    const path = file ?? join(root, sample);
    const { chosenModel } = await import("./workbook/chosenModel");
    const model = await chosenModel(wanted);
    const written = await announce(`Assessing ${file ?? sample} and writing the report`, async () => {
      const { reportFile } = await import("./report/reportFile");
      return reportFile({ path, sheet, model, modelChoice: wanted, language, date });
    });
    // Beside the table, never in a folder that the next build empties; of the sample where one stands.
    const beside = file === undefined ? process.cwd() : dirname(path);
    const target = resolve(out ?? join(beside, `${basename(path, extname(path))}-${language}.docx`));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, written.bytes);
    for (const sentence of written.remarks) console.error(sentence);
    console.error(`${written.clusters} rows assessed, ${written.pages} pages about single clusters.`);
    console.log(target);
  },
});

/** A day that the calendar has, written as a form asks for it. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
