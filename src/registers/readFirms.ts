import { inNaturalOrder, isBlank, type Cell } from "../model";
import { ColumnReaders, isEmptyRow } from "./columnReaders";
import { cellOf, type DeliveredList } from "./deliveredList";
import {
  isCoreClass,
  isCoreIndustry,
  isKnownDivision,
  readDigitalClass,
  readIndustry,
  type Classification,
} from "./industryCode";
import { firmColumns, type FirmColumn } from "./listColumns";
import { bindList, type ListBinding } from "./listHeaders";
import { NO_PERIOD, readListPeriods, type ListPeriods } from "./listPeriods";
import { NameIndex } from "./nameIndex";
import { NumberIndex } from "./numberIndex";
import type { RowFaults } from "./rowFaults";
import { EMPTY, readFlag, roles, UNREADABLE, wordReader } from "./words";

/** A cluster in a period. */
export interface Group {
  readonly cluster: number;
  readonly period: number;
}

/** The firms, columnar: one entry per row of the list. */
export interface Firms {
  readonly list: DeliveredList;
  readonly binding: ListBinding;
  readonly size: number;
  readonly periods: ListPeriods;
  readonly names: NameIndex;
  readonly clusters: NameIndex;
  /** Clusters in natural order, each with its periods in order. */
  readonly groups: readonly Group[];
  /** Rows that count, in the order of the list. */
  readonly members: Int32Array;
  /** Per row its group; -1 where the row does not count. */
  readonly groupOf: Int32Array;
  readonly firmOf: Int32Array;
  /** Numbers by column; NaN = missing. */
  readonly numbers: ReadonlyMap<FirmColumn, Float64Array>;
  /** 1 yes, 0 no, below 0 unknown. */
  readonly flags: ReadonlyMap<FirmColumn, Int32Array>;
  /** Position of the role; below 0 unknown. */
  readonly role: Int32Array | undefined;
  /** Two digits; below 0 unknown. */
  readonly industry: Int32Array | undefined;
  /** Whether a firm belongs to the digital core; absent where neither class nor industry is told. */
  readonly core: Int32Array | undefined;
  /** The row that counts of a firm in a period; -1 where there is none. */
  rowIn(firm: number, period: number): number;
  /** Whether a firm stands twice in a period. */
  isDoubled(firm: number, period: number): boolean;
  /** The group of a cluster in a period, by the name of the cluster; -1 where there is none. */
  groupIn(cluster: Cell, period: number): number;
}

/** Technologies of the Digital Intensity Index. */
export const DII_MOST = 12;
const LAST_YEAR = 9999;

/** Reads the list of firms. A firm that stands twice in a period leaves it; rows without a firm, cluster or period do not count. */
export function readFirms(list: DeliveredList, classification: Classification, faults: RowFaults): Firms {
  const binding = bindList("firms", list.headers);
  const { columnOf } = binding;
  const periods = readListPeriods(list, columnOf.get("period"));
  const size = list.rows.length;
  const readers = new ColumnReaders({ list: "firms", delivered: list, faults, columnOf });
  const [names, clusters] = [new NameIndex(), new NameIndex()];
  const firmOf = readers.positions("firm", (cell) => names.idOf(cell)) ?? new Int32Array(size).fill(EMPTY);
  const clusterOf = readers.positions("cluster", (cell) => clusters.idOf(cell)) ?? new Int32Array(size).fill(EMPTY);
  const numbers = new Map<FirmColumn, Float64Array>();
  const flags = new Map<FirmColumn, Int32Array>();
  for (const code of firmCodes) {
    const { form } = firmColumns[code];
    const isNumber = form === "money" || form === "count" || form === "technologies" || form === "year";
    const most = form === "technologies" ? DII_MOST : form === "year" ? LAST_YEAR : undefined;
    const read = isNumber ? readers.numbers(code, most) : undefined;
    const answers = form === "flag" ? readers.positions(code, readFlag) : undefined;
    if (read) numbers.set(code, read);
    if (answers) flags.set(code, answers);
  }
  const role = readers.positions("role", wordReader(roles));
  const industries = industryReader(classification);
  const industryCodes = readers.positions("industry", industries.read, "unknownCode");
  const classes = readers.positions("digital_class", classReader(), "unknownCode");
  readers.run();
  const industry = industryCodes?.map((code) => (code < 0 ? code : Math.floor(code / GROUPS)));
  nameOtherClassifications(industry, classification, faults);
  const placed = placeMembers({ list, periods, firmOf, clusterOf, clusters, faults });
  return {
    ...{ list, binding, size, periods, names, clusters, firmOf, numbers, flags, role, industry },
    core: coreOf(size, classes, industryCodes, industries.isCore),
    ...placed,
  };
}

