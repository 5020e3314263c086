import type { Indicator, Origin } from "../../model";
import { indicatorLabel, sourceText, unitText } from "../../results";
import { blockName, cellName, fixedName } from "../../spreadsheet/address";
import { translatorFor, type Translate } from "../../texts";
import { Draft, formula, type CellStyle, type DraftCell } from "../generatedSheet/draft";
import { sourceCell, type WorkingsInput } from "./workingsInput";

/** The columns that every section shares, so that a reader learns them once; each as wide as so many characters. */
const columns = {
  code: 18,
  name: 56,
  unit: 13,
  source: 24,
  value: 11,
  min: 9,
  max: 12,
  observed: 11,
  low: 12,
  gate: 12,
  high: 12,
  weight: 9,
  tolerance: 10,
  reading: 16,
  contribution: 14,
  towardsDI: 12,
  towardsID: 12,
  boundLow: 12,
  boundHigh: 12,
  meanLow: 12,
  meanHigh: 12,
  key: 8,
  provenance: 12,
  origin: 30,
  asOf: 10,
  addIn: 16,
  difference: 12,
} as const;

type ColumnKey = keyof typeof columns;
type Row = Readonly<Partial<Record<ColumnKey, DraftCell>>>;
/** Names a cell of a row, or the cells of a section, by its column. */
export type NameOf = (column: ColumnKey) => string;

const keys = Object.keys(columns);
const place = (column: ColumnKey): number => keys.indexOf(column);

/** What the columns that differ between sections hold in each. */
const own = {
  floor: { gate: "threshold", reading: "passes" },
  type: {
    low: "idAnchor",
    high: "diAnchor",
    weight: "weight",
    tolerance: "tolerance",
    reading: "position",
    contribution: "contribution",
    towardsDI: "towardsDI",
    towardsID: "towardsID",
    boundLow: "worst",
    boundHigh: "best",
    meanLow: "meanLow",
    meanHigh: "meanHigh",
    key: "key",
  },
  stage: {
    low: "low",
    gate: "gate",
    high: "high",
    weight: "weight",
    reading: "grade",
    contribution: "contribution",
    towardsDI: "tooLow",
  },
} as const satisfies Record<string, Partial<Record<ColumnKey, string>>>;

/** The first and last columns of numbers that are measured, and of those that are yes or no. */
const formats = {
  floor: [["reading", "reading", "0"]],
  type: [["reading", "meanHigh", "0.0000"]],
  stage: [
    ["reading", "contribution", "0.0000"],
    ["towardsDI", "towardsDI", "0"],
  ],
} as const;

interface Evidence extends Origin {
  readonly definition: Indicator;
  readonly at: number;
}

/** The sheet of the workings on paper: rows by column, and what all sections write alike. */
export class WorkingsSheet {
  readonly draft = new Draft();
  readonly t: Translate;
  /** How many results stand beside the add-in's own. */
  compared = 0;

  constructor(readonly input: WorkingsInput) {
    this.t = translatorFor(input.language);
    this.draft.widen(0, Object.values(columns));
  }

  add(row: Row, style?: CellStyle): number {
    const cells: Readonly<Record<string, DraftCell | undefined>> = row;
    return this.draft.add(
      keys.map((key) => cells[key] ?? null),
      style,
    );
  }

  put(row: number, column: ColumnKey, cells: readonly DraftCell[]): void {
    this.draft.put(row, place(column), cells);
  }

  style(row: number, rows: number, [first, last]: readonly [ColumnKey, ColumnKey], style: CellStyle): void {
    const column = place(first);
    this.draft.style({ row, column, rows, columns: place(last) - column + 1 }, style);
  }

  /** A part of the sheet, with what is to be known before it. */
  heading(title: string, ...notes: readonly string[]): void {
    this.draft.add([title], "heading");
    for (const note of notes) this.draft.add([note], "note");
  }

  /** The header of a section; what a section does not use stays empty. */
  header(kind: keyof typeof own): void {
    const { t } = this;
    const shared = ["code", "name", "unit", "source", "value", "min", "max", "observed"] as const;
    const behind = ["provenance", "origin", "asOf", "addIn", "difference"] as const;
    const titles = [...shared, ...behind].map((key) => [key, t(`workings.columns.${key}`)]);
    const others = Object.entries(own[kind]).map(([key, title]) => [key, t(`workings.columns.${title}`)]);
    this.add(Object.fromEntries([...titles, ...others]), "header");
  }

