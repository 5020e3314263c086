import { dicTable } from "./dicTable";
import { dicTable11 } from "./dicTable11";
import { euProxyTable } from "./euProxyTable";
import type { Table } from "./model";

/** What the specification says of every built-in model, by id; a further model is one more line. */
export const tables = {
  DIC: dicTable11,
  "DIC-1.0": dicTable,
  "EU-PROXY": euProxyTable,
} as const satisfies Readonly<Record<string, Table>>;