const isFirmColumn = (code: string): code is FirmColumn => code in firmColumns;
const firmCodes: readonly FirmColumn[] = Object.keys(firmColumns).filter(isFirmColumn);

/** A code is kept as its division times ten and its group. */
const GROUPS = 10;

function industryReader(classification: Classification) {
  const known = new Map<Cell, number>();
  const core = new Map<number, number>();
  return {
    read: (cell: Cell): number => {
      let code = known.get(cell);
      if (code === undefined) {
        const industry = readIndustry(cell);
        const none = isBlank(cell) ? EMPTY : UNREADABLE;
        code = industry ? GROUPS * industry.division + industry.group : none;
        known.set(cell, code);
        if (industry) core.set(code, truth(isCoreIndustry(industry, classification)));
      }
      return code;
    },
    isCore: (code: number): number => core.get(code) ?? EMPTY,
  };
}

function classReader(): (cell: Cell) => number {
  const known = new Map<Cell, number>();
  return (cell) => {
    let read = known.get(cell);
    if (read === undefined) {
      read = readDigitalClass(cell) ?? (isBlank(cell) ? EMPTY : UNREADABLE);
      known.set(cell, read);
    }
    return read;
  };
}

const truth = (is: boolean | undefined): number => (is === undefined ? EMPTY : is ? 1 : 0);

/** The class decides where it is given; an unreadable one is unknown. Else the industry does. */
function coreOf(
  size: number,
  classes: Int32Array | undefined,
  industries: Int32Array | undefined,
  isCore: (industry: number) => number,
): Int32Array | undefined {
  if (!classes && !industries) return undefined;
  const core = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const digitalClass = classes?.[row] ?? EMPTY;
    if (digitalClass === EMPTY) core[row] = isCore(industries?.[row] ?? EMPTY);
    else core[row] = digitalClass < 0 ? EMPTY : truth(isCoreClass(digitalClass));
  }
  return core;
}

/** A division that the classification does not have is read as it stands, and named. */
function nameOtherClassifications(
  industry: Int32Array | undefined,
  classification: Classification,
  faults: RowFaults,
): void {
  industry?.forEach((division, row) => {
    if (division > 0 && !isKnownDivision(division, classification))
      faults.add("firms", "otherClassification", row, "industry");
  });
}

interface Unplaced {
  readonly list: DeliveredList;
  readonly periods: ListPeriods;
  readonly firmOf: Int32Array;
  readonly clusterOf: Int32Array;
  readonly clusters: NameIndex;
  readonly faults: RowFaults;
}

type Placed = Pick<Firms, "groups" | "members" | "groupOf" | "rowIn" | "isDoubled" | "groupIn">;

