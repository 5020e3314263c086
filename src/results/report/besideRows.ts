import { Assessor } from "../../assessment";
import { collectionPlan, TablePlan } from "../../collection";
import { Peers, Places } from "../../comparison";
import { TargetFinder } from "../../target";
import { translatorFor } from "../../texts/translate";
import { clusterNames } from "../clusterName";
import { commonSentences } from "../collectionSentences";
import { peersTable } from "../peersTable";
import type { NamedColumn, ResultCell } from "../resultTable";
import { targetTable } from "../targetTable";
import type { ReportedTable } from "./reportedTable";

/** So many peers are named. */
const NEAREST = 3;
/** Every cluster is compared with every other one. */
const MOST_COMPARED = 5_000;

const noRemarks = { zeroFromArray: [], percentFromArray: [] };
const plain = { costs: [], secured: false };

/** A table with a line for each cluster of a report, in their order. */
export interface ClusterLines {
  readonly columns: readonly Pick<NamedColumn<never, string>, "key" | "header" | "width" | "format">[];
  rows(): ResultCell[][];
  blank(): ResultCell[];
}

/** What each cluster would need. Needs the texts of `targets`. */
export function targetLines({ model, language, clusters }: ReportedTable): ClusterLines {
  const table = targetTable(model, language);
  return {
    columns: table.columns,
    blank: () => table.blank(),
    rows: () => {
      const finder = new TargetFinder(model, plain);
      const assessor = new Assessor(model);
      return clusters.map(({ values }) =>
        table.row({ targets: finder.find(assessor.assess(values), values), remarks: noRemarks }),
      );
    },
  };
}

/** The peers of each cluster, its place among clusters of its type, and what to collect. Needs the texts of `comparison` and `collection`. */
export function peerLines({ model, language, clusters }: ReportedTable): ClusterLines {
  const names = clusterNames(translatorFor(language), clusters);
  const table = peersTable(language, (place) => names[place] ?? "");
  return {
    columns: table.columns,
    blank: () => table.blank(),
    rows: () => {
      const all = clusters.map(({ assessment, period, values }) => ({ kind: assessment.kind, period, values }));
      const peers = new Peers(
        model,
        all.map(({ values }) => values),
      );
      const places = new Places(model, all);
      return clusters.map(({ assessment, values }, at) => {
        const own = all[at];
        const isCompared = own !== undefined && all.length <= MOST_COMPARED;
        return table.row({
          nearest: isCompared ? peers.nearest(at, NEAREST, (other) => all[other]?.period === own.period) : [],
          places: isCompared ? places.of(own) : [],
          plan: collectionPlan(model, assessment, values),
        });
      });
    },
  };
}

/** What is said above the peers: as of when, and where there are too many clusters. */
export function peersNote({ clusters, language, date }: ReportedTable): string {
  const t = translatorFor(language);
  const tooMany = clusters.length > MOST_COMPARED ? [t("peers.tooMany", { most: MOST_COMPARED })] : [];
  return [t("peers.asWritten", { date }), ...tooMany].join(t("list.note"));
}

/** Which indicators would settle most of what the data do not say; no sentence where nothing is open. */
export function commonPlan({ model, clusters, language }: ReportedTable): string[] {
  const plan = new TablePlan(model);
  for (const { assessment, values } of clusters) plan.add(assessment, values);
  return commonSentences(plan.plans(), language);
}
