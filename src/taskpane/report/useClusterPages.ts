import { pagedClusters } from "../../results/report";
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
    const paged = pagedClusters(t, table.clusters, clusters);
    const leftOut = leftOutIn(read, language);
    const pages = await writeClusterPages(
      {
        model: read.model,
        address: source.address,
        language,
        date: today(),
        remarks: leftOut === "" ? [] : [leftOut],
        clusters: paged,
      },
      control,
    );
    const wanted = Math.min(MOST_PAGES, clusters.length);
    const told = { count: pages.length, sheet: pages[0]?.sheet ?? "", first: paged[0]?.label ?? "" };
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
