import { AT_DI_ANCHORS, AT_ID_ANCHORS, BOTH_LOGICS, DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { dicTable } from "../oracle/dicTable";
import { edited } from "../oracle/tableRows";
import { ask, atFloor, close, EXACT, targetOf } from "./targetCall";

// What CLUSTERTARGET says of clusters whose targets were worked out by hand, on the gates of DIC 1.0.

test("the focus: every indicator to its gate where these are the cheapest points and just enough", async () => {
  // Five grades of 30; half of each way from lo to gate is missing.
  const cost = 17.5 / 65 + 15 / 65 + 15 / 70 + 12.5 / 60 + 13.5 / 62;
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at30 };
  expect(await targetOf(cluster)).toEqual({
    target: "ID1",
    changes: "ID1.1=55 ID1.2=50 ID1.5=55 ID1.3=40 ID1.4=85",
    cost: close(cost),
    alone: "",
    securedCost: close(cost),
    notes: [EXACT],
  });
  expect(await targetOf(cluster, { language: "en" })).toMatchObject({
    target: "ID1 Supply-chain optimisation",
    changes: "ID1.1 37.5 -> 55 %; ID1.2 35 -> 50 %; ID1.5 41.5 -> 55 %; ID1.3 25 -> 40 %; ID1.4 97.5 -> 85",
  });
  expect(await targetOf(cluster, { language: "zh-CN" })).toMatchObject({
    target: "ID1 基础数字化 · 供应链优化",
    changes: "ID1.1 37.5 -> 55%；ID1.2 35 -> 50%；ID1.5 41.5 -> 55%；ID1.3 25 -> 40%；ID1.4 97.5 -> 85",
  });
});

test("every row with a target says what it is", async () => {
  const [header, row] = await ask([atFloor({ ...AT_ID_ANCHORS, ...ID1.at30 })]);
  expect(header).toEqual(["Target", "Changes", "Cost (spans)", "Enough alone", "Cost when secured", "Notes"]);
  expect(row?.[5]).toContain("what the model would need to see, not what a measure would cause");
});

test("one that is enough alone", async () => {
  // Grades 60, 60, 60, 60, 30: 30 points are missing. From the gate 30 points are three quarters of the way to hi, ID1.5 goes to its gate.
  const { changes, alone, cost, securedCost } = await targetOf({ ...AT_ID_ANCHORS, ...ID1.at60, "ID1.5": 41.5 });
  expect(changes).toBe("ID1.5=55");
  expect(cost).toBeCloseTo(13.5 / 62, 9);
  expect(securedCost).toBeCloseTo(13.5 / 62, 9);
  expect(alone).toBe("ID1.1=77.5 ID1.2=76.25 ID1.3=70 ID1.4=58.75 ID1.5=55");
});

test("a stage above the focus does not raise the stage, and one that is closed costs nothing", async () => {
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at30, ...ID2.at80, ...ID3.at30 };
  expect(await targetOf(cluster, { stage: 3 })).toMatchObject({
    target: "ID3",
    notes: ["does not raise the stage while ID1 is not completed", EXACT],
  });
  expect(await targetOf(cluster, { stage: "id2" })).toEqual({
    ...{ target: "ID2", changes: "", cost: 0, alone: "", securedCost: 0 },
    notes: ["does not raise the stage while ID1 is not completed"],
  });
});

test("a stage of the other ladder is told in its row, and the other rows have their targets", async () => {
  const [, first, second] = await ask(
    [atFloor({ ...AT_ID_ANCHORS, ...ID1.at30 }), atFloor({ ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at30 })],
    { stage: "DI2" },
  );
  expect(first?.slice(0, 5)).toEqual(["", "", "", "", ""]);
  expect(first?.[5]).toMatch(/^DI2 is not on the ladder of this cluster \(ID\); ask for one of its stages/u);
  expect(second?.[0]).toBe("DI2");
});

test("a debt of a digital industrialization cluster", async () => {
  const { target, notes } = await targetOf({ ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at80 });
  expect(target).toBe("DI2");
  expect(notes).toEqual(["closes the debt, the stage stays 3", EXACT]);
});

