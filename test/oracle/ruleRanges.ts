/** "A rule is out of its range": one sentence for each, naming the rules; the ranges of section 9, word by word. */
import type { Rules } from "./model";

const insideUnit = (value: number): boolean => value > 0 && value <= 1;
const insideTolerance = (value: number): boolean => value >= 0 && value < 1;

/** The rules that the second calculation does not use itself, but that have a range all the same. */
export interface AllRules extends Rules {
  readonly anchorTolerance: number;
  readonly gateTolerance: number;
}

export function rulesOutOfRange(rules: AllRules): string[] {
  const promises: Readonly<Record<string, boolean>> = {
    "weightTolerance in [0, 1)": insideTolerance(rules.weightTolerance),
    "anchorTolerance in [0, 1)": insideTolerance(rules.anchorTolerance),
    "gateTolerance in [0, 1)": insideTolerance(rules.gateTolerance),
    "typeCoverage in (0, 1]": insideUnit(rules.typeCoverage),
    "stageCoverage in (0, 1]": insideUnit(rules.stageCoverage),
    "typeBand in (0, 1]": insideUnit(rules.typeBand),
    "minimumGrade <= reopenGrade": rules.minimumGrade <= rules.reopenGrade,
    "reopenGrade <= 60": rules.reopenGrade <= 60,
    "0 <= platformLost": 0 <= rules.platformLost,
    "platformLost <= platformBase": rules.platformLost <= rules.platformBase,
    "platformBase <= 60": rules.platformBase <= 60,
    "platformLost <= reopenGrade": rules.platformLost <= rules.reopenGrade,
    "stalledRange in [0, 3]": rules.stalledRange >= 0 && rules.stalledRange <= 3,
    "patternTau in (0, 1]": insideUnit(rules.patternTau),
    "patternP in (0, 1]": insideUnit(rules.patternP),
    "patternPeriods >= 3": rules.patternPeriods >= 3,
    // no range is stated for it; that of the other p is taken
    "significance in (0, 1]": insideUnit(rules.significance),
  };
  return Object.entries(promises).flatMap(([promise, kept]) => (kept ? [] : [promise]));
}
