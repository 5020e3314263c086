import { GATE, type RuleName } from "../../model";
import { sourceText } from "../../results";
import { fixedName } from "../../spreadsheet/address";
import { type Draft, type DraftCell } from "../generatedSheet/draft";
import { column, COLUMNS } from "./evidenceRow";
import type { Section } from "./section";
import type { WorkingsInput } from "./workingsInput";

type UsedRule = Extract<
  RuleName,
  "platformBase" | "typeBand" | "typeCoverage" | "weightTolerance" | "minimumGrade" | "stageCoverage"
>;

/** The cells of the rules, as formulas name them. */
export type RuleCells = Readonly<Record<UsedRule | "gate", string>>;

/** The thresholds of the model that are tied to no single indicator, each in a cell of its own. */
export function addRules(draft: Draft, input: WorkingsInput, { t }: Section): RuleCells {
  draft.add([t("workings.rules")], "heading");
  const first = draft.next;
  const { rules, ruleOrigins } = input.model.model;
  const cell = (name: string, value: number, meaning: string, from: readonly [string, string]): string => {
    const cells = Array<DraftCell>(COLUMNS).fill(null);
    cells[column.code] = name;
    cells[column.name] = meaning;
    cells[column.value] = value;
    [cells[column.provenance], cells[column.origin]] = from;
    return fixedName(column.value, draft.add(cells));
  };
  const rule = (name: UsedRule): string => {
    const { provenance, source } = ruleOrigins[name];
    return cell(name, rules[name], t(`help.ruleTexts.${name}`), [
      provenance.join(", "),
      sourceText(source, input.language),
    ]);
  };
  const cells = {
    typeBand: rule("typeBand"),
    typeCoverage: rule("typeCoverage"),
    weightTolerance: rule("weightTolerance"),
    minimumGrade: rule("minimumGrade"),
    stageCoverage: rule("stageCoverage"),
    platformBase: rule("platformBase"),
    gate: cell("gate", GATE, t("workings.gateGrade"), ["", ""]),
  };
  draft.style({ row: first, column: column.value, rows: draft.next - first, columns: 1 }, "input");
  draft.add();
  return cells;
}
