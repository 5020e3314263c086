import {
  bindHeaders,
  readClusterTable,
  type BoundModel,
  type ClusterTable,
  type HeaderFault,
  type Observation,
} from "../assessment";
import { isBlank } from "../model";
import { isEmptyRow } from "./columnReaders";
import { cellOf, type DeliveredList } from "./deliveredList";
import { askedCodes } from "./listColumns";
import { bindList, type ListBinding } from "./listHeaders";
import { NO_PERIOD } from "./listPeriods";
import type { Firms } from "./readFirms";
import type { RowFaults } from "./rowFaults";

/** What the office answered about clusters. */
export interface Office {
  readonly list: DeliveredList;
  readonly binding: ListBinding;
  /** The asked codes that have a column. */
  readonly columns: readonly (readonly [column: number, code: string])[];
  /** The value of an asked code; NaN where there is none. */
  value(group: number, code: string): number;
}

/** The indicators of an office table cannot be bound to the model. */
export class OfficeHeaderError extends Error {
  constructor(readonly fault: HeaderFault) {
    super(fault.code);
  }
}

/** Reads the table of the office with the reader of all tables of clusters; two rows of one cluster and period contradict each other. */
export function readOffice(list: DeliveredList, firms: Firms, model: BoundModel, faults: RowFaults): Office {
  const { binding, headers } = bindOffice(list, model);
  const table = readClusterTable(model, headers, list);
  const clusterAt = binding.columnOf.get("cluster") ?? -1;
  const periodOf = firms.periods.ofList(list, binding.columnOf.get("period"));
  const rowOf = new Map<number, number>();
  const doubled = new Set<number>();
  for (let row = 0; row < list.rows.length; row += 1) {
    if (isEmptyRow(list, row)) continue;
    const [cluster, period] = [cellOf(list, row, clusterAt), periodOf[row] ?? NO_PERIOD];
    if (isBlank(cluster)) faults.add("office", "noCluster", row);
    else if (period < 0) faults.add("office", period === NO_PERIOD ? "noPeriod" : "otherPeriod", row);
    else {
      const group = firms.groupIn(cluster, period);
      const before = rowOf.get(group);
      if (group < 0) faults.add("office", "unknownCluster", row);
      else if (before === undefined) rowOf.set(group, row);
      else {
        if (!doubled.has(group)) faults.add("office", "doubledRow", before);
        faults.add("office", "doubledRow", row);
        doubled.add(group);
      }
    }
  }
  for (const group of doubled) rowOf.delete(group);
  const asked = model.model.indicators.flatMap(({ code }, at) =>
    askedCodes.some((known) => known === code) && (headers.columnOf[at] ?? -1) >= 0 ? [{ code, at }] : [],
  );
  nameFaultyCells(table, rowOf.values(), asked, faults);
  const values = new Map([...rowOf].map(([group, row]) => [group, valuesIn(table, row)] as const));
  const positions = new Map(asked.map(({ code, at }) => [code, at]));
  return {
    list,
    binding,
    columns: asked.map(({ code, at }) => [headers.columnOf[at] ?? -1, code] as const),
    value: (group, code) => values.get(group)?.[positions.get(code) ?? -1] ?? NaN,
  };
}

/**
 * @throws {ListError} where it lacks a column that it needs, or has two for one thing
 * @throws {OfficeHeaderError} where its indicators cannot be told
 */
export function bindOffice({ headers }: DeliveredList, model: BoundModel) {
  const binding = bindList("office", headers);
  const bound = bindHeaders(model, headers);
  if (bound.kind !== "refused") return { binding, headers: bound };
  const [fault] = bound.faults;
  throw new OfficeHeaderError(fault ?? { code: "noKnownColumn", found: [] });
}

const valuesIn = ({ dataset, model }: ClusterTable, row: number): Float64Array =>
  row < dataset.size
    ? dataset.valuesOf(row, new Float64Array(model.model.indicators.length))
    : new Float64Array(model.model.indicators.length).fill(NaN);

const faulty: ReadonlyMap<Observation, "outOfRange" | "notANumber"> = new Map([
  ["outOfRange", "outOfRange"],
  ["text", "notANumber"],
  ["boolean", "notANumber"],
  ["error", "notANumber"],
]);

function nameFaultyCells(
  { dataset }: ClusterTable,
  rows: Iterable<number>,
  asked: readonly { readonly code: string; readonly at: number }[],
  faults: RowFaults,
): void {
  for (const row of rows) {
    for (const { code, at } of row < dataset.size ? asked : []) {
      const fault = faulty.get(dataset.observation(row, at));
      if (fault) faults.add("office", fault, row, code);
    }
  }
}
