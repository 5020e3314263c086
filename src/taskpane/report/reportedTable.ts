import type { Language } from "../../model";
import type { ReportedTable } from "../../results/report";
import { translatorFor } from "../../texts";
import { leftOutIn, type ReadTable } from "../source/readTable";

/** An assessed table, as every report tells of it: on a sheet, in a document, from the command line. Needs the texts of `report`. */
export function reportedTable(
  read: ReadTable,
  clusters: ReportedTable["clusters"],
  language: Language,
  date: string,
): ReportedTable {
  const periods =
    read.periods.length === 0 ? "" : translatorFor(language)("report.periods", { count: read.periods.length });
  return {
    address: read.source.address,
    model: read.model,
    dataset: read.dataset,
    columnOf: read.columns.columnOf,
    language,
    clusters,
    leftOut: [leftOutIn(read, language), periods]
      .filter((sentence) => sentence !== "")
      .join(translatorFor(language)("explain.sentenceGap")),
    date,
  };
}
