import { modelDigest, modelRowDigests, type Language } from "../../model";
import { digest } from "../../model/digest";
import { clusterNames } from "../clusterName";
import { valuesDigest } from "../valuesDigest";
import type { ReportedTable } from "../report/reportedTable";
import { translatorFor } from "../../texts/translate";
import { productVersion } from "./productVersion";

/** One row of the data or of the model, and a short name for all that it says. */
export interface RowDigest {
  readonly name: string;
  readonly digest: string;
}

/** What an assessment was made from: enough to make it again, and to name what has changed since. */
export interface AssessmentRecord {
  /** Of the add-in. */
  readonly version: string;
  readonly date: string;
  readonly language: Language;
  /** Where the data stood, its header row included. */
  readonly address: string;
  /** Rows of the sheet that were left out as totals. */
  readonly leftOut: readonly number[];
  /** Id of a built-in model, or "workbook" for the one on the sheet "Cluster model". */
  readonly modelChoice: string;
  readonly modelName: string;
  readonly modelVersion: string;
  readonly modelDigest: string;
  readonly modelRows: readonly RowDigest[];
  readonly dataDigest: string;
  readonly clusters: readonly RowDigest[];
}

/** What the record needs to know beside the table. */
export interface RecordedChoice {
  readonly modelChoice: string;
  /** Rows of the sheet that were left out as totals. */
  readonly leftOut: readonly number[];
}

/** The record of an assessment. */
export function recordOf(table: ReportedTable, { modelChoice, leftOut }: RecordedChoice): AssessmentRecord {
  const { model } = table.model;
  const clusters = clusterDigests(table);
  return {
    version: productVersion,
    date: table.date,
    language: table.language,
    address: table.address,
    leftOut,
    modelChoice,
    modelName: model.id,
    modelVersion: model.version,
    modelDigest: modelDigest(model),
    modelRows: modelRowDigests(model),
    dataDigest: dataDigest(clusters),
    clusters,
  };
}

/** The digest of each cluster: the one that its page for print names, of its values alone. */
export function clusterDigests({ clusters, language }: Pick<ReportedTable, "clusters" | "language">): RowDigest[] {
  const names = clusterNames(translatorFor(language), clusters);
  return clusters.map(({ values }, at) => ({ name: names[at] ?? "", digest: valuesDigest(values) }));
}

/** A short name for all clusters with their names, in their order. */
export const dataDigest = (clusters: readonly RowDigest[]): string =>
  digest(JSON.stringify(clusters.map(({ name, digest: own }) => [name, own])));
