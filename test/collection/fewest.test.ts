import fc from "fast-check";
import { assess, isTypeAssessable, readLadder, readType, type BoundModel } from "../../src/assessment";
import { collectionPlan, stagePlansOfBoth } from "../../src/collection";
import { ladderNames, type LadderName } from "../../src/model";
import { valueAt } from "../../src/target/wayOfIndicator";
import { tables } from "../oracle/tables";
import { tableArbitrary } from "../oracle/random";
import { productModel } from "../target/productModel";

// Against every subset of what is missing, each judged by the product's own reading of a cluster in which it was filled in.

const dic = productModel(tables.DIC);

/** Choices ordered as the plan orders them: fewest, heaviest, model order. */
function firstOf<Item extends { at: number; weight: number }>(
  items: readonly Item[],
  suffices: (at: number[]) => boolean,
) {
  const subsets = Array.from({ length: 1 << items.length }, (_, bits) => items.filter((_item, at) => (bits >> at) & 1));
  const weight = (chosen: readonly Item[]) => chosen.reduce((sum, item) => sum + item.weight, 0);
  const order = (chosen: readonly Item[]) => chosen.map(({ at }) => String(at).padStart(3, "0")).join(" ");
  subsets.sort((a, b) => {
    const heavier = weight(b) - weight(a);
    if (a.length !== b.length) return a.length - b.length;
    return Math.abs(heavier) > 1e-9 ? heavier : order(a) < order(b) ? -1 : 1;
  });
  return subsets.find((chosen) => suffices(chosen.map(({ at }) => at)))?.map(({ at }) => at);
}

const missingOf = <Item extends { at: number }>(items: readonly Item[], values: Float64Array): Item[] =>
  items.filter(({ at }) => Number.isNaN(values[at])).sort((a, b) => a.at - b.at);

const placesOf = (model: BoundModel, indicators: readonly { code: string }[] = []): number[] =>
  indicators.map(({ code }) => model.model.indicators.findIndex((known) => known.code === code));

test("a type: no smaller set of missing indicators allows one, no heavier one of as many, in random models", () => {
  let [plans, keyed] = [0, 0];
  for (const table of [tables.DIC, ...fc.sample(tableArbitrary(tables.DIC), { numRuns: 40, seed: 5 })]) {
    const model = productModel(table);
    for (const observed of fc.sample(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), {
      numRuns: 25,
      seed: 3,
    })) {
      const values = new Float64Array(model.model.indicators.length).fill(NaN);
      model.type.forEach(({ at, idAnchor }, place) => {
        if (observed[place] === true && observed[place + 20] === true) values[at] = idAnchor;
      });
      const assessment = assess(model, values);
      if (assessment.kind !== "NO_DATA") continue;
      const allows = (chosen: number[]): boolean => {
        const filled = values.slice();
        for (const { at, diAnchor } of model.type) if (chosen.includes(at)) filled[at] = diAnchor;
        return isTypeAssessable(readType(model, filled), model.rules);
      };
      plans += 1;
      if (!assessment.type.keyObserved) keyed += 1;
      const plan = placesOf(model, collectionPlan(model, assessment, values)?.type);
      expect(plan).toEqual(firstOf(missingOf(model.type, values), allows));
    }
  }
  expect(plans).toBeGreaterThan(500);
  expect(keyed).toBeGreaterThan(100);
});

const GRADES = [0, 45, 100];
const EVEN_GRADES = [5, 15, 25, 31, 40, 50, 59, 61, 80];

/** Whether the stage is known whatever the chosen indicators turn out to be: grades at both ends and between, and all alike. */
function isAlwaysKnown(model: BoundModel, name: LadderName, values: Float64Array, chosen: readonly number[]): boolean {
  const evidence = model.ladders[name].flatMap((stage) => [...stage.evidence]).filter(({ at }) => chosen.includes(at));
  const isKnown = (grades: readonly number[]): boolean => {
    const filled = values.slice();
    evidence.forEach((item, at) => (filled[item.at] = valueAt(grades[at] ?? 0, item)));
    return readLadder(model, name, filled).standing.kind !== "unknown";
  };
  if (!EVEN_GRADES.every((grade) => isKnown(evidence.map(() => grade)))) return false;
  const each = (grades: readonly number[]): boolean =>
    grades.length === evidence.length ? isKnown(grades) : GRADES.every((grade) => each([...grades, grade]));
  return each([]);
}

/** A ladder with a few indicators missing where they are missing together, so that stages cannot be assessed. */
function sparse(model: BoundModel, name: LadderName, seed: number, most: number): Float64Array[] {
  const evidence = model.ladders[name].flatMap((stage) => [...stage.evidence]);
  const some = fc.constantFrom<number>(10, 29, 30, 45, 60, 70, 90);
  const cluster = fc.record({
    grades: fc.array(some, { minLength: evidence.length, maxLength: evidence.length }),
    gaps: fc.array(fc.nat({ max: 5 }), { minLength: evidence.length, maxLength: evidence.length }),
    holes: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 })),
  });
  return fc.sample(cluster, { numRuns: 400, seed }).flatMap(({ grades, gaps, holes }) => {
    const values = new Float64Array(model.model.indicators.length).fill(NaN);
    let missing = 0;
    evidence.forEach((item, at) => {
      const stage = model.ladders[name].findIndex((known) => known.evidence.some(({ at: place }) => place === item.at));
      if ((gaps[at] ?? 0) < (holes[stage] ?? 0)) missing += 1;
      else values[item.at] = valueAt(grades[at] ?? 0, item);
    });
    return missing > 0 && missing <= most ? [values] : [];
  });
}

test.each(ladderNames)("a stage on the ladder %s: no smaller set makes it known whatever comes out", (name) => {
  let plans = 0;
  for (const values of sparse(dic, name, 11, 7)) {
    if (readLadder(dic, name, values).standing.kind !== "unknown") continue;
    const onLadder = stagePlansOfBoth(dic, values).find(({ ladder }) => ladder === name);
    const plan = placesOf(dic, onLadder?.indicators);
    const evidence = dic.ladders[name].flatMap((stage) => [...stage.evidence]);
    const first = firstOf(missingOf(evidence, values), (chosen) => isAlwaysKnown(dic, name, values, chosen));
    expect(plan).toEqual(first);
    plans += 1;
  }
  expect(plans).toBeGreaterThan(20);
});
