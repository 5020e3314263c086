import { quotedText } from "../../spreadsheet/writtenText";
import type { Draft } from "../generatedSheet/draft";
import { atLeast } from "./evidenceRow";
import type { RuleCells } from "./rulesSection";
import { addResult, type Section } from "./section";
import type { TypeCells } from "./typeSection";
import type { WorkingsInput } from "./workingsInput";

/** The verdict, first rule that applies, and how sure it is: both as formulas over the cells above. */
export function addVerdict(
  draft: Draft,
  input: WorkingsInput,
  section: Section,
  { floor, type, rules }: { readonly floor: readonly string[]; readonly type: TypeCells; readonly rules: RuleCells },
): void {
  const { t } = section;
  const { assessment } = input;
  const verdict = (kind: typeof assessment.kind): string => quotedText(t(`verdict.${kind}`));
  const confidence = (level: "firm" | "leaning" | "open"): string => quotedText(t(`confidence.${level}`));
  const isDI = atLeast(type.index, rules.typeBand);
  const isID = atLeast(`-${type.index}`, rules.typeBand);
  const isHybrid = atLeast(`MIN(${type.towardsDI},${type.towardsID})`, rules.typeBand);
  const kinds = `IF(${isDI},${verdict("DI")},IF(${isID},${verdict("ID")},IF(${isHybrid},${verdict("HYBRID")},${verdict("INDETERMINATE")})))`;
  const assessed = `IF(${type.assessable},${kinds},${verdict("NO_DATA")})`;
  const fails = floor.map((cell) => `${cell}=${quotedText(t("workings.condition.fails"))}`).join(",");
  const text = floor.length === 0 ? `=${assessed}` : `=IF(OR(${fails}),${verdict("BELOW_FLOOR")},${assessed})`;
  draft.add([t("workings.verdict")], "heading");
  addResult(draft, section, t("workings.verdict"), text, t(`verdict.${assessment.kind}`));
  if (assessment.kind === "ID" || assessment.kind === "DI") {
    const nearest = assessment.kind === "DI" ? type.low : `-${type.high}`;
    addResult(
      draft,
      section,
      t("workings.confidence"),
      `=IF(${atLeast(nearest, rules.typeBand)},${confidence("firm")},IF(${nearest}>1E-9,${confidence("leaning")},${confidence("open")}))`,
      t(`confidence.${assessment.confidence}`),
    );
  }
  draft.add();
}
