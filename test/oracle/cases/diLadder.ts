/** The non-linear ladder: skips, debts, the platform rule, lack of data. All clusters sit at the DI anchors. */
import { AT_DI_ANCHORS, entry, type HandCase, DI1, DI2, DI3 } from "./case";

/** Grades 60, 0, 30, 30: S1 = 30; S_lo = (.75*60 + 1.25*0 + 2*.75*30)/(.75 + 1.25 + 1.5) = 90/3.5 = 25.7. */
const SHAKY_PLATFORM = { "DI1.1": 16, "DI1.2": 5, "DI1.3": 35, "DI1.4": 45 };

export const diLadderCases: readonly HandCase[] = [
  {
    name: "DI: platform built, innovation half-way",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at0 },
    // focus among the open stages up to 2: stage 2 although stage 3 is lower; maturity 1 + 30/60
    expected: {
      stage: "DI2",
      reached: 1,
      maturity: 1.5,
      focus: "DI2",
      s1: 80,
      s2: 30,
      s3: 0,
      leading: "DI1",
      emerging: "DI2",
      debts: [],
    },
  },
  {
    name: "DI: skip to the third stage with two debts, platform founded at exactly 30",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at30, ...DI2.at45, ...DI3.at80 },
    // closed and counting: 1; focus stage 1 (30 < 45): maturity 1 + .5; equal grades, so the worst case is the same
    expected: {
      stage: "DI3-12",
      reached: 3,
      maturity: 1.5,
      focus: "DI1",
      debts: ["DI1", "DI2"],
      unfoundedLeads: [],
      lowestStage: "DI3",
      highestStage: "DI3",
      leading: "DI3",
      emerging: "DI1",
      guttmanErrors: [],
    },
  },
  {
    name: "DI: S1 1e-10 below 30 still founds the platform",
    // DI1.1 = 8.5 - 1e-10: grade 30 - 4e-10, S1 30 - 1e-10
    cluster: { ...AT_DI_ANCHORS, ...DI1.at30, "DI1.1": 8.4999999999, ...DI2.at45, ...DI3.at80 },
    expected: { stage: "DI3-12", reached: 3 },
  },
  {
    name: "DI: S1 1e-5 below 30 leaves an unfounded lead",
    // DI1.1 = 8.5 - 1e-5: grade 30 - 4e-5, S1 = 30 - 1e-5; nothing counts: maturity 0 + S1/60
    cluster: { ...AT_DI_ANCHORS, ...DI1.at30, "DI1.1": 8.49999, ...DI2.at45, ...DI3.at80 },
    expected: {
      stage: "DI1",
      reached: 0,
      s1: 29.99999,
      maturity: 29.99999 / 60,
      focus: "DI1",
      debts: [],
      unfoundedLeads: ["DI3"],
      bindingConstraint: "DI1.1",
    },
  },
  {
    name: "DI: two unfounded leads",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at0, ...DI2.at80, ...DI3.at80 },
    expected: {
      stage: "DI1",
      reached: 0,
      maturity: 0,
      focus: "DI1",
      unfoundedLeads: ["DI2", "DI3"],
      lowestStage: "DI1",
      highestStage: "DI1",
    },
  },
  {
    name: "DI: the platform rule is read on S1_lo in the worst case",
    cluster: { ...AT_DI_ANCHORS, ...SHAKY_PLATFORM, ...DI2.at45, ...DI3.at80 },
    expected: {
      stage: "DI3-12",
      s1: 30,
      reached: 3,
      lowestStage: "DI1",
      highestStage: "DI3",
      focus: "DI1",
      bindingConstraint: "DI1.2",
    },
  },
  {
    name: "DI: the platform rule is read on S1_hi in the best case",
    // grades 60, 0, 30, 15 (DI1.4 = 32.5): S1 = 105/4 = 26.25; S_hi = (1.25*60 + 1.25*30 + .75*0 + .75*15)/(2.5 + 1.5) = 123.75/4 = 30.9
    cluster: { ...AT_DI_ANCHORS, ...SHAKY_PLATFORM, "DI1.4": 32.5, ...DI2.at45, ...DI3.at80 },
    expected: { stage: "DI1", s1: 26.25, reached: 0, unfoundedLeads: ["DI3"], lowestStage: "DI1", highestStage: "DI3" },
  },
  {
    name: "DI: one debt below two",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at45, ...DI2.at80, ...DI3.at0 },
    // open up to reached + 1 = 3: stage 1 (45) and stage 3 (0): focus 3; maturity 1 + 0/60
    expected: { stage: "DI3-1", reached: 2, maturity: 1, focus: "DI3", debts: ["DI1"] },
  },
  {
    name: "DI: a debt on the second stage only",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at45, ...DI3.at80 },
    // two closed that count, focus stage 2: 2 + 45/60; leading: 80 twice, model order
    expected: { stage: "DI3-2", reached: 3, maturity: 2.75, focus: "DI2", debts: ["DI2"], leading: "DI1" },
  },
  {
    name: "DI: equal scores, the earlier stage is in focus",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at45, ...DI2.at45, ...DI3.at80 },
    expected: { stage: "DI3-12", focus: "DI1", maturity: 1.75 },
  },
  {
    name: "DI: consolidated",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at80, ...DI3.at80 },
    expected: {
      stage: "DI3+",
      reached: 3,
      maturity: 3,
      focus: "",
      lever: "monitor",
      policy: [entry("monitor", "", "DI1.1", "")],
    },
  },
  {
    name: "DI: a stage without data below reached is neither debt nor focus",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI3.at80 },
    // nothing known to be open, not consolidated: collect for stage 2; maturity needs all three stages
    expected: {
      stage: "DI3?2",
      reached: 3,
      maturity: "",
      focus: "",
      debts: [],
      lacksData: ["DI2"],
      lever: "collect",
      collect: "DI2.1",
      lowestStage: "DI3",
      highestStage: "DI3",
      emerging: "",
    },
  },
  {
    name: "DI: a debt and a stage without data",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at45, ...DI3.at80 },
    expected: {
      stage: "DI3-1?2",
      reached: 3,
      maturity: "",
      focus: "DI1",
      debts: ["DI1"],
      lacksData: ["DI2"],
      collect: "",
      lever: "D",
    },
  },
  {
    name: "DI: the third stage without data on a founded platform",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at80 },
    expected: {
      stage: "DI?",
      reached: "",
      maturity: "",
      focus: "",
      lacksData: ["DI3"],
      collect: "DI3.1",
      lowestStage: "DI3",
      highestStage: "DI3",
    },
  },
  {
    name: "DI: the third stage without data and the second open: reached is 1 or 3",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at45 },
    expected: { stage: "DI?", lacksData: ["DI3"], lowestStage: "DI2", highestStage: "DI3" },
  },
  {
    name: "DI: without data on the platform every lead is in doubt",
    // worst: S1_lo = 0, nothing counts; best: 1 and 2 closed, 3 at 30 open
    cluster: { ...AT_DI_ANCHORS, ...DI2.at80, ...DI3.at30 },
    expected: {
      stage: "DI?",
      reached: "",
      lacksData: ["DI1"],
      unfoundedLeads: [],
      collect: "DI1.1",
      lowestStage: "DI1",
      highestStage: "DI3",
    },
  },
  {
    name: "DI: without data on the platform, nothing closed above: still 0 or 1",
    cluster: { ...AT_DI_ANCHORS, ...DI2.at30, ...DI3.at30 },
    expected: { stage: "DI?", lowestStage: "DI1", highestStage: "DI2" },
  },
  {
    name: "DI: below the platform rule the missing stages cannot count",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at15 },
    expected: {
      stage: "DI1",
      reached: 0,
      maturity: "",
      focus: "DI1",
      s1: 15,
      lacksData: [],
      lowestStage: "DI1",
      highestStage: "DI1",
    },
  },
  {
    name: "DI: below the platform rule, the third closed and the second without data",
    cluster: { ...AT_DI_ANCHORS, ...DI1.at15, ...DI3.at80 },
    expected: { stage: "DI1", reached: 0, unfoundedLeads: ["DI3"], focus: "DI1", maturity: "" },
  },
  {
    name: "DI: the platform base is a rule of the model",
    edits: [
      { part: "Rule", code: "platformBase", column: "Gate", value: 15 },
      { part: "Rule", code: "platformLost", column: "Gate", value: 10 },
    ],
    cluster: { ...AT_DI_ANCHORS, ...DI1.at15, ...DI2.at0, ...DI3.at80 },
    // founded at 15; debts 1 and 2; focus stage 2 (0 < 15); maturity 1 + 0
    expected: { stage: "DI3-12", reached: 3, focus: "DI2", maturity: 1 },
  },
];
