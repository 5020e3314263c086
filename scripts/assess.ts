/** npm run assess: the assessment of a table in the terminal. It is also the smoke test of the whole path. */
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSiteWhereStale } from "../build/buildSite";
import { outputLanguageOf, outputLanguages } from "../src/texts/outputLanguage";
import { builtInModelIds, defaultModel } from "../src/model";
import { readTableFile } from "./assess/tableFile";
import { runCommand, WrongCall } from "./commandLine";

const SAMPLE = "assets/samples/illustrative-clusters.csv";
const CHINESE_SAMPLE = "assets/samples/illustrative-clusters.zh-CN.csv";
const root = join(__dirname, "..");

void runCommand({
  name: "npm run assess",
  what: "Assesses a table: a header row with codes or names of indicators, below it one row per cluster.",
  words: { name: "FILE", what: `.csv, .tsv or .xlsx; ${SAMPLE} where none is given`, most: 1 },
  options: {
    model: { type: "string", choices: builtInModelIds, what: `${defaultModel.id} by default` },
    language: { type: "string", choices: [...outputLanguages, "zh"], what: "en by default; code with --json" },
    sheet: { type: "string", value: "NAME", what: "of an .xlsx file; the first one by default" },
    details: { type: "boolean", what: "all columns, a block per cluster" },
    csv: { type: "boolean", what: "all columns, for a spreadsheet" },
    json: { type: "boolean", what: "all columns, for a program" },
  },
  more: [
    "Examples:",
    "  npm run assess -- table.xlsx --sheet 2023 --language zh-CN",
    "  npm run --silent assess -- table.csv --json > assessed.json",
  ],
  async run({ model = defaultModel.id, language, sheet, details, csv, json }, [file]) {
    if ([details, csv, json].filter((form) => form === true).length > 1)
      throw new WrongCall("One of --details, --csv and --json is expected; found more. Choose one.");
    const sample = outputLanguageOf(language ?? "") === "zh-CN" ? CHINESE_SAMPLE : SAMPLE;
    if (file === undefined) console.error(`No file given: assessing ${sample} (illustrative clusters).`);
    const path = file ?? join(root, sample);
    const question = {
      file: path,
      table: readTableFile(path),
      sheet,
      model,
      language: outputLanguageOf(language ?? "") ?? (json ? "code" : "en"),
    };
    await buildSiteWhereStale(root, {}, announce);
    const assessed = await announce(`Assessing ${file ?? sample}`, async () => {
      const { assessFile } = await import("./assess/assessFile");
      return assessFile(question);
    });
    const forms = await import("./assess/forms");
    if (json) console.log(forms.json(assessed));
    else if (csv) console.log(forms.csv(assessed));
    else console.log(["", ...(details ? forms.details(assessed) : forms.compactTable(assessed)), ""].join("\n"));
    for (const sentence of [...assessed.remarks, assessed.naming]) console.error(sentence);
    const hint = details || csv || json ? "" : " --details shows every column.";
    console.error(`${assessed.results.length} rows assessed by the model ${model}.${hint}`);
  },
});
