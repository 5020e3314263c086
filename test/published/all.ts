/** Every comparison, in the order of docs/evidence.md. */
import { kendallComparisons, moranComparisons } from "./association";
import {
  alphaComparisons,
  correlationRatioComparisons,
  criticalNormalComparisons,
  normalComparisons,
  pearsonComparisons,
} from "./auditing";
import { coherenceComparisons } from "./auditedClusters";
import type { Comparison } from "./comparison";
import {
  ellisonGlaeserComparisons,
  herfindahlComparisons,
  krugmanComparisons,
  locationQuotientComparisons,
  locationQuotientTableComparisons,
} from "./concentration";
import { passageComparisons, shareComparisons, trendComparisons } from "./evolution";
import { dagumComparisons, giniComparisons, theilComparisons } from "./inequality";
import { networkComparisons } from "./networks";
import { goalpostComparisons, minMaxComparisons } from "./normalizing";
import { quantileComparisons } from "./quantiles";
import { couplingComparisons, topsisComparisons } from "./ranking";
import { probabilityComparisons, rankComparisons, swingComparisons } from "./robustness";
import { sobolCases, sobolComparison } from "./sensitivity";
import { sixFirmsComparisons } from "./sixFirms";
import { targetComparisons } from "./targets";
import { elasticityComparisons, guttmanComparisons } from "./theory";
import { ahpComparisons, criticComparisons, entropyComparisons } from "./weighting";

export const comparisonGroups = (): Readonly<Record<string, readonly Comparison[]>> => ({
  "Concentration and specialisation": [
    ...locationQuotientComparisons,
    ...locationQuotientTableComparisons,
    ...herfindahlComparisons,
    ...krugmanComparisons,
    ...ellisonGlaeserComparisons,
  ],
  Inequality: [...giniComparisons, ...theilComparisons, ...dagumComparisons],
  "Weights and rankings": [
    ...entropyComparisons,
    ...criticComparisons,
    ...ahpComparisons,
    ...topsisComparisons,
    ...couplingComparisons,
    ...goalpostComparisons,
    ...minMaxComparisons,
  ],
  "Association in time and space": [...kendallComparisons, ...moranComparisons, ...normalComparisons],
  "Auditing an index": [
    ...pearsonComparisons,
    ...alphaComparisons,
    ...correlationRatioComparisons,
    ...criticalNormalComparisons,
    ...coherenceComparisons,
    ...sobolCases.map((it) => sobolComparison(it)),
  ],
  Robustness: [...rankComparisons, ...swingComparisons, ...probabilityComparisons],
  Targets: [...targetComparisons],
  Networks: [...networkComparisons],
  "Indicators out of lists": [...sixFirmsComparisons],
  Calibration: [...quantileComparisons],
  Evolution: [
    ...passageComparisons,
    ...shareComparisons,
    ...trendComparisons,
    ...guttmanComparisons,
    ...elasticityComparisons,
  ],
});
