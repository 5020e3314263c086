import type { Language } from "../../model";
import { shareText } from "../../results";
import { drawnKinds, type ClusterRobustness } from "../../robustness";
import type { Translate } from "../../texts";
import type { SharePart } from "../charts/ShareStack";
import { reportedStage, type SimulatedCluster } from "./simulatedTable";

/** How the draws divide over the types, and over the stages where the reported type has a ladder. */
export interface ClusterShares {
  readonly types: readonly SharePart[];
  readonly stages: readonly SharePart[];
}

const stageTones = ["stage1", "stage2", "stage3"] as const;

export function sharePartsOf(t: Translate, cluster: SimulatedCluster): ClusterShares {
  const { drawn } = cluster;
  const reported = reportedStage(cluster);
  return {
    types: typeSigns(t).map(({ kind, ...words }) => ({
      ...words,
      share: hasType(drawn) ? drawn.types[kind] : 0,
      isReported: kind === drawn.verdict,
    })),
    stages: stageSigns(t).map((words, at) => ({
      ...words,
      share: (hasLadder(drawn) ? drawn.stages[at] : undefined) ?? 0,
      isReported: at + 1 === reported,
    })),
  };
}

/** The types and the stages as bars and legend show them. */
export const typeSigns = (t: Translate) =>
  drawnKinds.map((kind) => ({
    kind,
    tone: kind,
    sign: t(`robustnessPage.sign.${kind}`),
    name: t(`verdict.${kind}`),
  }));
export const stageSigns = (t: Translate) =>
  stageTones.map((tone, at) => ({
    tone,
    sign: String(at + 1),
    name: t("report.stageAt", { position: at + 1 }),
  }));

/** A bar in words: what it shows, and each share that is not none. */
export function sharesLabel(t: Translate, language: Language, title: string, parts: readonly SharePart[]): string {
  const shares = parts
    .filter(({ share }) => share > 0)
    .map(({ name, share, isReported }) =>
      t("robustnessPage.barPart", {
        name: isReported ? t("shares.reported", { label: name }) : name,
        share: shareText(share, language),
      }),
    );
  return t("robustnessPage.barLabel", { title, shares: shares.join(t("list.separator")) });
}

export const hasType = (
  drawn: ClusterRobustness,
): drawn is Exclude<ClusterRobustness, { verdict: "BELOW_FLOOR" | "NO_DATA" }> => "types" in drawn;

export const hasLadder = (drawn: ClusterRobustness): drawn is Extract<ClusterRobustness, { verdict: "ID" | "DI" }> =>
  "stages" in drawn;
