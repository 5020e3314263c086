/** All periods of one input together: the one form they have, the order, the step, and the rows that are left out. */
import { countedIn, type Day, isWholeMonth, type Scale, scaleOf } from "./calendar";
import { cleanedPeriod } from "./cleaning";
import { stepOf } from "./path";
import { type Label, type PeriodCell, readLabel } from "./periodLabel";

/** "2022, 2022年 and numbers are one form", so "number" is also the form of years. */
export type Form = "number" | "quarter" | "month" | "half-year" | "day" | "label";

export type Place =
  | { readonly kind: "read"; readonly value: number }
  | { readonly kind: "left out"; readonly why: "no period" | "another form" | "a mark" };

export interface PeriodsReading {
  readonly form: Form;
  /** In the unit of the form; of labels 1, the place in the list; undefined: fewer than two periods. */
  readonly step: number | undefined;
  /** One for each cell, in their order. */
  readonly places: readonly Place[];
  /** Numbers without a format of dates were read as dates. */
  readonly numbersAsDates: boolean;
}

const leftOut = (why: "no period" | "another form" | "a mark"): Place => ({ kind: "left out", why });

/** A label once it is settled what dates, pairs of years and large numbers are. */
type Settled =
  | { readonly form: Exclude<Form, "label">; readonly value: number; readonly day?: Day }
  | { readonly form: "label"; readonly text: string }
  | "no period"
  | "a mark";

/** "Numbers of 20,000 to 80,000 that are all first or last days of years, quarters or months, or the same day of every month" */
function areDates(numbers: readonly number[]): boolean {
  if (numbers.length === 0) return false;
  if (!numbers.every((it) => Number.isInteger(it) && it >= 20_000 && it <= 80_000)) return false;
  const days = numbers.map((value) => readLabel({ value, date: true }));
  return scaleOf(days.flatMap((it) => (it.kind === "date" ? [it.day] : []))) !== "day";
}

interface Together {
  /** "Every label is YYYY-YY of successive years." */
  readonly yearPairs: boolean;
  readonly scale: Scale;
  /** "Where no form fits": marked periods are then what there is to order. */
  readonly nothingButMarks: boolean;
}

function settled(label: Label, text: string, { yearPairs, scale, nothingButMarks }: Together): Settled {
  switch (label.kind) {
    case "blank":
      return "no period";
    case "marked":
      return nothingButMarks ? { form: "label", text } : "a mark";
    case "label":
      return { form: "label", text };
    case "pair":
      return yearPairs ? { form: "number", value: label.pair } : { form: "label", text };
    case "month":
      return yearPairs && label.pair !== undefined
        ? { form: "number", value: label.pair }
        : { form: "month", value: label.value };
    case "date":
      return { form: scale === "year" ? "number" : scale, value: countedIn(scale, label.day), day: label.day };
    case "number":
    case "quarter":
    case "half-year":
      return { form: label.kind, value: label.value };
  }
}

/** "That of most rows (tie: of the first)" */
function formOfMost(forms: readonly Form[]): Form {
  const count = (form: Form): number => forms.filter((other) => other === form).length;
  const most = Math.max(...forms.map(count));
  return forms.find((form) => count(form) === most) ?? "label";
}

/** "Labels are ordered with their digits as numbers": runs of digits against each other by size, everything else by character. */
export function compareLabels(one: string, other: string): number {
  const parts = (text: string): string[] => text.match(/\d+|\D+/gu) ?? [];
  const [left, right] = [parts(one), parts(other)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [a = "", b = ""] = [left[at], right[at]];
    const numbers = /^\d/u.test(a) && /^\d/u.test(b);
    const order = numbers ? Number(a) - Number(b) : 0;
    if (order !== 0) return order;
    if (a !== b && !(numbers && Number(a) === Number(b))) return a < b ? -1 : 1;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}

export function readPeriods(cells: readonly PeriodCell[]): PeriodsReading {
  const alone = cells.map(readLabel);
  const numbers = alone.flatMap((it) => (it.kind === "number" && it.cell === "number" ? [it.value] : []));
  const numbersAsDates = areDates(numbers);
  const labels = alone.map((it, at): Label =>
    it.kind === "number" && it.cell === "number" && numbersAsDates
      ? readLabel({ value: cells[at]?.value ?? null, date: true })
      : it,
  );

  // a row with a mark never changes how the others are read
  const voting = labels.filter(({ kind }) => kind !== "blank" && kind !== "marked");
  const together = {
    yearPairs: voting.length > 0 && voting.every((it) => "pair" in it),
    scale: scaleOf(labels.flatMap((it) => (it.kind === "date" ? [it.day] : []))),
    nothingButMarks: voting.length === 0,
  };
  const found = labels.map((label, at) => settled(label, cleanedPeriod(cells[at]?.value), together));
  const form = formOfMost(found.flatMap((it) => (typeof it === "string" ? [] : [it.form])));

  const texts = [...new Set(found.flatMap((it) => (typeof it !== "string" && it.form === "label" ? [it.text] : [])))];
  const sorted = texts.sort(compareLabels);
  const places = found.map((it): Place => {
    if (typeof it === "string") return leftOut(it);
    if (it.form === "label")
      return form === "label" ? { kind: "read", value: sorted.indexOf(it.text) } : leftOut("another form");
    if (it.form === form) return { kind: "read", value: it.value };
    // "a whole-month date among months is a month"
    if (form === "month" && it.day !== undefined && isWholeMonth(it.day))
      return { kind: "read", value: countedIn("month", it.day) };
    return leftOut("another form");
  });
  const values = places.flatMap((place) => (place.kind === "read" ? [place.value] : []));
  return { form, step: stepOf(values), places, numbersAsDates };
}
