import type { BoundModel } from "../assessment";
import { prepareSimulator, simulate, type Simulator } from "./simulate";
import type { Settings } from "./settings";

/** How often either of two clusters has the higher maturity; the three sum to 1. */
export interface MaturityOdds {
  readonly firstAhead: number;
  readonly equal: number;
  readonly secondAhead: number;
}

/** A cluster with its row in the input, from which its own draws come. */
export interface DrawnRow {
  readonly row: number;
  readonly values: Float64Array;
}

/** Outcomes that are kept for the next pair, 4 bytes each. */
const MOST_KEPT = 2_000_000;

/** Maturity of clusters in the draws of one run: those of CLUSTERROBUST, common to all clusters. */
export class MaturityDraws {
  private readonly simulator: Simulator;
  private readonly known = new Map<string, Uint32Array>();

  constructor(
    private readonly model: BoundModel,
    private readonly settings: Settings,
  ) {
    this.simulator = prepareSimulator({ model: model.model, ...settings });
  }

  /** Which of two is ahead, draw by draw; undefined where either is of no type that has a ladder of its own. */
  odds(first: DrawnRow, second: DrawnRow): MaturityOdds | undefined {
    const [one, other] = [this.keysOf(first), this.keysOf(second)];
    const { draws } = this.settings;
    if (one.length !== draws || other.length !== draws) return undefined;
    let [ahead, behind] = [0, 0];
    for (let draw = 0; draw < draws; draw += 1) {
      const [a, b] = [one[draw] ?? 0, other[draw] ?? 0];
      if (a > b) ahead += 1;
      else if (b > a) behind += 1;
    }
    return { firstAhead: ahead / draws, equal: (draws - ahead - behind) / draws, secondAhead: behind / draws };
  }

  private keysOf({ row, values }: DrawnRow): Uint32Array {
    const name = `${row} ${values.join(" ")}`;
    const known = this.known.get(name);
    if (known) return known;
    const { model } = this.model;
    const { keys } = simulate(this.simulator, { model, ...this.settings, first: row, size: 1, values });
    if ((this.known.size + 1) * this.settings.draws > MOST_KEPT) this.known.clear();
    this.known.set(name, keys);
    return keys;
  }
}

let last: { readonly model: BoundModel; readonly settings: Settings; readonly drawn: MaturityDraws } | undefined;

/** The draws of these settings, made once for the many pairs that ask for them one after the other. */
export function maturityDraws(model: BoundModel, settings: Settings): MaturityDraws {
  if (last?.model !== model || last.settings.draws !== settings.draws || last.settings.seed !== settings.seed) {
    last = { model, settings, drawn: new MaturityDraws(model, settings) };
  }
  return last.drawn;
}
