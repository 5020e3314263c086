import { GATE, type RuleName } from "../../model";
import { sourceText } from "../../results";
import type { WorkingsSheet } from "./workingsSheet";

type UsedRule = Extract<
  RuleName,
  "platformBase" | "typeBand" | "typeCoverage" | "weightTolerance" | "minimumGrade" | "stageCoverage"
>;

/** The cells of the rules, as formulas name them. */
export type RuleCells = Readonly<Record<UsedRule | "gate", string>>;

/** The thresholds of the model that are tied to no single indicator, each in a cell of its own. */
export function addRules(sheet: WorkingsSheet): RuleCells {
  const { t, draft, input } = sheet;
  const { rules, ruleOrigins } = input.model.model;
  sheet.heading(t("workings.rules"));
  const first = draft.next;
  const rule = (name: UsedRule): string => {
    const { provenance, source } = ruleOrigins[name];
    const origin = sourceText(source, input.language);
    const row = { code: name, name: t(`help.ruleTexts.${name}`), value: rules[name], origin };
    return sheet.fixed("value", sheet.add({ ...row, provenance: provenance.join(", ") }));
  };
  const cells = {
    typeBand: rule("typeBand"),
    typeCoverage: rule("typeCoverage"),
    weightTolerance: rule("weightTolerance"),
    minimumGrade: rule("minimumGrade"),
    stageCoverage: rule("stageCoverage"),
    platformBase: rule("platformBase"),
    gate: sheet.fixed("value", sheet.add({ code: "gate", name: t("workings.gateGrade"), value: GATE })),
  };
  sheet.style(first, draft.next - first, ["value", "value"], "input");
  draft.add();
  return cells;
}
