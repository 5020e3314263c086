/** The exact interval and what firm, leaning and open mean. Low weight = .75 w, high weight = 1.25 w. */
import { AT_DI_ANCHORS, AT_ID_ANCHORS, HALFWAY, type HandCase, without } from "./case";

/** All nine positions at .2: TY1 35+5, TY2 50+6, TY3 .2*.69, TY4 55-5, TY5 .6, TY6 45-5, TY7 .2*.6, TY8 17.5+2.5, TY9 40-4. */
const ALL_AT_FIFTH = { TY1: 40, TY2: 56, TY3: 0.138, TY4: 50, TY5: 0.6, TY6: 40, TY7: 0.12, TY8: 20, TY9: 36 };

/** + .50 (TY1, TY2, TY3, TY6), - .30 (TY4, TY5, TY8), TY7 and TY9 at 0. */
const THREE_FIFTHS = { ...AT_DI_ANCHORS, TY4: 80, TY5: 0, TY8: 5, TY7: 0, TY9: 40 };

export const confidenceCases: readonly HandCase[] = [
  {
    name: "confidence: lower end exactly .20 is firm",
    // equal positions: no weighting moves the mean
    cluster: ALL_AT_FIFTH,
    expected: { verdict: "DI", typeIndex: 0.2, indexLow: 0.2, indexHigh: 0.2, confidence: "firm" },
  },
  {
    name: "confidence: lower end 1.2e-4 below .20 is leaning",
    // TY6 at .204 (w .20), TY1 at .196 (w .14), the .66 at .2: TPI = .2 + .004 (.20 - .14) = .20024
    // lo: TY6 .15, TY1 .175, rest .66*.75 = .495: .2 + .004 (.15 - .175)/.82 = .2 - .0001/.82
    // hi: TY6 .25, TY1 .105, rest .495: .2 + .004 * .145/.85 = .2 + .00058/.85
    cluster: { ...ALL_AT_FIFTH, TY6: 39.9, TY1: 39.9 },
    expected: {
      verdict: "DI",
      typeIndex: 0.20024,
      indexLow: 0.2 - 0.0001 / 0.82,
      indexHigh: 0.2 + 0.00058 / 0.85,
      confidence: "leaning",
    },
  },
  {
    name: "confidence: lower end 1e-10 below .20 counts as equal: firm",
    // the same scaled by 8e-7: TY6 and TY1 at 40 -+ 8e-8, s = .2 +- 3.2e-9: lo = .2 - 3.2e-9 * .025/.82 = .2 - 9.8e-11
    cluster: { ...ALL_AT_FIFTH, TY6: 39.99999992, TY1: 39.99999992 },
    expected: { verdict: "DI", confidence: "firm" },
  },
  {
    name: "confidence: one strong indicator against neutral ones leans",
    // lo: .15/(.15 + .80*1.25) = .15/1.15; hi: .25/(.25 + .80*.75) = .25/.85
    cluster: { ...HALFWAY, TY6: 20 },
    expected: { verdict: "DI", indexLow: 0.15 / 1.15, indexHigh: 0.25 / 0.85, confidence: "leaning" },
  },
  {
    name: "confidence: the mirror for ID",
    cluster: { ...HALFWAY, TY6: 70 },
    expected: { verdict: "ID", indexLow: -0.25 / 0.85, indexHigh: -0.15 / 1.15, confidence: "leaning" },
  },
  {
    name: "confidence: lower end exactly 0 is open",
    // lo: (.50*.75 - .30*1.25)/... = (.375 - .375)/... = 0; hi: (.625 - .225)/(.625 + .225 + .20*.75) = .4/1.0
    cluster: THREE_FIFTHS,
    expected: { verdict: "DI", typeIndex: 0.2, indexLow: 0, indexHigh: 0.4, confidence: "open" },
  },
  {
    name: "confidence: lower end 9e-11 above 0 counts as equal: open",
    // TY7 = 5e-10: s = 8.33e-10 with weight .105 over .93: 9.4e-11
    cluster: { ...THREE_FIFTHS, TY7: 5e-10 },
    expected: { verdict: "DI", confidence: "open" },
  },
  {
    name: "confidence: lower end .0011 above 0 leans",
    // TY7 = .006: s = .01. TPI = .20 + .0014; lo: TY7 (above) low .105, TY9 at 0 (below) high .075:
    // .00105/(.375 + .375 + .105 + .075) = .00105/.93; hi: TY7 low .105, TY9 low .045: (.4 + .00105)/1.0
    cluster: { ...THREE_FIFTHS, TY7: 0.006 },
    expected: { verdict: "DI", typeIndex: 0.2014, indexLow: 0.00105 / 0.93, indexHigh: 0.40105, confidence: "leaning" },
  },
  {
    name: "confidence: missing .14 at the other pole leaves DI firm",
    // worst: (.86*.75 - .14*1.25)/(.645 + .175) = .47/.82 = .573
    cluster: without(AT_DI_ANCHORS, "TY7"),
    expected: { verdict: "DI", coverage: 0.86, indexLow: 0.47 / 0.82, indexHigh: 1, confidence: "firm" },
  },
  {
    name: "confidence: missing .30 makes it lean",
    // worst: (.70*.75 - .30*1.25)/(.525 + .375) = .15/.90
    cluster: without(AT_DI_ANCHORS, "TY4", "TY5", "TY8"),
    expected: { verdict: "DI", coverage: 0.7, indexLow: 0.15 / 0.9, indexHigh: 1, confidence: "leaning" },
  },
  {
    name: "confidence: missing .40 leaves it open",
    cluster: without(AT_ID_ANCHORS, "TY4", "TY5", "TY6"),
    expected: { verdict: "ID", coverage: 0.6, indexLow: -1, indexHigh: 0.05 / 0.95, confidence: "open" },
  },
  {
    name: "confidence: the weight tolerance is a rule; at 0 only missing data widen the interval",
    edits: [{ part: "Rule", code: "weightTolerance", column: "Gate", value: 0 }],
    // worst: (.70 - .30)/1 = .40: firm
    cluster: without(AT_DI_ANCHORS, "TY4", "TY5", "TY8"),
    expected: { indexLow: 0.4, indexHigh: 1, confidence: "firm" },
  },
];
