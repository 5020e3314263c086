import type { Indicator } from "../model";
import { reportedLadders, type Assessment } from "./assess";
import type { Bound, BoundModel } from "./boundModel";
import { missingStageEvidence } from "./ladder";
import { adviceFor, focusStage } from "./policy";
import { missingTypeEvidence } from "./type";

/** The indicators behind the type and the reported stages that were not observed, in model order. */
export function silentIndicators(model: BoundModel, assessment: Assessment): Indicator[] {
  const ofStages = reportedLadders(assessment).flatMap(({ stages }) =>
    stages.flatMap(({ stage, grades }) => unobserved(stage.evidence, grades)),
  );
  return [...new Set([...unobserved(model.type, assessment.type.positions), ...ofStages])];
}

/** The indicators for want of which a condition of the floor is unchecked, in model order. */
export function silentOnFloor({ floor }: Assessment): Indicator[] {
  const unchecked = floor.filter(({ state }) => state === "unchecked");
  const tests = unchecked.flatMap((condition) => condition.tests.filter(({ value }) => Number.isNaN(value)));
  return [...new Set(tests.map(({ test }) => test.definition))];
}

/**
 * Which indicator to collect next: the one that the verdict or the advice asks for; else the heaviest missing piece of
 * type evidence, then what leaves the floor unchecked, then the heaviest missing indicator of the stage where work is due,
 * then of the lowest other stage. Undefined where nothing is missing.
 */
export function collectNext(model: BoundModel, assessment: Assessment): Indicator | undefined {
  const advised = adviceFor(model, assessment).find(({ kind }) => kind === "collect");
  if (advised?.kind === "collect") return advised.indicator;
  const ladders = reportedLadders(assessment);
  const inFocus = ladders.map(focusStage).filter((stage) => stage !== undefined);
  const stages = [...inFocus, ...ladders.flatMap((ladder) => ladder.stages)];
  return (
    missingTypeEvidence(model, assessment.type)[0]?.definition ??
    silentOnFloor(assessment)[0] ??
    stages.flatMap(missingStageEvidence)[0]?.definition
  );
}

function unobserved(evidence: readonly Bound<object>[], readings: readonly number[]): Indicator[] {
  return evidence.filter((_, at) => Number.isNaN(readings[at])).map(({ definition }) => definition);
}
