import type { Translate } from "../../texts";
import { formula, type Draft, type DraftCell } from "../generatedSheet/draft";
import { checkCells, column, COLUMNS } from "./evidenceRow";

export type SectionKind = "floor" | "type" | "stage";

/** What all sections share: the words, and the rows that are looked at again when the sheet is finished. */
export class Section {
  /** Rows whose difference from the add-in counts. */
  readonly checked: number[] = [];

  constructor(
    readonly t: Translate,
    private readonly draft: Draft,
  ) {}

  /** Rows of evidence: their numbers of the model are inputs. */
  evidence(kind: SectionKind, row: number, rows: number): void {
    this.draft.style({ row, column: column.min, rows, columns: 2 }, "input");
    this.draft.style({ row, column: column.low, rows, columns: 5 }, "input");
    const format = (at: number, columns: number, numberFormat: string): void =>
      this.draft.format({ row, column: at, rows, columns }, numberFormat);
    // A test that passes and a grade that is too low are yes or no, not measured.
    if (kind === "floor") format(column.reading, 1, "0");
    if (kind === "type") format(column.reading, column.key - column.reading, "0.0000");
    if (kind === "stage") {
      format(column.reading, 2, "0.0000");
      format(column.towardsDI, 1, "0");
    }
    for (let at = row; at < row + rows; at += 1) this.checked.push(at);
  }
}

const shared = [
  "code",
  "name",
  "unit",
  "source",
  "value",
  "min",
  "max",
  "observed",
  "provenance",
  "origin",
  "asOf",
  "addIn",
  "difference",
] as const;

/** What the columns that differ between sections hold in each. */
const own = {
  floor: [
    ["gate", "threshold"],
    ["reading", "passes"],
  ],
  type: [
    ["low", "idAnchor"],
    ["high", "diAnchor"],
    ["weight", "weight"],
    ["tolerance", "tolerance"],
    ["reading", "position"],
    ["contribution", "contribution"],
    ["towardsDI", "towardsDI"],
    ["towardsID", "towardsID"],
    ["boundLow", "worst"],
    ["boundHigh", "best"],
    ["meanLow", "meanLow"],
    ["meanHigh", "meanHigh"],
    ["key", "key"],
  ],
  stage: [
    ["low", "low"],
    ["gate", "gate"],
    ["high", "high"],
    ["weight", "weight"],
    ["reading", "grade"],
    ["contribution", "contribution"],
    ["towardsDI", "tooLow"],
  ],
} as const;

/** The header of a section; what a section does not use stays empty. */
export function addHeader(draft: Draft, { t }: Section, kind: SectionKind): void {
  const cells = Array<DraftCell>(COLUMNS).fill(null);
  for (const name of shared) cells[column[name]] = t(`workings.columns.${name}`);
  for (const [name, title] of own[kind]) cells[column[name]] = t(`workings.columns.${title}`);
  draft.add(cells, "header");
}

/** A row with one result and the add-in's own beside it; gives its position. */
export function addResult(draft: Draft, section: Section, label: string, text: string, ours: number | string): number {
  const row = draft.next;
  const cells = Array<DraftCell>(COLUMNS).fill(null);
  cells[column.name] = label;
  cells[column.reading] = formula(text);
  cells.splice(column.addIn, 2, ...checkCells(ours, row));
  draft.add(cells);
  draft.style({ row, column: column.name, rows: 1, columns: column.reading }, "result");
  section.checked.push(row);
  return row;
}
