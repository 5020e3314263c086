import { isBlank, nameKey, type Cell } from "../../model";
import { nameIn } from "../clusterTable";
import type { CheckedData } from "../checkedData";
import { findTotals, type TotalRow } from "./findTotals";

/** Units of indicators that nobody adds up. */
const notAdded = /^(?:%|ratio|ln|index|0-1|per )/u;

/** The rows of a table of clusters that look like totals: by name, or as the sum of the others in two columns or more. */
export function tableTotals(data: CheckedData): TotalRow[] {
  const { model, headers, binding, dataset, cellAt, clusters, periods } = data;
  const { size } = dataset;
  const ratios = new Set(
    model.model.indicators.flatMap(({ unit }, at) => (notAdded.test(unit) ? [binding.columnOf[at] ?? -1] : [])),
  );
  const amounts: Float64Array[] = [];
  const all = headers.map((_, column) => {
    const numbers = Float64Array.from({ length: size }, (_unused, row) => numberIn(cellAt(row, column)));
    if (!ratios.has(column)) amounts.push(numbers);
    return numbers;
  });
  const rows = {
    size,
    least: 2,
    namesOf: (row: number) =>
      data.isEmpty(row) ? [] : [textIn(clusters?.[row] ?? null), nameIn(binding, cellAt, row)],
    periodOf: (row: number) => nameKey(periods?.[row] ?? null),
  } as const;
  // Whoever has all columns added up adds up percentages, too.
  const found = [amounts, all].flatMap((columns) => findTotals({ ...rows, columns }));
  return [...new Map(found.map((total) => [total.row, total])).values()].sort((a, b) => a.row - b.row);
}

const numberIn = (cell: Cell): number => (typeof cell === "number" ? cell : NaN);
const textIn = (cell: Cell): string => (typeof cell === "string" && !isBlank(cell) ? cell.trim() : "");
