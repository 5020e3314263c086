/** One sheet as a custom function sees it: an empty cell arrives as 0, and Excel tells on a second look what is blank. */
import { z } from "zod";
import { parseAddress } from "../../src/spreadsheet/address";

const blockSchema = z.array(z.array(z.unknown()));

export const fieldCaseSchema = z.object({
  id: z.string(),
  kind: z.string(),
  fn: z.string(),
  args: z.array(z.unknown()),
  sheet: z.record(z.string(), blockSchema).optional(),
  formats: z.record(z.string(), z.string()).optional(),
  pick: z.union([z.string(), z.array(z.tuple([z.number(), z.number()]))]).optional(),
  expected: z.unknown(),
  tolerance: z.number(),
  refusal_ok: z.boolean(),
});
export type FieldCase = z.infer<typeof fieldCaseSchema>;

const SHEET = "Sheet1";

/** The blocks of a case, the numbers of their cells' formats, and what a function is handed of them. */
export class CaseSheet {
  private readonly cells = new Map<string, unknown>();
  private readonly formats = new Map<string, string>();
  private rows = 0;
  private columns = 0;

  constructor({ sheet = {}, formats = {} }: FieldCase) {
    for (const [corner, block] of Object.entries(sheet)) {
      const { row, column } = placeOf(corner);
      block.forEach((line, down) => {
        line.forEach((value, across) => {
          this.cells.set(keyOf(row + down, column + across), value);
          this.rows = Math.max(this.rows, row + down + 1);
          this.columns = Math.max(this.columns, column + across + 1);
        });
      });
    }
    for (const [address, format] of Object.entries(formats)) {
      const { row, column } = placeOf(address);
      this.formats.set(keyOf(row, column), format);
    }
  }

  /** What arrives for an argument, and its address where it is a range of the sheet. */
  argument(written: unknown): { readonly value: unknown; readonly address: string | undefined } {
    if (typeof written !== "string" || !written.startsWith("@")) return { value: written, address: undefined };
    const { row, column, rows, columns } = placeOf(written.slice(1));
    const value = grid(rows, columns, (down, across) => this.cells.get(keyOf(row + down, column + across)) ?? 0);
    return { value, address: `${SHEET}!${written.slice(1)}` };
  }

  /** As much of Excel as the second look asks for. */
  excel(): { run: (options: unknown, batch: (context: unknown) => Promise<unknown>) => Promise<unknown> } {
    const range = (row: number, column: number, rows: number, columns: number): unknown => ({
      isNullObject: rows === 0,
      rowIndex: row,
      columnIndex: column,
      rowCount: rows,
      columnCount: columns,
      valueTypes: grid(rows, columns, (down, across) =>
        (this.cells.get(keyOf(row + down, column + across)) ?? null) === null ? "Empty" : "Double",
      ),
      numberFormat: grid(
        rows,
        columns,
        (down, across) => this.formats.get(keyOf(row + down, column + across)) ?? "General",
      ),
      getTables: () => noTables,
      load() {
        return this;
      },
    });
    const noTables = { items: [], load: () => noTables };
    const worksheet = {
      getUsedRangeOrNullObject: () => range(0, 0, this.rows, this.columns),
      getRangeByIndexes: range,
    };
    const context = {
      workbook: { worksheets: { getItem: () => worksheet } },
      sync: () => Promise.resolve(),
    };
    return { run: (_, batch) => batch(context) };
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

function placeOf(address: string): { row: number; column: number; rows: number; columns: number } {
  const block = parseAddress(`${SHEET}!${address}`);
  if (!block) throw new Error(`${address} is no address`);
  return block;
}

const grid = <Value>(rows: number, columns: number, at: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column)));
