import { Assessor } from "../../assessment";
import { collectionPlan, TablePlan } from "../../collection";
import { Peers, Places } from "../../comparison";
import { clusterNames, commonSentences, peersTable, targetTable, type ResultCell } from "../../results";
import { TargetFinder } from "../../target";
import type { Translate } from "../../texts";
import type { Draft } from "../generatedSheet/draft";
import { lookOfTable, putTable } from "./putTable";
import type { ReportInput } from "./reportInput";
import { numbersUnderHeader, putFormulas, type ReportTable } from "./reportTable";

/** So many peers are named. */
const NEAREST = 3;
/** Every cluster is compared with every other one. */
const MOST_COMPARED = 5_000;

const noRemarks = { zeroFromArray: [], percentFromArray: [] };
const plain = { costs: [], secured: false };

const tablesOf = ({ model, language, clusters }: ReportInput, t: Translate) => {
  const names = clusterNames(t, clusters);
  return {
    targets: targetTable(model, language),
    peers: peersTable(language, (place) => names[place] ?? ""),
  };
};

/** How many columns stand beside the results. */
export function columnsBeside(input: ReportInput, t: Translate): number {
  const { targets, peers } = tablesOf(input, t);
  return targets.columns.length + peers.columns.length;
}

/**
 * Beside the results, a line for each cluster: what it would need, live or as values; and, as they were when the report was
 * written, its peers, its place among clusters of its type, and what to collect.
 */
export function addBesideResults(draft: Draft, input: ReportInput, table: ReportTable, t: Translate): void {
  const { targets, peers } = tablesOf(input, t);
  const ofTargets = { header: table.header, column: table.columns.length };
  const ofPeers = { ...ofTargets, column: ofTargets.column + targets.columns.length };
  draft.put(table.header - 1, ofTargets.column, [t("target.meaning")], "note");
  const asWritten = t("peers.asWritten", { date: input.date });
  const tooMany = input.clusters.length > MOST_COMPARED ? [t("peers.tooMany", { most: MOST_COMPARED })] : [];
  draft.put(table.header - 1, ofPeers.column, [[asWritten, ...tooMany].join(t("list.note"))], "note");
  if (input.form === "values") {
    putTable(draft, targets.columns, inRows(input, table, targets.blank(), targetRows(input, targets)), ofTargets);
  } else {
    putFormulas(draft, input, table, { ...ofTargets, columns: targets.columns, id: "CLUSTERTARGET" });
    lookOfTable(draft, targets.columns, ofTargets, table.rows);
  }
  numbersUnderHeader(draft, targets.columns, ofTargets);
  putTable(draft, peers.columns, inRows(input, table, peers.blank(), peerRows(input, peers)), ofPeers);
}

/** Below the results: which indicators would settle most of what the data do not say. */
export function addCommonPlan(draft: Draft, input: ReportInput, t: Translate): void {
  const { model, clusters, language } = input;
  const plan = new TablePlan(model);
  for (const { assessment, values } of clusters) plan.add(assessment, values);
  const sentences = commonSentences(plan.plans(), language);
  if (sentences.length === 0) return;
  draft.add();
  draft.add([t("collection.title")], "heading");
  for (const sentence of sentences) draft.add([sentence]);
}

/** Rows of the clusters in the places of the source, blank ones where there is none. */
function inRows(
  { clusters }: ReportInput,
  table: ReportTable,
  blank: ResultCell[],
  ofClusters: readonly ResultCell[][],
): ResultCell[][] {
  const rows = Array.from({ length: table.rows }, () => blank);
  clusters.forEach(({ row }, at) => (rows[row] = ofClusters[at] ?? blank));
  return rows;
}

function targetRows({ model, clusters }: ReportInput, targets: ReturnType<typeof tablesOf>["targets"]): ResultCell[][] {
  const finder = new TargetFinder(model, plain);
  const assessor = new Assessor(model);
  return clusters.map(({ values }) =>
    targets.row({ targets: finder.find(assessor.assess(values), values), remarks: noRemarks }),
  );
}

function peerRows({ model, clusters }: ReportInput, table: ReturnType<typeof tablesOf>["peers"]): ResultCell[][] {
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
}
