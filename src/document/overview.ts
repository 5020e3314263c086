import { HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { ITableCellOptions } from "docx";
import { PAGE_COLUMNS } from "../results/clusterPage";
import type { OverviewBlock } from "../results/report";
import { axisCells } from "./drawings";
import { sharedOut } from "./page";
import { styles } from "./styles";
import { paragraph } from "./words";

/** Widths of name, type, index, the cells of the axis together, and stage. */
const WIDTHS = { name: 22, type: 17, index: 7, axis: 34, stage: 22 } as const;
const HEIGHT = 300;

/** Every cluster in a row of its own, its type axis drawn with cells. */
export function overviewOf({ headers, rows }: OverviewBlock, room: number): Table {
  const axis = Array<number>(PAGE_COLUMNS).fill(WIDTHS.axis / PAGE_COLUMNS);
  const widths = sharedOut(room, [WIDTHS.name, WIDTHS.type, WIDTHS.index, ...axis, WIDTHS.stage]);
  const last = widths.length - 1;
  const cell = (at: number, columns: number, text: string, style: string, more: Partial<ITableCellOptions> = {}) =>
    new TableCell({
      verticalAlign: VerticalAlign.CENTER,
      ...more,
      width: { size: widths.slice(at, at + columns).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      ...(columns > 1 && { columnSpan: columns }),
      children: [paragraph(text, style)],
    });
  // The cells of the axis are narrower than the room that a style leaves at their edges.
  const bare = { margins: { left: 0, right: 0, marginUnitType: WidthType.DXA } } as const;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell(0, 1, headers.name, styles.tableHeader),
      cell(1, 1, headers.type, styles.tableHeader),
      cell(2, 1, headers.index, styles.tableHeaderNumber),
      cell(3, PAGE_COLUMNS, headers.axis, styles.tableHeader),
      cell(last, 1, headers.stage, styles.tableHeader),
    ],
  });
  const lines = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        height: { value: HEIGHT, rule: HeightRule.ATLEAST },
        children: [
          cell(0, 1, row.name, styles.tableLabel),
          cell(1, 1, row.type, styles.tableText),
          cell(2, 1, row.index, styles.tableNumber),
          // So narrow a cell has no room for a sign: the number stands beside the axis.
          ...(row.axis
            ? axisCells(row.axis).map(({ options }, at) => cell(3 + at, 1, "", styles.bar, { ...bare, ...options }))
            : [cell(3, PAGE_COLUMNS, "", styles.tableText)]),
          cell(last, 1, row.stage, styles.tableText),
        ],
      }),
  );
  return new Table({
    style: styles.table,
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [header, ...lines],
  });
}
