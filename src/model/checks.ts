import type { ModelFault, ModelFaultCode } from "./faults";
import { orderedRules, ruleInRange, ruleNames, ruleRange } from "./rules";
import {
  floorConditions,
  ladderNames,
  type Indicator,
  type LadderName,
  type Model,
  type StageDefinition,
} from "./shape";
import { comparableHeader, languages } from "./text";

type Path = readonly (string | number)[];

/**
 * Every reason to refuse a model, in the order of its parts; an empty list means that it is accepted.
 * A value that is not a number (NaN, standing for a cell that was reported already) raises no further fault.
 */
export function findModelFaults(model: Model): ModelFault[] {
  const indicators = new Map(model.indicators.map((indicator) => [comparableHeader(indicator.code), indicator]));
  const find = (code: string): Indicator | undefined => indicators.get(comparableHeader(code));
  return [
    ...ruleFaults(model),
    ...indicatorFaults(model.indicators),
    ...floorFaults(model, find),
    ...typeFaults(model, find),
    ...ladderNames.flatMap((ladder) =>
      model.ladders[ladder].flatMap((stage, at) => stageFaults(stage, ladder, at, find)),
    ),
    ...model.levers.flatMap((lever, at) =>
      unknownIndicators(lever.indicators, (i) => ["levers", at, "indicators", i], find),
    ),
  ];
}

type Find = (code: string) => Indicator | undefined;

function fault(code: ModelFaultCode, path: Path, found: string | number, expected: string): ModelFault {
  return { code, path, found: String(found), expected };
}

function ruleFaults({ rules }: Model): ModelFault[] {
  const outside = ruleNames
    .filter((name) => !Number.isNaN(rules[name]) && !ruleInRange(name, rules[name]))
    .map((name) => fault("ruleOutOfRange", ["rules", name], rules[name], ruleRange(name)));
  const disordered = orderedRules
    .filter(([lesser, greater]) => rules[lesser] > rules[greater])
    .map(([lesser, greater]) =>
      fault("ruleOrder", ["rules", lesser], rules[lesser], `<= ${greater} (${rules[greater]})`),
    );
  return [...outside, ...disordered];
}

function indicatorFaults(indicators: readonly Indicator[]): ModelFault[] {
  const emptyRanges = indicators.flatMap(({ min, max }, at) =>
    min >= max ? [fault("emptyRange", ["indicators", at, "min"], min, `< ${max}`)] : [],
  );
  const negativeErrors = indicators.flatMap(({ error = 0 }, at) =>
    error < 0 ? [fault("negativeError", ["indicators", at, "error"], error, ">= 0")] : [],
  );
  return [
    ...duplicates(
      indicators.map(({ code }) => code),
      (at) => ["indicators", at, "code"],
    ),
    ...nameFaults(indicators),
    ...emptyRanges,
    ...negativeErrors,
  ];
}

/** Two columns could not be told apart when an indicator's name is also the name or the code of another one. */
function nameFaults(indicators: readonly Indicator[]): ModelFault[] {
  const owners = new Map<string, number>();
  indicators.forEach(({ code }, at) => owners.set(comparableHeader(code), at));
  const faults: ModelFault[] = [];
  indicators.forEach(({ name }, at) => {
    for (const language of languages) {
      const key = comparableHeader(name[language]);
      const owner = owners.get(key);
      if (key === "" || owner === at) continue;
      if (owner === undefined) owners.set(key, at);
      else
        faults.push(
          fault("duplicateName", ["indicators", at, "name", language], name[language], indicators[owner]?.code ?? ""),
        );
    }
  });
  return faults;
}

function duplicates(codes: readonly string[], path: (at: number) => Path): ModelFault[] {
  const seen = new Set<string>();
  const faults: ModelFault[] = [];
  codes.forEach((code, at) => {
    const key = comparableHeader(code);
    if (seen.has(key)) faults.push(fault("duplicateCode", path(at), code, ""));
    seen.add(key);
  });
  return faults;
}

