/** The progressive ladder: consecutive closed stages, Guttman errors, unknown, bounds. All clusters sit at the ID anchors. */
import { AT_ID_ANCHORS, entry, type HandCase, ID1, ID2, ID3, without } from "./case";

export const idLadderCases: readonly HandCase[] = [
  {
    name: "ID: nothing closed yet",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at30, ...ID2.at0, ...ID3.at0 },
    // maturity 0 + 30/60
    expected: {
      stage: "ID1",
      reached: 0,
      maturity: 0.5,
      s1: 30,
      s2: 0,
      s3: 0,
      focus: "ID1",
      leading: "",
      emerging: "ID1",
      guttmanErrors: [],
    },
  },
  {
    name: "ID: first stage closed, second half-way",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at0 },
    // maturity 1 + 30/60
    expected: {
      verdict: "ID",
      stage: "ID2",
      reached: 1,
      maturity: 1.5,
      s1: 80,
      s2: 30,
      s3: 0,
      focus: "ID2",
      lowestStage: "ID2",
      highestStage: "ID2",
      secured: ["ID1"],
      leading: "ID1",
      emerging: "ID2",
    },
  },
  {
    name: "ID: two stages closed, the third at its floor",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at60, ...ID2.at80, ...ID3.at0 },
    expected: { stage: "ID3", reached: 2, maturity: 2, focus: "ID3", leading: "ID2", emerging: "ID3" },
  },
  {
    name: "ID: a closed stage above an open one is reported, not rewarded",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at80 },
    expected: {
      stage: "ID2",
      reached: 1,
      maturity: 1.5,
      guttmanErrors: ["ID3"],
      focus: "ID2",
      debts: [],
      leading: "ID1",
    },
  },
  {
    name: "ID: two Guttman errors above an open first stage",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at30, ...ID2.at80, ...ID3.at80 },
    expected: {
      stage: "ID1",
      reached: 0,
      maturity: 0.5,
      guttmanErrors: ["ID2", "ID3"],
      focus: "ID1",
      unfoundedLeads: [],
    },
  },
  {
    name: "ID: all three closed is consolidated",
    // ID2.3 at its gate 75: grade 60, S2 = (4*80 + 60)/5 = 76; it has the lowest grade: monitor it
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at80, ...ID3.at80, "ID2.3": 75 },
    expected: {
      stage: "ID3+",
      reached: 3,
      maturity: 3,
      s2: 76,
      focus: "",
      bindingConstraint: "",
      lever: "monitor",
      policy: [entry("monitor", "", "ID2.3", "")],
      leading: "ID1",
      emerging: "",
      lowestStage: "ID3",
      highestStage: "ID3",
    },
  },
  {
    name: "ID: no data on the stage that decides",
    // with stage 2 closed reached is 3, with it open 1
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, ...ID3.at80 },
    expected: {
      stage: "ID?",
      reached: "",
      maturity: "",
      focus: "",
      s2: "",
      lacksData: ["ID2"],
      lowestStage: "ID2",
      highestStage: "ID3",
      bindingConstraint: "",
      lever: "collect",
      policy: [entry("collect", "", "ID2.1", "")],
      collect: "ID2.1",
      guttmanErrors: [],
    },
  },
  {
    name: "ID: no data on the first stage; the second is open, the third closed",
    // reached 0 or 1; stage 3 is closed above the open stage 2: still a Guttman error
    cluster: { ...AT_ID_ANCHORS, ...ID2.at30, ...ID3.at80 },
    expected: {
      stage: "ID?",
      reached: "",
      lacksData: ["ID1"],
      guttmanErrors: ["ID3"],
      lowestStage: "ID1",
      highestStage: "ID2",
      collect: "ID1.1",
    },
  },
  {
    name: "ID: missing stages above an open one change nothing",
    cluster: { ...AT_ID_ANCHORS, ...ID1.at30 },
    expected: {
      stage: "ID1",
      reached: 0,
      maturity: 0.5,
      focus: "ID1",
      s2: "",
      s3: "",
      lacksData: [],
      lowestStage: "ID1",
      highestStage: "ID1",
      collect: "",
    },
  },
  {
    name: "ID: a missing second stage below an open third leaves reached unknown",
    // opening stage 2: 1; closing it: 2
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, ...ID3.at30 },
    expected: { stage: "ID?", lowestStage: "ID2", highestStage: "ID3", lacksData: ["ID2"] },
  },
  {
    name: "ID: the heaviest missing indicator of the stage is collected",
    // coverage of ID2: 1 of 6; ID2.4 weighs 2
    edits: [{ part: "Stage", code: "ID2.4", column: "Weight", value: 2 }],
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, "ID2.1": 25 },
    expected: { stage: "ID?", collect: "ID2.4" },
  },
  {
    name: "ID: a grade below 30 bars the best case as well",
    // ID2.1 = 10: grade 60*5/20 = 15; coverage 2/5; best: ID2 stays open, so at most stage 2
    cluster: { ...AT_ID_ANCHORS, ...ID1.at80, "ID2.1": 10, "ID2.2": 60 },
    expected: { lowestStage: "ID2", highestStage: "ID2" },
  },
  {
    name: "ID: the best case closes an open stage whose missing grades could lift it",
    // ID1 observed 60, 60, 30 (1.1, 1.2, 1.3): S = 50 open; best: missing two at 100 with 1.25, 60s at 1.25 or .75, 30 at .75:
    // with 60s low: (250 + 90 + 22.5)/(2.5 + 1.5 + .75) = 362.5/4.75 = 76.3 >= 60: closed; ID2 at 30 keeps stage 2
    cluster: { ...AT_ID_ANCHORS, "ID1.1": 55, "ID1.2": 50, "ID1.3": 25, ...ID2.at30, ...ID3.at0 },
    expected: { s1: 50, stage: "ID1", lowestStage: "ID1", highestStage: "ID2", missingStages: ["ID1.4", "ID1.5"] },
  },
  {
    name: "ID: the best case needs S_hi of 60",
    // ID1 four at 30, one missing: best (1.25*100 + 4*.75*30)/(1.25 + 3) = 215/4.25 = 50.6
    cluster: { ...AT_ID_ANCHORS, ...without(ID1.at30, "ID1.5"), ...ID2.at30, ...ID3.at0 },
    expected: { s1: 30, stage: "ID1", highestStage: "ID1" },
  },
];