function placeMembers({ list, periods, firmOf, clusterOf, clusters, faults }: Unplaced): Placed {
  const size = firmOf.length;
  const count = Math.max(1, periods.labels.length);
  const inPeriod = new NumberIndex(size);
  /** Per firm and period its first row. */
  const firstRow = new Int32Array(size);
  const doubled = new Uint8Array(size);
  const counts = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    const firm = firmOf[row] ?? EMPTY;
    const cluster = clusterOf[row] ?? EMPTY;
    const period = periods.ofFirms[row] ?? NO_PERIOD;
    if (firm < 0 || cluster < 0 || period < 0) {
      if (firm < 0 && cluster < 0 && isEmptyRow(list, row)) continue;
      const isUndated = period === NO_PERIOD ? "noPeriod" : "otherPeriod";
      faults.add("firms", firm < 0 ? "noFirm" : cluster < 0 ? "noCluster" : isUndated, row);
      continue;
    }
    counts[row] = 1;
    const known = inPeriod.size;
    const at = inPeriod.idOf(firm * count + period);
    if (at === known) firstRow[at] = row;
    else {
      if (doubled[at] === 0) faults.add("firms", "doubledFirm", firstRow[at] ?? row);
      faults.add("firms", "doubledFirm", row);
      doubled[at] = 1;
    }
  }
  const placeIn = groupsIn(counts, clusterOf, periods.ofFirms, clusters, count);
  const at = (firm: number, period: number): number => inPeriod.find(firm * count + period);
  const isDoubled = (firm: number, period: number): boolean => doubled[at(firm, period)] === 1;
  const groupOf = new Int32Array(size).fill(-1);
  const members: number[] = [];
  for (let row = 0; row < size; row += 1) {
    if (counts[row] === 0 || isDoubled(firmOf[row] ?? EMPTY, periods.ofFirms[row] ?? NO_PERIOD)) continue;
    groupOf[row] = placeIn.at(clusterOf[row] ?? EMPTY, periods.ofFirms[row] ?? NO_PERIOD);
    members.push(row);
  }
  return {
    groups: placeIn.groups,
    members: Int32Array.from(members),
    groupOf,
    isDoubled,
    rowIn: (firm, period) => {
      const found = at(firm, period);
      return found < 0 || doubled[found] === 1 ? -1 : (firstRow[found] ?? -1);
    },
    groupIn: (cluster, period) => placeIn.at(clusters.find(cluster) ?? EMPTY, period),
  };
}

/** Every cluster and period of which there is a row, in natural order. */
function groupsIn(
  counts: Uint8Array,
  clusterOf: Int32Array,
  periodOf: Int32Array,
  { names }: NameIndex,
  periods: number,
): { readonly groups: readonly Group[]; at(cluster: number, period: number): number } {
  const found = new NumberIndex(64);
  for (let row = 0; row < counts.length; row += 1)
    if (counts[row] === 1) found.idOf((clusterOf[row] ?? 0) * periods + (periodOf[row] ?? 0));
  const order = new Int32Array(names.length);
  names
    .map((_, cluster) => cluster)
    .sort((one, other) => inNaturalOrder(names[one] ?? "", names[other] ?? ""))
    .forEach((cluster, place) => (order[cluster] = place));
  const unsorted = Array.from({ length: found.size }, (_, id): Group & { id: number } => {
    const key = found.keyAt(id);
    return { id, cluster: Math.floor(key / periods), period: key % periods };
  });
  const groups = unsorted.sort(
    (one, other) => (order[one.cluster] ?? 0) - (order[other.cluster] ?? 0) || one.period - other.period,
  );
  const placeOf = new Int32Array(groups.length);
  groups.forEach(({ id }, place) => (placeOf[id] = place));
  return {
    groups: groups.map(({ cluster, period }) => ({ cluster, period })),
    at: (cluster, period) => {
      const id = cluster < 0 || period < 0 ? -1 : found.find(cluster * periods + period);
      return id < 0 ? -1 : (placeOf[id] ?? -1);
    },
  };
}

/** What a firm is called in the list. */
export function firmName({ names, firmOf }: Firms, row: number): string {
  return names.names[firmOf[row] ?? EMPTY] ?? "";
}

/** A cell of the list of firms as it is meant. */
export function firmCell({ list, binding }: Firms, row: number, column: FirmColumn): Cell {
  const at = binding.columnOf.get(column);
  return at === undefined ? null : cellOf(list, row, at);
}
