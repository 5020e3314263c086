import { blockName, cellName, fixedName } from "../../spreadsheet/address";
import { type Draft, type DraftCell, formula } from "../generatedSheet/draft";
import { atLeast, checkCells, column, evidenceCells } from "./evidenceRow";
import type { RuleCells } from "./rulesSection";
import { addHeader, addResult, type Section } from "./section";
import type { WorkingsInput } from "./workingsInput";

/** The cells of the type reading that the verdict needs. */
export interface TypeCells {
  readonly index: string;
  readonly low: string;
  readonly high: string;
  readonly towardsDI: string;
  readonly towardsID: string;
  readonly assessable: string;
}

/** Every position, the index as their weighted mean, the evidence for each pole, coverage and the exact interval. */
export function addTypeSection(draft: Draft, input: WorkingsInput, rules: RuleCells, section: Section): TypeCells {
  const { t } = section;
  const { type } = input.model;
  draft.add([t("workings.type")], "heading");
  draft.add([t("workings.typeRule")], "note");
  addHeader(draft, section, "type");
  const first = draft.next;
  const area = (at: number): string => blockName({ row: first, column: at, rows: type.length, columns: 1 });
  const [observed, weights, positions] = [area(column.observed), area(column.weight), area(column.reading)];
  const moved = { weights, tolerances: area(column.tolerance) };
  type.forEach((item, at) => {
    const row = draft.next;
    const cells = evidenceCells(input, item, row);
    const name = (of: number): string => cellName(of, row);
    cells[column.low] = item.idAnchor;
    cells[column.high] = item.diAnchor;
    cells[column.weight] = item.weight;
    cells[column.tolerance] = item.tolerance ?? formula(`=${rules.weightTolerance}`);
    const span = `(${name(column.high)}-${name(column.low)})`;
    const position = `2*(${name(column.value)}-${name(column.low)})/${span}-1`;
    const whenObserved = (text: string): DraftCell => formula(`=IF(${name(column.observed)}=1,${text},"")`);
    cells[column.reading] = whenObserved(`MAX(-1,MIN(1,${position}))`);
    cells[column.contribution] = whenObserved(
      `${name(column.weight)}*${name(column.reading)}/SUMPRODUCT(${weights},${observed})`,
    );
    cells[column.towardsDI] = whenObserved(`MAX(${name(column.reading)},0)`);
    cells[column.towardsID] = whenObserved(`MAX(-${name(column.reading)},0)`);
    cells[column.boundLow] = formula(`=IF(${name(column.observed)}=1,${name(column.reading)},-1)`);
    cells[column.boundHigh] = formula(`=IF(${name(column.observed)}=1,${name(column.reading)},1)`);
    cells[column.meanLow] = formula(switchedMean(moved, area(column.boundLow), "<=", name(column.boundLow)));
    cells[column.meanHigh] = formula(switchedMean(moved, area(column.boundHigh), ">=", name(column.boundHigh)));
    cells[column.key] = item.key ? 1 : 0;
    cells.splice(column.addIn, 2, ...checkCells(input.assessment.type.positions[at] ?? NaN, row));
    draft.add(cells);
  });
  section.evidence("type", first, type.length);

  const { type: reading } = input.assessment;
  const mean = (numerators: string): string =>
    `=IF(SUMPRODUCT(${weights},${observed})>0,SUMPRODUCT(${weights},${observed},${numerators})/SUMPRODUCT(${weights},${observed}),"")`;
  const result = (label: string, text: string, ours: number): string =>
    fixedName(column.reading, addResult(draft, section, label, text, ours));
  const index = result(t("workings.index"), mean(positions), reading.index);
  const towardsDI = result(t("workings.towardsDI"), mean(area(column.towardsDI)), reading.towardsDI);
  const towardsID = result(t("workings.towardsID"), mean(area(column.towardsID)), reading.towardsID);
  const coverage = result(
    t("workings.coverage"),
    `=SUMPRODUCT(${weights},${observed})/SUM(${weights})`,
    reading.coverage,
  );
  const keys = area(column.key);
  const keyObserved = result(
    t("workings.keys"),
    `=IF(SUM(${keys})=0,1,IF(SUMPRODUCT(${keys},${observed})>0,1,0))`,
    reading.keyObserved ? 1 : 0,
  );
  const low = result(t("workings.indexLow"), `=MIN(${area(column.meanLow)})`, reading.interval.low);
  const high = result(t("workings.indexHigh"), `=MAX(${area(column.meanHigh)})`, reading.interval.high);
  draft.add();
  const assessable = `AND(${keyObserved}=1,${atLeast(coverage, rules.typeCoverage)})`;
  return { index, low, high, towardsDI, towardsID, assessable };
}

/**
 * The weighted mean where every value up to the switch, this row's own value, has its high weight and all others their
 * low one. The smallest (largest) of these over all rows is the exact end of the interval.
 */
function switchedMean(
  { weights, tolerances }: { readonly weights: string; readonly tolerances: string },
  values: string,
  upTo: "<=" | ">=",
  own: string,
): string {
  const factor = `(1-${tolerances}+2*${tolerances}*(${values}${upTo}${own}))`;
  return `=SUMPRODUCT(${weights}*${factor}*${values})/SUMPRODUCT(${weights}*${factor})`;
}
