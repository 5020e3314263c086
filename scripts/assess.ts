/** npm run assess: the assessment of a table in the terminal. It is also the smoke test of the whole path. */
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSiteWhereStale } from "../build/buildSite";
import { outputLanguageOf, outputLanguages } from "../src/texts/outputLanguage";
import { builtInModelIds, defaultModel, findBuiltInModel } from "../src/model";
import { readTableFile } from "./assess/tableFile";
import { ADD_DUCKDB } from "./assess/largeTable";
import { runCommand, WrongCall } from "./commandLine";

const SAMPLE = "assets/samples/illustrative-clusters.csv";
const CHINESE_SAMPLE = "assets/samples/illustrative-clusters.zh-CN.csv";
const root = join(__dirname, "..");

interface LargeCall {
  readonly file: string | undefined;
  readonly out: string | undefined;
  readonly model: string;
  readonly keys: string | undefined;
  readonly engine: boolean;
}

/** A file of any size to another file: on an engine, or through the core on threads of this machine. */
async function assessLarge({ file, out, model, keys, engine }: LargeCall): Promise<void> {
  if (file === undefined || out === undefined)
    throw new WrongCall("--engine expects a FILE and --out FILE: what is assessed, and where the results go.");
  const assess = engine
    ? (await import("./assess/onDuckdb")).assessOnDuckdb
    : (await import("./assess/onWorkers")).assessStreamed;
  const call = {
    file,
    out,
    model: findBuiltInModel(model) ?? defaultModel,
    keys: keys?.split(",").map((key) => key.trim()),
  };
  const { rows, remarks } = await announce(`Assessing ${file}`, (progress) => assess(call, progress));
  for (const sentence of remarks) console.error(sentence);
  console.error(`${rows.toLocaleString("en")} rows assessed by the model ${model}: ${out}`);
}

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
    engine: { type: "string", choices: ["duckdb"], what: "for a .parquet, or to be faster; needs --out" },
    out: {
      type: "string",
      value: "FILE",
      what: "a new file for a table of any size: .csv; with --engine also .parquet or .xlsx",
    },
    keys: {
      type: "string",
      value: "a,b",
      what: "with --out: columns to hand through; those without indicators by default",
    },
  },
  more: [
    "Examples:",
    "  npm run assess -- table.xlsx --sheet 2023 --language zh-CN",
    "  npm run --silent assess -- table.csv --json > assessed.json",
    "  npm run assess -- nation.csv --out assessed.csv",
    "  npm run assess -- nation.parquet --engine duckdb --out assessed.parquet",
  ],
  async run({ model = defaultModel.id, language, sheet, details, csv, json, engine, out, keys }, [file]) {
    if (engine !== undefined || (out !== undefined && file !== undefined)) {
      const asked = Object.entries({ language, sheet, details, csv, json }).find(([, value]) => value !== undefined);
      if (asked)
        throw new WrongCall(
          `--${asked[0]} is not for --engine and --out, whose results are codes in a file. Leave it out.`,
        );
      await assessLarge({ file, out, model, keys, engine: engine !== undefined });
      return;
    }
    if (out !== undefined) throw new WrongCall("--out expects a FILE before it: what is assessed.");
    if (keys !== undefined) throw new WrongCall("--keys is for --out. Add --out FILE, or leave it out.");
    if (file !== undefined && /\.parquet$/iu.test(file))
      throw new WrongCall(
        `${file} is read by DuckDB: add --engine duckdb and --out FILE. Where DuckDB is not installed, add it with "${ADD_DUCKDB}".`,
      );
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
