/** Formulas that a column has in common are written once in a file, as Excel does for a formula that is filled down. */
import { areaName } from "../../spreadsheet/address";
import type { EditionCell } from "../sheet";
import { escaped } from "./xml";

/** A formula with a reference to another sheet may not be shared, and a text such as "ID1" is a cell to simple readers. */
const isShareable = (text: string): boolean => !text.includes("!") && !/"[^"]*[A-Za-z]\d[^"]*"/u.test(text);

/** Writes the formulas of one sheet from its first row to its last. */
export class SharedFormulas {
  private next = 0;
  /** By column: what its cells share at the moment, as which number, and in which row that ends. */
  private readonly current: ({ readonly text: string; readonly number: number; readonly end: number } | undefined)[] =
    [];

  constructor(private readonly cells: readonly (readonly EditionCell[])[]) {}

  xml(row: number, column: number): string {
    const text = this.textAt(row, column);
    const formula = escaped(this.formulaAt(row, column));
    if (text === undefined || !isShareable(text)) return `<f>${formula}</f>`;
    const known = this.current[column];
    if (known?.text === text && row < known.end) return `<f t="shared" si="${known.number}"/>`;
    const end = this.endOf(text, row, column);
    if (end === row + 1) return `<f>${formula}</f>`;
    const number = this.next;
    this.next += 1;
    this.current[column] = { text, number, end };
    return `<f t="shared" ref="${areaName({ row, column, rows: end - row, columns: 1 })}" si="${number}">${formula}</f>`;
  }

  private endOf(text: string, row: number, column: number): number {
    let end = row + 1;
    while (this.textAt(end, column) === text) end += 1;
    return end;
  }

  private textAt(row: number, column: number): string | undefined {
    const cell = this.cells[row]?.[column];
    return typeof cell === "object" ? cell?.ofColumn : undefined;
  }

  private formulaAt(row: number, column: number): string {
    const cell = this.cells[row]?.[column];
    return typeof cell === "object" ? (cell?.formula ?? "") : "";
  }
}
