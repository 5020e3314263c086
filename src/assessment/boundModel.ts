import {
  floorConditions,
  type FloorCondition,
  type FloorTest,
  type Indicator,
  type LadderName,
  type Lever,
  type Model,
  type Rules,
  type StageDefinition,
  type StageEvidence,
  type StageName,
  type TypeEvidence,
  comparableHeader,
  languages,
  leverGroups,
} from "../model";

/** A piece of evidence with its indicator at hand, and the indicator's position in the values of a cluster. */
export type Bound<Evidence> = Evidence & {
  readonly definition: Indicator;
  readonly at: number;
  /** Whether the number behind it is judgement: one of its marks is J. */
  readonly judged: boolean;
};

export type StagePosition = 1 | 2 | 3;
export const stagePositions: readonly StagePosition[] = [1, 2, 3];

export interface BoundStage {
  readonly ladder: LadderName;
  readonly position: StagePosition;
  readonly name: StageName;
  readonly definition: StageDefinition;
  /** Evidence that counts: weight above 0. */
  readonly evidence: readonly Bound<StageEvidence>[];
  readonly weights: readonly number[];
  /** Share by which each of them may move: its own, else the rule `weightTolerance`. */
  readonly tolerances: readonly number[];
  /** A NaN for each piece of evidence: the grades of a cluster of which nothing is known, to begin with. */
  readonly unobserved: readonly number[];
}

export type StageTriple<Stage> = readonly [Stage, Stage, Stage];

/** A model prepared for reading clusters: every code resolved once, evidence of weight 0 left out. */
export interface BoundModel {
  readonly model: Model;
  readonly rules: Rules;
  readonly floor: readonly { readonly condition: FloorCondition; readonly tests: readonly Bound<FloorTest>[] }[];
  readonly type: readonly Bound<TypeEvidence>[];
  readonly typeWeights: readonly number[];
  readonly typeTolerances: readonly number[];
  /** A NaN for each piece of type evidence. */
  readonly typeUnobserved: readonly number[];
  readonly ladders: Readonly<Record<LadderName, StageTriple<BoundStage>>>;
  /** The levers of each group, in model order. */
  readonly levers: ReadonlyMap<Lever["group"], readonly BoundLever[]>;
  /** Position of the indicator that a header stands for (code, name, or both as they are printed), by its comparable form. */
  readonly indicatorOfHeader: ReadonlyMap<string, number>;
}

export interface BoundLever {
  readonly lever: Lever;
  /** Positions in model order, which decides between levers of equal priority. */
  readonly order: number;
  /** The indicators of its stage that it answers, with their positions among the evidence that counts there. */
  readonly answers: readonly { readonly indicator: Indicator; readonly at: number }[];
}

const bound = new WeakMap<Model, BoundModel>();

/** Prepares a model for reading clusters. The same model is prepared once. */
export function bindModel(model: Model): BoundModel {
  const known = bound.get(model);
  if (known) return known;
  const fresh = prepare(model);
  bound.set(model, fresh);
  return fresh;
}

function prepare(model: Model): BoundModel {
  const positions = new Map(model.indicators.map(({ code }, at) => [comparableHeader(code), at]));
  const indicator = (code: string): { definition: Indicator; at: number } => {
    const at = positions.get(comparableHeader(code)) ?? -1;
    const definition = model.indicators[at];
    if (!definition) throw new Error(`Model ${model.id} was not checked: it uses ${code} without describing it.`);
    return { definition, at };
  };
  const bind = <Evidence extends Pick<FloorTest, "indicator" | "provenance">>(evidence: Evidence): Bound<Evidence> => ({
    ...evidence,
    ...indicator(evidence.indicator),
    judged: evidence.provenance.includes("J"),
  });
  const toleranceOf = ({ tolerance }: Pick<TypeEvidence, "tolerance">): number =>
    tolerance ?? model.rules.weightTolerance;
  const stage = (ladder: LadderName, position: StagePosition): BoundStage => {
    const definition = model.ladders[ladder][position === 1 ? 0 : position === 2 ? 1 : 2];
    const evidence = definition.evidence.filter(({ weight }) => weight > 0).map(bind);
    return {
      ladder,
      position,
      name: `${ladder}${position}`,
      definition,
      evidence,
      weights: evidence.map(({ weight }) => weight),
      tolerances: evidence.map(toleranceOf),
      unobserved: evidence.map(() => NaN),
    };
  };
  const ladder = (name: LadderName): StageTriple<BoundStage> => [stage(name, 1), stage(name, 2), stage(name, 3)];
  const headersOf = (said: (indicator: Indicator) => readonly string[]): (readonly [string, number])[] =>
    model.indicators.flatMap((known, at) => said(known).map((header) => [comparableHeader(header), at] as const));
  const type = model.type.filter(({ weight }) => weight > 0).map(bind);
  const ladders = { ID: ladder("ID"), DI: ladder("DI") };
  const stages = [...ladders.ID, ...ladders.DI];
  const levers = model.levers.map((lever, order) => {
    const evidence = stages.find(({ name }) => name === lever.group)?.evidence ?? [];
    // Named twice, it is answered once.
    const named = [...new Set(lever.indicators.map((code) => indicator(code).definition))];
    const answers = named.map((known) => ({
      indicator: known,
      at: evidence.findIndex(({ definition }) => definition === known),
    }));
    return { lever, order, answers: answers.filter(({ at }) => at >= 0) };
  });
  return {
    model,
    rules: model.rules,
    floor: floorConditions
      .map((condition) => ({ condition, tests: model.floor.filter((test) => test.condition === condition).map(bind) }))
      .filter(({ tests }) => tests.length > 0),
    type,
    typeWeights: type.map(({ weight }) => weight),
    typeTolerances: type.map(toleranceOf),
    typeUnobserved: type.map(() => NaN),
    ladders,
    levers: new Map(leverGroups.map((group) => [group, levers.filter(({ lever }) => lever.group === group)])),
    // Codes and names last: where a label of one indicator is the name of another, the name decides.
    indicatorOfHeader: new Map([
      ...headersOf(({ code, name }) => languages.map((language) => `${code} ${name[language]}`)),
      ...headersOf(({ code, name }) => [code, ...languages.map((language) => name[language])]),
    ]),
  };
}
