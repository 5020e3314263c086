import {
  bindModel,
  reachedOn,
  readLadder,
  stageAfter,
  type ClosedStages,
  type LadderReading,
  type Reached,
} from "../../src/assessment";
import { firstEdition } from "../firstEdition";
import { type LadderName } from "../../src/model";
import { DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { valuesOf, type ClusterCells } from "./assessedBy";

const model = bindModel(firstEdition);
const ladderOf = (ladder: LadderName, ...stages: ClusterCells[]): LadderReading =>
  readLadder(model, ladder, valuesOf(model, Object.assign({}, ...stages)));

const [yes, no, unknown] = [true, false, undefined];

describe("how many stages are reached", () => {
  test.each<[ClosedStages, Reached | undefined]>([
    [[no, no, no], 0],
    [[yes, no, no], 1],
    [[yes, yes, no], 2],
    [[yes, yes, yes], 3],
    [[no, yes, yes], 0],
    [[yes, no, yes], 1],
    [[yes, no, unknown], 1],
    [[no, unknown, unknown], 0],
    [[yes, unknown, yes], undefined],
    [[yes, yes, unknown], undefined],
    [[unknown, no, no], undefined],
    [[unknown, yes, yes], undefined],
  ])("ID counts closed stages from the first: %j gives %j", (closed, reached) => {
    expect(reachedOn("ID", closed, undefined)).toBe(reached);
  });

  test.each<[ClosedStages, boolean | undefined, Reached | undefined]>([
    [[no, no, no], yes, 0],
    [[yes, no, no], yes, 1],
    [[no, yes, no], yes, 2],
    [[no, no, yes], yes, 3],
    [[no, yes, yes], no, 0],
    // Stage 2 cannot change it where stage 3 is closed.
    [[no, unknown, yes], yes, 3],
    [[no, unknown, no], yes, undefined],
    [[no, unknown, unknown], yes, undefined],
    // Without a platform nothing above counts, known or not.
    [[no, unknown, unknown], no, 0],
    [[no, yes, unknown], yes, undefined],
    // A first stage that lacks data leaves the platform unknown.
    [[unknown, no, no], unknown, undefined],
    [[unknown, yes, yes], unknown, undefined],
  ])(
    "DI takes the highest closed stage on a founded platform: %j, founded %j, gives %j",
    (closed, founded, reached) => {
      expect(reachedOn("DI", closed, founded)).toBe(reached);
    },
  );

  test("the stage is the one after, and never beyond the third", () => {
    expect(([0, 1, 2, 3] as const).map(stageAfter)).toEqual([1, 2, 3, 3]);
  });
});

describe("a stage that lacks data", () => {
  test("is named where the stage is unknown because of it, the lowest first", () => {
    expect(ladderOf("ID", ID1.at80).standing).toEqual({ kind: "unknown", lacking: 2 });
    expect(ladderOf("ID", ID1.at80, ID2.at80).standing).toEqual({ kind: "unknown", lacking: 3 });
    expect(ladderOf("DI", DI2.at80, DI3.at80).standing).toEqual({ kind: "unknown", lacking: 1 });
  });

  test("below what is reached is part of the reading: DI with a closed third stage needs no second one", () => {
    expect(ladderOf("DI", DI1.at45, DI3.at80)).toMatchObject({
      standing: { kind: "working", reached: 3, stage: 3, focus: 1, maturity: undefined },
      lacking: [2],
      debts: [1],
    });
  });

  test("above what is reached says nothing: neither without a platform nor behind an open first stage", () => {
    expect(ladderOf("DI", DI1.at15, DI3.at80)).toMatchObject({
      standing: { kind: "working", reached: 0, focus: 1 },
      lacking: [],
      debts: [],
      unfoundedLeads: [3],
    });
    expect(ladderOf("ID", ID1.at30, ID3.at80)).toMatchObject({
      standing: { kind: "working", reached: 0, focus: 1, maturity: 0.5 },
      lacking: [],
      guttmanErrors: [3],
    });
    expect(ladderOf("ID").lacking).toEqual([]);
  });
});

describe("the focus", () => {
  test("of ID is the first open stage, also where a later one is lower", () => {
    expect(ladderOf("ID", ID1.at30, ID2.at0, ID3.at0).standing).toMatchObject({ focus: 1, maturity: 0.5 });
  });

  test("of DI is the lowest open stage up to the next one; the first of equally low ones", () => {
    expect(ladderOf("DI", DI1.at45, DI2.at30, DI3.at80).standing).toMatchObject({ focus: 2, maturity: 1.5 });
    expect(ladderOf("DI", DI1.at45, DI2.at45, DI3.at80).standing).toMatchObject({ focus: 1, maturity: 1.75 });
    expect(ladderOf("DI", DI1.at80, DI2.at30, DI3.at0).standing).toMatchObject({ focus: 2, maturity: 1.5 });
  });
});

test("a first stage closed by memory is no unfounded lead, even where the platform counts as lost", () => {
  // Possible where the platform is lost above the reopening grade: S_1 = 56 keeps the stage and loses the platform at 57.
  const now = ladderOf("DI", DI1.at80, DI2.at80, DI3.at30);
  expect(now.remembering(now.stages, false)).toMatchObject({
    standing: { reached: 1 },
    unfoundedLeads: [2],
    debts: [],
  });
});

describe("bounds of the stage", () => {
  test("missing grades keep a stage open in the worst case, however high the others are, and it is not secured", () => {
    const [first] = ladderOf("ID", without(ID1.at80, "ID1.5"), ID2.at0, ID3.at0).stages;
    // Worst: (4 x .75 x 80 + 1.25 x 0)/(4 x .75 + 1.25) = 240/4.25; a missing grade alone keeps it open.
    expect(first).toMatchObject({ state: "closed", worst: "open", best: "closed", secured: false, coverage: 0.8 });
    expect(first.bounds.low).toBeCloseTo(240 / 4.25, 12);
    expect(ladderOf("ID", ID1.at80, ID2.at0, ID3.at0).stages[0]).toMatchObject({ worst: "closed", secured: true });
  });

  test("a missing grade keeps it open in the worst case even where the score cannot fall below 60", () => {
    const grades100 = { "ID1.1": 85, "ID1.2": 85, "ID1.3": 80, "ID1.4": 50 };
    // (4 x .75 x 100)/(3 + 1.25) = 70.6
    const [first] = ladderOf("ID", grades100).stages;
    expect(first.bounds.low).toBeCloseTo(300 / 4.25, 12);
    expect(first).toMatchObject({ worst: "open", secured: false, state: "closed" });
  });
});
