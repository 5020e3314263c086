import { alike, type BoundModel, type BoundStage } from "../../assessment";
import { compareClusters, haveCommonEvidence, type ComparedLine, type Comparison } from "../../comparison";
import { maturityDraws, type MaturityOdds, type Settings } from "../../robustness";
import type { AssessedCluster } from "../assess/assessTable";

/** Of so many indicators it is said that one cluster leads most in them. */
const LEADS = 3;

type GradeLine = Extract<ComparedLine, { kind: "grade" }>;

/** Two of the clusters that are compared, by their places among them. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly standing:
    | { readonly kind: "differentLadders" | "nothingShared" | "unknown" }
    | { readonly kind: "equal"; readonly maturity: number }
    | {
        readonly kind: "ahead";
        readonly ahead: number;
        readonly behind: number;
        readonly maturity: { readonly more: number; readonly less: number };
        /** The indicators in which the one that is ahead leads most, the largest lead first. */
        readonly leads: readonly GradeLine[];
      };
  /** Undefined where they are not read on one ladder. */
  readonly odds: MaturityOdds | undefined;
}

export interface ComparedClusters {
  readonly comparison: Comparison;
  readonly pairs: readonly Pair[];
}

/** Clusters side by side, and what is to be said of each two of them. */
export function comparedClusters(
  model: BoundModel,
  clusters: readonly AssessedCluster[],
  settings: Settings,
): ComparedClusters {
  const comparison = compareClusters(
    model,
    clusters.map(({ values }) => values),
  );
  const draws = maturityDraws(model, settings);
  const pairs = clusters.flatMap((_, first) =>
    clusters.slice(first + 1).map((_second, after): Pair => {
      const second = first + 1 + after;
      const [one, other] = [clusters[first], clusters[second]];
      const [ladder, ofOther] = [comparison.ladders[first], comparison.ladders[second]];
      const odds = one && other && ladder && ladder === ofOther ? draws.odds(one, other) : undefined;
      return { first, second, standing: standingOf(comparison, first, second), odds };
    }),
  );
  return { comparison, pairs };
}

function standingOf(comparison: Comparison, first: number, second: number): Pair["standing"] {
  if (!haveCommonEvidence(comparison, first, second)) return { kind: "nothingShared" };
  const { lines, ladders } = comparison;
  const ladder = ladders[first];
  if (ladder === undefined || ladder !== ladders[second]) return { kind: "differentLadders" };
  const maturity = lines.find(({ kind }) => kind === "maturity")?.shown ?? [];
  const [one = NaN, other = NaN] = [maturity[first], maturity[second]];
  if (Number.isNaN(one + other)) return { kind: "unknown" };
  if (alike(one, other)) return { kind: "equal", maturity: one };
  const [ahead, behind] = one > other ? [first, second] : [second, first];
  const lead = ({ shown }: ComparedLine): number => (shown[ahead] ?? NaN) - (shown[behind] ?? NaN);
  const leads = lines
    .filter((line) => line.kind === "grade")
    .filter((line) => line.stage.ladder === ladder && lead(line) > 0)
    .sort((a, b) => lead(b) - lead(a))
    .slice(0, LEADS);
  return { kind: "ahead", ahead, behind, maturity: { more: Math.max(one, other), less: Math.min(one, other) }, leads };
}

/** The lines of a comparison in the parts in which they are shown. */
export interface ComparedPart {
  readonly stage: BoundStage | undefined;
  readonly lines: readonly ComparedLine[];
}

export function partsOf({ lines }: Comparison): ComparedPart[] {
  const stages = [...new Set(lines.flatMap((line) => (line.kind === "grade" ? [line.stage] : [])))];
  return [
    ...stages.map((stage) => ({
      stage,
      lines: lines.filter((line) => line.kind === "grade" && line.stage === stage),
    })),
    { stage: undefined, lines: lines.filter(({ kind }) => kind === "position") },
  ];
}
