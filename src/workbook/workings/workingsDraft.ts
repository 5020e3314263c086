import { modelLine } from "../../results";
import { cellName, fixedName } from "../../spreadsheet/address";
import { translatorFor } from "../../texts";
import { Draft, formula } from "../generatedSheet/draft";
import { column } from "./evidenceRow";
import { addFloorSection } from "./floorSection";
import { addRules } from "./rulesSection";
import { Section } from "./section";
import { addStageSections } from "./stageSections";
import { addTypeSection } from "./typeSection";
import { addVerdict } from "./verdictSection";
import type { WorkingsInput } from "./workingsInput";

/** Where the sheet says whether formulas and add-in agree. */
const CHECK_ROW = 5;
const AGREEMENT = "1E-9";

/**
 * The whole calculation of one cluster as native formulas over its cells: a second calculation of the model that anybody
 * can follow without the add-in. It uses no function that Excel 2016 does not have.
 */
export function workingsDraft(input: WorkingsInput): Draft {
  const t = translatorFor(input.language);
  const draft = new Draft();
  const section = new Section(t, draft);
  const { model } = input.model;
  const row = input.row + 1;
  draft.add([t("workings.title", { cluster: input.cluster })], "title");
  draft.add([t("workings.cluster", { cluster: input.cluster, sheet: input.sheet, row })], "result");
  draft.add([t("workings.how")], "note");
  draft.add([t("workings.missing")], "note");
  draft.add([modelLine(model, t, input.language)]);
  draft.put(CHECK_ROW, 0, [t("workings.check")]);
  draft.add([model.citation], "note");
  draft.add([t("report.provenance")], "note");
  if (model.sentence[input.language] !== "") draft.add([model.sentence[input.language]], "note");
  draft.add();

  const rules = addRules(draft, input, section);
  const floor = addFloorSection(draft, input, section);
  const type = addTypeSection(draft, input, rules, section);
  addVerdict(draft, input, section, { floor, type, rules });
  addStageSections(draft, input, rules, section);

  const last = draft.next - 1;
  const differences = `${fixedName(column.difference, CHECK_ROW + 1)}:${fixedName(column.difference, last)}`;
  const largest = cellName(column.value, CHECK_ROW);
  draft.put(CHECK_ROW, column.source, [
    t("workings.largest"),
    formula(`=MAX(${differences})`),
    formula(`=IF(${largest}<=${AGREEMENT},"${t("workings.agrees")}","${t("workings.differs")}")`),
    null,
    null,
    t("workings.compared", { count: section.checked.length, date: input.date }),
  ]);
  draft.style({ row: CHECK_ROW, column: 0, rows: 1, columns: column.low }, "result");
  return draft;
}
