import { atLeast, below, reachedOn, withinStage, type StageTriple } from "../assessment";
import { GATE, type LadderName, type Rules } from "../model";
import type { DrawnCluster } from "./measuredDraws";
import type { ModelDraws, StageEvidenceDraws, WeighedDraws } from "./modelDraws";

// Some builds look an import up at every use, which in the loops below would cost more than the arithmetic.
const closes = GATE;
const reaches = atLeast;
const fallsBelow = below;
const partOfStage = withinStage;

/** One stage of one cluster in every draw. */
interface StageOutcomes {
  /** First the weighted sum of the grades, then S. */
  readonly score: Float64Array;
  /** 1 where a grade lies below the minimum. */
  readonly tooLow: Uint8Array;
}

/** The ladder of one cluster in every draw; filled again for each cluster. */
export interface LadderOutcomes {
  readonly stages: StageTriple<StageOutcomes>;
  readonly maturity: Float64Array;
  /** How many draws put the cluster in stage 1, 2 and 3. */
  readonly counts: Uint32Array;
}

export function ladderOutcomes(draws: number): LadderOutcomes {
  const stage = (): StageOutcomes => ({ score: new Float64Array(draws), tooLow: new Uint8Array(draws) });
  return {
    stages: [stage(), stage(), stage()],
    maturity: new Float64Array(draws),
    counts: new Uint32Array(3),
  };
}

/** Bit of a founded platform, beside 1, 2 and 4 for the closed stages. */
const FOUNDED = 8;

/** The rule of a ladder, asked once for all its sixteen cases. */
interface LadderTable {
  readonly reached: Uint8Array;
  /** Closed stages that count. */
  readonly counting: Uint8Array;
}

const tables: Readonly<Record<LadderName, LadderTable>> = { ID: tableOf("ID"), DI: tableOf("DI") };

function tableOf(ladder: LadderName): LadderTable {
  const reached = new Uint8Array(2 * FOUNDED);
  const counting = new Uint8Array(2 * FOUNDED);
  for (let code = 0; code < reached.length; code += 1) {
    const closed = [1, 2, 4].map((bit) => (code & bit) > 0);
    const stages: StageTriple<boolean> = [closed[0] ?? false, closed[1] ?? false, closed[2] ?? false];
    const done = reachedOn(ladder, stages, (code & FOUNDED) > 0) ?? 0;
    reached[code] = done;
    counting[code] = stages.filter((it, at) => it && at < done).length;
  }
  return { reached, counting };
}

/**
 * Reads one cluster on its ladder in every draw. Missing grades are drawn, count for the minimum grade like observed
 * ones, and leave no stage unassessable.
 *
 * @param firstMissing - the row of `cluster.drawn` to begin with
 */
export function readLadders(
  models: ModelDraws,
  ladder: LadderName,
  rules: Rules,
  cluster: DrawnCluster,
  firstMissing: number,
  outcomes: LadderOutcomes,
): void {
  const [first, second, third] = models.ladders[ladder];
  const [one, two, three] = outcomes.stages;
  let missing = firstMissing;
  missing += readStages(first, rules, cluster, missing, one);
  missing += readStages(second, rules, cluster, missing, two);
  readStages(third, rules, cluster, missing, three);
  conclude(ladder, rules, outcomes);
}

function readStages(
  { evidence, weight }: WeighedDraws<StageEvidenceDraws>,
  { minimumGrade }: Rules,
  { values, measured, drawn }: DrawnCluster,
  firstMissing: number,
  { score, tooLow }: StageOutcomes,
): number {
  score.fill(0);
  tooLow.fill(0);
  let missing = 0;
  for (const item of evidence) {
    const value = values[item.at] ?? NaN;
    if (Number.isNaN(value)) {
      addMissing(item.weight, minimumGrade, drawn, (firstMissing + missing) * weight.length, score, tooLow);
      missing += 1;
    } else addObserved(item, minimumGrade, value, measured[item.at], score, tooLow);
  }
  for (let draw = 0; draw < score.length; draw += 1) score[draw] = (score[draw] ?? 0) / (weight[draw] ?? 0);
  return missing;
}

function addObserved(
  { weight, slopeBelow, offsetBelow, slopeAbove, offsetAbove }: StageEvidenceDraws,
  minimumGrade: number,
  value: number,
  measured: Float64Array | undefined,
  score: Float64Array,
  tooLow: Uint8Array,
): void {
  for (let draw = 0; draw < weight.length; draw += 1) {
    const x = measured ? (measured[draw] ?? 0) : value;
    let grade = (slopeBelow[draw] ?? 0) * x + (offsetBelow[draw] ?? 0);
    if (grade >= closes) {
      grade = (slopeAbove[draw] ?? 0) * x + (offsetAbove[draw] ?? 0);
      if (grade > 100) grade = 100;
    } else if (fallsBelow(grade, minimumGrade)) {
      tooLow[draw] = 1;
      if (grade < 0) continue;
    }
    score[draw] = (score[draw] ?? 0) + (weight[draw] ?? 0) * grade;
  }
}

function addMissing(
  weight: Float64Array,
  minimumGrade: number,
  drawn: Float64Array,
  from: number,
  score: Float64Array,
  tooLow: Uint8Array,
): void {
  for (let draw = 0; draw < weight.length; draw += 1) {
    const grade = 100 * (drawn[from + draw] ?? 0);
    if (fallsBelow(grade, minimumGrade)) tooLow[draw] = 1;
    score[draw] = (score[draw] ?? 0) + (weight[draw] ?? 0) * grade;
  }
}

function conclude(ladder: LadderName, rules: Rules, { stages, maturity, counts }: LadderOutcomes): void {
  const { reached, counting } = tables[ladder];
  const [one, two, three] = stages;
  counts.fill(0);
  for (let draw = 0; draw < maturity.length; draw += 1) {
    const s1 = one.score[draw] ?? 0;
    const s2 = two.score[draw] ?? 0;
    const s3 = three.score[draw] ?? 0;
    let code = reaches(s1, rules.platformBase) ? FOUNDED : 0;
    if (reaches(s1, closes) && one.tooLow[draw] === 0) code |= 1;
    if (reaches(s2, closes) && two.tooLow[draw] === 0) code |= 2;
    if (reaches(s3, closes) && three.tooLow[draw] === 0) code |= 4;
    const done = reached[code] ?? 0;
    const stage = done < 3 ? done : 2;
    counts[stage] = (counts[stage] ?? 0) + 1;
    if ((code & 7) === 7) {
      maturity[draw] = 3;
      continue;
    }
    let focus = Infinity;
    if (ladder === "ID") focus = done === 0 ? s1 : done === 1 ? s2 : s3;
    else {
      if ((code & 1) === 0) focus = s1;
      if ((code & 2) === 0 && done >= 1 && fallsBelow(s2, focus)) focus = s2;
      if ((code & 4) === 0 && done >= 2 && fallsBelow(s3, focus)) focus = s3;
    }
    maturity[draw] = (counting[code] ?? 0) + partOfStage(focus);
  }
}
