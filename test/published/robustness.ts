/** Ranks, swings and probabilities of draws that can be worked out. */
import { defaultModel } from "../../src/model";
import { planJob, runRobustness, typeSwings } from "../../src/robustness";
import { maturityKey, rankGroup } from "../../src/robustness/rank";
import { datasetOf, typical, withRules, without } from "../robustness/clusters";
import { digits, type Comparison } from "./comparison";

/** Ranks in each draw, one cluster after the other, and then the mean shift, of clusters with these maturities. */
export function ranked(
  draws: readonly (readonly number[])[],
  reported: readonly number[],
): { ranks: number[][]; shift: number[] } {
  const keys = reported.map((_, at) => Uint32Array.from(draws, (maturities) => maturityKey(maturities[at] ?? NaN)));
  const shift = rankGroup(keys, reported);
  return { ranks: draws.map((_, draw) => keys.map((own) => (own[draw] ?? NaN) / 2)), shift: [...shift] };
}

const byHand = { worksheetFunction: "CLUSTERROBUST", source: "by hand", within: digits(12) } as const;
const DRAWS = 20_000;
/** Four standard errors of a share of the draws. */
const sampled = (share: number): number => 4 * Math.sqrt((share * (1 - share)) / DRAWS);
const still = withRules({ weightTolerance: 0, anchorTolerance: 0, gateTolerance: 0 });

export const rankComparisons: readonly Comparison[] = [
  {
    ...byHand,
    what: "the highest maturity has rank 1, and ties share the mean of their ranks",
    expected: [3, 1, 2, 2.5, 2.5, 1, 2, 2, 2],
    found: () =>
      ranked(
        [
          [0.5, 2.99, 1.2],
          [1, 1, 3],
          [2, 2, 2],
        ],
        [1, 2, 3],
      ).ranks.flat(),
  },
  {
    ...byHand,
    what: "the shift is the mean distance from the reported rank",
    // Reported: A 3, B 2, C 1. Draw 1: A 3, B 1, C 2; draw 2: A 1, B 2.5, C 2.5.
    expected: [(0 + 2) / 2, (1 + 0.5) / 2, (1 + 1.5) / 2],
    found: () =>
      ranked(
        [
          [0.5, 2.9, 1.2],
          [3, 1, 1],
        ],
        [1, 2, 3],
      ).shift,
  },
];

export const swingComparisons: readonly Comparison[] = [
  {
    ...byHand,
    what: "with all positions at 0, anchors that both move by a tenth move a position by .2, the index by .2 of that",
    // Both anchors up by a tenth of their distance: the value lies .4 of the way, position -.2. TY6 weighs .2.
    expected: [-0.2 * 0.2, 0.2 * 0.2],
    found: () => {
      const model = withRules({ weightTolerance: 0 });
      const dataset = datasetOf([typical(0.5)], model);
      const values = dataset.valuesOf(0, new Float64Array(model.indicators.length));
      const [widest] = typeSwings(dataset.model, values);
      return [widest?.low ?? NaN, widest?.high ?? NaN];
    },
  },
];

export const probabilityComparisons: readonly Comparison[] = [
  {
    ...byHand,
    what: "one missing position is uniform, all else at rest: P(DI) = 1/4, P(ID) = 0, index P5 and P95 0.1 ± 0.18",
    // All type evidence but TY6 (weight .20 of 1) at .5625 of the way, position .125: TPI = .8 x .125 + .2 u, u in [-1, 1].
    // DI from u >= .5 on: 1/4. ID would need u <= -1.5.
    expected: [1 / 4, 0, 0.1 - 0.2 * 0.9, 0.1 + 0.2 * 0.9],
    within: [sampled(1 / 4), 0, digits(2), digits(2)],
    found: () => {
      const [found] = runRobustness(
        planJob(datasetOf([without(typical(0.5625), "TY6")], still), { draws: DRAWS }),
      ).clusters;
      if (found?.verdict !== "INDETERMINATE") return [];
      return [found.types.DI, found.types.ID, found.index.low, found.index.high];
    },
  },
  {
    ...byHand,
    what: "one missing grade beside four of 70 is uniform: below 30 it keeps the stage open, P(stage 1) = .3",
    // S = 56 + g/5 >= 60 from g = 20 on, but a grade below 30 keeps it open.
    expected: [0.3, 0],
    within: [sampled(0.3), 0],
    found: () => {
      const [first] = defaultModel.ladders.ID;
      const at70 = first.evidence.map(({ indicator, gate, high }) => [indicator, gate + (high - gate) / 4] as const);
      const known = without({ ...typical(0), ...Object.fromEntries(at70) }, "ID1.3");
      const [found] = runRobustness(planJob(datasetOf([{ ...known, "ID2.1": 5 }], still), { draws: DRAWS })).clusters;
      return found?.verdict === "ID" ? [found.stages[0], found.stages[2]] : [];
    },
  },
];
