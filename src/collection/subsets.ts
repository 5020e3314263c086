/** A piece of evidence that may be collected. */
interface Weighted {
  readonly weight: number;
  /** Position of its indicator in the model. */
  readonly at: number;
}

const weightOf = (chosen: readonly Weighted[]): number => chosen.reduce((sum, { weight }) => sum + weight, 0);

/** Which of two choices comes first: the one of fewer indicators, then the heavier one, then the earlier one in model order. */
export function compareChoices(one: readonly Weighted[], other: readonly Weighted[]): number {
  if (one.length !== other.length) return one.length - other.length;
  const heavier = weightOf(other) - weightOf(one);
  if (Math.abs(heavier) > 1e-9) return heavier;
  const [first, second] = [one, other].map((chosen) => chosen.map(({ at }) => at).sort((a, b) => a - b));
  for (const [place, at] of (first ?? []).entries()) {
    const apart = at - (second?.[place] ?? at);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** Every choice of so many among some, in the order in which they stand there. */
export function* choicesOf<Item>(items: readonly Item[], count: number, from = 0): Generator<readonly Item[]> {
  if (count === 0) return void (yield []);
  for (let at = from; at <= items.length - count; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    for (const rest of choicesOf(items, count - 1, at + 1)) yield [item, ...rest];
  }
}
