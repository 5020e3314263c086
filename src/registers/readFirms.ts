import { isBlank, type Cell } from "../model";
import { ColumnReaders } from "./columnReaders";
import type { DeliveredList } from "./deliveredList";
import type { FirmFacts } from "./firmFacts";
import {
  isCoreClass,
  isCoreIndustry,
  isKnownDivision,
  readDigitalClass,
  readIndustry,
  type Classification,
} from "./industryCode";
import { firmColumns, type FirmColumn } from "./listColumns";
import { bindList } from "./listHeaders";
import { readListPeriods, type ListPeriods } from "./listPeriods";
import { NameIndex } from "./nameIndex";
import { placeFirms, type FirmPlaces } from "./placeFirms";
import type { RowFaults } from "./rowFaults";
import type { Steps } from "./steps";
import { EMPTY, readFlag, roles, UNREADABLE, wordReader } from "./words";

/** The firms, and how they are found. */
export interface Firms extends FirmFacts, FirmPlaces {
  readonly list: DeliveredList;
  readonly size: number;
  readonly periods: ListPeriods;
  readonly names: NameIndex;
  readonly clusters: NameIndex;
}

/** Technologies of the Digital Intensity Index. */
export const DII_MOST = 12;
const LAST_YEAR = 9999;

/** Reads the list of firms. A firm that stands twice in a period leaves it; rows without a firm, cluster or period do not count. */
export function* readFirms(list: DeliveredList, classification: Classification, faults: RowFaults): Steps<Firms> {
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
  yield* readers.run();
  const industry = industryCodes?.map((code) => (code < 0 ? code : Math.floor(code / GROUPS)));
  nameOtherClassifications(industry, classification, faults);
  const placed = placeFirms({ list, periods, firmOf, clusterOf, clusters, faults });
  return {
    ...{ list, binding, size, periods, names, clusters, firmOf, numbers, flags, role, industry },
    ...{ labels: periods.labels, firmNames: names.names },
    core: coreOf(size, classes, industryCodes, industries.isCore),
    negativeCore: negativeCells(list, columnOf.get("digital_core_revenue")),
    ...placed,
  };
}

function negativeCells({ rows, read }: DeliveredList, column: number | undefined): Uint8Array | undefined {
  if (column === undefined) return undefined;
  return Uint8Array.from(rows, (cells) => {
    const cell = read(cells[column]);
    return typeof cell === "number" && cell < 0 ? 1 : 0;
  });
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
