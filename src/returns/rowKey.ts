/** A cluster's name as it is compared: case, width and spaces make no difference. */
export function clusterKey(cluster: string | number): string {
  return String(cluster).normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** What may stand in the panel once. */
export const rowKey = (cluster: string | number, year: number): string => `${clusterKey(cluster)}\n${year}`;