describe("a stage above 1 while the platform is not founded", () => {
  // Four grades of 15 make 60 points to a mean of 30. DI1.1 has the cheapest: 45 to its gate; DI1.2 gives the other 15.
  const founding = 11.25 / 59 + 6.25 / 65;
  const changes = "DI1.1=16 DI1.2=17.5";

  test("the platform first, then the stage: the costs add up", async () => {
    const found = await targetOf({ ...AT_DI_ANCHORS, ...DI1.at15, ...DI2.at30, ...DI3.at30 }, { stage: 2 });
    expect(found).toMatchObject({
      ...{ target: "DI2", changes: `${changes} DI2.2=40 DI2.4=10 DI2.1=20 DI2.3=8`, alone: "" },
      notes: ["includes establishing the platform: DI1 to 30", EXACT],
    });
    expect(found.cost).toBeCloseTo(founding + 10 / 60 + 17.5 / 75 + 3 / 18 + 4 / 23, 9);
  });
  test("the platform alone where the stage is closed already", async () => {
    const found = await targetOf({ ...AT_DI_ANCHORS, ...DI1.at15, ...DI2.at80, ...DI3.at30 }, { stage: 2 });
    expect(found).toMatchObject({
      ...{ target: "DI2", changes, cost: close(founding) },
      notes: [
        "DI2 is completed and counts once the platform is established: DI1 to 30",
        "the score would be exactly 30: after the slightest downward revision of the data the platform would count as lost",
      ],
    });
    // 60 points of one alone: 75 in all, 15 beyond the gate.
    expect(found.alone).toBe("DI1.1=32.5 DI1.2=45 DI1.3=65 DI1.4=81.25");
  });
  test("in a model in which both share an indicator they cannot be added, which the row says", async () => {
    const shared = dicTable.flatMap((row) =>
      row[0] === "Stage" && row[2] === "DI2.1" ? [row, sharedRow(row)] : [row],
    );
    const { target, notes } = await targetOf(
      { ...AT_DI_ANCHORS, ...DI1.at15, ...DI2.at30, ...DI3.at30 },
      { stage: 2, model: shared },
    );
    expect(target).toBe("");
    expect(notes).toEqual([
      "not computed: DI2 shares DI1.1 with DI1, so the costs of platform and stage cannot be added",
    ]);
  });
});

/** The row of DI1.1 as evidence of DI2. */
const sharedRow = (row: (typeof dicTable)[number]): (typeof dicTable)[number] =>
  (dicTable.find((other) => other[0] === "Stage" && other[2] === "DI1.1") ?? row).with(1, "DI2");

test("a hybrid has the targets of both ladders in one row, alternatives that are never added", async () => {
  const id = 17.5 / 65 + 15 / 65 + 15 / 70 + 12.5 / 60 + 13.5 / 62;
  // DI1 at 45 lacks 15 points in each of four: to the gates, because DI1.4 has no cheaper substitute than its own gate.
  const di = 12.5 / 80 + 7.5 / 70 + 6.25 / 65 + 3.75 / 59;
  const cluster = { ...BOTH_LOGICS, ...ID1.at30, ...DI1.at45, ...DI2.at30, ...DI3.at30 };
  const found = await targetOf(cluster);
  expect(found).toMatchObject({
    target: "ID1/DI1",
    changes: "ID1.1=55 ID1.2=50 ID1.5=55 ID1.3=40 ID1.4=85/DI1.4=70 DI1.3=50 DI1.2=30 DI1.1=16",
  });
  expect(String(found.cost).split("/").map(Number)).toEqual([expect.closeTo(id, 5), expect.closeTo(di, 5)]);
  expect((await targetOf(cluster, { stage: "DI1" })).target).toBe("DI1");
});

test("below the floor: the test that is nearest to its threshold, of each condition that fails", async () => {
  // FL1 has .9 / 1.2 = 75 %, FL2 40 / 50 = 80 % of its threshold.
  const cluster = { FL1: 0.9, FL2: 40, FL3: 18, "ID1.5": 40 };
  expect(await targetOf(cluster)).toMatchObject({
    target: "floor",
    changes: "FL2=50 FL3=30",
    cost: "",
    securedCost: "",
  });
  expect((await targetOf(cluster, { language: "en", stage: "DI3" })).changes).toBe(
    "FL2 40 -> 50 %; FL3 18 -> 30 firms",
  );
});

test("too little data: what to collect, for a type and for a stage", async () => {
  expect(await targetOf({ TY1: 10 })).toMatchObject({ target: "collect", changes: "TY6", cost: "" });
  const lacking = { ...AT_ID_ANCHORS, ...without(ID1.at30, "ID1.2", "ID1.3", "ID1.4"), ...ID2.at30 };
  expect(await targetOf(lacking)).toMatchObject({
    ...{ target: "collect", changes: "ID1.2" },
    notes: ["ID1 cannot be assessed: too little data"],
  });
});

test("missing evidence stays missing, and nothing then is secured", async () => {
  const cluster = { ...AT_ID_ANCHORS, ...without(ID1.at30, "ID1.2") };
  expect(await targetOf(cluster)).toMatchObject({
    ...{ changes: "ID1.1=55 ID1.5=55 ID1.3=40 ID1.4=85", securedCost: "" },
    notes: ["ID1 rests on 4 of 5 indicators", EXACT],
  });
  expect(await targetOf(cluster, { secured: true })).toMatchObject({
    ...{ target: "collect", changes: "ID1.2", cost: "" },
    notes: ["ID1 cannot be secured while indicators are missing"],
  });
});

