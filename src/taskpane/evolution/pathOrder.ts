import { comparableMovements, maturityBy, type ClusterPath, type ClusterPattern } from "../../evolution";
import { MOST_SERIES } from "../charts/SeriesMark";

/** The maturities that are known, in order of time. */
export const knownMaturities = ({ points }: ClusterPath): number[] =>
  points.flatMap(({ reading }) => (reading.kind === "read" ? (maturityBy(reading.withMemory) ?? []) : []));

export const isTested = ({ reading }: ClusterPattern): boolean => reading.kind === "tested";

/** How often a cluster moved; periods that changed nothing, or cannot be compared, do not count. */
const moved = ({ movements }: ClusterPattern): number =>
  comparableMovements.filter((movement) => movement !== "hold").reduce((sum, movement) => sum + movements[movement], 0);

/** Clusters whose pattern can be tested first, of these the ones that moved most, then those of the widest range. */
export function movedFirst(patterns: readonly ClusterPattern[]): ClusterPattern[] {
  const range = ({ path }: ClusterPattern): number => {
    const known = knownMaturities(path);
    return known.length === 0 ? -1 : Math.max(...known) - Math.min(...known);
  };
  return patterns
    .map((pattern) => ({ pattern, tested: Number(isTested(pattern)), moves: moved(pattern), range: range(pattern) }))
    .sort((a, b) => b.tested - a.tested || b.moves - a.moves || b.range - a.range)
    .map(({ pattern }) => pattern);
}

/** What is drawn together while nobody has chosen: so few that each can be followed. */
const AT_FIRST = 4;

/** The clusters that are drawn together: those that were chosen, else the first that moved and have a line to draw. */
export function drawnTogether(
  patterns: readonly ClusterPattern[],
  chosen: readonly string[] | undefined,
): ClusterPattern[] {
  if (chosen === undefined) {
    return movedFirst(patterns)
      .filter(({ path }) => knownMaturities(path).length > 1)
      .slice(0, AT_FIRST);
  }
  return chosen.flatMap((name) => patterns.find(({ path }) => path.name === name) ?? []).slice(0, MOST_SERIES);
}
