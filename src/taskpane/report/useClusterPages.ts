import { clusterNames } from "../../results";
import { MOST_PAGES, writeClusterPages } from "../../workbook/clusterPage/writeClusterPages";
import type { WorkControl } from "../../workbook/workControl";
import type { Assessed } from "../assess/assessed";
import type { AssessedCluster } from "../assess/assessTable";
import { leftOutIn } from "../source/readTable";
import { useTexts } from "../texts";
import { today } from "./today";
import { writtenText } from "./writtenText";

/** Writes a page for print of each cluster, on sheets of their own; gives the sentence about them. */
export function useClusterPages({
  source,
  read,
  table,
}: Assessed): (clusters: readonly AssessedCluster[], control?: WorkControl) => Promise<string> {
  const { t, language } = useTexts();
  return async (clusters, control) => {
    const labels = new Map(clusterNames(t, table.clusters).map((label, at) => [table.clusters[at], label]));
    const labelOf = (cluster: AssessedCluster): string => labels.get(cluster) ?? cluster.name;
    const leftOut = leftOutIn(read, language);
    const pages = await writeClusterPages(
      {
        model: read.model,
        address: source.address,
        language,
        date: today(),
        remarks: leftOut === "" ? [] : [leftOut],
        clusters: clusters.map((cluster) => ({
          ...cluster,
          label: labelOf(cluster),
          name: withoutPeriod(labelOf(cluster), cluster.period),
        })),
      },
      control,
    );
    const [first] = clusters;
    const wanted = Math.min(MOST_PAGES, clusters.length);
    const told = { count: pages.length, sheet: pages[0]?.sheet ?? "", first: first ? labelOf(first) : "" };
    const sentences = [
      t("clusterPage.written", told),
      ...(pages.length < wanted ? [t("clusterPage.stopped", { count: pages.length, all: wanted })] : []),
      ...(clusters.length > MOST_PAGES
        ? [t("clusterPage.firstOnly", { count: MOST_PAGES, all: clusters.length })]
        : []),
    ];
    const refused = new Set(pages.flatMap((page) => page.refused));
    return writtenText(t, sentences.join(t("explain.sentenceGap")), [...refused]);
  };
}

/** The page says the period in a line of its own. */
function withoutPeriod(label: string, period: string): string {
  const ending = ` · ${period}`;
  return period !== "" && label.endsWith(ending) ? label.slice(0, -ending.length) : label;
}