test("secured: further than the gate where heavier weights of the low ones could open the stage", async () => {
  // Grades 80, 80, 30, 30, 80 are closed at 60. At worst 25 % more of the low and 25 % less of the high: .75 x 60 = 45 against
  // 1.25 x 60 = 75. The cheapest 30: 24 points of the two below, those of ID1.4 at 25/60 a span the cheaper ones.
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at80, "ID1.3": 25, "ID1.4": 97.5 };
  expect(await targetOf(cluster, { stage: 1 })).toMatchObject({ changes: "", cost: 0, securedCost: close(10 / 60) });
  expect(await targetOf(cluster, { stage: 1, secured: true })).toMatchObject({
    ...{ changes: "ID1.4=87.5", cost: close(10 / 60), securedCost: close(10 / 60), notes: [] },
  });
});

test("the cushion of a consolidated cluster: how far each may fall, alone", async () => {
  // ID1 at 60 reopens below 55: 275 points less 240 leave 35, so ID1.1 may fall to 20 + 35 x 35/60. Those at 80 reach the minimum grade.
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at60, ...ID2.at80, ...ID3.at80 };
  const found = await targetOf(cluster);
  expect(found).toMatchObject({
    target: "ID3+",
    cost: 0,
    notes: ["without memory the stage is not completed below 60"],
  });
  expect(found.changes).toMatch(/^ID1\.1>=40\.4166666667 .* ID1\.4<=95\.4166666667 .* ID2\.1>=15 /u);
  // Rounded for people so that the shown value still holds.
  expect((await targetOf(cluster, { language: "en" })).changes).toMatch(/^ID1\.1 >= 40\.5 %; .*; ID1\.4 <= 95\.4; /u);
});

test("what cannot move is said, with what is missing to the stage", async () => {
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.1": 30 };
  // 10/35 of 60 = 17.1 points.
  expect(await targetOf(cluster, { costs: [["ID1.1", "fixed"]] })).toMatchObject({
    ...{ target: "ID1", changes: "", cost: "" },
    notes: ["not reachable: ID1.1 fixed, graded 17.1 where 30 is needed"],
  });
  const all = ["ID1.1", "ID1.2", "ID1.3", "ID1.4"].map((code) => [code, "固定"]);
  // 30 each and 100: 220 of 300 points.
  expect((await targetOf({ ...AT_ID_ANCHORS, ...ID1.at30 }, { costs: all })).notes).toEqual([
    "not reachable: ID1.1, ID1.2, ID1.3, ID1.4 fixed, so the score is at most 44.0 of 60",
  ]);
});

test("closed at most, not secured, where what is low is fixed", async () => {
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at60, "ID1.1": 37.5, "ID1.2": 35 };
  // 60 points are missing; the three others can give 120, but only 90 of them secured, against 75.
  const costs = [
    ["ID1.1", "fixed"],
    ["ID1.2", "fixed"],
    ["ID1.3", "fixed"],
  ];
  const found = await targetOf(cluster, { costs });
  expect(found.cost).toBeGreaterThan(0);
  expect(found.securedCost).toBe("");
  expect(found.notes).toContain("cannot be secured: ID1.1, ID1.2, ID1.3 fixed");
});

test("shares of one whole: more ties across industries leave less room for those along the chain", async () => {
  // 60 points are missing and ID2.1 alone may move: from 30 to 90, at 43.75. With TY6 at 70 that is more than 100, so TY6 is
  // at most 56.25, its position -.45: the index becomes -.8 - .2 x .45.
  const others = { "ID2.2": 45, "ID2.3": 75, "ID2.4": 45, "ID2.5": 2.5 };
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at80, "ID2.1": 15, ...others };
  const costs = Object.keys(others).map((code) => [code, "fixed"]);
  expect(await targetOf(cluster, { costs })).toMatchObject({
    changes: "ID2.1=43.75",
    notes: ["the type index becomes -0.89", EXACT, "cannot be secured: ID2.2, ID2.3, ID2.4, ID2.5 fixed"],
  });
});

test("an edited minimum grade of 0 lets a value beyond lo stay where it is", async () => {
  // ID1.1 at 10 is 10 units before its lo, at grade 0; four at 80 are 320 points, so the stage is closed as it is.
  const model = edited(dicTable, [{ part: "Rule", code: "minimumGrade", column: "Gate", value: 0 }]);
  const cluster = { ...AT_ID_ANCHORS, ...ID1.at80, "ID1.1": 10 };
  expect(await targetOf(cluster, { model, stage: 1 })).toMatchObject({ changes: "", cost: 0 });
  // At 30 in DIC: 10 units to lo, 17.5 to the minimum.
  expect(await targetOf(cluster)).toMatchObject({ changes: "ID1.1=37.5", cost: close(27.5 / 65) });
});
