import type { Translate } from "../../i18n";
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
    this.draft.style({ row, column: column.low, rows, columns: 4 }, "input");
    const format = (at: number, columns: number, numberFormat: string): void =>
      this.draft.format({ row, column: at, rows, columns }, numberFormat);
    // A test that passes and a grade that is too low are yes or no, not measured.
    if (kind === "floor") format(column.reading, 1, "0");
    if (kind === "type") format(column.reading, 8, "0.0000");
    if (kind === "stage") {
      format(column.reading, 2, "0.0000");
      format(column.towardsDI, 1, "0");
    }
    for (let at = row; at < row + rows; at += 1) this.checked.push(at);
  }
}

/** The header of a section; what a section does not use stays empty. */
export function addHeader(draft: Draft, { t }: Section, kind: SectionKind): void {
  const cells = Array<DraftCell>(COLUMNS).fill(null);
  const say = (at: number, text: string): void => {
    cells[at] = text;
  };
  say(column.code, t("workings.columns.code"));
  say(column.name, t("workings.columns.name"));
  say(column.unit, t("workings.columns.unit"));
  say(column.source, t("workings.columns.source"));
  say(column.value, t("workings.columns.value"));
  say(column.min, t("workings.columns.min"));
  say(column.max, t("workings.columns.max"));
  say(column.observed, t("workings.columns.observed"));
  say(column.provenance, t("workings.columns.provenance"));
  say(column.origin, t("workings.columns.origin"));
  say(column.addIn, t("workings.columns.addIn"));
  say(column.difference, t("workings.columns.difference"));
  if (kind === "floor") {
    say(column.gate, t("workings.columns.threshold"));
    say(column.reading, t("workings.columns.passes"));
  }
  if (kind === "type") {
    say(column.low, t("workings.columns.idAnchor"));
    say(column.high, t("workings.columns.diAnchor"));
    say(column.weight, t("workings.columns.weight"));
    say(column.reading, t("workings.columns.position"));
    say(column.contribution, t("workings.columns.contribution"));
    say(column.towardsDI, t("workings.columns.towardsDI"));
    say(column.towardsID, t("workings.columns.towardsID"));
    say(column.boundLow, t("workings.columns.worst"));
    say(column.boundHigh, t("workings.columns.best"));
    say(column.meanLow, t("workings.columns.meanLow"));
    say(column.meanHigh, t("workings.columns.meanHigh"));
    say(column.key, t("workings.columns.key"));
  }
  if (kind === "stage") {
    say(column.low, t("workings.columns.low"));
    say(column.gate, t("workings.columns.gate"));
    say(column.high, t("workings.columns.high"));
    say(column.weight, t("workings.columns.weight"));
    say(column.reading, t("workings.columns.grade"));
    say(column.contribution, t("workings.columns.contribution"));
    say(column.towardsDI, t("workings.columns.tooLow"));
  }
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
