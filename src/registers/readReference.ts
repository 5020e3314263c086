import { cellText, isBlank } from "../model";
import { ColumnReaders, isEmptyRow } from "./columnReaders";
import type { DeliveredList } from "./deliveredList";
import { isCoreIndustry, readIndustry, type Classification, type IndustryCode } from "./industryCode";
import { bindList, ListError, type ListBinding } from "./listHeaders";
import { NO_PERIOD } from "./listPeriods";
import type { Firms } from "./readFirms";
import type { RowFaults } from "./rowFaults";
import type { Steps } from "./steps";
import { EMPTY, UNREADABLE } from "./words";

/** All firms of an area by industry, members or not. */
export interface Area {
  /** By two digits. */
  readonly byDivision: ReadonlyMap<number, number>;
  readonly total: number;
  /** Of the industries known to be core, and of those known to be either; undefined without a core row. */
  readonly core: number | undefined;
  readonly classified: number;
}

export interface Reference {
  readonly list: DeliveredList;
  readonly binding: ListBinding;
  /** The region of a group; undefined where nothing is told. */
  region(group: number): Area | undefined;
  /** The whole economy in the period of a group. */
  economy(group: number): Area | undefined;
}

/** A region without members in the list. */
const ELSEWHERE = -3;

type Size = "employees" | "revenue";

interface Row {
  readonly row: number;
  readonly industry: IndustryCode;
  readonly employees: number;
  readonly revenue: number;
}

/** Reads the reference table. Two rows of one industry and area contradict each other, so neither counts. */
export function* readReference(
  list: DeliveredList,
  firms: Firms,
  classification: Classification,
  faults: RowFaults,
): Steps<Reference> {
  const binding = bindReference(list);
  const { columnOf } = binding;
  const codes: IndustryCode[] = [];
  const readers = new ColumnReaders({ list: "reference", delivered: list, faults, columnOf });
  const none = (): Int32Array => new Int32Array(list.rows.length).fill(EMPTY);
  const industry = readers.positions(
    "industry",
    (cell) => {
      const code = readIndustry(cell);
      return code ? codes.push(code) - 1 : isBlank(cell) ? EMPTY : UNREADABLE;
    },
    "unknownCode",
  );
  const cluster = readers.positions("cluster", (cell) => firms.clusters.find(cell) ?? ELSEWHERE) ?? none();
  const sizes = { employees: readers.numbers("employees"), revenue: readers.numbers("revenue") };
  yield* readers.run();
  const periodOf = firms.periods.ofList(list, columnOf.get("period"));
  const areas = new Map<string, Row[]>();
  for (let row = 0; row < list.rows.length; row += 1) {
    const [code, area, period] = [codes[industry?.[row] ?? EMPTY], cluster[row] ?? EMPTY, periodOf[row] ?? NO_PERIOD];
    if (isEmptyRow(list, row)) continue;
    if (period < 0) faults.add("reference", period === NO_PERIOD ? "noPeriod" : "otherPeriod", row);
    else if (code && area !== ELSEWHERE) {
      const key = `${area}:${period}`;
      const rows = areas.get(key) ?? [];
      areas.set(key, rows);
      const [employees, revenue] = [sizes.employees?.[row] ?? NaN, sizes.revenue?.[row] ?? NaN];
      rows.push({ row, industry: code, employees, revenue });
    } else if ((industry?.[row] ?? EMPTY) === EMPTY) faults.add("reference", "unknownCode", row, "industry");
  }
  for (const [key, rows] of areas) areas.set(key, withoutDoubled(rows, faults));
  const rowsOf = (area: number, group: number): readonly Row[] =>
    areas.get(`${area}:${firms.groups[group]?.period ?? 0}`) ?? [];
  const read = new Map<string, Area | undefined>();
  const areaOf = (area: number, group: number): Area | undefined => {
    const rows = rowsOf(area, group);
    const beside = rowsOf(area === EMPTY ? (firms.groups[group]?.cluster ?? EMPTY) : EMPTY, group);
    const size = sizeOf(rows, beside);
    const key = `${area}:${firms.groups[group]?.period ?? 0}:${size}`;
    if (!read.has(key)) read.set(key, readArea(rows, size, classification));
    return read.get(key);
  };
  return {
    list,
    binding,
    region: (group) => areaOf(firms.groups[group]?.cluster ?? EMPTY, group),
    economy: (group) => areaOf(EMPTY, group),
  };
}

/** @throws {ListError} where it lacks a column that it needs; of employees and revenue, one is enough */
export function bindReference({ headers }: DeliveredList): ListBinding {
  const binding = bindList("reference", headers);
  if (binding.columnOf.has("employees") || binding.columnOf.has("revenue")) return binding;
  throw new ListError({
    ...{ code: "missingColumns", list: "reference", missing: ["employees"] },
    ...{ found: headers.map(cellText), better: undefined },
  });
}

/** Both areas are told in the same measure: employees where both have them. */
function sizeOf(rows: readonly Row[], beside: readonly Row[]): Size {
  const tells = (of: readonly Row[]): boolean => of.some(({ employees }) => !Number.isNaN(employees));
  return tells(rows) && tells(beside) ? "employees" : "revenue";
}

function withoutDoubled(rows: readonly Row[], faults: RowFaults): Row[] {
  const keyOf = ({ industry }: Row): string => `${industry.division}.${industry.detail}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return rows.filter((row) => {
    if (counts.get(keyOf(row)) === 1) return true;
    faults.add("reference", "doubledRow", row.row);
    return false;
  });
}

/** A two-digit row replaces its parts. */
function readArea(rows: readonly Row[], size: Size, classification: Classification): Area | undefined {
  const known = rows.filter((row) => !Number.isNaN(row[size]));
  if (known.length === 0) return undefined;
  const whole = new Set(known.flatMap(({ industry: { division, detail } }) => (detail === "" ? [division] : [])));
  const byDivision = new Map<number, number>();
  let [total, core, classified] = [0, 0, 0];
  let hasCore = false;
  for (const row of known) {
    const { industry } = row;
    if (whole.has(industry.division) && industry.detail !== "") continue;
    const amount = row[size];
    byDivision.set(industry.division, (byDivision.get(industry.division) ?? 0) + amount);
    total += amount;
    const isCore = isCoreIndustry(industry, classification);
    if (isCore === undefined) continue;
    classified += amount;
    if (!isCore) continue;
    hasCore = true;
    core += amount;
  }
  return { byDivision, total, core: hasCore ? core : undefined, classified };
}
