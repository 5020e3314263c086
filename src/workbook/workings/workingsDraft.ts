import { modelChanges } from "../../model";
import { changesText, modelLine } from "../../results";
import { type Draft, formula } from "../generatedSheet/draft";
import { addFloorSection } from "./floorSection";
import { addRules } from "./rulesSection";
import { addStageSections } from "./stageSections";
import { addTypeSection } from "./typeSection";
import { addVerdict } from "./verdictSection";
import type { WorkingsInput } from "./workingsInput";
import { WorkingsSheet } from "./workingsSheet";

/** Where the sheet says whether formulas and add-in agree. */
const CHECK_ROW = 5;
const AGREEMENT = "1E-9";

/**
 * The whole calculation of one cluster as native formulas over its cells: a second calculation of the model that anybody
 * can follow without the add-in. It uses no function that Excel 2016 does not have.
 */
export function workingsDraft(input: WorkingsInput): Draft {
  const sheet = new WorkingsSheet(input);
  const { t, draft } = sheet;
  const { model } = input.model;
  const row = input.row + 1;
  draft.add([t("workings.title", { cluster: input.cluster })], "title");
  draft.add([t("workings.cluster", { cluster: input.cluster, sheet: input.sheet, row })], "result");
  draft.add([t("workings.how")], "note");
  draft.add([t("workings.missing")], "note");
  draft.add([
    modelLine(model, t, input.language),
    null,
    modelChanges(model).length === 0 ? null : changesText(model, t),
  ]);
  draft.put(CHECK_ROW, 0, [t("workings.check")]);
  draft.add([model.citation], "note");
  draft.add([t("report.provenance")], "note");
  if (model.sentence[input.language] !== "") draft.add([model.sentence[input.language]], "note");
  draft.add();

  const rules = addRules(sheet);
  const floor = addFloorSection(sheet);
  addVerdict(sheet, rules, floor, addTypeSection(sheet, rules));
  addStageSections(sheet, rules);

  const largest = sheet.cell("value", CHECK_ROW);
  sheet.put(CHECK_ROW, "source", [
    t("workings.largest"),
    formula(`=MAX(${sheet.fixed("difference", CHECK_ROW + 1)}:${sheet.fixed("difference", draft.next - 1)})`),
    formula(`=IF(${largest}<=${AGREEMENT},"${t("workings.agrees")}","${t("workings.differs")}")`),
    null,
    null,
    t("workings.compared", { count: sheet.compared, date: input.date }),
  ]);
  sheet.style(CHECK_ROW, 1, ["code", "observed"], "result");
  return draft;
}
