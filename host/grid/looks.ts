/** Cell formats of the grid in the words of the programming interface. Widths and heights are points there, pixels here. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { isWholeColumns, isWholeRows, type Area } from "../address";
import type { CellFormat } from "../book";
import { PLAIN_LOOK } from "../book/looks";
import { OF_LOOKS } from "./calculation";
import { rangeOf, type SheetAccess } from "./sheetAccess";

const POINTS_PER_PIXEL = 0.75;
const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const wordFor = <Sign>(words: Readonly<Record<string, Sign>>, sign: Sign | null | undefined): string | undefined =>
  Object.keys(words).find((word) => words[word] === sign);
const isOn = (mark: unknown): boolean => mark === BooleanNumber.TRUE;
const mark = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The style that a change asks for; what it does not mention stays as it is. */
export function styleOf(change: CellFormat): IStyleData {
  return {
    ...(change.fillColor !== undefined && { bg: change.fillColor === "" ? null : { rgb: change.fillColor } }),
    ...(change.fontColor !== undefined && { cl: { rgb: change.fontColor } }),
    ...(change.fontName !== undefined && { ff: change.fontName }),
    ...(change.fontSize !== undefined && { fs: change.fontSize }),
    ...(change.bold !== undefined && { bl: mark(change.bold) }),
    ...(change.italic !== undefined && { it: mark(change.italic) }),
    ...(change.horizontalAlignment !== undefined && {
      ht: HORIZONTAL[change.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED,
    }),
    ...(change.verticalAlignment !== undefined && { vt: VERTICAL[change.verticalAlignment] ?? VerticalAlign.BOTTOM }),
    ...borderStyleOf(change),
    ...(change.wrapText !== undefined && { tb: change.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}

const SIDES = { borderTop: "t", borderBottom: "b", borderLeft: "l", borderRight: "r" } as const;
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dot Thin": BorderStyleTypes.DOTTED,
};

/** The lines that a change asks for; "" takes one away. */
function borderStyleOf(change: CellFormat): Pick<IStyleData, "bd"> {
  const bd: NonNullable<IStyleData["bd"]> = {};
  for (const side of ["borderTop", "borderBottom", "borderLeft", "borderRight"] as const) {
    const line = change[side];
    if (line === undefined) continue;
    const [style = "", weight = "", color = ""] = line.split(" ");
    bd[SIDES[side]] =
      line === "" ? null : { s: LINES[`${style} ${weight}`] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function lineOf(line: Nullable<IBorderStyleData>): string {
  const kind = line && Object.keys(LINES).find((name) => LINES[name] === line.s);
  return kind ? `${kind} ${line.cl.rgb ?? "#000000"}` : "";
}

export function formatOf(style: IStyleData): Required<Omit<CellFormat, "columnWidth" | "rowHeight">> {
  return {
    fillColor: style.bg?.rgb ?? PLAIN_LOOK.fillColor,
    fontColor: style.cl?.rgb ?? PLAIN_LOOK.fontColor,
    fontName: style.ff ?? PLAIN_LOOK.fontName,
    fontSize: style.fs ?? PLAIN_LOOK.fontSize,
    bold: isOn(style.bl),
    italic: isOn(style.it),
    horizontalAlignment: wordFor(HORIZONTAL, style.ht) ?? "General",
    verticalAlignment: wordFor(VERTICAL, style.vt) ?? "Bottom",
    wrapText: style.tb === WrapStrategy.WRAP,
    borderTop: lineOf(style.bd?.t),
    borderBottom: lineOf(style.bd?.b),
    borderLeft: lineOf(style.bd?.l),
    borderRight: lineOf(style.bd?.r),
  };
}

/** The properties in which all formats agree. */
function common(formats: readonly CellFormat[]): CellFormat {
  const [first = {}, ...others] = formats;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((other) => Object.entries(other).some(([key, match]) => key === name && match === value)),
    ),
  );
}

export class Looks {
  constructor(private readonly sheets: SheetAccess) {}

  style(sheetId: string, row: number, column: number): IStyleData {
    const model = this.sheets.model(sheetId);
    const style = (kept: Nullable<string | IStyleData>): IStyleData => this.sheets.workbook.getStyles().get(kept) ?? {};
    return {
      ...style(model.getColumnStyle(column)),
      ...style(model.getRowStyle(row)),
      ...style(model.getCellMatrix().getValue(row, column)?.s),
    };
  }

  format(area: Area): CellFormat {
    const { row, column, rowCount, columnCount } = this.sheets.bounded(area);
    const sheet = this.sheets.sheet(area.sheetId);
    const formats: CellFormat[] = [];
    for (let down = row; down < row + rowCount; down++) {
      for (let right = column; right < column + columnCount; right++) {
        formats.push({
          ...formatOf(this.style(area.sheetId, down, right)),
          columnWidth: sheet.getColumnWidth(right) * POINTS_PER_PIXEL,
          rowHeight: sheet.getRowHeight(down) * POINTS_PER_PIXEL,
        });
      }
    }
    return common(formats);
  }

  setFormat(area: Area, change: CellFormat): void {
    const sheet = this.sheets.sheet(area.sheetId);
    this.sheets.makeRoom(area);
    const { row, column, rowCount, columnCount } = this.sheets.bounded(area);
    if (change.columnWidth !== undefined)
      sheet.setColumnWidths(column, columnCount, change.columnWidth / POINTS_PER_PIXEL);
    if (change.rowHeight !== undefined) sheet.setRowHeightsForced(row, rowCount, change.rowHeight / POINTS_PER_PIXEL);
    const style = styleOf(change);
    if (Object.keys(style).length > 0) this.setStyle(area, () => style);
  }

  setStyle(area: Area, styleAt: (row: number, column: number) => IStyleData | undefined): void {
    this.sheets.makeRoom(area);
    // The used part of whole rows and columns is enough for what an add-in does with them.
    const part = isWholeColumns(area) || isWholeRows(area) ? this.sheets.bounded(area) : area;
    const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
    for (let down = 0; down < part.rowCount; down++) {
      const line: Record<number, { s: IStyleData }> = {};
      for (let right = 0; right < part.columnCount; right++) {
        const style = styleAt(down, right);
        if (style) line[part.column + right] = { s: style };
      }
      cellValue[part.row + down] = line;
    }
    this.sheets.grid.run("sheet.mutation.set-range-values", {
      unitId: this.sheets.grid.unitId,
      subUnitId: area.sheetId,
      cellValue,
      // Without the mark, the formula engine takes a cell without "f" for an emptied one: a formula or a spill that is
      // being dressed would be lost.
      ...OF_LOOKS,
    });
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column).n?.pattern ?? "General";
  }

  /** The grid measures the rows when it has time. */
  autofitRows(area: Area): void {
    const { row, rowCount } = this.sheets.bounded(area);
    this.sheets.sheet(area.sheetId).setRowAutoHeight(row, rowCount);
  }

  /** Columns as wide as their longest text. */
  autofit(area: Area, textAt: (row: number, column: number) => string): void {
    const model = this.sheets.model(area.sheetId);
    const { column, columnCount, row, rowCount } = this.sheets.bounded(area);
    const context = document.createElement("canvas").getContext("2d");
    const lastRow = Math.min(row + rowCount, model.getCellMatrix().getLength());
    for (let right = column; context && right < column + columnCount; right++) {
      let width = 0;
      for (let down = row; down < lastRow; down++) {
        const { bold, fontSize, fontName } = formatOf(this.style(area.sheetId, down, right));
        context.font = `${bold ? "bold " : ""}${fontSize}pt "${fontName}", sans-serif`;
        width = Math.max(width, context.measureText(textAt(down, right)).width);
      }
      if (width > 0) this.sheets.sheet(area.sheetId).setColumnWidth(right, Math.ceil(width) + 12);
    }
  }

  clear(area: Area): void {
    this.sheets.grid.run("sheet.command.clear-selection-format", {
      unitId: this.sheets.grid.unitId,
      subUnitId: area.sheetId,
      ranges: [rangeOf(this.sheets.bounded(area))],
    });
  }
}
