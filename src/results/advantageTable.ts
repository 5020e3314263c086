import { percentilesAmong, readAdvantage, reportedLadders, type Assessment, type BoundStage } from "../assessment";
import { ladderNames, type LadderName } from "../model";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { column, numberCell, numbers, resultTable, type Column, type Columns, type ResultTable } from "./resultTable";

type AdvantageColumn = KeyBelow<"columns.advantage">;

/** How a cluster competes on each ladder that is reported, and where it stands among others of its type. */
export interface ClusterAdvantage {
  readonly leading: readonly (BoundStage | undefined)[];
  readonly emerging: readonly BoundStage[];
  /** Undefined for a cluster of no single type. */
  readonly ladder: LadderName | undefined;
  readonly scores: readonly number[];
  /** One per stage, once all clusters have been read. */
  percentiles: readonly number[];
}

export function advantageOf(assessment: Assessment): ClusterAdvantage {
  const read = reportedLadders(assessment).map(readAdvantage);
  const on = assessment.kind === "ID" || assessment.kind === "DI" ? assessment.ladder : undefined;
  return {
    leading: read.map(({ leading }) => leading?.stage),
    emerging: read.flatMap(({ emerging }) => emerging?.stage ?? []),
    ladder: on?.ladder,
    scores: on?.stages.map(({ score }) => score) ?? [],
    percentiles: [],
  };
}

/** Fills in where the stage scores of each cluster stand among those of the same type. */
export function addPercentiles(clusters: readonly ClusterAdvantage[]): void {
  for (const ladder of ladderNames) {
    const peers = clusters.filter((cluster) => cluster.ladder === ladder);
    const byStage = [0, 1, 2].map((stage) => percentilesAmong(peers.map(({ scores }) => scores[stage] ?? NaN)));
    peers.forEach((peer, at) => {
      peer.percentiles = byStage.map((percentiles) => percentiles[at] ?? NaN);
    });
  }
}

export function advantageTable(language: OutputLanguage): ResultTable<ClusterAdvantage, AdvantageColumn> {
  const t = translatorFor(sentenceLanguage(language));
  const isCode = language === "code";
  const mechanism = (stage: BoundStage): string => (isCode ? stage.name : stage.definition.mechanism[language]);
  const joined = (texts: readonly string[]): string => texts.filter((text) => text !== "").join(isCode ? "/" : " / ");
  const noneYet = isCode ? "" : t("columns.noneYet");
  const percentile = (stage: 0 | 1 | 2): Column<ClusterAdvantage> =>
    numbers(12, "0.0", ({ percentiles }) => numberCell(percentiles[stage]));
  const columns: Columns<ClusterAdvantage, AdvantageColumn> = {
    leading: column(40, ({ leading }) => joined(leading.map((stage) => (stage ? mechanism(stage) : noneYet)))),
    emerging: column(40, ({ emerging }) => joined(emerging.map(mechanism))),
    percentile1: percentile(0),
    percentile2: percentile(1),
    percentile3: percentile(2),
  };
  return resultTable(columns, (key) => t(`columns.advantage.${key}`));
}
