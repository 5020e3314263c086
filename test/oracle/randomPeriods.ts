/**
 * Random panels as people write them: calendars of every kind, periods and names in several spellings, marks, periods of another
 * form, a single odd period, rows without a cluster or a period. Each says by construction how it is to be read.
 */
import fc from "fast-check";
import type { OracleModel } from "./model";
import type { RawRow } from "./panel";
import type { PanelRow } from "./path";
import type { PeriodCell } from "./periodLabel";
import { panelArbitrary } from "./randomPanels";
import * as spell from "./randomSpellings";

export interface SpelledPanel {
  readonly calendar: string;
  readonly rows: readonly RawRow[];
  /** What is left, in the order of the rows, with periods counted in steps of the calendar; undefined: left out. */
  readonly meant: readonly (PanelRow | undefined)[];
}

interface Calendar {
  readonly name: string;
  /** All spellings of its so many-th period, from 0; halves are periods between two. */
  readonly spellings: (at: number) => PeriodCell[];
  /** Whether halves exist. */
  readonly halves: boolean;
  /** A label of another form would change how all are read, or is no other form. */
  readonly otherForms: readonly string[];
  /** Places in a list: no distance. */
  readonly ordinal?: boolean;
}

const yearOf = (count: number, parts: number): number => 2001 + Math.floor(count / parts);
const partOf = (count: number, parts: number): number => (count % parts) + 1;
const OTHER = ["baseline", "2003W07", "before the fair"];

export const calendars: readonly Calendar[] = [
  { name: "years", spellings: (at) => spell.yearSpellings(2001 + at), halves: false, otherForms: [...OTHER, "2003Q2"] },
  { name: "every second year", spellings: (at) => spell.yearSpellings(2001 + 2 * at), halves: true, otherForms: OTHER },
  {
    name: "years written 2001-02",
    spellings: (at) => spell.yearPairSpelling(2001 + at),
    halves: false,
    otherForms: [],
  },
  {
    name: "quarters",
    spellings: (at) => spell.quarterSpellings(yearOf(at, 4), partOf(at, 4)),
    halves: false,
    otherForms: [...OTHER, "2003", "2003年"],
  },
  {
    name: "half-years",
    spellings: (at) => spell.halfYearSpellings(yearOf(at, 2), partOf(at, 2)),
    halves: false,
    otherForms: [...OTHER, "2003Q1"],
  },
  {
    name: "months",
    spellings: (at) => spell.monthSpellings(yearOf(at, 12), partOf(at, 12)),
    halves: false,
    otherForms: [...OTHER, "2003H1"],
  },
  {
    name: "months of a quarterly survey",
    // from December: 12/2001, 3/2002, ...
    spellings: (at) => spell.monthSpellings(yearOf(11 + 3 * at, 12), partOf(11 + 3 * at, 12)),
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "first days of years",
    spellings: (at) => spell.daySpellings(2001 + at, 1, 1),
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "last days of quarters",
    spellings: (at) =>
      spell.daySpellings(yearOf(at, 4), 3 * partOf(at, 4), partOf(at, 4) === 1 || partOf(at, 4) === 4 ? 31 : 30),
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "first days of months",
    spellings: (at) => spell.daySpellings(yearOf(at, 12), partOf(at, 12), 1),
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "the 15th of months",
    spellings: (at) => spell.daySpellings(yearOf(at, 12), partOf(at, 12), 15),
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "weeks",
    // from 1 January 2024, a Monday; each within January to March
    spellings: (at) => {
      const day = 7 * at;
      return day < 31
        ? spell.daySpellings(2024, 1, day + 1)
        : day < 60
          ? spell.daySpellings(2024, 2, day - 30)
          : spell.daySpellings(2024, 3, day - 59);
    },
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "serial numbers of first days of years, no format",
    spellings: (at) => spell.serialSpelling(2001 + at, 1, 1),
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "serial numbers of first days of months, no format",
    spellings: (at) => spell.serialSpelling(yearOf(at, 12), partOf(at, 12), 1),
    halves: false,
    otherForms: OTHER,
  },
  {
    name: "labels without a form",
    spellings: (at) => spell.waveSpellings(at + 1),
    halves: false,
    otherForms: ["2003", "2003Q2"],
    ordinal: true,
  },
];

type Fate = "as it is" | "mark" | "another form" | "a date" | "no cluster" | "no period";

