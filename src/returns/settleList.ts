import { nameKey } from "../model";
import type { AnswerColumn, AskedColumn } from "../registers";
import type { Answer } from "./judgeAnswer";
import type { JudgedAnswers, JudgedList } from "./judgeList";
import { settleRows, type FaultOfRows } from "./settleRows";
import type { GoodRows, Refusal, Remark, SheetReading } from "./verdict";

/** A row of a list as it is collected. */
export type ListRow = ReadonlyMap<AnswerColumn, Answer>;

/** Rows of a list that can be collected, and the columns that they have. */
type ListSheetReading = SheetReading<ListRow>;

/** A list that was collected before. */
export interface KnownList<Row> {
  readonly hasPeriod: boolean;
  readonly rows: readonly (Row & { readonly file: string })[];
}

export interface KnownFirm {
  readonly firm: string;
  readonly cluster: string;
  /** "" where there is none. */
  readonly period: string;
}

/** What was collected before; undefined where nothing was. */
export interface KnownLists {
  readonly firms: KnownList<KnownFirm> | undefined;
  readonly ties: KnownList<{ readonly from: string }> | undefined;
}

const SHOWN_PERIODS = 4;
/** So many clusters or firms of another file are named. */
const SHOWN_NAMES = 4;

/**
 * Settles what a judged list comes to beside everything collected before: a firm that another file lists in the same period, a
 * tie to a firm that no file lists, periods in one file and not in the other.
 *
 * @param file - its name: rows that a file of this name put there before are replaced, so they contradict nothing
 */
export function settleList(judged: JudgedList, file: string, known: KnownLists): ListSheetReading {
  const { list, rows, faults, unfilled, sender } = judged;
  const whole = [...periodFaults(judged, file, known), ...otherOffice(judged, file, known)];
  const [first, ...others] = whole;
  if (first) return { kind: "refused", reasons: [first, ...others], ...sender };
  const ofRows = [
    ...faults,
    ...(list === "firms" ? [...repeatedFirms(judged), ...takenFirms(judged, file, known)] : badEnds(judged, known)),
  ];
  const reasons = [
    ...faults.map(({ reason }) => reason),
    ...rows.flatMap(({ reasons: own }) => own),
    ...ofRows.slice(faults.length).map(({ reason }) => reason),
    ...(rows.length === 0 ? [{ code: "noRows" } as const] : []),
  ];
  const faulty = new Set(ofRows.flatMap(({ positions }) => positions));
  const taken = rows.filter(({ reasons: own, position }) => own.length === 0 && !faulty.has(position));
  const isUnchecked = list === "ties" && !known.firms && taken.length > 0;
  const remarks: Remark[] = [
    ...(unfilled > 0 ? [{ code: "unfilledRows", count: unfilled } as const] : []),
    ...(isUnchecked ? [{ code: "endsUnchecked", count: taken.length } as const] : []),
    ...judged.remarks(taken.map(({ position }) => position)),
  ];
  const good: GoodRows<ListRow> = { rows: taken.map(({ answers }) => answers), remarks };
  return settleRows({ reasons, good, sender });
}

const isOf = (known: { readonly file: string }, file: string): boolean =>
  known.file.toLowerCase() === file.toLowerCase();

const textOf = (answer: Answer | undefined): string => (answer === undefined || answer === null ? "" : String(answer));
const answerOf = ({ answers }: JudgedAnswers, code: AnswerColumn): string => textOf(answers.get(code));

/** A firm in a period, in the form in which names are compared. */
const firmKey = (firm: string, period: string): string => `${nameKey(firm)}\n${nameKey(period)}`;

const hasColumn = (columns: readonly AskedColumn[], wanted: AnswerColumn): boolean =>
  columns.some(({ code }) => code === wanted);

