import type { StageReading } from "../../assessment";
import { blockName, cellName, fixedName } from "../../spreadsheet/address";
import { type Draft, formula } from "../generatedSheet/draft";
import { atLeast, checkCells, column, evidenceCells } from "./evidenceRow";
import { addLadder, type StageCells } from "./ladderSection";
import type { RuleCells } from "./rulesSection";
import { addHeader, addResult, type Section } from "./section";
import type { WorkingsInput } from "./workingsInput";

/** The six stages of both ladders: every grade, the score as their weighted mean, coverage and state; then the ladder. */
export function addStageSections(draft: Draft, input: WorkingsInput, rules: RuleCells, section: Section): void {
  draft.add([section.t("workings.stages")], "heading");
  draft.add([section.t("workings.stageRule")], "note");
  for (const ladder of input.ladders) {
    const cells = ladder.stages.map((stage) => addStage(draft, input, rules, section, stage));
    addLadder(draft, rules, section, ladder, cells);
  }
}

function addStage(
  draft: Draft,
  input: WorkingsInput,
  rules: RuleCells,
  section: Section,
  reading: StageReading,
): StageCells {
  const { t } = section;
  const { name, definition, evidence } = reading.stage;
  draft.add([`${name} ${definition.name[input.language]}`], "result");
  addHeader(draft, section, "stage");
  const first = draft.next;
  const area = (at: number): string => blockName({ row: first, column: at, rows: evidence.length, columns: 1 });
  const [observed, weights, grades] = [area(column.observed), area(column.weight), area(column.reading)];
  evidence.forEach((item, at) => {
    const row = draft.next;
    const cells = evidenceCells(input, item, row);
    cells[column.low] = item.low;
    cells[column.gate] = item.gate;
    cells[column.high] = item.high;
    cells[column.weight] = item.weight;
    const place = (of: number): string => cellName(of, row);
    const isObserved = `${place(column.observed)}=1`;
    const grade = gradeFormula(place(column.value), [place(column.low), place(column.gate), place(column.high)], rules);
    cells[column.reading] = formula(`=IF(${isObserved},${grade},"")`);
    cells[column.contribution] = formula(
      `=IF(${isObserved},${place(column.weight)}*${place(column.reading)}/SUMPRODUCT(${weights},${observed}),"")`,
    );
    cells[column.towardsDI] = formula(
      `=IF(${isObserved},IF(${place(column.reading)}<${rules.minimumGrade}-1E-9,1,0),0)`,
    );
    cells.splice(column.addIn, 2, ...checkCells(reading.grades[at] ?? NaN, row));
    draft.add(cells);
  });
  section.evidence("stage", first, evidence.length);

  const coverage = addResult(
    draft,
    section,
    t("workings.coverage"),
    `=SUMPRODUCT(${weights},${observed})/SUM(${weights})`,
    reading.coverage,
  );
  const assessable = atLeast(fixedName(column.reading, coverage), rules.stageCoverage);
  const score = addResult(
    draft,
    section,
    t("workings.score", { stage: name }),
    `=IF(${assessable},SUMPRODUCT(${weights},${observed},${grades})/SUMPRODUCT(${weights},${observed}),"")`,
    reading.score,
  );
  const place = fixedName(column.reading, score);
  const isClosed = `AND(${atLeast(place, rules.gate)},SUM(${area(column.towardsDI)})=0)`;
  const state = (kind: StageReading["state"]): string => t(`workings.state.${kind}`);
  const stateRow = addResult(
    draft,
    section,
    t("workings.stateOf", { stage: name }),
    `=IF(ISNUMBER(${place}),IF(${isClosed},"${state("closed")}","${state("open")}"),"${state("unassessable")}")`,
    state(reading.state),
  );
  draft.add();
  return { score: place, state: fixedName(column.reading, stateRow) };
}

/** The gate is always at 60: below it one slope, above it the other. */
function gradeFormula(value: string, [low = "", gate = "", high = ""]: readonly string[], rules: RuleCells): string {
  const below = `(${value}-${low})/(${gate}-${low})`;
  const above = `(${value}-${gate})/(${high}-${gate})`;
  const slopes = `IF(${below}<1,${rules.gate}*${below},${rules.gate}+(100-${rules.gate})*${above})`;
  return `MAX(0,MIN(100,${slopes}))`;
}
