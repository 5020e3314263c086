// Units that look like totals: told in every result, left out of none.
import { findTotals, type TotalRow } from "../../assessment";
import type { Label } from "../../measures/vector";
import type { TotalUnit } from "../../results";
import { cellsPart } from "../../spreadsheet/address";
import type { NumberTable } from "../arguments/numberTable";
import type { NumberVector } from "../arguments/vectors";

/** What units are called besides the names in their own line. */
export interface OtherNames {
  /** Instead of those names. */
  readonly names?: readonly string[] | undefined;
  readonly groups?: readonly Label[];
}

/** Among the units of a line, by their names and groups where they have any, and by their amounts. */
export function totalsOf(values: NumberVector, { names = values.labels, groups }: OtherNames = {}): TotalUnit[] {
  const found = findTotals({
    size: values.values.length,
    namesOf: (unit) => [names?.[unit] ?? "", String(groups?.[unit] ?? "")],
    columns: [values.values],
    least: 1,
  });
  return found.map((total) => toldAs(total, values.placeOf(total.row), values.lies));
}

/** Among the rows of a table. */
export function totalsIn({ rows, width, names, place }: NumberTable): TotalUnit[] {
  const columns = Array.from({ length: width }, (_, column) => Float64Array.from(rows, (row) => row[column] ?? NaN));
  const found = findTotals({
    size: rows.length,
    namesOf: (row) => [names?.[row] ?? ""],
    columns,
    least: width === 1 ? 1 : 2,
  });
  return found.map((total) => toldAs(total, place([total.row, 0]), "down"));
}

function toldAs(
  { name, known }: TotalRow,
  { argument, address, cell }: ReturnType<NumberTable["place"]>,
  lies: "down" | "across",
): TotalUnit {
  const position = (lies === "down" ? cell?.row : cell?.column) ?? 1;
  return { name, known, argument, position: position - 1, lies, cell: address && cellsPart(address) };
}
