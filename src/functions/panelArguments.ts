// The rows of a panel: which cluster, which period, and what was seen of it.
import { readPeriods } from "../assessment";
import { readPanel, type Panel } from "../evolution";
import { cellText, cleanText, type Cell } from "../model";
import { readAssessmentInput, type AssessmentInput } from "./assessmentInput";
import { readColumn, type ColumnArgument } from "./columnArgument";
import { placeOf, type RangeArgument } from "./rangeArgument";
import { refuse } from "./refused";

/** What a function over a panel of indicators works on. */
export interface EvolutionInput {
  readonly input: AssessmentInput;
  readonly panel: Panel;
  /** Rows from the first to the last in which anybody wrote anything. */
  readonly rows: number;
}

/** Clusters and periods stand before the arguments that all assessment functions share. */
const BEFORE = 2;

/** Reads `(clusters, periods, indicators, [headers], [model], [language])`. */
export async function readEvolutionInput(
  delivered: readonly unknown[],
  addresses: readonly unknown[],
): Promise<EvolutionInput> {
  const [clusters, periods, input] = await Promise.all([
    readColumn(delivered, addresses, 0),
    readColumn(delivered, addresses, 1),
    readAssessmentInput(delivered, addresses, BEFORE),
  ]);
  const expected = input.deliveredRows;
  [clusters, periods].forEach(({ cells: { length: found } }, at) => {
    if (found !== expected) refuse({ code: "rowsDiffer", position: at + 1, found, expected });
  });
  // When the indicators hold their header row, so do clusters and periods.
  const above = input.hasHeader ? 1 : 0;
  const panel = panelOf(clusters, periods.cells, above);
  if (panel.clusters.length === 0 && input.dataset.size > 0)
    refuse({ code: "noPanel", where: placeOf(clusters.range) });
  const named = [...panel.leftOut, ...panel.clusters.flatMap(({ sightings }) => sightings)];
  const rows = named.reduce((most, { row }) => Math.max(most, row + 1), input.dataset.size);
  return { input, panel, rows };
}

/** Clusters followed over periods; a cluster with several rows in one period is refused by name. */
export function panelOf({ range, cells }: ColumnArgument, periods: readonly Cell[], above: 0 | 1 = 0): Panel {
  if (above === 0 && beginsWithHeader(periods)) {
    refuse({ code: "headerRow", where: placeOf(range), found: cellText(periods[0] ?? null).trim() });
  }
  const reading = readPanel(cells.slice(above), periods.slice(above));
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

/** A header row among data would be a cluster of its own: its first cell is a word where the others are periods of a form. */
function beginsWithHeader([first = null, ...others]: readonly Cell[]): boolean {
  if (typeof first !== "string" || cleanText(first) === "" || /\p{Nd}/u.test(first)) return false;
  const below = readPeriods(others);
  return below.form !== "label" && below.periods.length > 0 && readPeriods([first]).form === "label";
}

/** Row of the sheet where it is known, else of the range; counted from 1. */
export function rowNumber({ block }: RangeArgument, row: number): number {
  return (block?.row ?? 0) + row + 1;
}
