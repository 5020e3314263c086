import { inNaturalOrder, type Cell } from "../../model";
import { above } from "../tolerance";
import type { PeriodForm } from "./periodForms";
import { spelledPeriods, type PeriodLabel, type SpelledPeriod } from "./spelledPeriods";

/** What a row says about its period. */
export type PeriodOfRow =
  | {
      readonly kind: "period";
      /** Position among the distinct periods, from 0. */
      readonly at: number;
    }
  /** Named, but in another form than most, or with a mark behind it. */
  | { readonly kind: "leftOut"; readonly reason: "otherForm" | "mark" }
  | { readonly kind: "none" };

/** One of the distinct periods of an input. */
export interface Period {
  readonly label: PeriodLabel;
  /** On a scale on which periods that are adjacent lie 1 apart. */
  readonly time: number;
}

/** The periods of one input, all of one form. */
export interface Periods {
  /** "label": no form fits, so the order is that of the labels. */
  readonly form: PeriodForm | "label";
  /** Distinct, in order of time. */
  readonly periods: readonly Period[];
  /** The smallest distance between two periods, in the unit of the form; undefined for labels, and for fewer than two. */
  readonly step: number | undefined;
  /** The newest one in the unit of the form, counted through the years; undefined for labels, and where there is none. */
  readonly newest: number | undefined;
  /** One per row. */
  readonly ofRow: readonly PeriodOfRow[];
  /** Whether numbers in cells were read as days. */
  readonly datesFromNumbers: boolean;
}

/** A row that takes part, with its place on the scale of the form. */
interface Placed {
  readonly row: number;
  readonly value: number;
  readonly label: PeriodLabel;
}

/**
 * Reads periods in whatever spelling. All have one form, that of most rows (tie: of the first); rows of another form and
 * rows with a mark behind their period are left out and change nothing for the others. Where no form fits, labels are
 * ordered with their digits as numbers.
 *
 * @param cells - one per row; blank for a row that takes no part
 * @param isDateAt - whether the cell of a row is shown as a date
 * @example readPeriods(["2022Q3", "Q1 2022", "2021p"]) // quarters "Q1 2022", "2022Q3" two steps apart; the third left out
 */
export function readPeriods(cells: readonly Cell[], isDateAt: (row: number) => boolean = () => false): Periods {
  const spelled = spelledPeriods(cells, isDateAt);
  const form = formOfMost(spelled);
  const placed = form === "label" ? placedLabels(spelled) : placedForms(spelled, form);
  const groups = distinctPeriods(placed);
  const values = groups.map(([first]) => first?.value ?? NaN);
  const step = form === "label" ? undefined : smallestDistance(values);
  const positions = new Map(groups.flatMap((group, at) => group.map(({ row }) => [row, at] as const)));
  return {
    form,
    periods: groups.map(([first], at) => ({
      label: first?.label ?? "",
      time: step === undefined ? at : ((values[at] ?? NaN) - (values[0] ?? NaN)) / step,
    })),
    step,
    newest: form === "label" ? undefined : values.at(-1),
    ofRow: spelled.map((period, row) => standingOf(period, positions.get(row))),
    datesFromNumbers: spelled.some((period, row) => positions.has(row) && period.kind === "read" && period.fromNumber),
  };
}

/** The smallest distance between two of several values in rising order; undefined where there are not two. */
export function smallestDistance(values: readonly number[]): number | undefined {
  const distances = values.slice(1).map((value, at) => value - (values[at] ?? NaN));
  return distances.length === 0 ? undefined : Math.min(...distances);
}

/** The form of most rows, of equally frequent ones that of the first row. Rows with a mark have no say. */
function formOfMost(spelled: readonly SpelledPeriod[]): Periods["form"] {
  const votes = new Map<Periods["form"], number>();
  for (const period of spelled) {
    if (period.kind !== "read" && period.kind !== "label") continue;
    const form = period.kind === "label" ? "label" : period.form;
    votes.set(form, (votes.get(form) ?? 0) + 1);
  }
  let [chosen, most]: [Periods["form"], number] = ["label", 0];
  for (const [form, count] of votes) if (count > most) [chosen, most] = [form, count];
  return chosen;
}

/** Where every period has a mark, the marks are part of the labels. */
function placedLabels(spelled: readonly SpelledPeriod[]): Placed[] {
  const kind = spelled.some((period) => period.kind === "label") ? "label" : "marked";
  const keys = new Set(spelled.flatMap((period) => (period.kind === kind ? [period.key] : [])));
  const positions = new Map([...keys].sort(inNaturalOrder).map((key, at) => [key, at]));
  return spelled.flatMap((period, row) =>
    period.kind === kind ? [{ row, value: positions.get(period.key) ?? NaN, label: period.label }] : [],
  );
}

function placedForms(spelled: readonly SpelledPeriod[], form: PeriodForm): Placed[] {
  return spelled.flatMap((period, row) =>
    period.kind === "read" && period.form === form ? [{ row, value: period.value, label: period.label }] : [],
  );
}

/** Rows of the same period together, in order of time and of the input; numbers that are equal on paper are one period. */
function distinctPeriods(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const row of [...placed].sort((a, b) => a.value - b.value)) {
    const last = groups.at(-1);
    if (last && !above(row.value, last[0]?.value ?? NaN)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function standingOf(period: SpelledPeriod, at: number | undefined): PeriodOfRow {
  if (at !== undefined) return { kind: "period", at };
  if (period.kind === "none") return { kind: "none" };
  return { kind: "leftOut", reason: period.kind === "marked" ? "mark" : "otherForm" };
}
