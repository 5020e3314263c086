import type { ReadTable } from "../source/readTable";
import type { AssessedCluster } from "./assessTable";

/**
 * The last period that has clusters: a row of totals that adds the years up, too, would stand in a period of its own. Undefined
 * where rows are no clusters in periods.
 */
export function newestPeriod(
  clusters: readonly Pick<AssessedCluster, "sheetRow" | "period">[],
  { periods, totals }: Pick<ReadTable, "periods" | "totals">,
): string | undefined {
  const rows = new Set(totals.flatMap((total) => total.rows));
  const told = new Set(clusters.filter(({ sheetRow }) => !rows.has(sheetRow)).map(({ period }) => period));
  return periods.findLast((period) => told.has(period)) ?? periods.at(-1);
}
