import { languages, type Cell } from "../../model";
import { cellText } from "../../spreadsheet/cell";
import { factKeys, factsOf, type FactKey } from "./facts";
import type { AssessmentRecord, RowDigest } from "./record";

/** A line of the sheet: what it is called, what it says, and the code by which it is read again in any language. */
export type AboutRow = readonly [name: string, value: string, code: string];

/** Codes of the lines that are not facts. */
const CLUSTER = "cluster";
const MODEL_ROW = "modelRow";

/** What stands on the sheet about an assessment, in its three parts. */
export function aboutRows(record: AssessmentRecord): Readonly<Record<"facts" | "clusters" | "modelRows", AboutRow[]>> {
  const rowsOf = (digests: readonly RowDigest[], code: string): AboutRow[] =>
    digests.map(({ name, digest }) => [name, digest, code]);
  return {
    facts: factsOf(record).map(({ key, label, value }) => [label, value, key]),
    clusters: rowsOf(record.clusters, CLUSTER),
    modelRows: rowsOf(record.modelRows, MODEL_ROW),
  };
}

/** The record that a sheet holds; undefined where it does not hold all of it. */
export function readAbout(rows: readonly (readonly Cell[])[]): AssessmentRecord | undefined {
  const lines = rows.map((row) => row.map((cell) => cellText(cell)));
  const valueOf = (key: FactKey): string | undefined => lines.find(([, , code]) => code === key)?.[1];
  if (factKeys.some((key) => valueOf(key) === undefined)) return undefined;
  const fact = (key: FactKey): string => valueOf(key) ?? "";
  const digestsOf = (wanted: string): RowDigest[] =>
    lines.flatMap(([name = "", digest = "", code]) => (code === wanted ? [{ name, digest }] : []));
  const language = languages.find((each) => each === fact("language"));
  if (language === undefined) return undefined;
  return {
    version: fact("version"),
    date: fact("date"),
    language,
    address: fact("address"),
    // Whatever is no number says that there is none.
    leftOut: (fact("leftOut").match(/\d+/gu) ?? []).map(Number),
    modelChoice: fact("modelChoice"),
    modelName: fact("model"),
    modelVersion: fact("modelVersion"),
    modelDigest: fact("modelDigest"),
    modelRows: digestsOf(MODEL_ROW),
    dataDigest: fact("dataDigest"),
    clusters: digestsOf(CLUSTER),
  };
}
