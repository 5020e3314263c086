import { above, alike, below, type Assessment, type Bound, type BoundModel } from "../assessment";
import type { TypeEvidence } from "../model";

/** So many pieces of evidence are named at each end. */
const NAMED_PIECES = 2;

interface Piece {
  readonly item: Bound<TypeEvidence>;
  readonly position: number;
}

/** The evidence that a paragraph names. */
export type NamedEvidence =
  /** For a type: what speaks most for it, by weight times position, and what speaks least for it, by position. */
  | { readonly kind: "type"; readonly strongest: Pieces; readonly weakest: Pieces; readonly allAtPole: boolean }
  /** Without one type: what lies furthest towards either; none where nothing points there. */
  | { readonly kind: "poles"; readonly towardsDI: Pieces; readonly towardsID: Pieces };

export type Pieces = readonly Bound<TypeEvidence>[];

/** Chooses the evidence to name; undefined where the cluster was not placed. */
export function namedEvidence({ type }: BoundModel, assessment: Assessment): NamedEvidence | undefined {
  const { kind } = assessment;
  if (kind === "BELOW_FLOOR" || kind === "NO_DATA") return undefined;
  const pieces = type
    .map((item, at) => ({ item, position: assessment.type.positions[at] ?? NaN }))
    .filter(({ position }) => !Number.isNaN(position));
  if (kind === "ID" || kind === "DI") return forType(pieces.map((piece) => towards(kind, piece)));
  const furthest = (pole: "ID" | "DI"): Pieces =>
    itemsOf(
      pieces
        .map((piece) => towards(pole, piece))
        .filter(({ position }) => above(position, 0))
        .sort((a, b) => b.position - a.position || b.item.weight - a.item.weight),
    );
  return { kind: "poles", towardsDI: furthest("DI"), towardsID: furthest("ID") };
}

const towards = (pole: "ID" | "DI", { item, position }: Piece): Piece => ({
  item,
  position: pole === "ID" ? -position : position,
});

/** A light piece at the pole is no weak evidence, and what lies further out than a piece called strong is not weak either. */
function forType(pieces: readonly Piece[]): NamedEvidence {
  const most = Math.max(1, Math.min(NAMED_PIECES, Math.floor(pieces.length / 2)));
  const strong = pieces
    .filter(({ position }) => above(position, 0))
    .sort((a, b) => b.item.weight * b.position - a.item.weight * a.position)
    .slice(0, most);
  const least = strong.length === 0 ? -Infinity : Math.min(...strong.map(({ position }) => position));
  const weak = pieces
    .filter((piece) => !strong.includes(piece) && below(piece.position, least))
    .sort((a, b) => a.position - b.position || b.item.weight - a.item.weight)
    .slice(0, most);
  return {
    kind: "type",
    strongest: itemsOf(strong),
    weakest: itemsOf(weak),
    allAtPole: pieces.length > 1 && pieces.every(({ position }) => alike(position, 1)),
  };
}

const itemsOf = (pieces: readonly Piece[]): Pieces => pieces.slice(0, NAMED_PIECES).map(({ item }) => item);
