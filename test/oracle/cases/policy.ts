/** Obstacle degrees, the binding constraint, the order of levers, and what is said when no stage is in focus. */
import type { Figure, GapRow } from "../assess";
import {
  AT_ID_ANCHORS,
  AT_DI_ANCHORS,
  BOTH_LOGICS,
  DI1,
  DI2,
  DI3,
  entry,
  HALFWAY,
  type HandCase,
  ID1,
  ID2,
  ID3,
  without,
} from "./case";

const ENABLER = entry("I", "HYBRID", "", "");
/** Focus ID2 with all grades at 30: every obstacle 30/150 = .2, every lever .4, table order. */
const ID2_AT_30 = [
  entry("D", "ID2", "ID2.1 ID2.5", 0.4),
  entry("I", "ID2", "ID2.2 ID2.4", 0.4),
  entry("L", "ID2", "ID2.3 ID2.4", 0.4),
];

const gap = (code: string, value: Figure, gate: number, grade: Figure, obstacle: Figure): GapRow => ({
  stage: code.slice(0, 3),
  code,
  value,
  gate,
  grade,
  obstacle,
});

export const policyCases: readonly HandCase[] = [
  {
    name: "policy: levers by the obstacles they answer",
    // grades: ID1.1 55 = gate 60; ID1.2 45: 60*25/30 = 50; ID1.3 30: 60*20/30 = 40; ID1.4 97.5: 30; ID1.5 48.25: 60*20.25/27 = 45
    // S = 225/5 = 45; shortfalls 0, 10, 20, 30, 15 = 75; degrees 0, 10/75, 20/75, 30/75, 15/75
    // L (1.3, 1.4) 50/75; D (1.1, 1.2, 1.5) 25/75; I (1.1, 1.3) 20/75
    cluster: { ...AT_ID_ANCHORS, "ID1.1": 55, "ID1.2": 45, "ID1.3": 30, "ID1.4": 97.5, "ID1.5": 48.25 },
    expected: {
      stage: "ID1",
      s1: 45,
      maturity: 0.75,
      bindingConstraint: "ID1.4",
      lever: "L",
      policy: [
        entry("L", "ID1", "ID1.3 ID1.4", 50 / 75),
        entry("D", "ID1", "ID1.1 ID1.2 ID1.5", 25 / 75),
        entry("I", "ID1", "ID1.1 ID1.3", 20 / 75),
      ],
    },
  },
  {
    name: "policy: obstacles of the focus stage, largest first; other stages without",
    cluster: {
      ...AT_ID_ANCHORS,
      ...ID1.at80,
      "ID2.1": 25,
      "ID2.2": 27.5,
      "ID2.3": 75,
      "ID2.4": 13,
      ...without(ID3.at80, "ID3.5"),
    },
    // ID2: 60, 30, 60, 0, missing: shortfalls 0, 30, 0, 60 = 90: degrees 0, 1/3, 0, 2/3; ID2.4 is below 30: open at S = 150/4 = 37.5
    // D (2.1, 2.5) 0: left out; I (2.2, 2.4) 1; L (2.3, 2.4) 2/3
    expected: {
      s2: 37.5,
      focus: "ID2",
      bindingConstraint: "ID2.4",
      guttmanErrors: ["ID3"],
      policy: [entry("I", "ID2", "ID2.2 ID2.4", 1), entry("L", "ID2", "ID2.3 ID2.4", 2 / 3)],
      gaps: [
        gap("ID1.1", 70, 55, 80, ""),
        gap("ID1.2", 67.5, 50, 80, ""),
        gap("ID1.3", 60, 40, 80, ""),
        gap("ID1.4", 67.5, 85, 80, ""),
        gap("ID1.5", 72.5, 55, 80, ""),
        gap("ID2.4", 13, 45, 0, 2 / 3),
        gap("ID2.2", 27.5, 45, 30, 1 / 3),
        gap("ID2.1", 25, 25, 60, 0),
        gap("ID2.3", 75, 75, 60, 0),
        gap("ID2.5", "", 5, "", ""),
        gap("ID3.1", 75, 60, 80, ""),
        gap("ID3.2", 82.5, 70, 80, ""),
        gap("ID3.3", 18.5, 12, 80, ""),
        gap("ID3.4", 0.75, 0.6, 80, ""),
        gap("ID3.5", "", 20, "", ""),
      ],
    },
  },
  {
    name: "policy: a lever that answers nothing is left out",
    // only ID1.4 (97.5: 30) is below 60: its degree is 1; S = (4*60 + 30)/5 = 54
    cluster: { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.4": 97.5 },
    expected: { s1: 54, policy: [entry("L", "ID1", "ID1.3 ID1.4", 1)] },
  },
  {
    name: "policy: equal priorities keep table order, equal obstacles model order",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at0 },
    expected: { bindingConstraint: "ID2.1", lever: "D", policy: ID2_AT_30 },
  },
  {
    name: "policy: a grade below 30 binds before a larger obstacle",
    // ID1.2 40: grade 40, weight 10: 200; ID1.4 100: grade 24: 36; the rest at 60. S = (400 + 24 + 180)/14 = 604/14
    // D (1.1, 1.2, 1.5) 200/236; L (1.3, 1.4) 36/236; I 0
    edits: [{ part: "Stage", code: "ID1.2", column: "Weight", value: 10 }],
    cluster: { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.2": 40, "ID1.4": 100 },
    expected: {
      s1: 604 / 14,
      bindingConstraint: "ID1.4",
      policy: [entry("D", "ID1", "ID1.1 ID1.2 ID1.5", 200 / 236), entry("L", "ID1", "ID1.3 ID1.4", 36 / 236)],
    },
  },
  {
    name: "policy: of two grades below 30 the lowest binds",
    // ID1.2 30: grade 20, weight 10: 400; ID1.4 105: grade 12: 48
    edits: [{ part: "Stage", code: "ID1.2", column: "Weight", value: 10 }],
    cluster: { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.2": 30, "ID1.4": 105 },
    expected: { bindingConstraint: "ID1.4", lever: "D" },
  },
  {
    name: "policy: a DI debt in focus decides the levers",
    // DI1 at 30 each: degrees .25; D (1.1, 1.2, 1.3) .75, L (1.1, 1.3) .5, I (1.4) .25
    cluster: { ...AT_DI_ANCHORS, ...DI1.at30, ...DI2.at45, ...DI3.at80 },
    expected: {
      focus: "DI1",
      bindingConstraint: "DI1.1",
      policy: [
        entry("D", "DI1", "DI1.1 DI1.2 DI1.3", 0.75),
        entry("L", "DI1", "DI1.1 DI1.3", 0.5),
        entry("I", "DI1", "DI1.4", 0.25),
      ],
    },
  },
  {
    name: "policy: two levers of one family on one stage",
    // DI2 at 30 each: degrees .25; D (2.1, 2.4) .5, L (2.2) .25, L (2.3) .25, I (2.1, 2.2) .5
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at0 },
    expected: {
      policy: [
        entry("D", "DI2", "DI2.1 DI2.4", 0.5),
        entry("I", "DI2", "DI2.1 DI2.2", 0.5),
        entry("L", "DI2", "DI2.2", 0.25),
        entry("L", "DI2", "DI2.3", 0.25),
      ],
    },
  },
  {
    name: "policy: hybrid, the shared enabler first, then both ladders by priority",
    // DI1 at 45 each: degrees .25
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...ID2.at30, ...ID3.at30, ...DI1.at45, ...DI2.at0, ...DI3.at0 },
    expected: {
      verdict: "HYBRID",
      stage: "ID2/DI1",
      bindingConstraint: "ID2.1/DI1.1",
      lever: "I",
      lowestStage: "",
      highestStage: "",
      reached: "",
      maturity: "",
      s1: "",
      s2: "",
      s3: "",
      focus: "",
      scores: { ID1: 80, ID2: 30, ID3: 30, DI1: 45, DI2: 0, DI3: 0 },
      policy: [
        ENABLER,
        entry("D", "DI1", "DI1.1 DI1.2 DI1.3", 0.75),
        entry("L", "DI1", "DI1.1 DI1.3", 0.5),
        ...ID2_AT_30,
        entry("I", "DI1", "DI1.4", 0.25),
      ],
    },
  },
  {
    name: "policy: hybrid with marks on both ladders",
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...DI1.at45, ...DI3.at80 },
    expected: { stage: "ID?/DI3-1?2", bindingConstraint: "DI1.1", lacksData: ["ID2", "DI2"], debts: ["DI1"] },
  },
  {
    name: "policy: hybrid with one ladder consolidated takes the levers of the other",
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...ID2.at80, ...ID3.at80, ...DI1.at30, ...DI2.at0, ...DI3.at0 },
    expected: {
      stage: "ID3+/DI1",
      policy: [
        ENABLER,
        entry("D", "DI1", "DI1.1 DI1.2 DI1.3", 0.75),
        entry("L", "DI1", "DI1.1 DI1.3", 0.5),
        entry("I", "DI1", "DI1.4", 0.25),
      ],
    },
  },
  {
    name: "policy: hybrid with one ladder unknown takes the levers of the other",
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...ID2.at30 },
    expected: { stage: "ID2/DI?", bindingConstraint: "ID2.1", policy: [ENABLER, ...ID2_AT_30], collect: "" },
  },
  {
    name: "policy: hybrid with nothing open",
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...ID2.at80, ...ID3.at80, ...DI1.at80, ...DI2.at80, ...DI3.at80 },
    expected: { stage: "ID3+/DI3+", bindingConstraint: "", lever: "monitor" },
  },
  {
    name: "policy: indeterminate with complete type evidence, both ladders without the enabler",
    cluster: { ...HALFWAY, ...ID1.at80, ...ID2.at30, ...ID3.at30, ...DI1.at45, ...DI2.at0, ...DI3.at0 },
    expected: {
      verdict: "INDETERMINATE",
      stage: "ID2/DI1",
      confidence: "open",
      lever: "D",
      collect: "",
      policy: [
        entry("D", "DI1", "DI1.1 DI1.2 DI1.3", 0.75),
        entry("L", "DI1", "DI1.1 DI1.3", 0.5),
        ...ID2_AT_30,
        entry("I", "DI1", "DI1.4", 0.25),
      ],
    },
  },
  {
    name: "policy: indeterminate with missing type evidence asks for it first",
    // missing TY2 .08, TY8 .10
    cluster: { ...without(HALFWAY, "TY2", "TY8"), ...ID1.at30, ...DI1.at30 },
    expected: { verdict: "INDETERMINATE", lever: "collect", collect: "TY8", policy: [entry("collect", "", "TY8", "")] },
  },
  {
    name: "policy: indeterminate with nothing open",
    cluster: { ...HALFWAY, ...ID1.at80, ...ID2.at80, ...ID3.at80, ...DI1.at80, ...DI2.at80, ...DI3.at80 },
    expected: { verdict: "INDETERMINATE", lever: "monitor" },
  },
  {
    name: "collect: hybrid where no stage of either ladder is assessable, before any lever: stage 1, then ID",
    // all weights are 1, so the first of ID1
    cluster: BOTH_LOGICS,
    expected: { verdict: "HYBRID", stage: "ID?/DI?", policy: [entry("collect", "", "ID1.1", "")], collect: "ID1.1" },
  },
  {
    name: "collect: of two ladders with the same stage number ID",
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...DI1.at80 },
    expected: { stage: "ID?/DI?", policy: [entry("collect", "", "ID2.1", "")] },
  },
  {
    name: "collect: of that stage the heaviest missing indicator",
    edits: [{ part: "Stage", code: "ID2.3", column: "Weight", value: 2 }],
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...DI1.at80 },
    expected: { policy: [entry("collect", "", "ID2.3", "")] },
  },
  {
    name: "collect: an observed indicator of a dark stage is not asked for, whatever its weight",
    // ID2.3 is observed: coverage 2/6 is below .5, so ID2 is dark all the same
    edits: [{ part: "Stage", code: "ID2.3", column: "Weight", value: 2 }],
    cluster: { ...BOTH_LOGICS, ...ID1.at80, ...DI1.at80, "ID2.3": 85 },
    expected: { policy: [entry("collect", "", "ID2.1", "")] },
  },
  {
    name: "collect: indeterminate with complete type evidence and nothing assessable",
    cluster: HALFWAY,
    expected: { verdict: "INDETERMINATE", policy: [entry("collect", "", "ID1.1", "")] },
  },
  {
    name: "collect: no focus is left on a ladder whose reached is known",
    // DI1 and DI3 closed, DI2 dark: reached 3, nothing open
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI3.at80 },
    expected: { stage: "DI3?2", reached: 3, focus: "", policy: [entry("collect", "", "DI2.1", "")] },
  },
  {
    name: "collect: of two ladders the lower stage number, before ID",
    // ID1 is closed, ID2 and ID3 are dark: reached 1, nothing open; DI1 is dark
    cluster: { ...BOTH_LOGICS, ...ID1.at80 },
    expected: { stage: "ID?/DI?", policy: [entry("collect", "", "DI1.1", "")] },
  },
  {
    name: "monitor: consolidated, the indicator with the lowest grade",
    // ID2.3 at its gate has 60, all others 80
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at80, ...ID3.at80, "ID2.3": 75 },
    expected: { stage: "ID3+", policy: [entry("monitor", "", "ID2.3", "")] },
  },
];
