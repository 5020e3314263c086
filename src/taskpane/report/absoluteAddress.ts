import { blockName, sheetPart } from "../../spreadsheet/address";
import type { SourcePreview } from "../../workbook/sourceTable";

/** The address of the table for a formula on another sheet. */
export const absoluteAddress = ({ address, block }: SourcePreview): string =>
  `${sheetPart(address)}${blockName(block)}`;
