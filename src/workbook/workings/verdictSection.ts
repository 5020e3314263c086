import type { Confidence, VerdictKind } from "../../assessment";
import { quotedText } from "../../spreadsheet/writtenText";
import type { RuleCells } from "./rulesSection";
import type { TypeCells } from "./typeSection";
import { atLeast, type WorkingsSheet } from "./workingsSheet";

/** The verdict, first rule that applies, and how sure it is: both as formulas over the cells above. */
export function addVerdict(sheet: WorkingsSheet, rules: RuleCells, floor: readonly string[], type: TypeCells): void {
  const { t } = sheet;
  const { assessment } = sheet.input;
  const verdict = (kind: VerdictKind): string => quotedText(t(`verdict.${kind}`));
  const confidence = (level: Confidence): string => quotedText(t(`confidence.${level}`));
  const isDI = atLeast(type.index, rules.typeBand);
  const isID = atLeast(`-${type.index}`, rules.typeBand);
  const isHybrid = atLeast(`MIN(${type.towardsDI},${type.towardsID})`, rules.typeBand);
  const kinds = `IF(${isDI},${verdict("DI")},IF(${isID},${verdict("ID")},IF(${isHybrid},${verdict("HYBRID")},${verdict("INDETERMINATE")})))`;
  const assessed = `IF(${type.assessable},${kinds},${verdict("NO_DATA")})`;
  const fails = floor.map((cell) => `${cell}=${quotedText(t("workings.condition.fails"))}`).join(",");
  const text = floor.length === 0 ? `=${assessed}` : `=IF(OR(${fails}),${verdict("BELOW_FLOOR")},${assessed})`;
  sheet.heading(t("workings.verdict"));
  sheet.result(t("workings.verdict"), text, t(`verdict.${assessment.kind}`));
  if (assessment.kind === "ID" || assessment.kind === "DI") {
    const nearest = assessment.kind === "DI" ? type.low : `-${type.high}`;
    sheet.result(
      t("workings.confidence"),
      `=IF(${atLeast(nearest, rules.typeBand)},${confidence("firm")},IF(${nearest}>1E-9,${confidence("leaning")},${confidence("open")}))`,
      t(`confidence.${assessment.confidence}`),
    );
  }
  sheet.draft.add();
}
