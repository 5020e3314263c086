// The data before they are assessed: every cell that cannot be used as it is, and every cell that may not mean what it says.
import {
  compactText,
  isBlank,
  isCellError,
  ladderNames,
  looksLikeNumber,
  nameKey,
  type Cell,
  type Indicator,
  type StageEvidence,
} from "../model";
import { withinLimits } from "../measures/limits";
import type { Bound, BoundModel } from "./boundModel";
import type { CheckedData } from "./checkedData";
import { asPercent, largestFractionInRange, mayBeFraction } from "./percentFraction";
import { readPeriods } from "./periods/readPeriods";
import { suggestIndicator } from "./similarHeaders";
import { tableTotals } from "./totals/tableTotals";

/** A problem with the data, and where it is; rows below the header and columns count from 0. */
export type DataProblem =
  /** A header that nearly names an indicator. */
  | { readonly code: "unknownHeader"; readonly column: number; readonly cell: Cell; readonly meant: Indicator }
  | { readonly code: "noColumn"; readonly indicator: Indicator }
  /**
   * A column of values that are all at most 1 although the indicator is measured in percent; or numbers shown as percentages
   * although it is measured in another unit.
   */
  | { readonly code: "fractions" | "percentFormat"; readonly column: number; readonly indicator: Indicator }
  | ({ readonly code: "blank" | "error" | "boolean" | "text" | "textLikeNumber" | "outOfRange" } & CellInDoubt)
  /** A number that is further below all others of its column than these lie apart, and would be one of them were it a fraction. */
  | ({ readonly code: "fraction" } & CellInDoubt)
  /** A 0 where 0 is worse than anything the scale expects: measured, or missing? */
  | ({ readonly code: "suspiciousZero"; readonly low: number } & CellInDoubt)
  | {
      readonly code: "duplicateCluster" | "duplicatePeriod";
      readonly row: number;
      readonly cell: Cell;
      readonly firstRow: number;
    }
  /** A name that differs from an earlier one in capitals, or in a space between letters, alone. */
  | {
      readonly code: "similarName";
      readonly row: number;
      readonly cell: Cell;
      readonly like: string;
      readonly firstRow: number;
    }
  /** A row that is called like a total or an average, or is the sum of the others; the totals row of an Excel table. */
  | { readonly code: "totalName" | "totalSum" | "totalsRow"; readonly row: number; readonly cell: Cell };

interface CellInDoubt {
  readonly row: number;
  readonly column: number;
  readonly indicator: Indicator;
  readonly cell: Cell;
}

/** Every problem of a table, headers first, then column by column, then what stands there twice, or nearly so, then totals. */
export function findDataProblems(data: CheckedData): DataProblem[] {
  return [...headerProblems(data), ...cellProblems(data), ...duplicates(data), ...similarNames(data), ...totals(data)];
}

function headerProblems({ model, headers, binding }: CheckedData): DataProblem[] {
  const unknown = binding.ignored.flatMap((column): DataProblem[] => {
    const cell = headers[column] ?? null;
    const meant = typeof cell === "string" ? suggestIndicator(model, cell) : undefined;
    return meant ? [{ code: "unknownHeader", column, cell, meant }] : [];
  });
  const absent = model.model.indicators
    .filter((_, at) => (binding.columnOf[at] ?? -1) < 0)
    .map((indicator): DataProblem => ({ code: "noColumn", indicator }));
  return [...unknown, ...absent];
}

/** Row by row, as the cells lie in memory; what is found is told column by column. */
function cellProblems({ model, binding, dataset, cellAt, isEmpty, isPercentAt }: CheckedData): DataProblem[] {
  const columns = model.model.indicators.flatMap((indicator, at) => {
    const column = binding.columnOf[at] ?? -1;
    return column < 0 ? [] : [new CheckedColumn(column, indicator, lowAboveZero(model, at), isPercentAt)];
  });
  for (let row = 0; row < dataset.size; row += 1) {
    if (isEmpty(row)) continue;
    for (const column of columns) column.check(row, cellAt(row, column.column));
  }
  return columns.flatMap((column) => column.found());
}

class CheckedColumn {
  private readonly problems: DataProblem[] = [];
  private readonly largest: number | undefined;
  private numbers = 0;
  private readonly fractions: { readonly row: number; readonly cell: number }[] = [];
  private others = { least: Infinity, most: -Infinity };
  private hasPercentFormat = false;

  constructor(
    readonly column: number,
    private readonly indicator: Indicator,
    /** Where a 0 would be worse than anything the scale expects. */
    private readonly low: number | undefined,
    private readonly isPercentAt: CheckedData["isPercentAt"],
  ) {
    this.largest = largestFractionInRange(indicator);
  }

