import { blockName, sheetPart, type CellArea } from "../../spreadsheet/address";
import type { SourcePreview } from "../../workbook/sourceTable";

/** The address of the table, or of some of its rows, for a formula on another sheet. */
export const absoluteAddress = ({ address, block }: SourcePreview, rows: Partial<CellArea> = {}): string =>
  `${sheetPart(address)}${blockName({ ...block, ...rows })}`;
