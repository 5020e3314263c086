import { atLeast, StageReading, type Bound, type BoundModel, type BoundStage } from "../assessment";
import type { StageEvidence } from "../model";

/** What a stage may turn out to be: states that it may be found in once some of its missing indicators are observed, as bits. */
const UNASSESSABLE = 0;
export const OPEN = 1;
/** Open, though the score of stage 1 is enough for a platform. */
export const OPEN_FOUNDED = 2;
export const CLOSED = 4;

/** One stage of a cluster and what it may turn out to be, whichever of its missing indicators are observed. */
export class StageOutlook {
  /** In model order. */
  readonly missing: readonly Bound<StageEvidence>[];
  private readonly known = new Map<number, number>();
  private readonly trial: Float64Array;
  private readonly reading: StageReading;

  constructor(
    stage: BoundStage,
    private readonly rules: BoundModel["rules"],
    values: ArrayLike<number>,
  ) {
    this.missing = stage.evidence.filter(({ at }) => Number.isNaN(values[at]));
    this.trial = Float64Array.from(values);
    this.reading = new StageReading(stage, rules);
  }

  /**
   * The states that are possible when the chosen of its missing indicators are observed and the others stay missing. A score
   * lies anywhere between the one with every chosen grade 0 and the one with every chosen grade 100.
   *
   * @param chosen - bit i for the missing indicator i
   */
  after(chosen: number): number {
    const before = this.known.get(chosen);
    if (before !== undefined) return before;
    const [worst, best] = [this.stateAt(chosen, "low"), this.stateAt(chosen, "high")];
    // From open without a platform to closed the score passes the platform rule.
    const between = worst === OPEN && best === CLOSED ? OPEN_FOUNDED : 0;
    const states = worst | best | between;
    this.known.set(chosen, states);
    return states;
  }

  private stateAt(chosen: number, end: "low" | "high"): number {
    this.missing.forEach((evidence, place) => {
      this.trial[evidence.at] = (chosen >> place) & 1 ? evidence[end] : NaN;
    });
    const { state, score } = this.reading.read(this.trial);
    if (state === "unassessable") return UNASSESSABLE;
    if (state === "closed") return CLOSED;
    return atLeast(score, this.rules.platformBase) ? OPEN_FOUNDED : OPEN;
  }
}
