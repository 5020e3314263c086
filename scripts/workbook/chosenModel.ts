import { existsSync } from "node:fs";
import { modelFaultSentence } from "../../src/faults";
import { builtInModelIds, findBuiltInModel, readModelTable, type Model } from "../../src/model";
import { loadTexts, translatorFor } from "../../src/texts";
import { readTableFile } from "../assess/tableFile";
import { WrongCall } from "../commandLine";

/** A built-in model by its name, or the model in a table. */
export async function chosenModel(wanted: string): Promise<Model> {
  const known = findBuiltInModel(wanted);
  if (known) return known;
  if (!existsSync(wanted))
    throw new WrongCall(
      `--model expects one of ${builtInModelIds.join(", ")}, or a model table as .csv; found "${wanted}".`,
    );
  const table = readTableFile(wanted);
  if (table.kind === "workbook")
    throw new WrongCall(
      `--model expects a model table as .csv; found ${wanted}, a workbook. Save its sheet with the model as .csv.`,
    );
  const reading = readModelTable(table.rows);
  if (reading.kind === "model") return reading.model;
  await loadTexts("en", "model");
  const t = translatorFor("en");
  throw new WrongCall(
    [`${wanted} holds no usable model:`, ...reading.faults.map((fault) => modelFaultSentence(t, fault))].join("\n"),
  );
}
