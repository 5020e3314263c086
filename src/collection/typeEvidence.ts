import { atLeast, type Bound, type BoundModel, type TypeReading } from "../assessment";
import type { TypeEvidence } from "../model";

type Evidence = Bound<Pick<TypeEvidence, "indicator" | "weight">>;

/**
 * The fewest missing indicators whose observation allows a type, whatever they turn out to be: type coverage reaches
 * `typeCoverage`, and a key indicator is among what is observed. Of several such sets the heaviest, then the earliest in model
 * order.
 *
 * Taking the heaviest first is exact. No set of so many indicators weighs more than the heaviest ones, so none smaller reaches
 * the coverage where they do not. Where a key is needed, a set holds some key: exchanged for the heaviest key, and its others
 * for the heaviest of the rest, it weighs no less.
 */
export function evidenceForType(model: BoundModel, { positions, keyObserved }: TypeReading): Evidence[] {
  const missing = byWeight(model.type.filter((_, place) => Number.isNaN(positions[place])));
  const key = keyObserved ? undefined : missing.find((evidence) => evidence.key);
  const order = key ? [key, ...missing.filter((evidence) => evidence !== key)] : missing;
  const total = sumOf(model.type);
  let observed = sumOf(model.type.filter((_, place) => !Number.isNaN(positions[place])));
  const chosen: Bound<TypeEvidence>[] = [];
  for (const evidence of order) {
    const isEnough = atLeast(observed / total, model.rules.typeCoverage);
    if (isEnough && !(chosen.length === 0 && key)) break;
    chosen.push(evidence);
    observed += evidence.weight;
  }
  return chosen.sort((a, b) => a.at - b.at);
}

const sumOf = (evidence: readonly { readonly weight: number }[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

/** Heaviest first, equal ones in model order. */
const byWeight = (evidence: readonly Bound<TypeEvidence>[]): Bound<TypeEvidence>[] =>
  [...evidence].sort((a, b) => (Math.abs(a.weight - b.weight) > 1e-9 ? b.weight - a.weight : a.at - b.at));
