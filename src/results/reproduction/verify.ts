// Whether a workbook still is what its record says: each difference as data, in the order in which it matters.
import { modelDigest, modelRowDigests, type Language, type Model } from "../../model";
import type { CellDifference } from "./differingCells";
import { dataDigest, type AssessmentRecord, type RowDigest } from "./record";

/** What has changed between two lists of rows, by their names. */
export interface RowChanges {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** What is compared with the record; undefined where it is not there. */
export interface FoundWorkbook {
  readonly version: string;
  readonly model: Model | undefined;
  readonly clusters: readonly RowDigest[] | undefined;
  readonly report: FoundReport | undefined;
}

/** The report as it stands on its sheet, beside what the record says about it. */
export interface FoundReport {
  readonly sheet: string;
  /** Undefined where its title is none of ours. */
  readonly language: Language | undefined;
  /** Cells that are not what data and model give; undefined where they were not computed. */
  readonly differences: readonly CellDifference[] | undefined;
}

export type Finding =
  | { readonly kind: "version"; readonly recorded: string; readonly found: string }
  | { readonly kind: "modelMissing"; readonly model: string }
  | ({ readonly kind: "model"; readonly recorded: string; readonly found: string } & RowChanges)
  | { readonly kind: "dataMissing"; readonly address: string }
  | ({ readonly kind: "data"; readonly recorded: string; readonly found: string } & RowChanges)
  | { readonly kind: "reportMissing" }
  | { readonly kind: "language"; readonly recorded: Language; readonly sheet: string }
  | { readonly kind: "results"; readonly sheet: string; readonly cells: readonly CellDifference[] }
  | { readonly kind: "resultsUnchecked"; readonly sheet: string };

/** Everything in which a workbook differs from its record; nothing where it is as it was. */
export function findDifferences(record: AssessmentRecord, found: FoundWorkbook): Finding[] {
  return [
    ...versionFindings(record, found),
    ...modelFindings(record, found),
    ...dataFindings(record, found),
    ...reportFindings(record, found),
  ];
}

function versionFindings({ version }: AssessmentRecord, found: FoundWorkbook): Finding[] {
  return version === found.version ? [] : [{ kind: "version", recorded: version, found: found.version }];
}

function modelFindings(record: AssessmentRecord, { model }: FoundWorkbook): Finding[] {
  if (!model) return [{ kind: "modelMissing", model: record.modelName }];
  const found = modelDigest(model);
  if (found === record.modelDigest) return [];
  const changes = rowChanges(record.modelRows, modelRowDigests(model));
  return [{ kind: "model", recorded: record.modelDigest, found, ...changes }];
}

function dataFindings(record: AssessmentRecord, { clusters }: FoundWorkbook): Finding[] {
  if (!clusters) return [{ kind: "dataMissing", address: record.address }];
  const found = dataDigest(clusters);
  if (found === record.dataDigest) return [];
  return [{ kind: "data", recorded: record.dataDigest, found, ...rowChanges(record.clusters, clusters) }];
}

function reportFindings({ language }: AssessmentRecord, { report }: FoundWorkbook): Finding[] {
  if (!report) return [{ kind: "reportMissing" }];
  const { sheet, differences } = report;
  if (report.language !== language) return [{ kind: "language", recorded: language, sheet }];
  if (!differences) return [{ kind: "resultsUnchecked", sheet }];
  return differences.length === 0 ? [] : [{ kind: "results", sheet, cells: differences }];
}

/**
 * Rows by their names: of those that both have, which say something else; which are new; which are no longer there.
 *
 * @example rowChanges([{ name: "A", digest: "1" }], [{ name: "A", digest: "2" }]).changed // ["A"]
 */
export function rowChanges(before: readonly RowDigest[], after: readonly RowDigest[]): RowChanges {
  const [known, now] = [before, after].map((rows) => new Map(rows.map(({ name, digest }) => [name, digest])));
  return {
    changed: after.filter(({ name, digest }) => known?.has(name) && known.get(name) !== digest).map(({ name }) => name),
    added: after.filter(({ name }) => !known?.has(name)).map(({ name }) => name),
    gone: before.filter(({ name }) => !now?.has(name)).map(({ name }) => name),
  };
}