  check(row: number, cell: Cell): void {
    const { column, indicator, low } = this;
    if (typeof cell === "number" && cell !== 0) {
      this.numbers += 1;
      if (mayBeFraction(cell, this.largest)) this.fractions.push({ row, cell });
      else this.others = { least: Math.min(this.others.least, cell), most: Math.max(this.others.most, cell) };
      // In a column in % such a cell was read by its format.
      if (indicator.unit !== "%") this.hasPercentFormat ||= this.isPercentAt?.(row, column, cell) === true;
    }
    const code = problemOf(cell, indicator);
    if (code) this.problems.push({ code, row, column, indicator, cell });
    else if (cell === 0 && low !== undefined) {
      this.problems.push({ code: "suspiciousZero", low, row, column, indicator, cell });
    }
  }

  /** Several values, all of them at most 1 although the indicator is measured in percent, come before all else. */
  found(): readonly DataProblem[] {
    const { column, indicator, numbers, fractions, problems } = this;
    if (this.hasPercentFormat) return [{ code: "percentFormat", column, indicator }, ...problems];
    if (numbers > 0 && numbers === fractions.length) return [{ code: "fractions", column, indicator }, ...problems];
    const { least, most } = this.others;
    const single = fractions.filter(
      ({ cell }) => cell > 0 && least / cell > most / least && asPercent(cell) >= least && asPercent(cell) <= most,
    );
    return [...problems, ...single.map((found): DataProblem => ({ code: "fraction", column, indicator, ...found }))];
  }
}

function problemOf(cell: Cell, { min, max }: Indicator) {
  if (isBlank(cell)) return "blank";
  if (isCellError(cell)) return "error";
  if (typeof cell === "boolean") return "boolean";
  if (typeof cell === "string") return looksLikeNumber(cell) ? "textLikeNumber" : "text";
  return typeof cell === "number" && Number.isNaN(withinLimits(cell, min, max)) ? "outOfRange" : undefined;
}

/** The low end of a stage's scale where it lies above 0, so that a 0 would be worse than anything the scale expects. */
function lowAboveZero(model: BoundModel, indicator: number): number | undefined {
  const evidence: readonly Bound<StageEvidence>[] = ladderNames.flatMap((ladder) =>
    model.ladders[ladder].flatMap((stage) => [...stage.evidence]),
  );
  return evidence.find(({ at, low, gate }) => at === indicator && low > 0 && low < gate)?.low;
}

/** An error names no cluster. */
const isNamed = (cluster: Cell | undefined): cluster is Exclude<Cell, null> =>
  cluster !== undefined && !isBlank(cluster) && !isCellError(cluster);

function duplicates({ clusters, periods, isDateAt, dataset, isEmpty }: CheckedData): DataProblem[] {
  if (!clusters) return [];
  const firstRows = new Map<string, number>();
  const problems: DataProblem[] = [];
  const read =
    periods &&
    readPeriods(
      periods.map((period, row) => (isNamed(clusters[row]) ? period : null)),
      isDateAt,
    );
  for (let row = 0; row < dataset.size; row += 1) {
    const [cell = null, period = null] = [clusters[row], periods?.[row]];
    if (!isNamed(cell) || isEmpty(row)) continue;
    const at = read?.ofRow[row];
    // A period that is left out is compared as it is written.
    const key = JSON.stringify([nameKey(cell), at?.kind === "period" ? at.at : nameKey(period)]);
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, row);
    else problems.push({ code: periods ? "duplicatePeriod" : "duplicateCluster", row, cell, firstRow });
  }
  return problems;
}

/** Names are told apart letter by letter, so a cluster that is written in two ways is read as two. Each way is told once. */
function similarNames({ clusters, dataset, isEmpty }: CheckedData): DataProblem[] {
  if (!clusters) return [];
  const known = new Map<string, { readonly spelling: string; readonly row: number }>();
  const told = new Set<string>();
  const problems: DataProblem[] = [];
  for (let row = 0; row < dataset.size; row += 1) {
    const cell = clusters[row] ?? null;
    if (!isNamed(cell) || isEmpty(row)) continue;
    const spelling = nameKey(cell);
    const plain = compactText(spelling);
    const first = known.get(plain);
    if (!first) known.set(plain, { spelling, row });
    else if (first.spelling !== spelling && !told.has(spelling)) {
      told.add(spelling);
      problems.push({ code: "similarName", row, cell, like: first.spelling, firstRow: first.row });
    }
  }
  return problems;
}

function totals(data: CheckedData): DataProblem[] {
  return tableTotals(data).map(({ row, name, known }) => ({
    code: known === "name" ? "totalName" : "totalSum",
    row,
    cell: name,
  }));
}
