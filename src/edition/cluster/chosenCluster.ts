import type { AssessmentCell, AssessmentCells } from "../assessmentSheet";
import { formula, type EditionSheet } from "../sheet";
import type { WorkingColumn } from "../working/workingDraft";
import type { Working } from "../workingSheet";

/** What the page reads of the one cluster that is chosen, calculated beside it. */
export class ChosenCluster {
  private row: number;
  /** The row of data that was chosen; 0 where there is none. */
  readonly place: string;

  constructor(
    private readonly sheet: EditionSheet,
    readonly working: Working,
    private readonly assessment: AssessmentCells,
    /** The column of what is calculated; its names stand at its left. */
    private readonly column: number,
    choice: string,
    title: string,
  ) {
    sheet.put(0, column - 1, [title], { bold: true });
    this.row = 1;
    const { draft, labels, active } = working;
    const [all, rows] = [draft.whole(labels), draft.whole(active)];
    this.place = this.put(
      title,
      `IF(${choice}="",IF(COUNT(${rows})=0,0,MIN(${rows})),IFERROR(MATCH(${choice},${all},0),0))`,
    );
  }

  /** A value beside the page, as the page's formulas name it. */
  put(name: string, text: string): string {
    this.sheet.put(this.row, this.column - 1, [name, formula(text)]);
    const cell = this.sheet.cell(this.row, this.column);
    this.row += 1;
    return cell.slice(cell.lastIndexOf("!") + 1);
  }

  /** Values below each other, as a range. */
  list(name: string, texts: readonly string[]): string {
    const cells = texts.map((text) => this.put(name, text));
    return `${cells[0] ?? ""}:${cells.at(-1) ?? ""}`;
  }

  /** The cluster's cell in a column of Working. */
  of(column: WorkingColumn): string {
    return this.when(`INDEX(${this.working.draft.whole(column)},${this.place})`);
  }

  /** Its cells in neighbouring columns of Working. */
  cellsOf(columns: readonly WorkingColumn[]): string {
    const [first, last] = [columns[0], columns.at(-1)];
    if (!first || !last) return "";
    const block = this.sheetOf().block({
      row: this.working.firstRow,
      column: first.at,
      rows: this.working.rows,
      columns: last.at - first.at + 1,
    });
    return `INDEX(${block},IF(${this.place}=0,1,${this.place}),0)`;
  }

  /** A row of parameters above neighbouring columns of Working. */
  parameters(columns: readonly WorkingColumn[], name: Parameters<WorkingColumn["parameter"]>[0]): string {
    const [first, last] = [columns[0], columns.at(-1)];
    const sheet = this.sheetOf().cell(0, 0).split("!")[0] ?? "";
    return `${sheet}!${first?.parameter(name) ?? ""}:${last?.parameter(name) ?? ""}`;
  }

  /** What the sheet Assessment says of it. */
  told(column: AssessmentCell): string {
    return this.when(`INDEX(${this.assessment.whole(column)},${this.place})`);
  }

  private when(text: string): string {
    return `IF(${this.place}=0,"",${text})`;
  }

  private sheetOf(): EditionSheet {
    return this.working.sheet;
  }
}
