import { bindModel, readLadder, type BoundModel, type StageReading } from "../../src/assessment";
import type { Model } from "../../src/model";
import { firstEdition } from "../firstEdition";

/** One piece of evidence of a stage made up for a test, with what a cluster shows of it. */
export interface Piece {
  readonly low: number;
  readonly gate: number;
  readonly high: number;
  /** 1 where it is left out. */
  readonly weight?: number;
  readonly tolerance?: number;
  /** NaN = missing. */
  readonly x: number;
}

export interface SmallStage {
  readonly model: BoundModel;
  readonly values: Float64Array;
  readonly reading: StageReading;
  /** The same cluster with other values of its pieces. */
  read(values: readonly number[]): StageReading;
}

/** DIC with these pieces as all of its stage ID1, under the codes ID1.1, ID1.2 ...; five at most. */
export function smallStage(pieces: readonly Piece[], rules: Partial<Model["rules"]> = {}): SmallStage {
  const evidence = pieces.map(({ low, gate, high, weight = 1, tolerance }, at) => ({
    ...{ indicator: `ID1.${at + 1}`, low, gate, high, weight, provenance: [], source: "" },
    ...(tolerance === undefined ? {} : { tolerance }),
  }));
  const { ladders } = firstEdition;
  const model = bindModel({
    ...firstEdition,
    rules: { ...firstEdition.rules, ...rules },
    ladders: { ...ladders, ID: [{ ...ladders.ID[0], evidence }, ladders.ID[1], ladders.ID[2]] },
  });
  const valuesWith = (numbers: readonly number[]): Float64Array => {
    const values = new Float64Array(model.model.indicators.length).fill(NaN);
    model.ladders.ID[0].evidence.forEach(({ at }, place) => (values[at] = numbers[place] ?? NaN));
    return values;
  };
  const read = (numbers: readonly number[]): StageReading => readLadder(model, "ID", valuesWith(numbers)).stages[0];
  const now = pieces.map(({ x }) => x);
  return { model, values: valuesWith(now), reading: read(now), read };
}

/** What each piece costs; 1 where nothing is said. */
export function costsOf({ model }: SmallStage, costs: readonly number[]): number[] {
  const all = model.model.indicators.map(() => 1);
  model.ladders.ID[0].evidence.forEach(({ at }, place) => (all[at] = costs[place] ?? 1));
  return all;
}
