/** One stage at a time: grades in both directions, closing, the minimum grade, coverage, secured. */
import { AT_DI_ANCHORS, AT_ID_ANCHORS, type HandCase, ID1, DI1, DI2, DI3, without } from "./case";

/** Grades 42, 42, 80, 80, 80: ID1.1 = 20 + .7*35, ID1.2 = 20 + .7*30. */
const JUST_SECURED = { ...ID1.at80, "ID1.1": 44.5, "ID1.2": 41 };

export const stageCases: readonly HandCase[] = [
  {
    name: "grade: higher is better, from lo over gate to hi",
    // ID1.1 20/55/85; ID1.2 20/50/85; ID1.3 10/40/80; ID1.5 28/55/90
    // 37.5: 60*17.5/35 = 30; 50 = gate: 60; 60: 60 + 40*20/40 = 80; 90 = hi: 100
    cluster: { "ID1.1": 37.5, "ID1.2": 50, "ID1.3": 60, "ID1.5": 90 },
    expected: { grades: { "ID1.1": 30, "ID1.2": 60, "ID1.3": 80, "ID1.4": "", "ID1.5": 100 } },
  },
  {
    name: "grade: just beyond the gate the flatter slope applies",
    // ID1.1 61: 60 + 40*6/30 = 68; ID1.4 78: 60 + 40*(-7)/(-35) = 68
    cluster: { "ID1.1": 61, "ID1.4": 78 },
    expected: { grades: { "ID1.1": 68, "ID1.4": 68 } },
  },
  {
    name: "grade: clipped outside lo and hi",
    cluster: { "ID1.1": 10, "ID1.2": 20, "ID1.3": 95, "ID1.5": 0 },
    expected: { grades: { "ID1.1": 0, "ID1.2": 0, "ID1.3": 100, "ID1.5": 0 } },
  },
  {
    name: "grade: lower is better, below the gate's side",
    // ID1.4 110/85/50: 97.5: t = -12.5/-25 = .5: 30; DI3.2 80/40/15: 50: t = -30/-40 = .75: 45
    cluster: { "ID1.4": 97.5, "DI3.2": 50 },
    expected: { grades: { "ID1.4": 30, "DI3.2": 45 } },
  },
  {
    name: "grade: lower is better, beyond the gate",
    // ID1.4 67.5: 60 + 40*(-17.5)/(-35) = 80; DI3.2 20: 60 + 40*(-20)/(-25) = 92
    cluster: { "ID1.4": 67.5, "DI3.2": 20 },
    expected: { grades: { "ID1.4": 80, "DI3.2": 92 } },
  },
  {
    name: "grade: lower is better, clipped",
    cluster: { "ID1.4": 130, "DI3.2": 5 },
    expected: { grades: { "ID1.4": 0, "DI3.2": 100 } },
  },
  {
    name: "score: S is the weighted mean of the observed grades",
    // 30, 60, 80 with weights 1, 1, 2: (30 + 60 + 160)/4 = 62.5; coverage 4 of 6
    edits: [{ part: "Stage", code: "ID1.3", column: "Weight", value: 2 }],
    cluster: { "ID1.1": 37.5, "ID1.2": 50, "ID1.3": 60 },
    expected: { scores: { ID1: 62.5 } },
  },
  {
    name: "closed: every grade at the gate, and no weighting can change it",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at60 },
    // stage 2 without data: reached 1 or more, unknown
    expected: { s1: 60, secured: ["ID1"], notSecured: [], stage: "ID?", lowestStage: "ID2", highestStage: "ID3" },
  },
  {
    name: "closed: S 8.6e-11 below 60 counts as equal",
    // ID1.1 = 55 - 2.5e-10: grade 60 - 60*2.5e-10/35, S 60 - 8.6e-11
    cluster: { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.1": 54.99999999975 },
    expected: { stage: "ID?", notSecured: [], secured: ["ID1"] },
  },
  {
    name: "closed: S 1.2e-6 below 60 is open",
    // ID1.1 = 55 - 3.5e-6: grade 60 - 6e-6, S 60 - 1.2e-6; maturity 0 + min(.99999998, .99)
    cluster: { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.1": 54.9999965 },
    expected: { stage: "ID1", s1: 59.9999988, reached: 0, maturity: 0.99, focus: "ID1", bindingConstraint: "ID1.1" },
  },
  {
    name: "minimum grade: exactly 30 does not hold a stage open",
    // (30 + 4*80)/5 = 70
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, "ID1.1": 37.5 },
    // S_lo: 30 at 1.25, four times 80 at .75: (37.5 + 240)/(1.25 + 3) = 277.5/4.25 = 65.3: secured
    expected: { s1: 70, stage: "ID?", secured: ["ID1"] },
  },
  {
    name: "minimum grade: 30 less 1.7e-10 counts as 30",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, "ID1.1": 37.4999999999 },
    expected: { stage: "ID?" },
  },
  {
    name: "minimum grade: 30 less 1.7e-5 keeps a stage of 70 open",
    // ID1.1 = 37.5 - 1e-5: grade 30 - 60e-5/35; it is the only one below 60, and below 30: binding
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, "ID1.1": 37.49999 },
    expected: {
      stage: "ID1",
      s1: 70 - 0.0006 / 35 / 5,
      reached: 0,
      maturity: 0.99,
      focus: "ID1",
      bindingConstraint: "ID1.1",
      lowestStage: "ID1",
      highestStage: "ID1",
    },
  },
  {
    name: "minimum grade: it is a rule of the model",
    // at 25 the grade 27 (ID1.1 = 20 + .45*35 = 35.75) no longer holds the stage open: (27 + 320)/5 = 69.4
    edits: [{ part: "Rule", code: "minimumGrade", column: "Gate", value: 25 }],
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, "ID1.1": 35.75 },
    expected: { s1: 69.4, stage: "ID?" },
  },
  {
    name: "weight 0: the indicator neither lowers the score, nor the minimum, nor counts as missing",
    edits: [{ part: "Stage", code: "ID1.1", column: "Weight", value: 0 }],
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, "ID1.1": 20 },
    expected: { s1: 80, secured: ["ID1"], stage: "ID?" },
  },
  {
    name: "weight 0: missing it does not unsecure the stage",
    edits: [{ part: "Stage", code: "ID1.1", column: "Weight", value: 0 }],
    cluster: { ...AT_ID_ANCHORS, ...without(ID1.at80, "ID1.1") },
    expected: { s1: 80, secured: ["ID1"] },
  },
  {
    name: "coverage: two of four is exactly .50, assessable",
    // DI1.1 and DI1.2 at 30: founded and open; DI2 and DI3 without data leave reached unknown
    cluster: { ...AT_DI_ANCHORS, "DI1.1": 8.5, "DI1.2": 17.5 },
    expected: { s1: 30, stage: "DI?", lacksData: ["DI2"], collect: "DI2.1" },
  },
  {
    name: "coverage: two of five is .40, unassessable",
    cluster: { ...AT_ID_ANCHORS, "ID1.1": 55, "ID1.2": 50 },
    expected: {
      s1: "",
      stage: "ID?",
      lacksData: ["ID1"],
      collect: "ID1.3",
      scores: { ID1: "" },
      grades: { "ID1.1": 60, "ID1.2": 60 },
    },
  },
  {
    name: "secured: complete but uneven grades around the gate are not secured",
    // 80, 80, 60, 40, 40: S = 300/5 = 60 closed; S_lo = (1.25*80 + .75*60 + .75*160)/(2.5 + .75 + 1.5) = 265/4.75 = 55.8
    // 40: ID1.4 = 110 - 25*2/3, ID1.5 = 28 + 27*2/3 = 46
    cluster: { ...AT_ID_ANCHORS, "ID1.1": 70, "ID1.2": 67.5, "ID1.3": 40, "ID1.4": 110 - 50 / 3, "ID1.5": 46 },
    expected: { s1: 60, secured: [], notSecured: ["ID1"], lowestStage: "ID1" },
  },
  {
    name: "secured: S_lo exactly 60",
    // S = (84 + 240)/5 = 64.8; S_lo = (2*1.25*42 + 3*.75*80)/(2.5 + 2.25) = (105 + 180)/4.75 = 285/4.75 = 60
    cluster: { ...AT_ID_ANCHORS, ...JUST_SECURED },
    expected: { s1: 64.8, secured: ["ID1"], notSecured: [], lowestStage: "ID2" },
  },
  {
    name: "secured: S_lo 4.5e-5 below 60 is closed, not secured",
    // ID1.1 = 44.5 - 1e-4: grade 42 - 1.714e-4, S_lo 60 - 1.25*1.714e-4/4.75
    cluster: { ...AT_ID_ANCHORS, ...JUST_SECURED, "ID1.1": 44.4999 },
    expected: { secured: [], notSecured: ["ID1"], lowestStage: "ID1" },
  },
  {
    name: "secured: a missing indicator unsecures a stage of 80",
    // worst: missing at 0 with 1.25, four times 80 at .75: 240/4.25 = 56.5
    cluster: { ...AT_ID_ANCHORS, ...without(ID1.at80, "ID1.3") },
    expected: {
      s1: 80,
      notSecured: ["ID1"],
      lowestStage: "ID1",
      missingStages: [
        "ID1.3",
        "ID2.1",
        "ID2.2",
        "ID2.3",
        "ID2.4",
        "ID2.5",
        "ID3.1",
        "ID3.2",
        "ID3.3",
        "ID3.4",
        "ID3.5",
      ],
    },
  },
  {
    name: "secured: a missing indicator unsecures even a stage that it could not pull below 60",
    // four at 100, one missing at 0: S_lo = 4*.75*100/(1.25 + 3) = 300/4.25 = 70.6; but its grade 0 would be below 30
    cluster: { ...AT_ID_ANCHORS, "ID1.1": 85, "ID1.2": 85, "ID1.3": 80, "ID1.4": 50 },
    expected: { s1: 100, secured: [], notSecured: ["ID1"], lowestStage: "ID1" },
  },
  {
    name: "secured: all three stages of a mature DI cluster",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at80, ...DI3.at80 },
    expected: { secured: ["DI1", "DI2", "DI3"], stage: "DI3+", lowestStage: "DI3", highestStage: "DI3" },
  },
];