interface Draw {
  readonly spelling: number;
  readonly name: number;
  readonly fate: Fate;
  readonly pick: number;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  spelling: fc.nat(1000),
  name: fc.nat(1000),
  fate: fc.oneof(
    { arbitrary: fc.constant<Fate>("as it is"), weight: 16 },
    { arbitrary: fc.constantFrom<Fate>("mark", "another form", "a date", "no cluster", "no period"), weight: 3 },
  ),
  pick: fc.nat(1000),
});

const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** A date cell for a month among months, where the calendar has single months. */
function asDate(calendar: Calendar, at: number): PeriodCell | undefined {
  if (calendar.name !== "months") return undefined;
  return chosen(spell.daySpellings(yearOf(at, 12), partOf(at, 12), 1), at);
}

function spelled(calendar: Calendar, row: PanelRow, at: number, it: Draw): readonly [RawRow, boolean] {
  const names = spell.nameSpellings(Number(row.cluster.slice(1)));
  const cluster = chosen(names, it.name) ?? null;
  const plain = chosen(calendar.spellings(at), it.spelling) ?? { value: null };
  const raw = (period: PeriodCell, of: string | number | null = cluster): RawRow => ({
    cluster: of,
    period,
    values: row.values,
  });
  switch (it.fate) {
    case "as it is":
      return [raw(plain), true];
    case "mark": {
      // behind a year of its own where the calendar's spellings take no mark
      const text = typeof plain.value === "string" && calendar.ordinal !== true ? plain.value.trim() : "2003";
      return [raw({ value: `${text}${chosen(spell.MARKS, it.pick) ?? ""}` }), false];
    }
    case "another form": {
      const other = chosen(calendar.otherForms, it.pick);
      return other === undefined ? [raw(plain), true] : [raw({ value: other }), false];
    }
    case "a date":
      return [raw(asDate(calendar, at) ?? plain), true];
    case "no cluster":
      // in between, where that exists: it must not make the step smaller
      return [raw(chosen(calendar.spellings(calendar.halves ? at + 0.5 : at), it.spelling) ?? plain, null), false];
    case "no period":
      return [raw({ value: it.pick % 2 === 0 ? null : " " }), false];
  }
}

/** Rows spelled otherwise than the calendar does must stay fewer than the others, or the form is another. */
function tamed(draws: readonly Draw[]): Draw[] {
  let left = Math.floor((draws.length - 1) / 2);
  return draws.map((it) => {
    if (it.fate === "as it is") return it;
    left -= 1;
    return left >= 0 ? it : { ...it, fate: "as it is" };
  });
}

const nameOf = ({ cluster }: PanelRow): string => String(spell.nameSpellings(Number(cluster.slice(1)))[0] ?? "");

export function spelledPanelArbitrary(model: OracleModel, most = 4, least = 1): fc.Arbitrary<SpelledPanel> {
  const parts = fc.tuple(
    panelArbitrary(model, most, least).filter((rows) => rows.length > 0),
    fc.constantFrom(...calendars),
    fc.array(draw, { minLength: 13 * most, maxLength: 13 * most }),
    /** A single row in a period between two others. */
    fc.option(fc.nat(1000), { freq: 2 }),
  );
  return parts.map(([regular, calendar, drawn, odd]): SpelledPanel => {
    const copied = odd === null || !calendar.halves ? undefined : regular[odd % regular.length];
    const all = copied === undefined ? regular : [...regular, { ...copied, period: copied.period + 0.5 }];
    const draws = tamed(drawn.slice(0, all.length));
    const read = all.map((row, index) => {
      const it = draws[index] ?? { spelling: 0, name: 0, fate: "as it is", pick: 0 };
      return { row, spelled: spelled(calendar, row, row.period - 2001, it) };
    });
    const kept = read.filter((it) => it.spelled[1]).map(({ row }) => row.period);
    const places = [...new Set(kept)].sort((a, b) => a - b);
    return {
      calendar: calendar.name,
      rows: read.map((it) => it.spelled[0]),
      meant: read.map(({ row, spelled: [, isKept] }): PanelRow | undefined => {
        if (!isKept) return undefined;
        const period = calendar.ordinal === true ? places.indexOf(row.period) : row.period;
        return { cluster: nameOf(row), period, values: row.values };
      }),
    };
  });
}
