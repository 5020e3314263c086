// Units that look like totals: told in every result, left out of none.
import { findTotals, type TotalRow } from "../../assessment";
import type { Label } from "../../measures/vector";
import type { ResultCell } from "../../results";
import type { Translate } from "../../texts";
import { cellsPart } from "../../spreadsheet/address";
import type { NumberTable } from "../arguments/numberTable";
import type { NumberVector } from "../arguments/vectors";

/** A unit that looks like a total, and where it stands in the argument that holds it. */
export interface TotalUnit {
  /** "" where it has none. */
  readonly name: string;
  readonly known: TotalRow["known"];
  readonly argument: string;
  /** Row or column of the argument, from 0. */
  readonly position: number;
  readonly lies: "down" | "across";
  /** The cell on its sheet; undefined where nobody knows it. */
  readonly cell: string | undefined;
}

/** The units that look like totals, as a result tells them; nothing where there is none. */
export class TotalUnits {
  private readonly units: ReadonlySet<number>;

  constructor(
    readonly told: readonly TotalUnit[],
    rows: readonly TotalRow[],
    private readonly t: Translate,
  ) {
    this.units = new Set(rows.map(({ row }) => row));
  }

  /** A last row below a table of results. */
  get rows(): ResultCell[][] {
    return this.told.length === 0 ? [] : [[this.t("measures.totalUnits"), this.named]];
  }

  /** One more cell beside a number that is told in detail. */
  get cells(): ResultCell[] {
    return this.rows.map((row) => row.join(this.t("measures.labelEnd")));
  }

  /** One more column beside results unit by unit: its header, and what stands in the row of a unit. */
  get header(): string[] {
    return this.told.length === 0 ? [] : [this.t("measures.remark")];
  }
  beside(unit: number): string[] {
    return this.told.length === 0 ? [] : [this.units.has(unit) ? this.t("measures.totalUnits") : ""];
  }

  private get named(): string {
    const { t } = this;
    return this.told
      .map(({ name, cell, position, lies }) => {
        const place = cell ?? t(lies === "down" ? "measures.rowAt" : "measures.columnAt", { position: position + 1 });
        return name === "" ? place : t("measures.unitAt", { name, place });
      })
      .join(t("list.separator"));
  }
}

/** Among the units of a line, by their names and groups where they have any, and by their amounts. */
export function totalsOf(
  values: NumberVector,
  t: Translate,
  {
    names = values.labels,
    groups,
  }: { readonly names?: readonly string[] | undefined; readonly groups?: readonly Label[] } = {},
): TotalUnits {
  const found = findTotals({
    size: values.values.length,
    namesOf: (unit) => [names?.[unit] ?? "", String(groups?.[unit] ?? "")],
    columns: [values.values],
    least: 1,
  });
  return new TotalUnits(
    found.map((total) => toldAs(total, values.placeOf(total.row), values.lies)),
    found,
    t,
  );
}

/** Among the rows of a table. */
export function totalsIn({ rows, width, names, place }: NumberTable, t: Translate): TotalUnits {
  const columns = Array.from({ length: width }, (_, column) => Float64Array.from(rows, (row) => row[column] ?? NaN));
  const found = findTotals({
    size: rows.length,
    namesOf: (row) => [names?.[row] ?? ""],
    columns,
    least: width === 1 ? 1 : 2,
  });
  return new TotalUnits(
    found.map((total) => toldAs(total, place([total.row, 0]), "down")),
    found,
    t,
  );
}

function toldAs(
  { name, known }: TotalRow,
  { argument, address, cell }: ReturnType<NumberTable["place"]>,
  lies: "down" | "across",
): TotalUnit {
  const position = (lies === "down" ? cell?.row : cell?.column) ?? 1;
  return { name, known, argument, position: position - 1, lies, cell: address && cellsPart(address) };
}
