import type { BoundModel } from "../../assessment";
import type { AssessedCluster } from "../assess/assessTable";
import type { Assessed } from "../assess/assessed";

/** What every view of one cluster is given. */
export interface ClusterTabProps {
  readonly assessed: Assessed;
  readonly model: BoundModel;
  readonly cluster: AssessedCluster;
  /** What it is called on every surface. */
  readonly name: string;
}
