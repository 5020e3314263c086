import fc from "fast-check";
import { assess, Assessor, bindModel } from "../../src/assessment";
import { defaultModel } from "../../src/model";

const model = bindModel(defaultModel);
const cluster = fc.tuple(
  ...defaultModel.indicators.map(({ min, max }) =>
    fc.option(fc.double({ min, max: Math.min(max, min + 100), noNaN: true }), { nil: NaN, freq: 4 }),
  ),
);

test("a cluster reads the same whichever clusters were read before it", () => {
  fc.assert(
    fc.property(fc.array(cluster, { minLength: 2, maxLength: 8 }), (clusters) => {
      const assessor = new Assessor(model);
      for (const values of clusters) expect(assessor.assess(values)).toMatchObject(readAlone(values));
    }),
    { numRuns: 200 },
  );
});

/** Everything that is said of a cluster, what is calculated when somebody asks included. */
function readAlone(values: readonly number[]): object {
  const assessment = assess(model, values);
  const { kind, floor, type } = assessment;
  const common = { kind, floor, type: { index: type.index, interval: type.interval, positions: type.positions } };
  if (!("ladder" in assessment)) return common;
  const { ladder, confidence } = assessment;
  const { standing, debts, guttmanErrors, lacking, unfoundedLeads, lowest, highest } = ladder;
  const stages = ladder.stages.map(({ score, state, bounds, secured, grades, coverage }) => {
    return { score, state, bounds, secured, grades, coverage };
  });
  return {
    ...common,
    confidence,
    ladder: { standing, debts, guttmanErrors, lacking, unfoundedLeads, lowest, highest, stages },
  };
}
