import { nameKey } from "../model";

/** What may stand in the panel once: a cluster, in the form in which names are compared, in a year. */
export const rowKey = (cluster: string | number, year: number): string => `${nameKey(cluster)}\n${year}`;
