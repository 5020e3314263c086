import { dicTable } from "./dicTable";
import { dicTable11 } from "./dicTable11";
import { euProxyTable } from "./euProxyTable";
import type { Table } from "./model";

/** What the specification says of every built-in model that the product has today, by id; a further model is one more line. */
export const tables = { DIC: dicTable, "EU-PROXY": euProxyTable } as const satisfies Readonly<Record<string, Table>>;

/** What it says of every built-in model once `DIC` is the newest edition. */
export const tablesAsSpecified = {
  DIC: dicTable11,
  "DIC-1.0": dicTable,
  "EU-PROXY": euProxyTable,
} as const satisfies Readonly<Record<string, Table>>;
