import type { BoundModel } from "../../assessment";
import type { AssessedCluster } from "../assess/assessTable";
import type { Assessed } from "../assess/assessed";
import type { Change } from "./change";

/** What every view of all clusters is given. */
export interface OverviewProps {
  readonly assessed: Assessed;
  readonly model: BoundModel;
  /** The clusters that were found, in the order that was chosen. */
  readonly clusters: readonly AssessedCluster[];
  /** What became of each since the period before, by its key. */
  readonly changes: ReadonlyMap<string, Change>;
  /** The key of the cluster that was looked at last: its place takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onOpen: (cluster: AssessedCluster) => void;
}
