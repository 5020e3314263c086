/** The lines around the cells of a range: each edge of it, drawn with the cells that lie there. */
import type { Area } from "../address";
import type { CellFormat } from "../book";
import { HostFault } from "../hostFault";
import { assertUnprotected } from "./assertUnprotected";
import { CollectionObject, HostObject, type Session } from "./hostObject";
import { invalidArgument, textParameter, wordParameter } from "./parameters";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Edge = (typeof EDGES)[number];

const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const lineOf = {
  EdgeTop: "borderTop",
  EdgeBottom: "borderBottom",
  EdgeLeft: "borderLeft",
  EdgeRight: "borderRight",
} as const satisfies Readonly<Record<Edge, keyof CellFormat>>;

/** A line as a cell keeps it: "Continuous Thin #000000"; "" for none. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export function readLine(line: string | undefined): Line {
  const [style = "", weight = "Thin", color = "#000000"] = (line ?? "").split(" ");
  return { style: style === "" ? "None" : style, weight, color };
}

const written = ({ style, weight, color }: Line): string => (style === "None" ? "" : `${style} ${weight} ${color}`);

export class RangeBorderCollectionObject extends CollectionObject {
  readonly className = "RangeBorderCollection";

  constructor(
    session: Session,
    private readonly area: Area,
  ) {
    super(session);
  }
  items(): HostObject[] {
    return EDGES.map((edge) => new RangeBorderObject(this.session, this.area, edge));
  }
  get Count(): number {
    return EDGES.length;
  }
  GetItem(key: unknown): HostObject {
    const edge = EDGES.find((known) => known === key);
    if (!edge) throw new HostFault("ApiNotFound", `host: the border ${String(key)} is not implemented`);
    return new RangeBorderObject(this.session, this.area, edge);
  }
}

export class RangeBorderObject extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    session: Session,
    private readonly area: Area,
    private readonly edge: Edge,
  ) {
    super(session);
  }

  private get cells(): Area {
    const { row, column, rowCount, columnCount } = this.area;
    switch (this.edge) {
      case "EdgeTop":
        return { ...this.area, rowCount: 1 };
      case "EdgeBottom":
        return { ...this.area, row: row + rowCount - 1, rowCount: 1 };
      case "EdgeLeft":
        return { ...this.area, columnCount: 1 };
      case "EdgeRight":
        return { ...this.area, column: column + columnCount - 1, columnCount: 1 };
    }
  }
  private get line(): Line {
    return readLine(this.book.format(this.cells)[lineOf[this.edge]]);
  }
  private change(change: Partial<Line>): void {
    assertUnprotected(this.book, this.area.sheetId);
    const { line } = this;
    // A weight or a colour makes a line where there is none.
    const style = line.style === "None" ? "Continuous" : line.style;
    this.book.setFormat(this.cells, { [lineOf[this.edge]]: written({ ...line, style, ...change }) });
  }

  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string {
    return this.line.style;
  }
  set Style(value: unknown) {
    this.change({ style: wordParameter(value, STYLES, "style") });
  }
  get Weight(): string {
    return this.line.weight;
  }
  set Weight(value: unknown) {
    this.change({ weight: wordParameter(value, WEIGHTS, "weight") });
  }
  get Color(): string {
    return this.line.color;
  }
  set Color(value: unknown) {
    const color = textParameter(value, "color");
    if (!/^#[0-9a-f]{6}$/iu.test(color)) throw invalidArgument("color");
    this.change({ color: color.toUpperCase() });
  }
}
