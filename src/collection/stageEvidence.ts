import { mapStages, reachedOn, type Bound, type BoundModel, type StageTriple } from "../assessment";
import type { LadderName, StageEvidence } from "../model";
import { CLOSED, OPEN, OPEN_FOUNDED, StageOutlook } from "./stageOutlook";
import { compareChoices } from "./subsets";

/** So many missing indicators of a stage are tried in every combination; of more, the heaviest first. */
const MOST_TRIED = 10;

/** A ladder of a cluster whose stage the data do not say, and what may be found on it. */
export class LadderOutlook {
  private readonly stages: StageTriple<StageOutlook>;
  private readonly knownStages = new Map<number, boolean>();

  constructor(
    model: BoundModel,
    private readonly ladder: LadderName,
    values: ArrayLike<number>,
  ) {
    this.stages = mapStages(model.ladders[ladder], (stage) => new StageOutlook(stage, model.rules, values));
  }

  get missing(): readonly Bound<StageEvidence>[] {
    return this.stages.flatMap(({ missing }) => missing);
  }

  /** Whether the stage of the cluster is known once these indicators are observed, whatever they turn out to be. */
  isKnownAfter(chosen: ReadonlySet<number>): boolean {
    const [first, second, third] = mapStages(this.stages, (stage) =>
      stage.after(stage.missing.reduce((bits, { at }, place) => (chosen.has(at) ? bits | (1 << place) : bits), 0)),
    );
    return this.isKnown(first, second, third);
  }

  /**
   * The fewest missing indicators whose observation makes the stage known, whatever they turn out to be; of several such sets
   * the heaviest, then the earliest in model order. Exact where no two stages of the ladder share an indicator: of each stage,
   * the first choice for each thing it may turn out to be is all that can be part of the first choice for the ladder.
   */
  fewest(): Bound<StageEvidence>[] {
    const [first, second, third] = mapStages(this.stages, firstChoices);
    let best: Bound<StageEvidence>[] | undefined;
    for (const one of first) {
      for (const two of second) {
        for (const three of third) {
          const chosen = [...one.chosen, ...two.chosen, ...three.chosen];
          if (best && compareChoices(best, chosen) <= 0) continue;
          if (this.isKnown(one.states, two.states, three.states)) best = chosen;
        }
      }
    }
    return (best ?? []).sort((a, b) => a.at - b.at);
  }

  private isKnown(first: number, second: number, third: number): boolean {
    const key = (first << 6) | (second << 3) | third;
    const known = this.knownStages.get(key);
    if (known !== undefined) return known;
    const isKnown = possible(first).every(([one, founded]) =>
      possible(second).every(([two]) =>
        possible(third).every(([three]) => reachedOn(this.ladder, [one, two, three], founded) !== undefined),
      ),
    );
    this.knownStages.set(key, isKnown);
    return isKnown;
  }
}

type Possible = readonly [closed: boolean | undefined, founded: boolean | undefined];

/** The states behind the bits: whether the stage is closed, and whether its score is enough for a platform. */
function possible(states: number): Possible[] {
  const found: Possible[] = [];
  if (states & OPEN) found.push([false, false]);
  if (states & OPEN_FOUNDED) found.push([false, true]);
  if (states & CLOSED) found.push([true, true]);
  return found.length > 0 ? found : [[undefined, undefined]];
}

interface StageChoice {
  readonly chosen: readonly Bound<StageEvidence>[];
  readonly states: number;
}

/** For each thing that a stage may turn out to be, the first of the choices that lead there. */
function firstChoices(stage: StageOutlook): StageChoice[] {
  const first = new Map<number, StageChoice>();
  const tried = [...stage.missing.keys()]
    .sort((a, b) => (stage.missing[b]?.weight ?? 0) - (stage.missing[a]?.weight ?? 0) || a - b)
    .slice(0, MOST_TRIED);
  for (let bits = 0; bits < 1 << tried.length; bits += 1) {
    const places = tried.filter((_, at) => (bits >> at) & 1).sort((a, b) => a - b);
    const chosen = stage.missing.filter((_, place) => places.includes(place));
    const states = stage.after(places.reduce((sum, place) => sum | (1 << place), 0));
    const before = first.get(states);
    if (!before || compareChoices(chosen, before.chosen) < 0) first.set(states, { chosen, states });
  }
  return [...first.values()];
}
