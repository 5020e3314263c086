import { ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type ITableCellOptions } from "docx";
import type { PageColumn } from "../results/clusterPage";
import type { ReportTableBlock } from "../results/report";
import { sharedOut } from "./page";
import { colourOf, styles } from "./styles";
import { paragraph, shownText } from "./words";

/** A cell filled with a colour; without one where there is none. */
export const filled = (colour: string | undefined): Partial<ITableCellOptions> =>
  colour === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: colourOf(colour) } };

/** A table as wide as its room: its header is repeated on each page, and no row breaks over two. */
export function tableOf({ columns, hasHeader, rows, tints }: ReportTableBlock, room: number): Table {
  const widths = sharedOut(
    room,
    columns.map(({ width }) => width),
  );
  const cell = (at: number, text: string, style: string, tint?: string): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      ...filled(tint),
      children: [paragraph(text, style)],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) => cell(at, column.header, headerStyle(column))),
  });
  const lines = rows.map(
    (row, line) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) =>
          cell(at, shownText(row[at] ?? null, column.format), styleOf(column), tints?.[line]?.[at]),
        ),
      }),
  );
  return new Table({
    style: hasHeader ? styles.table : styles.list,
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: hasHeader,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: hasHeader ? [header, ...lines] : lines,
  });
}

const headerStyle = ({ look }: PageColumn): string =>
  look === "number" ? styles.tableHeaderNumber : styles.tableHeader;

function styleOf({ look }: PageColumn): string {
  if (look === "number") return styles.tableNumber;
  return look === "label" ? styles.tableLabel : styles.tableText;
}
