import { alike, readType, type BoundModel } from "../assessment";
import { sharesOfOneWhole } from "../model";
import type { Change } from "./leastChange";

const WHOLE = 100;

/**
 * The type index after some changes, where they move it: because an indicator is evidence of the type as well, or because it is
 * a share of a whole of which the type holds another share, which then has to make room.
 */
export function indexAfter(
  model: BoundModel,
  values: ArrayLike<number>,
  changes: readonly Change[],
): number | undefined {
  const moved = changes.filter(({ needed, now }) => needed !== now && !Number.isNaN(needed));
  const linked = linkedToType(model);
  if (!moved.some(({ evidence }) => linked.has(evidence.at))) return undefined;
  const after = Float64Array.from(values);
  for (const { evidence, needed } of moved) after[evidence.at] = needed;
  for (const parts of wholesOf(model)) makeRoom(parts, after, new Set(moved.map(({ evidence }) => evidence.at)));
  const index = readType(model, after).index;
  return alike(index, readType(model, values).index) ? undefined : index;
}

const known = new WeakMap<BoundModel, ReadonlySet<number>>();

function linkedToType(model: BoundModel): ReadonlySet<number> {
  const before = known.get(model);
  if (before) return before;
  const inType = new Set(model.type.map(({ at }) => at));
  const wholes = wholesOf(model).filter((parts) => parts.some((at) => inType.has(at)));
  const linked = new Set([...inType, ...wholes.flat()]);
  known.set(model, linked);
  return linked;
}

function wholesOf({ model }: BoundModel): number[][] {
  return sharesOfOneWhole.map((codes) =>
    codes.map((code) => model.indicators.findIndex((known) => known.code === code)).filter((at) => at >= 0),
  );
}

/** What was not moved gives way, each share alike, where the whole would be exceeded. */
function makeRoom(parts: readonly number[], values: Float64Array, moved: ReadonlySet<number>): void {
  const sum = (places: readonly number[]): number => places.reduce((total, at) => total + (values[at] || 0), 0);
  const others = parts.filter((at) => !moved.has(at));
  const excess = sum(parts) - WHOLE;
  if (excess <= 0 || sum(others) === 0) return;
  const left = Math.max(0, 1 - excess / sum(others));
  for (const at of others) values[at] = (values[at] ?? NaN) * left;
}
