import fc from "fast-check";
import { assess, Assessor, bindModel, reportedLadders, type Assessment } from "../../src/assessment";
import { firstEdition } from "../firstEdition";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, BOTH_LOGICS, DI1, DI2, DI3, ID1, ID3, without } from "../oracle/cases/case";
import { valuesOf } from "./assessedBy";

const model = bindModel(firstEdition);
const cluster = fc.tuple(
  ...firstEdition.indicators.map(({ min, max }) =>
    fc.option(fc.double({ min, max: Math.min(max, min + 100), noNaN: true }), { nil: NaN, freq: 4 }),
  ),
);

/** Reads one after the other with the same assessor, and each alone. */
function expectAlike(clusters: readonly ArrayLike<number>[]): void {
  const assessor = new Assessor(model);
  for (const values of clusters) expect(told(assessor.assess(values))).toEqual(told(assess(model, values)));
}

test("a cluster reads the same whichever clusters were read before it", () => {
  fc.assert(fc.property(fc.array(cluster, { minLength: 2, maxLength: 8 }), expectAlike), { numRuns: 200 });
});

test("nothing that was remarked of one cluster is said of the next", () => {
  const debts = { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at80 };
  const unfounded = { ...AT_DI_ANCHORS, ...DI1.at0, ...DI2.at80, ...DI3.at80 };
  const lacking = { ...AT_DI_ANCHORS, ...DI1.at80, ...DI3.at80 };
  const consolidated = { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at80, ...DI3.at80 };
  const guttman = { ...AT_ID_ANCHORS, ...ID1.at30, ...ID3.at80 };
  const begun = { ...AT_ID_ANCHORS, ...ID1.at30 };
  const both = { ...BOTH_LOGICS, ...ID1.at80, ...DI1.at80 };
  const silent = without(AT_DI_ANCHORS, "TY1", "TY6", "TY7");
  const small = { ...AT_ID_ANCHORS, FL3: 1 };
  const all = [debts, unfounded, lacking, consolidated, guttman, begun, both, silent, small];
  const read = all.map((cells) => valuesOf(model, cells));
  // Each after each.
  expectAlike(read.flatMap((one) => read.flatMap((other) => [one, other])));
});

/** Everything that is said of a cluster, what is calculated when somebody asks included. */
function told(assessment: Assessment): unknown {
  const { kind, floor, type } = assessment;
  return {
    kind,
    floor: floor.map(({ state, readiness, tests }) => [state, readiness, tests.map(({ value }) => value)]),
    type: { ...type, interval: type.interval, positions: [...type.positions] },
    confidence: kind === "ID" || kind === "DI" ? assessment.confidence : undefined,
    ladders: reportedLadders(assessment).map((ladder) => ({
      ...ladder,
      range: [ladder.lowest, ladder.highest],
      stages: ladder.stages.map((stage) => ({ ...stage, range: [stage.worst, stage.best], grades: [...stage.grades] })),
    })),
  };
}
