import type { StageReading } from "../../assessment";
import { formula } from "../generatedSheet/draft";
import { addLadder, type StageCells } from "./ladderSection";
import type { RuleCells } from "./rulesSection";
import { atLeast, type WorkingsSheet } from "./workingsSheet";

/** The six stages of both ladders: every grade, the score as their weighted mean, coverage and state; then the ladder. */
export function addStageSections(sheet: WorkingsSheet, rules: RuleCells): void {
  sheet.heading(sheet.t("workings.stages"), sheet.t("workings.stageRule"));
  for (const ladder of sheet.input.ladders) {
    const cells = ladder.stages.map((stage) => addStage(sheet, rules, stage));
    addLadder(sheet, rules, ladder, cells);
  }
}

function addStage(sheet: WorkingsSheet, rules: RuleCells, reading: StageReading): StageCells {
  const { t } = sheet;
  const { name, definition, evidence } = reading.stage;
  sheet.draft.add([`${name} ${definition.name[sheet.input.language]}`], "result");
  sheet.header("stage");
  const area = sheet.evidence("stage", evidence, ({ low, gate, high, weight }, cell, all, at) => {
    const isObserved = `${cell("observed")}=1`;
    const grade = gradeFormula(cell("value"), [cell("low"), cell("gate"), cell("high")], rules);
    const share = `${cell("weight")}*${cell("reading")}/SUMPRODUCT(${all("weight")},${all("observed")})`;
    const row = {
      ...{ low, gate, high, weight },
      reading: formula(`=IF(${isObserved},${grade},"")`),
      contribution: formula(`=IF(${isObserved},${share},"")`),
      towardsDI: formula(`=IF(${isObserved},IF(${cell("reading")}<${rules.minimumGrade}-1E-9,1,0),0)`),
    };
    return [row, reading.grades[at] ?? NaN];
  });
  const observed = `SUMPRODUCT(${area("weight")},${area("observed")}`;
  const coverage = sheet.result(t("workings.coverage"), `=${observed})/SUM(${area("weight")})`, reading.coverage);
  const score = sheet.result(
    t("workings.score", { stage: name }),
    `=IF(${atLeast(coverage, rules.stageCoverage)},${observed},${area("reading")})/${observed}),"")`,
    reading.score,
  );
  const isClosed = `AND(${atLeast(score, rules.gate)},SUM(${area("towardsDI")})=0)`;
  const text = (state: StageReading["state"]): string => t(`workings.state.${state}`);
  const state = sheet.result(
    t("workings.stateOf", { stage: name }),
    `=IF(ISNUMBER(${score}),IF(${isClosed},"${text("closed")}","${text("open")}"),"${text("unassessable")}")`,
    text(reading.state),
  );
  sheet.draft.add();
  return { score, state };
}

/** The gate is always at 60: below it one slope, above it the other. */
function gradeFormula(value: string, [low = "", gate = "", high = ""]: readonly string[], rules: RuleCells): string {
  const below = `(${value}-${low})/(${gate}-${low})`;
  const above = `(${value}-${gate})/(${high}-${gate})`;
  const slopes = `IF(${below}<1,${rules.gate}*${below},${rules.gate}+(100-${rules.gate})*${above})`;
  return `MAX(0,MIN(100,${slopes}))`;
}
