/** npm run workbook: the template that assesses itself by plain formulas, for programs without the add-in. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { announce } from "../build/announce";
import { builtInModelIds, defaultModel, languages, modelKey, type Language } from "../src/model";
import { runCommand, WrongCall } from "./commandLine";

const MOST_ROWS = 2000;

void runCommand({
  name: "npm run workbook",
  what: "Writes an .xlsx that assesses clusters by plain formulas: for WPS, LibreOffice and any Excel, without the add-in.",
  options: {
    model: {
      type: "string",
      value: "ID or FILE.csv",
      what: `${builtInModelIds.join(", ")}, or a model table; ${defaultModel.id} by default`,
    },
    language: { type: "string", choices: [...languages, "zh"], what: "of the workbook; en by default" },
    rows: { type: "string", value: "N", what: `rows for data, 1 to ${MOST_ROWS}; 200 by default` },
    out: { type: "string", value: "FILE", what: "an .xlsx file; dist/workbooks/MODEL-LANGUAGE.xlsx by default" },
  },
  more: [
    "Examples:",
    "  npm run workbook -- --language zh-CN --out 集群评估.xlsx",
    "  npm run workbook -- --model ours.csv --rows 50",
  ],
  async run({ model: wanted = defaultModel.id, language: chosen = "en", rows = "200", out }) {
    const language: Language = chosen === "en" ? "en" : "zh-CN";
    const count = Number(rows);
    if (!Number.isInteger(count) || count < 1 || count > MOST_ROWS)
      throw new WrongCall(`--rows expects a whole number from 1 to ${MOST_ROWS}; found "${rows}".`);
    if (out !== undefined && extname(out).toLowerCase() !== ".xlsx")
      throw new WrongCall(`--out expects the name of an .xlsx file; found "${out}".`);
    const { chosenModel } = await import("./workbook/chosenModel");
    const model = await chosenModel(wanted);
    const path = out ?? `dist/workbooks/${modelKey(model)}-${language}.xlsx`;
    await announce(`Writing ${count} rows of formulas`, async () => {
      const { workbookFile } = await import("./workbook/workbookFile");
      const bytes = await workbookFile(model, language, count);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    });
    console.log(path);
  },
});
