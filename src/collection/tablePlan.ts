import { atLeast, reportedLadders, type Assessment, type Bound, type BoundModel } from "../assessment";
import { ladderNames, type Indicator, type LadderName } from "../model";
import { LadderOutlook } from "./stageEvidence";
import { choicesOf, compareChoices } from "./subsets";

/** How many of the clusters that lack something these indicators would settle, whatever they turn out to be. */
export interface CollectionStep {
  readonly indicators: readonly Indicator[];
  readonly settled: number;
}

/** What to collect over all clusters of a table: for a type, or for a stage on a ladder. */
export interface CommonPlan {
  readonly wanted: "type" | LadderName;
  /** Clusters that lack it. */
  readonly clusters: number;
  /** With one indicator more each time, the most that can be settled; only steps that settle more than the one before. */
  readonly steps: readonly CollectionStep[];
}

interface Weighted {
  readonly at: number;
  readonly weight: number;
  readonly definition: Indicator;
}

/** Clusters alike in what is missing. */
interface Group {
  count: number;
  readonly missing: readonly Weighted[];
  isSettledBy(chosen: ReadonlySet<number>): boolean;
}

/** Questions whether a choice settles a group: more take longer than anybody waits. */
const MOST_ASKED = 300_000;

/** Gathers what clusters lack, and then says which indicators would settle most of them. */
export class TablePlan {
  private readonly groups: Record<CommonPlan["wanted"], Map<string, Group>> = {
    type: new Map(),
    ID: new Map(),
    DI: new Map(),
  };

  constructor(private readonly model: BoundModel) {}

  add(assessment: Assessment, values: ArrayLike<number>): void {
    if (assessment.kind === "NO_DATA") this.addType(values);
    for (const { ladder, standing } of reportedLadders(assessment)) {
      if (standing.kind === "unknown") this.addStage(ladder, values);
    }
  }

  /** The plans for type and stages, those without anything to settle left out. */
  plans(): CommonPlan[] {
    return (["type", ...ladderNames] as const).flatMap((wanted): CommonPlan[] => {
      const groups = [...this.groups[wanted].values()];
      if (groups.length === 0) return [];
      return [{ wanted, clusters: countOf(groups), steps: stepsFor(groups) }];
    });
  }

  private addType(values: ArrayLike<number>): void {
    const { type, rules } = this.model;
    const missing = type.filter(({ at }) => Number.isNaN(values[at]));
    const total = weightOf(type);
    const hasKey = type.some(({ key }) => key);
    this.addTo("type", missing.map(({ at }) => at).join(" "), () => ({
      count: 0,
      missing,
      isSettledBy: (chosen) => {
        const observed = type.filter((evidence) => chosen.has(evidence.at) || !missing.includes(evidence));
        return atLeast(weightOf(observed) / total, rules.typeCoverage) && (!hasKey || observed.some(({ key }) => key));
      },
    }));
  }

  private addStage(ladder: LadderName, values: ArrayLike<number>): void {
    const evidence = this.model.ladders[ladder].flatMap((stage) => [...stage.evidence]);
    // Of clusters with the same values one is asked.
    this.addTo(ladder, evidence.map(({ at }) => values[at]).join(" "), () => {
      const outlook = new LadderOutlook(this.model, ladder, values);
      return { count: 0, missing: outlook.missing, isSettledBy: (chosen) => outlook.isKnownAfter(chosen) };
    });
  }

  private addTo(wanted: CommonPlan["wanted"], key: string, make: () => Group): void {
    const group = this.groups[wanted].get(key) ?? make();
    group.count += 1;
    this.groups[wanted].set(key, group);
  }
}

/**
 * For one indicator, two, three and so on, the choice that settles most clusters: every choice is tried. Where that would take
 * too long it ends with the last number of indicators for which it did not.
 */
function stepsFor(groups: readonly Group[]): CollectionStep[] {
  const candidates = [...new Map(groups.flatMap(({ missing }) => missing.map((it) => [it.at, it] as const))).values()];
  candidates.sort((a, b) => a.at - b.at);
  const all = countOf(groups);
  const steps: CollectionStep[] = [];
  let settled = 0;
  let asked = 0;
  for (let count = 1; count <= candidates.length && settled < all; count += 1) {
    asked += groups.length * binomial(candidates.length, count);
    if (asked > MOST_ASKED) break;
    let best: readonly Weighted[] | undefined;
    let most = settled;
    for (const choice of choicesOf(candidates, count)) {
      const chosen = new Set(choice.map(({ at }) => at));
      const found = countOf(groups.filter((group) => group.isSettledBy(chosen)));
      if (found < most || (found === most && (!best || compareChoices(best, choice) <= 0))) continue;
      [best, most] = [choice, found];
    }
    if (!best) continue;
    settled = most;
    steps.push({ indicators: best.map(({ definition }) => definition), settled });
  }
  return steps;
}

const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { count }) => sum + count, 0);

const weightOf = (evidence: readonly Bound<{ readonly weight: number }>[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

function binomial(items: number, count: number): number {
  let choices = 1;
  for (let i = 1; i <= count; i += 1) choices = (choices * (items - count + i)) / i;
  return choices;
}
