import { nameKey } from "../model";
import type { PanelRow } from "./returnedSheet";
import { rowKey } from "./rowKey";
import type { Refusal } from "./verdict";

const SHOWN_CONFLICTS = 20;

/** A row that stands in the panel already. */
export interface KnownRow {
  readonly cluster: string;
  readonly year: number;
  readonly file: string;
}

/** Whether a file of this name put the row there. */
export const isOf = ({ file }: KnownRow, name: string): boolean => file.toLowerCase() === name.toLowerCase();

/** Rows that another file has put there stay; two offices that answer for one cluster and year are a person's decision. */
export function panelConflicts(known: readonly KnownRow[], file: string, rows: readonly PanelRow[]): Refusal[] {
  const others = new Map(
    known.filter((row) => !isOf(row, file)).map((row) => [rowKey(row.cluster, row.year), row] as const),
  );
  const taken = rows.flatMap(({ cluster, year }): Refusal[] => {
    const other = others.get(rowKey(cluster, year));
    return other ? [{ code: "takenByOther", cluster: String(cluster), year, file: other.file }] : [];
  });
  if (taken.length > 0) return taken.slice(0, SHOWN_CONFLICTS);
  // Two offices may call their files alike: without a cluster in common, this is not the same file again.
  const own = known.filter((row) => isOf(row, file));
  const clusters = new Set(rows.map(({ cluster }) => nameKey(cluster)));
  const isOther = own.length > 0 && !own.some(({ cluster }) => clusters.has(nameKey(cluster)));
  if (!isOther) return [];
  return [{ code: "otherOffice", rows: own.length, clusters: [...new Set(own.map(({ cluster }) => cluster))] }];
}
