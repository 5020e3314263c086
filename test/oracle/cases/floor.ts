/** Agglomeration (FL1 >= 1.2 or FL2 >= 50), mass (FL3 >= 30), digital (ID1.5 >= 28 or TY1 >= 5). */
import { AT_DI_ANCHORS, AT_ID_ANCHORS, entry, HALFWAY, type HandCase, ID1 } from "./case";

const blank = {
  typeIndex: "",
  indexLow: "",
  indexHigh: "",
  confidence: "",
  stage: "",
  lowestStage: "",
  highestStage: "",
  reached: "",
  maturity: "",
  s1: "",
  s2: "",
  s3: "",
  focus: "",
  bindingConstraint: "",
} as const;

export const floorCases: readonly HandCase[] = [
  {
    name: "floor: all three conditions exactly at their thresholds hold",
    cluster: { ...HALFWAY, FL1: 1.2, FL3: 30, TY1: 5 },
    expected: {
      floor: [
        { condition: "agglomeration", state: "holds", readiness: 1 },
        { condition: "mass", state: "holds", readiness: 1 },
        { condition: "digital", state: "holds", readiness: 1 },
      ],
      // TY1 = 5 is beyond its ID anchor 10: s = -1; the rest 0: TPI = -.14
      verdict: "INDETERMINATE",
      typeIndex: -0.14,
    },
  },
  {
    name: "floor: a location quotient 1e-10 below 1.2 counts as equal",
    cluster: { ...AT_DI_ANCHORS, FL1: 1.1999999999, FL2: 10 },
    expected: { verdict: "DI" },
  },
  {
    name: "floor: a location quotient 1e-6 below 1.2 fails when the platform share fails too",
    cluster: { ...AT_DI_ANCHORS, FL1: 1.199999, FL2: 10 },
    expected: {
      ...blank,
      verdict: "BELOW_FLOOR",
      // readiness: max(1.199999/1.2, 10/50) = 1.199999/1.2; coverage of the type is complete and still told
      floor: [
        { condition: "agglomeration", state: "fails", readiness: 1.199999 / 1.2 },
        { condition: "mass", state: "unchecked", readiness: "" },
        { condition: "digital", state: "holds", readiness: 1 },
      ],
      coverage: 1,
      lever: "D",
      policy: [entry("D", "agglomeration", "", "")],
    },
  },
  {
    name: "floor: a virtual cluster needs no concentration in place",
    cluster: { ...AT_DI_ANCHORS, FL1: 0.4, FL2: 50 },
    expected: { verdict: "DI" }, // any one test is enough
  },
  {
    name: "floor: FL1 fails, FL2 not observed: unchecked, not failed",
    cluster: { ...AT_ID_ANCHORS, FL1: 0.6 },
    expected: {
      verdict: "ID",
      floor: [
        { condition: "agglomeration", state: "unchecked", readiness: 0.5 }, // .6/1.2
        { condition: "mass", state: "unchecked", readiness: "" },
        { condition: "digital", state: "holds", readiness: 1 }, // TY1 = 10, twice the threshold, capped
      ],
    },
  },
  {
    name: "floor: 29 interacting firms are too few",
    cluster: { ...AT_ID_ANCHORS, FL3: 29 },
    expected: { ...blank, verdict: "BELOW_FLOOR", lever: "D", policy: [entry("D", "mass", "", "")] },
  },
  {
    name: "floor: two conditions fail, one lever each, in model order",
    cluster: { TY1: 2, "ID1.5": 14, FL3: 15 },
    expected: {
      ...blank,
      verdict: "BELOW_FLOOR",
      floor: [
        { condition: "agglomeration", state: "unchecked", readiness: "" },
        { condition: "mass", state: "fails", readiness: 0.5 }, // 15/30
        { condition: "digital", state: "fails", readiness: 0.5 }, // max(14/28, 2/5) = max(.5, .4)
      ],
      coverage: 0.14,
      lever: "D",
      policy: [entry("D", "mass", "", ""), entry("I", "digital", "", "")],
      collect: "",
    },
  },
  {
    name: "floor: digital holds through the SMEs although the core share is low",
    cluster: { ...AT_ID_ANCHORS, TY1: 2, "ID1.5": 28 },
    expected: { verdict: "ID", typeIndex: -1 },
  },
  {
    name: "floor: digital stays unchecked when one failing test stands alone",
    cluster: { ...AT_ID_ANCHORS, TY1: 2 },
    expected: { verdict: "ID" },
  },
  {
    name: "floor: a failed condition comes before insufficient data; both ladders stay in the scores",
    cluster: { FL3: 10, ...ID1.at80 },
    expected: {
      ...blank,
      verdict: "BELOW_FLOOR",
      coverage: 0,
      scores: { TPI: "", ID1: 80, ID2: "", DI1: "" },
    },
  },
  {
    name: "floor: an out-of-range count of firms is missing, not failed",
    cluster: { ...AT_DI_ANCHORS, FL3: -1 },
    expected: { verdict: "DI" },
  },
];
