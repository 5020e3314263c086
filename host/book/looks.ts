/** The looks of a sheet, kept as layers of rectangles: a later layer covers an earlier one. */
import { intersection, isWholeColumns, isWholeRows, type Area } from "../address";
import type { CellFormat } from "../book";

export interface Look extends CellFormat {
  readonly numberFormat?: string;
}

interface Layer {
  readonly area: Area;
  readonly look: Look;
  /** Takes away what lies below it. */
  readonly resets: boolean;
}

export const PLAIN_LOOK: Required<Look> = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  borderTop: "",
  borderBottom: "",
  borderLeft: "",
  borderRight: "",
  columnWidth: 48,
  rowHeight: 15,
  numberFormat: "General",
};

const covers = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== undefined && common.rowCount === inner.rowCount && common.columnCount === inner.columnCount;
};

export class Looks {
  private layers: Layer[] = [];

  paint(area: Area, look: Look): void {
    const keys = Object.keys(look);
    this.layers = this.layers.filter(
      (layer) =>
        layer.resets || !covers(area, layer.area) || Object.keys(layer.look).some((key) => !keys.includes(key)),
    );
    this.layers.push({ area, look, resets: false });
  }

  reset(area: Area): void {
    this.layers = this.layers.filter((layer) => !covers(area, layer.area));
    if (this.layers.some((layer) => intersection(layer.area, area))) this.layers.push({ area, look: {}, resets: true });
  }

  /** One property of every cell of an area. */
  matrix<Key extends keyof Look>(area: Area, key: Key): Required<Look>[Key][][] {
    const plain = PLAIN_LOOK[key];
    const rows = Array.from({ length: area.rowCount }, () =>
      new Array<Required<Look>[Key]>(area.columnCount).fill(plain),
    );
    for (const layer of this.layers) {
      const common = intersection(layer.area, area);
      const value = layer.resets ? plain : layer.look[key];
      if (!common || value === undefined) continue;
      for (let row = common.row - area.row; row < common.row - area.row + common.rowCount; row++) {
        rows[row]?.fill(
          value as Required<Look>[Key],
          common.column - area.column,
          common.column - area.column + common.columnCount,
        );
      }
    }
    return rows;
  }

  /** What all cells of an area have in common; properties that differ are left out. */
  common(area: Area): Look {
    const touching = this.layers.filter((layer) => intersection(layer.area, area));
    const uniform = touching.every((layer) => covers(layer.area, area));
    let look: Look = { ...PLAIN_LOOK };
    for (const layer of touching) look = layer.resets ? { ...PLAIN_LOOK } : { ...look, ...layer.look };
    return uniform ? look : this.sharedOf(area, look, touching);
  }

  private sharedOf(area: Area, look: Look, touching: readonly Layer[]): Look {
    const differing = new Set(
      touching
        .filter((layer) => !covers(layer.area, area))
        .flatMap((layer) => (layer.resets ? Object.keys(PLAIN_LOOK) : Object.keys(layer.look))),
    );
    // A part with the look of the rest does not differ; only small areas are looked at cell by cell.
    if (area.rowCount * area.columnCount <= 10_000) {
      for (const key of Object.keys(PLAIN_LOOK) as (keyof Look)[]) {
        const cells = new Set<unknown>(this.matrix(area, key).flat());
        if (cells.size === 1) {
          differing.delete(key);
          look = { ...look, [key]: [...cells][0] };
        }
      }
    }
    return Object.fromEntries(Object.entries(look).filter(([key]) => !differing.has(key)));
  }

  /** Rectangles that count for the used range: whole rows and columns do not. */
  usedAreas(): Area[] {
    return this.layers
      .filter(({ area, resets }) => !resets && !isWholeColumns(area) && !isWholeRows(area))
      .map(({ area }) => area);
  }

  /** Keeps layers with their cells when rows or columns are moved. */
  move(change: (area: Area) => Area | undefined): void {
    this.layers = this.layers.flatMap((layer) => {
      const area = change(layer.area);
      return area ? [{ ...layer, area }] : [];
    });
  }
}
