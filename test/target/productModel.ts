import { bindModel, type BoundModel } from "../../src/assessment";
import { readModelTable } from "../../src/model";
import type { Table } from "../oracle/model";

/** The product's model of a table. */
export function productModel(table: Table): BoundModel {
  const reading = readModelTable(table.map((row) => [...row]));
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.faults));
  return bindModel(reading.model);
}
