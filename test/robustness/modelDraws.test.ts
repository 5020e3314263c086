import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { bindModel } from "../../src/assessment";
import { defaultModel, type Model, type StageEvidence } from "../../src/model";
import { drawModels } from "../../src/robustness/modelDraws";
import { streamOf } from "../../src/measures/stream";
import { withRules } from "./clusters";

// The order of the draws is a promise: here it is read from its description and drawn once more, number by number.

/** Half of all gates mean better when lower, and the tolerances are so wide that lo, gate and hi often change places. */
const turned = (model: Model): Model => {
  const mirrored = (evidence: StageEvidence, at: number): StageEvidence =>
    at % 2 === 0 ? evidence : { ...evidence, low: evidence.high, high: evidence.low };
  const stages = (ladder: "ID" | "DI"): Model["ladders"]["ID"] => {
    const [one, two, three] = model.ladders[ladder].map((stage) => ({
      ...stage,
      evidence: stage.evidence.map(mirrored),
    }));
    if (!one || !two || !three) throw new Error("three stages");
    return [one, two, three];
  };
  return { ...model, ladders: { ID: stages("ID"), DI: stages("DI") } };
};

/** Every weight with a tolerance of its own but the first of each group, which keeps that of the rule. */
const ownTolerances = (model: Model): Model => {
  const own = <Evidence>(evidence: Evidence, at: number): Evidence =>
    at === 0 ? evidence : { ...evidence, tolerance: at / 10 };
  const stage = (one: Model["ladders"]["ID"][0]): typeof one => ({ ...one, evidence: one.evidence.map(own) });
  const [[id1, id2, id3], [di1, di2, di3]] = [model.ladders.ID, model.ladders.DI];
  return {
    ...model,
    type: model.type.map(own),
    ladders: { ID: [stage(id1), stage(id2), stage(id3)], DI: [stage(di1), stage(di2), stage(di3)] },
  };
};

test.each([
  ["as built in", defaultModel],
  ["with tolerances of their own", ownTolerances(defaultModel)],
  ["with gates that change places", turned(withRules({ gateTolerance: 0.6, anchorTolerance: 0.3 }))],
  ["without tolerances", withRules({ weightTolerance: 0, anchorTolerance: 0, gateTolerance: 0 })],
])("weights, anchors and gates come from stream 0 in the order that is documented (%s)", (_, model) => {
  const draws = 40;
  const found = drawModels(bindModel(model), { draws, seed: 21 });
  const stream = streamOf(21, 0);
  const around = (centre: number, reach: number): number => centre + reach * (2 * uniformFloat64(stream) - 1);
  const { weightTolerance, anchorTolerance, gateTolerance } = model.rules;
  let exchanged = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    model.type.forEach(({ weight, tolerance = weightTolerance, idAnchor, diAnchor }, at) => {
      const reach = anchorTolerance * Math.abs(diAnchor - idAnchor);
      const [drawnWeight, a, b] = [
        around(weight, tolerance * weight),
        around(idAnchor, reach),
        around(diAnchor, reach),
      ];
      const evidence = found.type.evidence[at];
      expect(evidence?.weight[draw]).toBeCloseTo(drawnWeight, 12);
      // Position -1 at the one anchor, +1 at the other.
      const position = (x: number): number => (evidence?.slope[draw] ?? NaN) * x + (evidence?.offset[draw] ?? NaN);
      expect(position(a)).toBeCloseTo(-1, 9);
      expect(position(b)).toBeCloseTo(1, 9);
    });
    for (const ladder of ["ID", "DI"] as const)
      model.ladders[ladder].forEach((stage, k) => {
        stage.evidence.forEach(({ weight, tolerance = weightTolerance, low, gate, high }, at) => {
          const reach = gateTolerance * Math.abs(high - low);
          const drawnWeight = around(weight, tolerance * weight);
          const drawn = [around(low, reach), around(gate, reach), around(high, reach)];
          // "sorted back into order": rising where higher is better, falling where lower is.
          const sorted = [...drawn].sort((one, other) => (high > low ? one - other : other - one));
          if (sorted.some((value, place) => value !== drawn[place])) exchanged += 1;
          const [lo = NaN, middle = NaN, hi = NaN] = sorted;
          const evidence = found.ladders[ladder][k]?.evidence[at];
          expect(evidence?.weight[draw]).toBeCloseTo(drawnWeight, 12);
          const below = (x: number): number =>
            (evidence?.slopeBelow[draw] ?? NaN) * x + (evidence?.offsetBelow[draw] ?? NaN);
          const above = (x: number): number =>
            (evidence?.slopeAbove[draw] ?? NaN) * x + (evidence?.offsetAbove[draw] ?? NaN);
          // Relative to the steepness: two gates may come to lie close together.
          const near = (value: number, expected: number, slope: number): void => {
            expect(Math.abs(value - expected)).toBeLessThan(1e-9 * (1 + Math.abs(slope)));
          };
          near(below(lo), 0, evidence?.slopeBelow[draw] ?? NaN);
          near(below(middle), 60, evidence?.slopeBelow[draw] ?? NaN);
          near(above(middle), 60, evidence?.slopeAbove[draw] ?? NaN);
          near(above(hi), 100, evidence?.slopeAbove[draw] ?? NaN);
        });
      });
  }
  expect(exchanged > 100).toBe(gateTolerance === 0.6);
});
