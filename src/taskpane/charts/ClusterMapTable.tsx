import { indexText } from "../../results";
import type { ListedCluster } from "../overview/listedCluster";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { MoreButton, usePaging } from "../MoreButton";
import { useTexts } from "../texts";
import type { Mark } from "./clusterMarks";

/** A table of ten thousand lines at once would freeze the pane. */
const PAGE = 50;

interface ClusterMapTableProps {
  readonly marks: readonly Mark[];
  readonly nameOf: (cluster: ListedCluster) => string;
}

/** The map in words and numbers, for whoever does not see it or wants to read it off. */
export function ClusterMapTable({ marks, nameOf }: ClusterMapTableProps) {
  const { t } = useTexts();
  const paging = usePaging(marks.length, PAGE);
  return (
    <Disclosure title={t("view.asTable")}>
      <DataTable
        headers={[t("view.cluster"), t("pane.index"), t("view.maturity")]}
        rows={marks
          .slice(0, paging.shown)
          .map(({ cluster, index, maturity }) => [nameOf(cluster), indexText(index), maturity?.toFixed(2) ?? "–"])}
        isNumber={(column) => column > 0}
      />
      <MoreButton {...paging} />
    </Disclosure>
  );
}
