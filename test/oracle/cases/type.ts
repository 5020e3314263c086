/** The six verdicts, both sides of every threshold, weight 0 and range. */
import { AT_DI_ANCHORS, AT_ID_ANCHORS, BOTH_LOGICS, entry, HALFWAY, type HandCase, without } from "./case";

export const typeCases: readonly HandCase[] = [
  {
    name: "type: every indicator at its DI anchor",
    cluster: AT_DI_ANCHORS,
    expected: {
      verdict: "DI",
      typeIndex: 1,
      indexLow: 1,
      indexHigh: 1,
      confidence: "firm",
      coverage: 1,
      missingType: [],
      scores: { TPI: 1, "E-": 0, "E+": 1 },
      grades: { TY1: 1, TY4: 1, TY5: 1, TY6: 1, TY9: 1 },
    },
  },
  {
    name: "type: every indicator at its ID anchor",
    cluster: AT_ID_ANCHORS,
    expected: {
      verdict: "ID",
      typeIndex: -1,
      indexLow: -1,
      indexHigh: -1,
      confidence: "firm",
      scores: { TPI: -1, "E-": 1, "E+": 0 },
    },
  },
  {
    name: "type: beyond an anchor a position is clipped",
    // TY1 95 > 60, TY6 3 < 20 (a > b), TY7 1 > .6: each s = 1
    cluster: { ...AT_DI_ANCHORS, TY1: 95, TY6: 3, TY7: 1 },
    expected: { verdict: "DI", typeIndex: 1, grades: { TY1: 1, TY6: 1, TY7: 1 } },
  },
  {
    name: "type: positions of single values",
    // TY1 (40-35)/25 = .2; TY2 (35-50)/30 = -.5; TY3 .345/.69 = .5; TY4 (55-65)/25 = -.4; TY5 2*.5-1 = 0
    // TY6 (45-30)/25 = .6; TY7 -.3/.6 = -.5; TY8 (20-17.5)/12.5 = .2; TY9 (40-50)/20 = -.5
    // TPI = .14*.2 - .08*.5 + .08*.5 - .10*.4 + 0 + .20*.6 - .14*.5 + .10*.2 - .06*.5
    //     = .028 - .04 + .04 - .04 + .12 - .07 + .02 - .03 = .028; E+ = .028+.04+.12+.02 = .208; E- = .04+.04+.07+.03 = .18
    cluster: { TY1: 40, TY2: 35, TY3: 0.345, TY4: 65, TY5: 0.5, TY6: 30, TY7: -0.3, TY8: 20, TY9: 50 },
    expected: {
      verdict: "INDETERMINATE",
      typeIndex: 0.028,
      confidence: "open",
      coverage: 1,
      scores: { TPI: 0.028, "E+": 0.208, "E-": 0.18 },
      grades: { TY1: 0.2, TY2: -0.5, TY3: 0.5, TY4: -0.4, TY5: 0, TY6: 0.6, TY7: -0.5, TY8: 0.2, TY9: -0.5 },
    },
  },
  {
    name: "type: the mean is over observed weights only",
    // without TY6, TY9: (1 * .14 (TY1) + 0 ...) / .74 = .14/.74 = .189 < .20
    cluster: without({ ...HALFWAY, TY1: 60 }, "TY6", "TY9"),
    expected: {
      verdict: "INDETERMINATE",
      typeIndex: 0.14 / 0.74,
      coverage: 0.74,
      missingType: ["TY6", "TY9"],
      collect: "TY6",
      lever: "collect",
    },
  },
  {
    name: "type: TPI exactly .20 is DI, and E- above .20 does not make it hybrid",
    // + at 1: TY1, TY2, TY3, TY6 = .50; - at -1: TY4, TY5, TY8 = .30; TPI = .20
    cluster: { ...AT_DI_ANCHORS, TY4: 80, TY5: 0, TY8: 5, TY7: 0, TY9: 40 },
    expected: { verdict: "DI", typeIndex: 0.2, scores: { "E+": 0.5, "E-": 0.3 } },
  },
  {
    name: "type: TPI 1e-10 below .20 counts as equal",
    // TY6 = 20 + 1.25e-8: s = 1 - 1.25e-8/25 = 1 - 5e-10, times .20 = .20 - 1e-10
    cluster: { ...HALFWAY, TY6: 20.0000000125 },
    expected: { verdict: "DI", typeIndex: 0.2 },
  },
  {
    name: "type: TPI 1e-6 below .20 is indeterminate",
    // TY6 = 20 + 1.25e-4: s = 1 - 5e-6, times .20 = .20 - 1e-6; E- = 0
    cluster: { ...HALFWAY, TY6: 20.000125 },
    expected: { verdict: "INDETERMINATE", typeIndex: 0.199999, confidence: "open" },
  },
  {
    name: "type: TPI exactly -.20 is ID",
    cluster: { ...HALFWAY, TY6: 70 },
    expected: { verdict: "ID", typeIndex: -0.2, scores: { "E+": 0, "E-": 0.2 } },
  },
  {
    name: "type: TPI 1e-10 above -.20 counts as equal",
    cluster: { ...HALFWAY, TY6: 69.9999999875 },
    expected: { verdict: "ID", typeIndex: -0.2 },
  },
  {
    name: "type: TPI 1e-6 above -.20 is indeterminate",
    cluster: { ...HALFWAY, TY6: 69.999875 },
    expected: { verdict: "INDETERMINATE", typeIndex: -0.199999 },
  },
  {
    name: "type: E+ = E- = .20 is hybrid",
    // lo: .20 down to .15, two times .10 up to .125, the .60 at 0 (above the mean) down to .45: (.15 - .25)/(.15+.25+.45) = -.1/.85
    cluster: BOTH_LOGICS,
    expected: {
      verdict: "HYBRID",
      typeIndex: 0,
      indexLow: -0.1 / 0.85,
      indexHigh: 0.1 / 0.85,
      confidence: "open",
      scores: { "E+": 0.2, "E-": 0.2 },
    },
  },
  {
    name: "type: E+ 1e-10 below .20 is still hybrid",
    cluster: { ...BOTH_LOGICS, TY6: 20.0000000125 },
    expected: { verdict: "HYBRID" },
  },
  {
    name: "type: E+ 1e-6 below .20 is indeterminate",
    cluster: { ...BOTH_LOGICS, TY6: 20.000125 },
    expected: { verdict: "INDETERMINATE", typeIndex: -0.000001 },
  },
  {
    name: "type: everything half-way is indeterminate, not hybrid",
    cluster: HALFWAY,
    expected: {
      verdict: "INDETERMINATE",
      typeIndex: 0,
      indexLow: 0,
      indexHigh: 0,
      confidence: "open",
      scores: { "E+": 0, "E-": 0 },
    },
  },
  {
    name: "type: coverage exactly .60 is enough",
    // missing TY4 .10, TY5 .10, TY6 .20; keys TY1 and TY7 stand; worst: .60 down to .45, missing .40 up to .50 at -1: -.05/.95
    cluster: without(AT_DI_ANCHORS, "TY4", "TY5", "TY6"),
    expected: { verdict: "DI", coverage: 0.6, typeIndex: 1, indexLow: -0.05 / 0.95, indexHigh: 1, confidence: "open" },
  },
  {
    name: "type: coverage 6e-11 below .60 counts as equal",
    // TY4 weighs .1000000001: observed .6 of 1.0000000001
    edits: [{ part: "Type", code: "TY4", column: "Weight", value: 0.1000000001 }],
    cluster: without(AT_DI_ANCHORS, "TY4", "TY5", "TY6"),
    expected: { verdict: "DI" },
  },
  {
    name: "type: coverage 6e-7 below .60 is insufficient",
    // TY4 weighs .100001: .6/1.000001; heaviest missing is TY6
    edits: [{ part: "Type", code: "TY4", column: "Weight", value: 0.100001 }],
    cluster: without(AT_DI_ANCHORS, "TY4", "TY5", "TY6"),
    expected: { verdict: "NO_DATA", coverage: 0.6 / 1.000001, collect: "TY6" },
  },
  {
    name: "type: coverage .58 is insufficient data; collect the heaviest missing one",
    // missing TY6 .20, TY1 .14, TY2 .08
    cluster: without(AT_DI_ANCHORS, "TY6", "TY1", "TY2"),
    expected: {
      verdict: "NO_DATA",
      typeIndex: "",
      indexLow: "",
      indexHigh: "",
      confidence: "",
      stage: "",
      coverage: 0.58,
      lever: "collect",
      collect: "TY6",
      policy: [entry("collect", "", "TY6", "")],
      missingType: ["TY1", "TY2", "TY6"],
    },
  },
  {
    name: "type: nothing observed is a verdict, not an error",
    cluster: {},
    expected: {
      verdict: "NO_DATA",
      coverage: 0,
      collect: "TY6",
      stage: "",
      focus: "",
      lever: "collect",
      leading: "",
      emerging: "",
      scores: { TPI: "", "E-": "", "E+": "", ID1: "", DI3: "" },
    },
  },
  {
    name: "type: enough coverage but no key indicator is insufficient data",
    // TY2 weighs .88: observed 1.80 - .48 = 1.32 of 1.80 = .7333; keys TY1 .14, TY6 .20, TY7 .14 missing: collect TY6
    edits: [{ part: "Type", code: "TY2", column: "Weight", value: 0.88 }],
    cluster: without(AT_DI_ANCHORS, "TY1", "TY6", "TY7"),
    expected: { verdict: "NO_DATA", coverage: 1.32 / 1.8, collect: "TY6", typeIndex: "" },
  },
  {
    name: "type: without a key the heaviest missing key is collected, not the heaviest missing indicator",
    // TY5 weighs 1 (total 1.90) and is missing too: observed .08+.08+.10+.10+.06 = .42 of 1.90
    edits: [{ part: "Type", code: "TY5", column: "Weight", value: 1 }],
    cluster: without(AT_DI_ANCHORS, "TY1", "TY5", "TY6", "TY7"),
    expected: { verdict: "NO_DATA", coverage: 0.42 / 1.9, collect: "TY6" },
  },
  {
    name: "type: with a key the heaviest missing indicator is collected, key or not",
    // TY5 weighs 1 (total 1.90) and is missing: observed .90 of 1.90 = .474
    edits: [{ part: "Type", code: "TY5", column: "Weight", value: 1 }],
    cluster: without(AT_DI_ANCHORS, "TY5"),
    expected: { verdict: "NO_DATA", coverage: 0.9 / 1.9, collect: "TY5" },
  },
  {
    name: "type: out of range is missing; the limit itself is observed",
    // TY1 100.0001 is missing (coverage .86), TY4 0 is observed and clipped to 1
    cluster: { ...AT_DI_ANCHORS, TY1: 100.0001, TY4: 0 },
    // worst: .86 down to .645 at 1, .14 up to .175 at -1: (.645 - .175)/.82 = .47/.82
    expected: {
      verdict: "DI",
      coverage: 0.86,
      typeIndex: 1,
      indexLow: 0.47 / 0.82,
      indexHigh: 1,
      confidence: "firm",
      grades: { TY1: "", TY4: 1 },
    },
  },
  {
    name: "type: evidence of weight 0 takes no part",
    // TY5 weighs 0: total .90; TY5 at the ID pole changes nothing; TY1, missing, leaves .76 of .90
    edits: [{ part: "Type", code: "TY5", column: "Weight", value: 0 }],
    cluster: without({ ...AT_DI_ANCHORS, TY5: 0 }, "TY1"),
    expected: { verdict: "DI", typeIndex: 1, coverage: 0.76 / 0.9, missingType: ["TY1"], scores: { "E-": 0 } },
  },
  {
    name: "type: evidence of weight 0 is not missing either",
    edits: [{ part: "Type", code: "TY5", column: "Weight", value: 0 }],
    cluster: without(AT_DI_ANCHORS, "TY5"),
    expected: { verdict: "DI", coverage: 1, indexLow: 1, indexHigh: 1, confidence: "firm", missingType: [] },
  },
  {
    name: "type: a key of weight 0 is no key",
    // TY1 weighs 0, TY2 .88: total 1.80 - .14 = 1.66; TY6 and TY7 (.34) missing: observed 1.32; TY1 is observed but takes no part
    edits: [
      { part: "Type", code: "TY1", column: "Weight", value: 0 },
      { part: "Type", code: "TY2", column: "Weight", value: 0.88 },
    ],
    cluster: without(AT_DI_ANCHORS, "TY6", "TY7"),
    expected: { verdict: "NO_DATA", coverage: 1.32 / 1.66, collect: "TY6" },
  },
];
