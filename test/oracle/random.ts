/**
 * Random clusters that visit the interesting places often: anchors, gates, lo and hi, just around thresholds, out of range,
 * whole stages missing, rows mostly complete, and clusters that look like ID, DI or both at once.
 */
import fc from "fast-check";
import type { Cluster } from "./assess";
import {
  type Column,
  HEADER,
  type Indicator,
  type OracleModel,
  type StageEvidence,
  type Table,
  type TypeEvidence,
} from "./model";

/** 1e-10 counts as equal by the tolerance, 1e-6 does not. */
const around = (values: readonly number[]): number[] =>
  values.flatMap((value) => [value, value, value - 1e-10, value + 1e-10, value - 1e-6, value + 1e-6]);

const somePosition = fc.oneof(
  fc.constantFrom(...around([-0.2, 0.2, 0]), -1, -1, 1, 1, -0.5, 0.5),
  fc.double({ min: -1, max: 1, noNaN: true }),
);
const someGrade = fc.oneof(
  fc.constantFrom(...around([30, 60]), 0, 15, 30, 45, 60, 80, 80, 100),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

/** The value that has this position; anchors may lie either way round. */
const atPosition = ({ idAnchor: a, diAnchor: b }: TypeEvidence, position: number): number =>
  a + ((position + 1) / 2) * (b - a);
/** The value that has this grade. */
const atGrade = ({ lo, gate, hi }: StageEvidence, grade: number): number =>
  grade <= 60 ? lo + (gate - lo) * (grade / 60) : gate + (hi - gate) * ((grade - 60) / 40);

type Values = Readonly<Record<string, number>>;

/** One number for each piece of evidence: all alike, or each its own. */
function spread<E extends { readonly code: string }>(
  evidence: readonly E[],
  some: fc.Arbitrary<number>,
  place: (it: E, at: number) => number,
): fc.Arbitrary<Values> {
  const values = (numbers: readonly number[]): Values =>
    Object.fromEntries(evidence.map((it, at) => [it.code, place(it, numbers[at] ?? 0)]));
  const each = fc.array(some, { minLength: evidence.length, maxLength: evidence.length });
  return fc.oneof(
    some.map((one) => values(evidence.map(() => one))),
    each.map(values),
  );
}

function typeValues(model: OracleModel): fc.Arbitrary<Values> {
  const leaning = (pole: number): fc.Arbitrary<Values> =>
    spread(model.type, fc.constantFrom(pole, pole, pole, 0.6 * pole, 0.2 * pole, 0, -0.3 * pole), atPosition);
  const poles = spread(model.type, fc.constantFrom(-1, 1, -1, 1, 0), atPosition);
  // one indicator alone decides: the rest half-way
  const single = fc
    .tuple(fc.nat({ max: Math.max(0, model.type.length - 1) }), somePosition)
    .map(([chosen, position]): Values =>
      Object.fromEntries(model.type.map((it, at) => [it.code, atPosition(it, at === chosen ? position : 0)])),
    );
  return fc.oneof(
    { arbitrary: leaning(-1), weight: 4 },
    { arbitrary: leaning(1), weight: 4 },
    { arbitrary: poles, weight: 3 },
    { arbitrary: single, weight: 1 },
    { arbitrary: spread(model.type, somePosition, atPosition), weight: 2 },
  );
}

function stageValues(model: OracleModel): fc.Arbitrary<Values> {
  const stages = [...new Set(model.stages.map(({ stage }) => stage))];
  const one = (stage: string): fc.Arbitrary<Values> => {
    const evidence = model.stages.filter((it) => it.stage === stage);
    const absent: Values = {};
    return fc.oneof(
      { arbitrary: spread(evidence, someGrade, atGrade), weight: 4 },
      { arbitrary: spread(evidence, fc.constantFrom(60, 70, 80, 100), atGrade), weight: 4 },
      { arbitrary: fc.constant(absent), weight: 2 },
    );
  };
  return fc
    .tuple(...stages.map(one))
    .map((parts): Values => Object.fromEntries(parts.flatMap((part) => Object.entries(part))));
}

function floorValues(model: OracleModel): fc.Arbitrary<Values> {
  const others = new Set([...model.type, ...model.stages].map(({ code }) => code));
  const tests = model.floor.filter(({ code }) => !others.has(code));
  const some = fc.oneof(
    { arbitrary: fc.constantFrom(1.5, 2, 1), weight: 8 },
    { arbitrary: fc.constantFrom(1 - 1e-11, 1 - 1e-6, 0.5, 0), weight: 1 },
  );
  return spread(tests, some, ({ threshold }, share) => threshold * share);
}

/** Beyond one of the limits: well beyond it, or by a residue such as arithmetic leaves behind. */
function beyond({ min, max }: Indicator, coin: number): number {
  const sizeOf = (limit: number): number => (limit === 0 ? 1 : Math.abs(limit));
  const by = [1, 1e-6, 1e-11, 1e-6, 1e-11][coin % 5] ?? 1;
  return coin % 2 === 0 ? max + by * sizeOf(max) : min - by * sizeOf(min);
}

/** Which values go missing, and which fall out of range. */
function spoiled(model: OracleModel, values: Values): fc.Arbitrary<Cluster> {
  const codes = Object.keys(values);
  const coins = fc.array(fc.nat({ max: 99 }), { minLength: codes.length, maxLength: codes.length });
  return fc
    .tuple(fc.constantFrom(0, 0, 0, 8, 25, 60), fc.constantFrom(0, 0, 0, 5), coins)
    .map(([missing, outside, drawn]) => {
      const kept = codes.flatMap((code, at): [string, number][] => {
        const coin = drawn[at] ?? 0;
        const indicator = model.indicators.get(code);
        if (coin < missing || indicator === undefined) return [];
        if (coin >= 100 - outside) return [[code, beyond(indicator, coin)]];
        return [[code, values[code] ?? NaN]];
      });
      return Object.fromEntries(kept.filter(([, value]) => Number.isFinite(value)));
    });
}

export function clusterArbitrary(model: OracleModel): fc.Arbitrary<Cluster> {
  return fc
    .tuple(stageValues(model), floorValues(model), typeValues(model))
    .chain(([stages, floor, type]) => spoiled(model, { ...stages, ...floor, ...type }));
}

/** The same model with other weights (some 0, never the first of a group) and other rules, still a valid model. */
export function tableArbitrary(table: Table): fc.Arbitrary<Table> {
  const at = (column: Column): number => HEADER.indexOf(column);
  const rules = fc.record({
    typeBand: fc.constantFrom(0.05, 0.2, 0.4),
    typeCoverage: fc.constantFrom(0.3, 0.6, 0.9),
    weightTolerance: fc.constantFrom(0, 0.1, 0.25, 0.5),
    minimumGrade: fc.constantFrom(0, 15, 30, 50),
    stageCoverage: fc.constantFrom(0.2, 0.5, 0.8, 1),
    platformBase: fc.constantFrom(25, 30, 45, 60),
  });
  const factors = fc.array(fc.constantFrom(1, 1, 1, 0, 0.5, 2, 3), {
    minLength: table.length,
    maxLength: table.length,
  });
  return fc.tuple(rules, factors).map(([values, drawn]) => {
    const byName = new Map<string, number>(Object.entries(values));
    const met = new Set<string>();
    return table.map((row, line) => {
      const part = row[at("Part")];
      const name = `${String(part)} ${String(row[at("Group")])}`;
      const first = !met.has(name);
      met.add(name);
      const rule = part === "Rule" ? byName.get(String(row[at("Code")])) : undefined;
      if (rule !== undefined) return row.map((value, column) => (column === at("Gate") ? rule : value));
      if (part !== "Type" && part !== "Stage") return row;
      const factor = drawn[line] ?? 1;
      return row.map((value, column) =>
        column === at("Weight") && typeof value === "number" ? value * (first && factor === 0 ? 1 : factor) : value,
      );
    });
  });
}