/** Rows without a period cannot stand beside rows with one: they would be left out of every result. */
function periodFaults({ list, sheet, columns }: JudgedList, file: string, known: KnownLists): Refusal[] {
  const has = hasColumn(columns, "period");
  const same = known[list];
  const isAlone = same === undefined || same.rows.every((row) => isOf(row, file));
  if (!isAlone && same.hasPeriod !== has) return [{ code: has ? "periodExtra" : "periodMissing", sheet, list }];
  if (list === "firms" || has) return [];
  const periods = [...new Set(known.firms?.rows.map(({ period }) => period))];
  return periods.length > 1 ? [{ code: "tiesUndated", sheet, periods: periods.slice(0, SHOWN_PERIODS) }] : [];
}

/** Two offices may call their files alike: without a cluster or firm in common, this is not the same file again. */
function otherOffice({ list, rows }: JudgedList, file: string, known: KnownLists): Refusal[] {
  const before =
    list === "firms"
      ? known.firms?.rows.filter((row) => isOf(row, file)).map(({ cluster }) => cluster)
      : known.ties?.rows.filter((row) => isOf(row, file)).map(({ from }) => from);
  if (!before || before.length === 0) return [];
  const named = new Set(rows.map((row) => nameKey(answerOf(row, list === "firms" ? "cluster" : "from"))));
  if (before.some((name) => named.has(nameKey(name)))) return [];
  return [{ code: "otherOffice", rows: before.length, clusters: [...new Set(before)].slice(0, SHOWN_NAMES) }];
}

function repeatedFirms({ rows, cellOf }: JudgedList): FaultOfRows[] {
  const found = new Map<string, JudgedAnswers[]>();
  for (const row of rows) {
    const firm = answerOf(row, "firm");
    if (firm === "") continue;
    const key = firmKey(firm, answerOf(row, "period"));
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()].flatMap((same): FaultOfRows[] => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const cells = same.map(({ position }) => cellOf(position, "firm"));
    const [firm, period] = [answerOf(first, "firm"), answerOf(first, "period")];
    return [{ reason: { code: "repeatedFirm", firm, period, cells }, positions: same.map((row) => row.position) }];
  });
}

function takenFirms({ rows, cellOf }: JudgedList, file: string, { firms }: KnownLists): FaultOfRows[] {
  const others = new Map(
    (firms?.rows ?? []).filter((row) => !isOf(row, file)).map((row) => [firmKey(row.firm, row.period), row] as const),
  );
  return rows.flatMap((row): FaultOfRows[] => {
    const [firm, period] = [answerOf(row, "firm"), answerOf(row, "period")];
    const other = firm === "" ? undefined : others.get(firmKey(firm, period));
    if (!other) return [];
    const cell = cellOf(row.position, "firm");
    return [{ reason: { code: "firmTaken", cell, firm, period, file: other.file }, positions: [row.position] }];
  });
}

/** Ties that no result can count: of a firm to itself, or to one that no file lists. */
function badEnds({ rows, cellOf, columns }: JudgedList, { firms }: KnownLists): FaultOfRows[] {
  const listed = firms && new Set(firms.rows.map(({ firm }) => nameKey(firm)));
  const headerOf = (wanted: AnswerColumn): string => {
    const column = columns.find(({ code }) => code === wanted);
    return column ? `${column.code} ${column.name.en} / ${column.name["zh-CN"]}` : wanted;
  };
  return rows.flatMap((row): FaultOfRows[] => {
    const { position } = row;
    const [from, to] = [answerOf(row, "from"), answerOf(row, "to")];
    if (from !== "" && nameKey(from) === nameKey(to))
      return [{ reason: { code: "selfTie", cell: cellOf(position, "to"), found: to }, positions: [position] }];
    return (["from", "to"] as const).flatMap((end): FaultOfRows[] => {
      const found = answerOf(row, end);
      if (!listed || found === "" || listed.has(nameKey(found))) return [];
      const at = { cell: cellOf(position, end), column: headerOf(end) };
      return [{ reason: { code: "unknownFirm", ...at, found }, positions: [position] }];
    });
  });
}
