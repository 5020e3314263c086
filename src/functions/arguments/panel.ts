// The rows of a panel: which cluster, which period, and what was seen of it.
import { isNoPeriod, readPeriods } from "../../assessment";
import { readPanel, type Panel } from "../../evolution";
import { cellText, isBlank, nameKey, type Cell } from "../../model";
import { refuse } from "../refused";
import { column, periodColumn, type ColumnArgument, type PeriodsArgument } from "./column";
import { placeOf, type RangeArgument } from "./rangeArgument";
import { parametersOf, readArguments, type GivenBy, type Reader } from "./reader";
import { table, type AssessmentInput } from "./table";

/** What a function over a panel of indicators works on. */
export interface EvolutionInput {
  readonly input: AssessmentInput;
  readonly panel: Panel;
  /** Rows from the first to the last in which anybody wrote anything. */
  readonly rows: number;
}

/** `(clusters, periods, indicators, [headers], [model], [language])`: what was seen of each cluster in each period. */
export const panel = (): Reader<EvolutionInput> => ({
  parameters: () => [...parametersOf({ clusters: column(), periods: periodColumn() }), ...table().parameters("table")],
  read: readPanelOfIndicators,
});

async function readPanelOfIndicators(given: GivenBy): Promise<EvolutionInput> {
  const { clusters, periods, input } = await readArguments(
    { clusters: column(), periods: periodColumn(), input: table() },
    given,
  );
  const expected = input.deliveredRows;
  for (const { range, cells } of [clusters, periods]) {
    if (cells.length !== expected) {
      refuse({ code: "rowsDiffer", position: range.position, found: cells.length, expected });
    }
  }
  // When the indicators hold their header row, so do clusters and periods.
  const above = input.hasHeader ? 1 : 0;
  const isTotals = (row: number): boolean => input.totalsRows.has(row - above);
  const withoutTotals = ({ cells }: ColumnArgument): Cell[] => cells.map((cell, row) => (isTotals(row) ? null : cell));
  const followed = panelOf(
    { ...clusters, cells: withoutTotals(clusters) },
    { ...periods, cells: withoutTotals(periods) },
    above,
  );
  if (followed.clusters.length === 0 && input.dataset.size > 0)
    refuse({ code: "noPanel", where: placeOf(clusters.range) });
  const named = [...followed.leftOut, ...followed.clusters.flatMap(({ sightings }) => sightings)];
  const rows = named.reduce((most, { row }) => Math.max(most, row + 1), input.dataset.size);
  return { input, panel: followed, rows };
}

/** Clusters followed over periods; a cluster with several rows in one period is refused by name. */
export function panelOf({ range, cells }: ColumnArgument, periods: PeriodsArgument, above: 0 | 1 = 0): Panel {
  if (above === 0 && beginsWithHeader(cells, periods.cells)) {
    refuse({ code: "headerRow", where: placeOf(range), found: cellText(periods.cells[0] ?? null).trim() });
  }
  const isDateAt = (row: number): boolean => periods.isDateAt(row + above);
  const reading = readPanel(cells.slice(above), periods.cells.slice(above), isDateAt);
  switch (reading.kind) {
    case "panel":
      return reading;
    case "unequal":
      return refuse({ code: "heightsDiffer", position: 2, found: reading.periods, expected: reading.clusters });
    case "duplicates":
      return refuse({
        code: "doubledPeriods",
        found: reading.duplicates.map(({ cluster, period, rows }) => ({
          cluster,
          period: String(period),
          rows: rows.map((row) => rowNumber(range, above + row)),
        })),
      });
  }
}

/**
 * A header row among data would be a cluster of its own: its period is a word where the others are periods of a form or numbered, and its
 * cluster is named in no other row.
 */
function beginsWithHeader(
  [cluster = null, ...named]: readonly Cell[],
  [first = null, ...others]: readonly Cell[],
): boolean {
  if (typeof first !== "string" || /\p{Nd}/u.test(first) || !isNoPeriod(first)) return false;
  const key = nameKey(cluster);
  if (named.some((name) => nameKey(name) === key)) return false;
  const below = readPeriods(others);
  const areNumbered = others.every((other) => isBlank(other) || /[\p{Nd}一二三四五六七八九十]/u.test(cellText(other)));
  return (below.form !== "label" || areNumbered) && below.periods.length > 0;
}

/** Row of the sheet where it is known, else of the range; counted from 1. */
export function rowNumber({ block }: RangeArgument, row: number): number {
  return (block?.row ?? 0) + row + 1;
}
