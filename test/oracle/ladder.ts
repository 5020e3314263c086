/** Three stages together: the ID ladder step by step, the DI ladder with skips, debts and the platform rule. */
import type { Cluster } from "./evidence";
import type { Ladder, OracleModel, StageNumber } from "./model";
import { readStage, type StageReading } from "./stage";
import { atLeast, below, firstLargest } from "./tolerance";

export interface LadderReading {
  readonly ladder: Ladder;
  readonly stages: readonly [StageReading, StageReading, StageReading];
  readonly reached: number | undefined;
  readonly stage: StageNumber | undefined;
  readonly focus: StageReading | undefined;
  readonly consolidated: boolean;
  readonly maturity: number | undefined;
  readonly guttmanErrors: readonly StageNumber[];
  readonly unfoundedLeads: readonly StageNumber[];
  readonly debts: readonly StageNumber[];
  /** Below a known reached; with reached unknown the lowest unassessable stage. */
  readonly lacksData: readonly StageNumber[];
  readonly lowestStage: StageNumber;
  readonly highestStage: StageNumber;
  /** "ID2", "DI3-12", "ID3+", "DI3?2", "DI?" */
  readonly label: string;
}

type Three = readonly [boolean, boolean, boolean];

/** The ladder's rule where every stage is known to be closed or open. */
function reachedWith(ladder: Ladder, [first, second, third]: Three, founded: boolean): number {
  if (ladder === "ID") {
    // "number of consecutive closed stages from stage 1"
    if (!first) return 0;
    if (!second) return 1;
    return third ? 3 : 2;
  }
  // "highest closed stage that counts, 0 if none; above 1 it counts only when S1 >= 30"
  if (third && founded) return 3;
  if (second && founded) return 2;
  return first ? 1 : 0;
}

/** "stage = min(reached + 1, 3)" */
const stageAfter = (reached: number): StageNumber => (reached === 0 ? 1 : reached === 1 ? 2 : 3);

/** Every value that reached could have if the unassessable stages were opened or closed, the platform rule included. */
function possibleReached(ladder: Ladder, stages: LadderReading["stages"], platformBase: number): Set<number> {
  const possible = (stage: StageReading): boolean[] =>
    stage.state === "unassessable" ? [false, true] : [stage.state === "closed"];
  const found = new Set<number>();
  const s1 = stages[0].score;
  for (const first of possible(stages[0]))
    for (const second of possible(stages[1]))
      for (const third of possible(stages[2])) {
        // "an unassessable stage 1 also leaves platformBase unknown"; but a closed one has at least 60, so a platform
        const foundations = s1 !== undefined ? [atLeast(s1, platformBase)] : first ? [true] : [false, true];
        for (const founded of foundations) found.add(reachedWith(ladder, [first, second, third], founded));
      }
  return found;
}

export function readLadder(model: OracleModel, cluster: Cluster, ladder: Ladder): LadderReading {
  const { platformBase } = model.rules;
  const stages = [
    readStage(model, cluster, ladder, 1),
    readStage(model, cluster, ladder, 2),
    readStage(model, cluster, ladder, 3),
  ] as const;
  const numbers = (which: (stage: StageReading) => boolean): StageNumber[] =>
    stages.filter(which).map(({ number }) => number);
  const [first] = stages;

  // "unknown when opening or closing the unassessable stages would change it"
  const possible = [...possibleReached(ladder, stages, platformBase)];
  const reached = possible.length === 1 ? possible[0] : undefined;
  const closed = stages.filter(({ state }) => state === "closed");
  const open = stages.filter(({ state }) => state === "open");
  const consolidated = closed.length === 3; // "when all three stages are closed"

  // "a closed stage above an open one is a Guttman error"
  const guttmanErrors =
    ladder === "ID" ? numbers((it) => it.state === "closed" && open.some((under) => under.number < it.number)) : [];
  // "a closed stage without a founded platform is an unfounded lead"
  const noPlatform = first.score !== undefined && below(first.score, platformBase);
  const unfoundedLeads = ladder === "DI" ? numbers((it) => it.number > 1 && it.state === "closed" && noPlatform) : [];
  // "open stages below reached are stage debt"
  const debts =
    ladder === "DI" && reached !== undefined ? numbers((it) => it.state === "open" && it.number < reached) : [];
  // "an unassessable stage below reached lacks data"; "the result names the stage that lacks data"
  const unassessable = numbers((it) => it.state === "unassessable");
  const lacksData =
    reached === undefined ? unassessable.slice(0, 1) : unassessable.filter((number) => number < reached);

  const focus = reached === undefined || consolidated ? undefined : focusAt(reached);
  function focusAt(known: number): StageReading | undefined {
    if (ladder === "ID") return open[0]; // "first open stage"
    // "the open stage at or below reached + 1 with the lowest score"
    const within = open.filter(({ number }) => number <= known + 1);
    return firstLargest(within, ({ score }) => -(score ?? Infinity));
  }

  const maturity = maturityOf();
  function maturityOf(): number | undefined {
    if (consolidated) return 3; // "3 when consolidated"
    // "unknown when reached is unknown or, for DI, any stage is unassessable"
    if (reached === undefined || (ladder === "DI" && unassessable.length > 0) || focus?.score === undefined)
      return undefined;
    const counting = closed.filter(({ number }) => number === 1 || !noPlatform).length;
    return (ladder === "ID" ? reached : counting) + Math.min(focus.score / 60, 0.99);
  }

  // "reading the ladder's rule on all-worst and all-best"; the platform rule then reads S1_lo and S1_hi
  const worst: Three = [stages[0].closedAtWorst, stages[1].closedAtWorst, stages[2].closedAtWorst];
  const best: Three = [stages[0].closedAtBest, stages[1].closedAtBest, stages[2].closedAtBest];
  const lowestStage = stageAfter(reachedWith(ladder, worst, atLeast(first.bounds[0], platformBase)));
  const highestStage = stageAfter(reachedWith(ladder, best, atLeast(first.bounds[1], platformBase)));

  const stage = reached === undefined ? undefined : stageAfter(reached);
  const marks = `${consolidated ? "+" : ""}${debts.length > 0 ? `-${debts.join("")}` : ""}${lacksData.length > 0 ? `?${lacksData.join("")}` : ""}`;
  const label = stage === undefined ? `${ladder}?` : `${ladder}${stage}${marks}`;
  return {
    ladder,
    stages,
    reached,
    stage,
    focus,
    consolidated,
    maturity,
    guttmanErrors,
    unfoundedLeads,
    debts,
    lacksData,
    lowestStage,
    highestStage,
    label,
  };
}
