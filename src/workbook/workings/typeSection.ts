import { formula, type DraftCell } from "../generatedSheet/draft";
import type { RuleCells } from "./rulesSection";
import { atLeast, type NameOf, type WorkingsSheet } from "./workingsSheet";

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
export function addTypeSection(sheet: WorkingsSheet, rules: RuleCells): TypeCells {
  const { t } = sheet;
  const { type: reading } = sheet.input.assessment;
  sheet.heading(t("workings.type"), t("workings.typeRule"));
  sheet.header("type");
  const area = sheet.evidence("type", sheet.input.model.type, (item, cell, all, at) => {
    const position = `2*(${cell("value")}-${cell("low")})/(${cell("high")}-${cell("low")})-1`;
    const share = `${cell("weight")}*${cell("reading")}/SUMPRODUCT(${all("weight")},${all("observed")})`;
    const whenObserved = (text: string, otherwise = '""'): DraftCell =>
      formula(`=IF(${cell("observed")}=1,${text},${otherwise})`);
    const row = {
      low: item.idAnchor,
      high: item.diAnchor,
      weight: item.weight,
      reading: whenObserved(`MAX(-1,MIN(1,${position}))`),
      contribution: whenObserved(share),
      towardsDI: whenObserved(`MAX(${cell("reading")},0)`),
      towardsID: whenObserved(`MAX(-${cell("reading")},0)`),
      boundLow: whenObserved(cell("reading"), "-1"),
      boundHigh: whenObserved(cell("reading"), "1"),
      tolerance: item.tolerance ?? formula(`=${rules.weightTolerance}`),
      meanLow: formula(switchedMean(all, "boundLow", "<=", cell("boundLow"))),
      meanHigh: formula(switchedMean(all, "boundHigh", ">=", cell("boundHigh"))),
      key: item.key ? 1 : 0,
    };
    return [row, reading.positions[at] ?? NaN];
  });
  const [weights, keys] = [area("weight"), area("key")];
  const observed = `SUMPRODUCT(${weights},${area("observed")}`;
  const mean = (of: string): string => `=IF(${observed})>0,${observed},${of})/${observed}),"")`;
  const index = sheet.result(t("workings.index"), mean(area("reading")), reading.index);
  const towardsDI = sheet.result(t("workings.towardsDI"), mean(area("towardsDI")), reading.towardsDI);
  const towardsID = sheet.result(t("workings.towardsID"), mean(area("towardsID")), reading.towardsID);
  const coverage = sheet.result(t("workings.coverage"), `=${observed})/SUM(${weights})`, reading.coverage);
  const keyObserved = sheet.result(
    t("workings.keys"),
    `=IF(SUM(${keys})=0,1,IF(SUMPRODUCT(${keys},${area("observed")})>0,1,0))`,
    reading.keyObserved ? 1 : 0,
  );
  const low = sheet.result(t("workings.indexLow"), `=MIN(${area("meanLow")})`, reading.interval.low);
  const high = sheet.result(t("workings.indexHigh"), `=MAX(${area("meanHigh")})`, reading.interval.high);
  sheet.draft.add();
  const assessable = `AND(${keyObserved}=1,${atLeast(coverage, rules.typeCoverage)})`;
  return { index, low, high, towardsDI, towardsID, assessable };
}

/**
 * The weighted mean where every value up to the switch, this row's own value, has its high weight and all others their
 * low one. The smallest (largest) of these over all rows is the exact end of the interval.
 */
function switchedMean(area: NameOf, bound: "boundLow" | "boundHigh", upTo: "<=" | ">=", own: string): string {
  const [weights, tolerances, values] = [area("weight"), area("tolerance"), area(bound)];
  const factor = `(1-${tolerances}+2*${tolerances}*(${values}${upTo}${own}))`;
  return `=SUMPRODUCT(${weights}*${factor}*${values})/SUMPRODUCT(${weights}*${factor})`;
}
