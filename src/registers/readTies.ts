import { ColumnReaders, isEmptyRow } from "./columnReaders";
import type { DeliveredList } from "./deliveredList";
import type { TieColumn } from "./listColumns";
import { bindList, type ListBinding } from "./listHeaders";
import { NO_PERIOD } from "./listPeriods";
import { NameIndex } from "./nameIndex";
import type { Firms } from "./readFirms";
import type { RowFaults } from "./rowFaults";
import { throughTies, type Steps } from "./steps";
import { EMPTY, kinds, readFlag, wordReader } from "./words";

/** Why a tie does not count. */
export const tieReasons = [
  "noEnd",
  "self",
  "unknownFirm",
  "betweenClusters",
  "doubledFirm",
  "noPeriod",
  "otherPeriod",
] as const;
export type TieReason = (typeof tieReasons)[number];

/** The ties that count, columnar. */
export interface Ties {
  readonly list: DeliveredList;
  readonly binding: ListBinding;
  readonly size: number;
  /** Rows of the firms at either end: two members of one cluster in one period. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Position among the kinds; below 0 unknown. */
  readonly kind: Int32Array;
  /** The named project; below 0 none. */
  readonly project: Int32Array;
  readonly projects: number;
  /** 1 live, 0 not, below 0 unknown. */
  readonly live: Int32Array;
  /** Kinds that the whole list holds. */
  readonly kinds: ReadonlySet<number>;
  /** Ties left out, by reason and group; those that belong to no group are named in the faults alone. */
  readonly leftOut: Readonly<Record<TieReason, Int32Array>>;
  has(column: TieColumn): boolean;
}

const STRANGER = -3;

/** Reads the list of ties beside the firms. What does not count is counted apart. */
export function* readTies(list: DeliveredList, firms: Firms, faults: RowFaults): Steps<Ties> {
  const binding = bindList("ties", list.headers);
  const { columnOf } = binding;
  const rows = list.rows.length;
  const readers = new ColumnReaders({ list: "ties", delivered: list, faults, columnOf });
  const nobody = (): Int32Array => new Int32Array(rows).fill(EMPTY);
  const projectNames = new NameIndex();
  const firmAt = (cell: Parameters<NameIndex["find"]>[0]): number => firms.names.find(cell) ?? STRANGER;
  const ends = [readers.positions("from", firmAt) ?? nobody(), readers.positions("to", firmAt) ?? nobody()] as const;
  const kind = readers.positions("kind", wordReader(kinds)) ?? nobody();
  const project = readers.positions("project", (cell) => projectNames.idOf(cell)) ?? nobody();
  const live = readers.positions("live", readFlag) ?? nobody();
  yield* readers.run();
  const known = new Set<number>();
  for (const at of kind) if (at >= 0) known.add(at);
  const periodOf = firms.periods.ofList(list, columnOf.get("period"));
  const judge = new TieJudge(firms, list, faults);
  const kept = { from: new Int32Array(rows), to: new Int32Array(rows) };
  let size = 0;
  yield* throughTies(rows, rows, (first, end) => {
    for (let row = first; row < end; row += 1) {
      if (!judge.counts(row, ends[0][row] ?? EMPTY, ends[1][row] ?? EMPTY, periodOf[row] ?? NO_PERIOD)) continue;
      kept.from[size] = judge.from;
      kept.to[size] = judge.to;
      // What is kept moves up; a row is never before the place it moves to.
      kind[size] = kind[row] ?? EMPTY;
      project[size] = project[row] ?? EMPTY;
      live[size] = live[row] ?? EMPTY;
      size += 1;
    }
  });
  return {
    ...{ list, binding, size, project, live, kind, leftOut: judge.leftOut },
    ...{ from: kept.from, to: kept.to, projects: projectNames.names.length, kinds: known },
    has: (column) => columnOf.has(column),
  };
}

/** Judges ties one by one. */
class TieJudge {
  from = -1;
  to = -1;
  readonly leftOut: Readonly<Record<TieReason, Int32Array>>;

  constructor(
    private readonly firms: Firms,
    private readonly list: DeliveredList,
    private readonly faults: RowFaults,
  ) {
    const none = (): Int32Array => new Int32Array(firms.groups.length);
    this.leftOut = {
      ...{ noEnd: none(), self: none(), unknownFirm: none(), betweenClusters: none() },
      ...{ doubledFirm: none(), noPeriod: none(), otherPeriod: none() },
    };
  }

  /** Whether a tie counts; then `from` and `to` are the rows of its firms. */
  counts(row: number, one: number, other: number, period: number): boolean {
    const { firms } = this;
    if (one === EMPTY && other === EMPTY) {
      return isEmptyRow(this.list, row) ? false : this.leave("noEnd", row, -1, -1);
    }
    if (period < 0) return this.leave(period === NO_PERIOD ? "noPeriod" : "otherPeriod", row, -1, -1);
    this.from = one < 0 ? -1 : firms.rowIn(one, period);
    this.to = other < 0 ? -1 : firms.rowIn(other, period);
    const fromGroup = this.groupOf(this.from);
    const toGroup = this.groupOf(this.to);
    if (one === EMPTY || other === EMPTY) return this.leave("noEnd", row, fromGroup, toGroup);
    if (one === other && one >= 0) return this.leave("self", row, fromGroup, -1);
    if (fromGroup < 0 || toGroup < 0) {
      const isDoubled = (firm: number): boolean => firm >= 0 && firms.isDoubled(firm, period);
      const reason = isDoubled(one) || isDoubled(other) ? "doubledFirm" : "unknownFirm";
      return this.leave(reason, row, fromGroup, toGroup);
    }
    return fromGroup === toGroup || this.leave("betweenClusters", row, fromGroup, toGroup);
  }

  private groupOf(row: number): number {
    return row < 0 ? -1 : (this.firms.groupOf[row] ?? -1);
  }

  private leave(reason: TieReason, row: number, ...groups: readonly number[]): false {
    this.faults.add("ties", reason, row);
    for (const group of groups) if (group >= 0) this.leftOut[reason][group] = (this.leftOut[reason][group] ?? 0) + 1;
    return false;
  }
}
