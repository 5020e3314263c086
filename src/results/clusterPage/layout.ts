import {
  PAGE_COLUMNS,
  type AxisBlock,
  type ClusterPage,
  type LadderBlock,
  type LadderStage,
  type PageBlock,
  type PageValue,
  type TableBlock,
  type TextLook,
} from "./blocks";
import { axisCell, BAR_CELLS, barEdge } from "./drawing";

export type CellLook = TextLook | "heading" | "header" | "label" | "text" | "number" | "tick";

/** A text or number over some columns of the page. */
export interface PageCell<Value = PageValue> {
  readonly column: number;
  readonly columns: number;
  readonly value: Value;
  readonly look: CellLook;
  readonly align: "left" | "center" | "right";
  /** Of numbers, as Excel is told it. */
  readonly format?: string;
}

/** What is drawn in a row over cells of one column each; how, say `axisMarks`, `evidenceCounts` and `barMarks`. */
export type PageDrawing<Value = PageValue> =
  | { readonly kind: "evidence" | "axis"; readonly column: 0; readonly axis: AxisBlock<Value> }
  | {
      readonly kind: "bar";
      readonly column: 0;
      readonly stage: LadderStage<Value>;
      /** Cell of the bar whose left edge is the gate. */
      readonly gate: number;
    };

/** A row of the page. */
export interface PageRow<Value = PageValue> {
  /** Lines of text that it has room for; below one, a gap. */
  readonly lines: number;
  readonly cells: readonly PageCell<Value>[];
  readonly drawing?: PageDrawing<Value>;
}

/** What the page itself says: its headings, and the numbers of its scales. */
type Printed = string | number;

/** Room between two sections. */
const GAP = 0.5;

/**
 * The rows of a page on its columns, from top to bottom.
 *
 * @param linesOf - lines that a value takes in so many columns
 */
export function layOutPage<Value>(
  { sections }: ClusterPage<Value>,
  linesOf: (value: NoInfer<Value> | Printed, columns: number, look: CellLook) => number,
): PageRow<Value | Printed>[] {
  return new Layout(linesOf).page(sections);
}

class Layout<Value> {
  private readonly rows: PageRow<Value | Printed>[] = [];

  constructor(private readonly linesOf: (value: Value | Printed, columns: number, look: CellLook) => number) {}

  page(sections: ClusterPage<Value>["sections"]): PageRow<Value | Printed>[] {
    for (const { heading, blocks } of sections) {
      if (this.rows.length > 0) this.rows.push({ lines: GAP, cells: [] });
      if (heading !== "") this.texts([over(0, PAGE_COLUMNS, heading, "heading")]);
      for (const block of blocks) this.block(block);
    }
    return this.rows;
  }

  private block(block: PageBlock<Value>): void {
    switch (block.kind) {
      case "text":
        return this.texts([over(0, PAGE_COLUMNS, block.text, block.look)]);
      case "table":
        return this.table(block);
      case "axis":
        return this.axis(block);
      case "ladder":
        return this.ladder(block);
    }
  }

  /** Cells side by side: the row is as high as the highest of them. */
  private texts(cells: readonly PageCell<Value | Printed>[]): void {
    this.rows.push({
      cells,
      lines: Math.max(...cells.map((cell) => this.linesOf(cell.value, cell.columns, cell.look))),
    });
  }

  private table({ columns, hasHeader, rows }: TableBlock<Value>): void {
    const starts = columns.map((_, at) => columns.slice(0, at).reduce((sum, { width }) => sum + width, 0));
    const cellAt = (at: number, value: Value | Printed, look?: CellLook): PageCell<Value | Printed> => {
      const column = columns[at];
      const cell = over<Value | Printed>(starts[at] ?? 0, column?.width ?? 1, value, look ?? column?.look ?? "text");
      if (column?.look !== "number") return cell;
      return { ...cell, align: "right", ...(column.format !== undefined && { format: column.format }) };
    };
    if (hasHeader) this.texts(columns.map(({ header }, at) => cellAt(at, header, "header")));
    for (const row of rows) this.texts(row.map((value, at) => cellAt(at, value)));
  }

  /** Poles above, then the evidence, the axis itself, and its numbers. */
  private axis(axis: AxisBlock<Value>): void {
    const half = (PAGE_COLUMNS - 1) / 2;
    const [left, right] = axis.poles;
    this.texts([over(0, half, left, "tick"), { ...over(half, PAGE_COLUMNS - half, right, "tick"), align: "right" }]);
    this.rows.push({ lines: 1, cells: [], drawing: { kind: "evidence", column: 0, axis } });
    this.rows.push({ lines: 1, cells: [], drawing: { kind: "axis", column: 0, axis } });
    const ends = [
      over<Printed>(0, TICK, -1, "tick"),
      { ...over(PAGE_COLUMNS - TICK, TICK, 1, "tick"), align: "right" } as const,
    ];
    const inner = [-axis.band, 0, axis.band].map((value) => tickAround(axisCell(value), TICK, value));
    this.texts([...ends, ...inner].sort((a, b) => a.column - b.column));
  }

  /** Each stage with what is said of it, below it a bar and its score; at the end the numbers of the scale. */
  private ladder({ stages, gate, gateLabel }: LadderBlock<Value>): void {
    const behind = BAR_CELLS + 1;
    for (const stage of stages) {
      this.texts([
        over(0, behind, stage.name, "label"),
        { ...over(behind, PAGE_COLUMNS - behind, stage.said, "text"), align: "right" },
      ]);
      this.rows.push({
        lines: 1,
        cells: [{ ...over(behind, PAGE_COLUMNS - behind, stage.scoreText, "text"), align: "right" }],
        drawing: { kind: "bar", column: 0, stage, gate: barEdge(gate) },
      });
    }
    const end: PageCell<Printed> = { ...over(BAR_CELLS - TICK, TICK, 100, "tick"), align: "right" };
    this.texts([over(0, TICK, 0, "tick"), tickAround(barEdge(gate), GATE_TICK, gateLabel), end]);
  }
}

/** Columns of a number below a scale, and of the word beside the gate. */
const TICK = 3;
const GATE_TICK = 8;

const over = <Value>(column: number, columns: number, value: Value, look: CellLook): PageCell<Value> => ({
  column,
  columns,
  value,
  look,
  align: "left",
});

/** A text below the middle of a cell, or below the edge between two. */
const tickAround = (at: number, columns: number, text: Printed): PageCell<Printed> => ({
  ...over(at - Math.floor(columns / 2), columns, text, "tick"),
  align: "center",
});