  /**
   * A row for each piece of evidence: what every section writes alike, what this one adds, and the add-in's own reading.
   * Gives the cells of a column.
   */
  evidence<Item extends Evidence>(
    kind: keyof typeof own,
    items: readonly Item[],
    added: (item: Item, cell: NameOf, area: NameOf, at: number) => readonly [row: Row, ours: number],
  ): NameOf {
    const { draft } = this;
    const [first, rows] = [draft.next, items.length];
    const area: NameOf = (column) => blockName({ row: first, column: place(column), rows, columns: 1 });
    items.forEach((item, at) => {
      const row = draft.next;
      const [cells, ours] = added(item, (column) => cellName(place(column), row), area, at);
      this.add({ ...this.evidenceCells(item, row), ...cells, ...this.check(ours, row) });
    });
    this.style(first, rows, ["min", "max"], "input");
    this.style(first, rows, ["low", "tolerance"], "input");
    for (const [from, to, format] of formats[kind]) {
      const column = place(from);
      draft.format({ row: first, column, rows, columns: place(to) - column + 1 }, format);
    }
    return area;
  }

  /** A row with one result and the add-in's own beside it; gives the cell of the result. */
  result(label: string, text: string, ours: number | string): string {
    const row = this.draft.next;
    this.add({ name: label, reading: formula(text), ...this.check(ours, row) });
    this.style(row, 1, ["name", "reading"], "result");
    return fixedName(place("reading"), row);
  }

  private evidenceCells({ definition, at, provenance, source, asOf }: Evidence, row: number): Row {
    const { input } = this;
    const { code, min, max } = definition;
    const cell = sourceCell(input, at);
    return {
      code,
      name: indicatorLabel(definition, input.language).slice(code.length).trim(),
      unit: unitText(definition, input.language),
      source: cell ?? null,
      value: cell === undefined ? null : valueFormula(cell, input.isPercent[at] === true),
      min,
      max,
      observed: observedFormula((column) => cellName(place(column), row)),
      provenance: provenance.join(", "),
      origin: sourceText(source, input.language),
      asOf: asOf ?? null,
    };
  }

  /** The add-in's own result beside a formula's, and how far they are apart; 1 where only one of them is a number. */
  private check(result: number | string, row: number): Row {
    this.compared += 1;
    const [ours, theirs] = [cellName(place("reading"), row), cellName(place("addIn"), row)];
    if (typeof result === "string") return { addIn: result, difference: formula(`=IF(${ours}=${theirs},0,1)`) };
    const apart = `IF(AND(ISNUMBER(${ours}),ISNUMBER(${theirs})),ABS(${ours}-${theirs})`;
    return {
      addIn: Number.isNaN(result) ? null : result,
      difference: formula(`=${apart},IF(OR(ISNUMBER(${ours}),ISNUMBER(${theirs})),1,0))`),
    };
  }

  /** A cell as a formula names it. */
  cell(column: ColumnKey, row: number): string {
    return cellName(place(column), row);
  }

  /** The same, fixed in both directions. */
  fixed(column: ColumnKey, row: number): string {
    return fixedName(place(column), row);
  }
}

/** A blank, a text, TRUE or an error gives an empty text, never a zero. A percent cell holds 0.45 where it shows 45 %. */
function valueFormula(cell: string, isPercent: boolean): DraftCell {
  const value = isPercent ? `ROUND(${cell}*100,12)` : cell;
  return formula(`=IF(ISNUMBER(${cell}),${value},"")`);
}

/** 1 for a number inside the valid range, limits included, at 1e-9 of the limit (of 1 where it is 0); 0 for whatever else is there. */
function observedFormula(cell: NameOf): DraftCell {
  const [value, min, max] = [cell("value"), cell("min"), cell("max")];
  return formula(
    `=IF(ISNUMBER(${value}),IF(AND(${value}>=${min}-${residueOf(min)},${value}<=${max}+${residueOf(max)}),1,0),0)`,
  );
}

const residueOf = (limit: string): string => `1E-9*IF(${limit}=0,1,ABS(${limit}))`;

/** Excel compares as the model does: at 1e-9, so that a threshold met on paper is not missed by the last bit. */
export const atLeast = (left: string, right: string): string => `${left}>=${right}-1E-9`;
