import type { BoundModel } from "../../assessment";
import type { AssessedCluster } from "../assess/assessTable";
import type { Assessed } from "../assess/assessed";
import type { Change } from "./change";
import type { ListedCluster } from "./listedCluster";

/** What the list and the map are given. */
export interface ListedProps {
  readonly model: BoundModel;
  /** The clusters that were found, in the order that was chosen. */
  readonly clusters: readonly ListedCluster[];
  /** What became of each since the period before, by its key. */
  readonly changes: ReadonlyMap<string, Change>;
  /** The key of the cluster that was looked at last: its place takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (cluster: ListedCluster) => void;
}

/** What every view of all clusters that were assessed here is given. */
export interface OverviewProps extends ListedProps {
  readonly assessed: Assessed;
  readonly clusters: readonly AssessedCluster[];
}
