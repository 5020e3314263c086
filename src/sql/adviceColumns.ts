// What holds the focus stage back, which lever answers it, and what to collect.
import type { Bound, BoundStage } from "../assessment";
import { GATE, ladderNames, type Lever } from "../model";
import { type AssessmentContext, gradeName } from "./assessmentContext";
import { below, firstOf, greatest, isSet, least, literal, ratio, sum, text, times, when } from "./expressions";

/** What holds the focus stage back, how mature the ladder is, and what each lever would answer. */
export function constraints(context: AssessmentContext): Map<string, string> {
  const layer = new Map<string, string>();
  const { minimumGrade } = context.model.rules;
  for (const ladder of ladderNames) {
    const within = (position: number): string => least([`s${ladder}${position} / ${literal(GATE)}`, literal(0.99)]);
    const score = firstOf(
      [1, 2, 3].map((at) => [`e${ladder} = ${at}`, within(at)] as const),
      literal(0),
    );
    const base = ladder === "ID" ? `r${ladder}` : `y${ladder}`;
    layer.set(
      `g${ladder}`,
      context.double(
        firstOf(
          [
            [`q${ladder} = 1`, literal(3)],
            [`e${ladder} = 0 OR ${base} < 0`, literal(-1)],
          ],
          `${base} + ${score}`,
        ),
      ),
    );
    layer.set(
      `b${ladder}`,
      firstOf(
        context.model.ladders[ladder].flatMap((stage) => constraintCases(stage, minimumGrade)),
        text(""),
      ),
    );
  }
  for (const { lever, order, degree } of stageLevers(context)) {
    const [ladder, position] = [lever.group.slice(0, 2), lever.group.slice(2)];
    // Of a cluster with a type only its own ladder is reported.
    const reported = `e${ladder} = ${position} AND verdict <> '${ladder === "ID" ? "DI" : "ID"}'`;
    layer.set(`v${order}`, context.double(when(reported, degree, literal(0))));
  }
  return layer;
}

function constraintCases(stage: BoundStage, minimumGrade: number): (readonly [string, string])[] {
  const { name, ladder, position, evidence } = stage;
  const inFocus = `e${ladder} = ${position}`;
  const largest = greatest(evidence.map((_, at) => shortfall(stage, at)));
  return [
    ...evidence.map(
      ({ at, definition }, n) =>
        [
          `${inFocus} AND ${below(`m${name}`, minimumGrade)} AND o${at} = 1 AND ${gradeName(stage, n)} <= m${name} + ${literal(1e-9)}`,
          text(definition.code),
        ] as const,
    ),
    // Shares of one sum are compared, so their tolerance is a share of it too.
    ...evidence.map(
      ({ definition }, n) =>
        [
          `${inFocus} AND d${name} > 0 AND ${shortfall(stage, n)} > 0 AND ${shortfall(stage, n)} >= ${largest} - ${literal(1e-9)} * d${name}`,
          text(definition.code),
        ] as const,
    ),
  ];
}

function shortfall(stage: BoundStage, at: number): string {
  const evidence = stage.evidence[at];
  if (!evidence) return literal(0);
  const missing = greatest([literal(0), `(${literal(GATE)} - ${gradeName(stage, at)})`]);
  return when(isSet(`o${evidence.at}`), times(evidence.weight, missing), literal(0));
}

/** The levers of the stages in model order, each with the sum of the obstacle degrees that it answers. */
function stageLevers(context: AssessmentContext): { lever: Lever; order: number; degree: string }[] {
  return context.stages
    .flatMap((stage) =>
      (context.model.levers.get(stage.name) ?? []).map(({ lever, order, answers }) => ({
        lever,
        order,
        degree: ratio(sum(answers.map(({ at }) => shortfall(stage, at))), `d${stage.name}`, literal(0)),
      })),
    )
    .sort((a, b) => a.order - b.order);
}

/** What comes first: a family of levers, "collect" or "monitor", and the indicator of the latter two. */
export function advice(context: AssessmentContext): Map<string, string> {
  const levers = stageLevers(context);
  const most = greatest([literal(0), ...levers.map(({ order }) => `v${order}`)]);
  const layer = new Map<string, string>();
  layer.set(
    "family",
    firstOf(
      levers.map(
        ({ lever, order }) =>
          [`v${order} > ${literal(1e-9)} AND v${order} >= ${most} - ${literal(1e-9)}`, text(lever.family)] as const,
      ),
      text(""),
    ),
  );
  layer.set("totype", heaviestMissing(context.model.type));
  layer.set("tokey", heaviestMissing(context.model.type.filter(({ key }) => key)));
  for (const ladder of ladderNames) {
    const stages = context.model.ladders[ladder];
    layer.set(`to${ladder}`, toCollect(stages));
    const lowest = least(stages.map(({ name }) => `m${name}`));
    layer.set(
      `wk${ladder}`,
      firstOf(
        stages.flatMap((stage) =>
          stage.evidence.map(
            ({ at, definition }, n) =>
              [`o${at} = 1 AND ${gradeName(stage, n)} <= ${lowest} + ${literal(1e-9)}`, text(definition.code)] as const,
          ),
        ),
        text(""),
      ),
    );
  }
  const [id, di] = ladderNames.map((ladder) => context.model.ladders[ladder]);
  const inTurn = [0, 1, 2].flatMap((at) => [id?.[at], di?.[at]]).filter((stage) => stage !== undefined);
  layer.set("toeither", toCollect(inTurn));
  return layer;
}

/** The code of the heaviest evidence without a value; equal weights in model order. */
function heaviestMissing(evidence: readonly Bound<{ readonly weight: number }>[]): string {
  const heaviest = [...evidence].sort((a, b) => b.weight - a.weight);
  return firstOf(
    heaviest.map(({ at, definition }) => [`o${at} = 0`, text(definition.code)] as const),
    text(""),
  );
}

/** The heaviest missing indicator of the first of some stages that lacks data. */
function toCollect(stages: readonly BoundStage[]): string {
  return firstOf(
    stages
      .filter(({ evidence }) => evidence.length > 0)
      .map((stage) => [`a${stage.name} = 0`, heaviestMissing(stage.evidence)] as const),
    text(""),
  );
}
