import { clusterNames } from "../../results";
import { writeWorkings } from "../../workbook/workings/writeWorkings";
import type { WorkControl } from "../../workbook/workControl";
import type { Assessed } from "../assess/assessed";
import type { AssessedCluster } from "../assess/assessTable";
import { useTexts } from "../texts";
import { today } from "./today";

/** Writes the workings of a cluster on a sheet of their own; gives the sentence about it. */
export function useWorkings({
  source,
  model,
  read,
  table,
}: Assessed): (cluster: AssessedCluster, control: WorkControl) => Promise<string> {
  const { t, language } = useTexts();
  return async (cluster, control) => {
    const label = clusterNames(t, table.clusters)[table.clusters.indexOf(cluster)] ?? cluster.name;
    const { row, name } = cluster;
    const { formattedColumns } = read;
    const request = { source, model, formattedColumns, row, name, label, language, date: today() };
    const { sheet, isNew } = await writeWorkings(request, control);
    return t(isNew ? "report.workingsWritten" : "report.workingsUpdated", { cluster: label, sheet });
  };
}
