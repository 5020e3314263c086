import { mayBeDay } from "../../assessment";
import { bindList, plainList, type DeliveredList, type ListName } from "../../registers";
import type { CellBlock } from "../../spreadsheet/address";
import { readCellFacts } from "../excel/cellFacts";
import { readCells } from "../readRange";
import type { WorkControl } from "../workControl";

/** A list as it was read from its sheet. */
export interface ReadList {
  /** With its sheet. */
  readonly address: string;
  readonly block: CellBlock;
  readonly list: DeliveredList;
}

/**
 * Reads a list at an address, blanks told from zeros. Formats are asked for where they count: of periods that may be dates, and of
 * what the office counts, which may be shown in percent.
 *
 * @throws {ListError} where it lacks a column that it needs, or has two for one thing
 */
export async function readList(name: ListName, asked: string, control: WorkControl): Promise<ReadList> {
  const { address, block, cells } = await readCells(asked, control);
  const list = { ...plainList(cells), firstRow: block.row + 2 };
  const period = bindList(name, list.headers).columnOf.get("period");
  const isDated = period !== undefined && list.rows.some((row) => mayBeDay(list.read(row[period])));
  const formats: CellBlock[] =
    name === "office" ? [block] : isDated ? [{ ...block, column: block.column + period, columns: 1 }] : [];
  if (formats.length === 0) return { address, block, list };
  control.signal.throwIfAborted();
  const facts = await readCellFacts({ blanks: [], formats }, true);
  const at = (row: number, column: number) => [block.sheet, block.row + 1 + row, block.column + column] as const;
  return {
    address,
    block,
    list: {
      ...list,
      isPercent: name === "office" ? (row, column, value) => facts.isPercent(...at(row, column), value) : undefined,
      isDate: (row, column) => facts.isDate(...at(row, column)),
    },
  };
}
