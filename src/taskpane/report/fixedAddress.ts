import { columnLetters } from "../../workbook/address";
import type { SourcePreview } from "../../workbook/sourceTable";

/** The address of the table for a formula on another sheet. */
export function fixedAddress({ address, block }: SourcePreview): string {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  const last = `$${columnLetters(block.column + block.columns - 1)}$${block.row + block.rows}`;
  return `${sheet}$${columnLetters(block.column)}$${block.row + 1}:${last}`;
}