function unknownIndicators(codes: readonly string[], path: (at: number) => Path, find: Find): ModelFault[] {
  return codes.flatMap((code, at) => (find(code) ? [] : [fault("unknownIndicator", path(at), code, "")]));
}

function outsideRange(value: number, indicator: Indicator | undefined, path: Path): ModelFault[] {
  if (!indicator || !(value < indicator.min || value > indicator.max)) return [];
  return [fault("outsideRange", path, value, `${indicator.min}..${indicator.max}`)];
}

function floorFaults({ floor }: Model, find: Find): ModelFault[] {
  const repeated = floorConditions.flatMap((condition) => {
    const tests = floor.map((test, at) => ({ test, at })).filter(({ test }) => test.condition === condition);
    return duplicates(
      tests.map(({ test }) => test.indicator),
      (i) => ["floor", tests[i]?.at ?? 0, "indicator"],
    );
  });
  return [
    ...repeated,
    ...unknownIndicators(
      floor.map(({ indicator }) => indicator),
      (at) => ["floor", at, "indicator"],
      find,
    ),
    ...floor.flatMap(({ indicator, threshold }, at) =>
      outsideRange(threshold, find(indicator), ["floor", at, "threshold"]),
    ),
  ];
}

interface Weighed {
  readonly weight: number;
  readonly tolerance?: number | undefined;
}

function weightFaults(evidence: readonly Weighed[], group: Path): ModelFault[] {
  const tolerances = evidence.flatMap(({ tolerance = 0 }, at) =>
    tolerance < 0 || tolerance >= 1
      ? [fault("toleranceOutOfRange", [...group, at, "tolerance"], tolerance, "[0, 1)")]
      : [],
  );
  const negative = evidence.flatMap(({ weight }, at) =>
    weight < 0 ? [fault("negativeWeight", [...group, at, "weight"], weight, ">= 0")] : [],
  );
  const allZero = evidence.every(({ weight }) => weight === 0);
  return [...(allZero ? [fault("zeroWeights", group, 0, "> 0")] : negative), ...tolerances];
}

function typeFaults({ type }: Model, find: Find): ModelFault[] {
  const anchors = type.flatMap(({ indicator, idAnchor, diAnchor }, at) => [
    ...(idAnchor === diAnchor
      ? [fault("coincidentAnchors", ["type", at, "diAnchor"], diAnchor, `<> ${idAnchor}`)]
      : []),
    ...outsideRange(idAnchor, find(indicator), ["type", at, "idAnchor"]),
    ...outsideRange(diAnchor, find(indicator), ["type", at, "diAnchor"]),
  ]);
  const codes = type.map(({ indicator }) => indicator);
  const path = (at: number): Path => ["type", at, "indicator"];
  return [
    ...duplicates(codes, path),
    ...unknownIndicators(codes, path, find),
    ...weightFaults(type, ["type"]),
    ...anchors,
  ];
}

function stageFaults({ evidence }: StageDefinition, ladder: LadderName, position: number, find: Find): ModelFault[] {
  const group: Path = ["ladders", ladder, position, "evidence"];
  if (evidence.length === 0) return [fault("missingStage", group, "", `${ladder}${position + 1}`)];
  const codes = evidence.map(({ indicator }) => indicator);
  const path = (at: number): Path => [...group, at, "indicator"];
  const gates = evidence.flatMap(({ indicator, low, gate, high }, at) => [
    ...(isMonotone(low, gate, high)
      ? []
      : [fault("notMonotone", [...group, at, "gate"], `${low}, ${gate}, ${high}`, "")]),
    ...outsideRange(low, find(indicator), [...group, at, "low"]),
    ...outsideRange(gate, find(indicator), [...group, at, "gate"]),
    ...outsideRange(high, find(indicator), [...group, at, "high"]),
  ]);
  return [
    ...duplicates(codes, path),
    ...unknownIndicators(codes, path, find),
    ...weightFaults(evidence, group),
    ...gates,
  ];
}

function isMonotone(low: number, gate: number, high: number): boolean {
  if ([low, gate, high].some(Number.isNaN)) return true;
  return (low < gate && gate < high) || (low > gate && gate > high);
}
