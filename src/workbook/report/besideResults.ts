import type { ResultCell } from "../../results";
import { commonPlan, peerLines, peersNote, targetLines, type ClusterLines } from "../../results/report";
import type { Translate } from "../../texts";
import type { Draft } from "../generatedSheet/draft";
import { lookOfTable, putTable } from "./putTable";
import type { ReportInput } from "./reportInput";
import { numbersUnderHeader, putFormulas, type ReportTable } from "./reportTable";

/** How many columns stand beside the results. */
export const columnsBeside = (input: ReportInput): number =>
  targetLines(input).columns.length + peerLines(input).columns.length;

/**
 * Beside the results, a line for each cluster: what it would need, live or as values; and, as they were when the report was
 * written, its peers, its place among clusters of its type, and what to collect.
 */
export function addBesideResults(draft: Draft, input: ReportInput, table: ReportTable, t: Translate): void {
  const [targets, peers] = [targetLines(input), peerLines(input)];
  const ofTargets = { header: table.header, column: table.columns.length };
  const ofPeers = { ...ofTargets, column: ofTargets.column + targets.columns.length };
  draft.put(table.header - 1, ofTargets.column, [t("target.meaning")], "note");
  draft.put(table.header - 1, ofPeers.column, [peersNote(input)], "note");
  if (input.form === "values") putTable(draft, targets.columns, inRows(input, table, targets), ofTargets);
  else {
    putFormulas(draft, input, table, { ...ofTargets, columns: targets.columns, id: "CLUSTERTARGET" });
    lookOfTable(draft, targets.columns, ofTargets, table.rows);
  }
  numbersUnderHeader(draft, targets.columns, ofTargets);
  putTable(draft, peers.columns, inRows(input, table, peers), ofPeers);
}

/** Below the results: which indicators would settle most of what the data do not say. */
export function addCommonPlan(draft: Draft, input: ReportInput, t: Translate): void {
  const sentences = commonPlan(input);
  if (sentences.length === 0) return;
  draft.add();
  draft.add([t("collection.title")], "heading");
  for (const sentence of sentences) draft.add([sentence]);
}

/** Rows of the clusters in the places of the source, blank ones where there is none. */
function inRows({ clusters }: ReportInput, table: ReportTable, lines: ClusterLines): ResultCell[][] {
  const [blank, ofClusters] = [lines.blank(), lines.rows()];
  const rows = Array.from({ length: table.rows }, () => blank);
  clusters.forEach(({ row }, at) => (rows[row] = ofClusters[at] ?? blank));
  return rows;
}
