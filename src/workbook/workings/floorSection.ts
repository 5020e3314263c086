import { blockName, cellName, fixedName } from "../../spreadsheet/address";
import { type Draft, formula } from "../generatedSheet/draft";
import { atLeast, checkCells, column, evidenceCells } from "./evidenceRow";
import { addHeader, addResult, type Section } from "./section";
import type { WorkingsInput } from "./workingsInput";

/**
 * The floor: a condition holds when an observed test passes and fails only when every test was observed and fails.
 * Gives the cells that hold the state of each condition.
 */
export function addFloorSection(draft: Draft, input: WorkingsInput, section: Section): readonly string[] {
  const { t } = section;
  const { floor } = input.assessment;
  if (floor.length === 0) return [];
  draft.add([t("workings.floor")], "heading");
  draft.add([t("workings.floorRule")], "note");
  addHeader(draft, section, "floor");
  const states = floor.map(({ condition, state, tests }) => {
    const first = draft.next;
    for (const { test, value } of tests) {
      const row = draft.next;
      const cells = evidenceCells(input, test, row);
      cells[column.gate] = test.threshold;
      const passes = atLeast(cellName(column.value, row), cellName(column.gate, row));
      cells[column.reading] = formula(`=IF(${cellName(column.observed, row)}=1,IF(${passes},1,0),"")`);
      const ours = Number.isNaN(value) ? NaN : value >= test.threshold - 1e-9 ? 1 : 0;
      cells.splice(column.addIn, 2, ...checkCells(ours, row));
      draft.add(cells);
    }
    section.evidence("floor", first, tests.length);
    const area = (at: number): string => blockName({ row: first, column: at, rows: tests.length, columns: 1 });
    const text = (kind: typeof state): string => t(`workings.condition.${kind}`);
    const row = addResult(
      draft,
      section,
      t("workings.conditionOf", { condition: t(`condition.${condition}`) }),
      `=IF(SUM(${area(column.reading)})>0,"${text("holds")}",IF(SUM(${area(column.observed)})=${tests.length},"${text("fails")}","${text("unchecked")}"))`,
      text(state),
    );
    return fixedName(column.reading, row);
  });
  draft.add();
  return states;
}
