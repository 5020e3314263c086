import { formula } from "../generatedSheet/draft";
import { atLeast, type WorkingsSheet } from "./workingsSheet";

/**
 * The floor: a condition holds when an observed test passes and fails only when every test was observed and fails.
 * Gives the cells that hold the state of each condition.
 */
export function addFloorSection(sheet: WorkingsSheet): readonly string[] {
  const { t } = sheet;
  const { floor } = sheet.input.assessment;
  if (floor.length === 0) return [];
  sheet.heading(t("workings.floor"), t("workings.floorRule"));
  sheet.header("floor");
  const states = floor.map(({ condition, state, tests }) => {
    const observed = tests.map(({ test, value }) => ({ ...test, observed: value }));
    const area = sheet.evidence("floor", observed, ({ threshold, observed: value }, cell) => {
      const passes = atLeast(cell("value"), cell("gate"));
      const ours = Number.isNaN(value) ? NaN : value >= threshold - 1e-9 ? 1 : 0;
      return [{ gate: threshold, reading: formula(`=IF(${cell("observed")}=1,IF(${passes},1,0),"")`) }, ours];
    });
    const text = (kind: typeof state): string => t(`workings.condition.${kind}`);
    return sheet.result(
      t("workings.conditionOf", { condition: t(`condition.${condition}`) }),
      `=IF(SUM(${area("reading")})>0,"${text("holds")}",IF(SUM(${area("observed")})=${tests.length},"${text("fails")}","${text("unchecked")}"))`,
      text(state),
    );
  });
  sheet.draft.add();
  return states;
}
