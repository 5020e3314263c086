import type { ColumnRole } from "./guessColumns";
import { repeatedRows } from "./guessKeys";
import type { KeyPlaces } from "./leftOutRows";
import type { ForeignTable } from "./foreignTable";

/** How the columns and rows of a table are taken. */
export interface Mapping {
  /** Per column of the source. */
  readonly roles: readonly ColumnRole[];
  /** Rows below the header, from 0, that are left out. */
  readonly leftOut: ReadonlySet<number>;
}

export type MappingFault =
  /** Several columns for the same thing: columns from 0; the code of an indicator, or a key. */
  | { readonly code: "twice"; readonly what: string; readonly columns: readonly number[] }
  | { readonly code: "noCluster" | "noNumbers" | "noRows" };

/** What a person should know, but may accept. */
export type MappingRemark =
  | { readonly code: "repeatedNames"; readonly rows: number; readonly hasPeriod: boolean }
  | { readonly code: "noPeriod" };

export function keyPlaces({ roles }: Pick<Mapping, "roles">): KeyPlaces {
  const place = (kind: "cluster" | "period"): number | undefined => {
    const at = roles.findIndex((role) => role.kind === kind);
    return at < 0 ? undefined : at;
  };
  return { cluster: place("cluster"), period: place("period") };
}

/** What keeps a mapping from being written. */
export function mappingFaults({ roles, leftOut }: Mapping, rows: number): MappingFault[] {
  const columns = new Map<string, number[]>();
  roles.forEach((role, column) => {
    if (role.kind === "unused" || role.kind === "number") return;
    const what = role.kind === "indicator" ? role.code : role.kind;
    columns.set(what, [...(columns.get(what) ?? []), column]);
  });
  const twice = [...columns].filter(([, places]) => places.length > 1);
  return [
    ...twice.map(([what, places]) => ({ code: "twice", what, columns: places }) as const),
    ...(columns.has("cluster") ? [] : [{ code: "noCluster" } as const]),
    ...(roles.some(({ kind }) => kind === "indicator" || kind === "number") ? [] : [{ code: "noNumbers" } as const]),
    ...(leftOut.size < rows ? [] : [{ code: "noRows" } as const]),
  ];
}

export function mappingRemarks(table: ForeignTable, mapping: Mapping): MappingRemark[] {
  const { cluster, period } = keyPlaces(mapping);
  const rows = cluster === undefined ? 0 : repeatedRows(table, cluster, period, mapping.leftOut);
  return [
    ...(rows > 0 ? [{ code: "repeatedNames", rows, hasPeriod: period !== undefined } as const] : []),
    ...(period === undefined && rows === 0 ? [{ code: "noPeriod" } as const] : []),
  ];
}
