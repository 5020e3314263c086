import { writeModelTable } from "../../model";
import { language } from "../arguments/language";
import { model } from "../arguments/model";
import { declare } from "../declaration";
import type { Example } from "../example";

/**
 * The model as a table; given back as `model`, it changes nothing. The table always holds both languages, so the argument
 * `language` only chooses the language of an error.
 */
export const declaration = declare({
  id: "CLUSTERMODEL",
  form: "spill",
  parameters: { model: model(), language: language() },
  answer: (given) => writeModelTable(given.model.model),
});

export const example = (): Example => ({
  formula: "=CLUSTERMODEL()",
  result: [
    ["Part", "Group", "Code", "Name"],
    ["Model", "", "DIC", "Digital industry clusters"],
  ],
});
