import { assess, bindModel, judgementBehind, type Judgement } from "../../src/assessment";
import { firstEdition } from "../firstEdition";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, BOTH_LOGICS, DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { valuesOf, type ClusterCells } from "./assessedBy";

function judgement(cluster: ClusterCells): Judgement {
  // A model of its own: what marks are judgement is read when a model is bound.
  const model = bindModel({ ...firstEdition });
  return judgementBehind(assess(model, valuesOf(model, cluster)));
}

test("with all type evidence observed, .82 of its weight is judgement: all but TY3 (literature) and TY5 (the paper)", () => {
  expect(judgement(AT_DI_ANCHORS).type).toBeCloseTo(0.82, 12);
});

test("only observed weight counts: without TY8 and TY9 it is .66 of .84", () => {
  expect(judgement(without(AT_DI_ANCHORS, "TY8", "TY9")).type).toBeCloseTo(0.66 / 0.84, 12);
});

test("of the fifteen stage indicators of ID, four rest on sources alone: ID1.2, ID1.5, ID2.4, ID3.3", () => {
  expect(judgement({ ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at0 }).stages).toBeCloseTo(11 / 15, 12);
  expect(judgement({ ...AT_ID_ANCHORS, ...ID1.at80 }).stages).toBeCloseTo(3 / 5, 12);
});

test("of the thirteen of DI only the gigabit coverage does; a hybrid rests on both ladders", () => {
  const stages = { ...DI1.at80, ...DI2.at30, ...DI3.at0 };
  expect(judgement({ ...AT_DI_ANCHORS, ...stages }).stages).toBeCloseTo(12 / 13, 12);
  const both = { ...BOTH_LOGICS, ...stages, ...ID1.at80, ...ID2.at30, ...ID3.at0 };
  expect(judgement(both).stages).toBeCloseTo((11 + 12) / (15 + 13), 12);
});

test("without a stage there is no share of judgement behind it, and without data none at all", () => {
  expect(judgement({ TY1: 40 }).stages).toBeNaN();
  expect(judgement({}).type).toBeNaN();
});
