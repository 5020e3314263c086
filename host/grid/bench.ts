/** What a browser test asks the page: cells by their address, and whether all is calculated. A person never meets it. */
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Area } from "../address";
import { localAddress } from "../address";
import type { CellValue } from "../cellValue";
import { isEntity } from "../cellValue";
import type { Host } from "../host";
import { areaOfText } from "../objects/referenceText";
import type { GridBook } from "./gridBook";

export type Shown = number | string | boolean | null;

const shown = (value: CellValue): Shown =>
  value === null || typeof value !== "object" ? value : isEntity(value) ? value.text : value.basicValue;

export class Bench {
  constructor(
    readonly book: GridBook,
    readonly host: Host,
  ) {}

  area(address: string): Area {
    const area = areaOfText(this.book, address, this.book.activeSheetId());
    if (!area) throw new Error(`"${address}" is no address in this workbook.`);
    return area;
  }

  values(address: string): Shown[][] {
    return this.book.values(this.area(address)).map((row) => row.map(shown));
  }
  texts(address: string): string[][] {
    return this.book.texts(this.area(address));
  }
  formulas(address: string): Shown[][] {
    return this.book.formulas(this.area(address)).map((row) => row.map(shown));
  }
  numberFormat(address: string): string | undefined {
    return this.book.numberFormats(this.area(address))[0]?.[0];
  }
  /** The fill that is painted, conditional formats included; undefined without one. */
  fill(address: string): string | undefined {
    const { sheetId, row, column } = this.area(address);
    const workbook = this.book.grid.workbook.getWorkbook();
    const cell = workbook.getSheetBySheetId(sheetId)?.getCell(row, column);
    return workbook.getStyles().getStyleByCell(cell)?.bg?.rgb ?? undefined;
  }
  scrollTo(address: string): void {
    const { row, column } = this.area(address);
    this.book.grid.workbook.getActiveSheet().scrollToCell(row, column);
  }
  /** The text that a person reads when they point at a cell with an error. */
  errorText(address: string): string | undefined {
    const value = this.book.values(this.area(address))[0]?.[0];
    return typeof value === "object" && value !== null && "errorText" in value && typeof value.errorText === "string"
      ? value.errorText
      : undefined;
  }
  spill(address: string): Shown[][] {
    const { sheetId, row, column } = this.area(address);
    const spill = this.book.spillAt({ sheetId, row, column });
    return spill ? this.book.values(spill.area).map((line) => line.map(shown)) : this.values(address);
  }
  usedRange(): string | undefined {
    const used = this.book.usedArea(this.book.activeSheetId(), true);
    return used && localAddress(used);
  }

  async select(address: string): Promise<void> {
    this.book.select([this.area(address)]);
    await this.settled();
  }
  /** So that the next key goes to the sheet. */
  focusGrid(): void {
    this.book.grid.find(ILayoutService).focus();
  }
  get selection(): string {
    return this.book.selection().map(localAddress).join(",");
  }
  get sheetNames(): string[] {
    return this.book.sheets().map(({ name }) => name);
  }
  get activeSheet(): string {
    return this.book.sheets().find(({ id }) => id === this.book.activeSheetId())?.name ?? "";
  }

  write(address: string, rows: readonly (readonly CellValue[])[]): void {
    const columnCount = Math.max(...rows.map((row) => row.length));
    this.book.write({ ...this.area(address), rowCount: rows.length, columnCount }, rows);
  }
  makeTable(address: string, name?: string): void {
    this.book.addTable(this.area(address), name);
  }
  tables(): { name: string; address: string }[] {
    return this.book.tables().map(({ name, area }) => ({ name, address: localAddress(area) }));
  }
  protect(isProtected: boolean): void {
    this.book.changeSheet(this.book.activeSheetId(), { isProtected });
  }
  hideRows(address: string): void {
    const { row, rowCount } = this.area(address);
    this.book.grid.workbook.getActiveSheet().hideRows(row, rowCount);
  }
  addSheet(name: string): void {
    this.book.activateSheet(this.book.addSheet(name).id);
  }

  /** Nothing is calculated or awaited any more. */
  async settled(): Promise<void> {
    while (!this.host.isSettled || !this.host.isIdle) {
      await this.book.calculation.settled();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  /** Mistakes of the host, and API members it lacks: a test finds none. */
  get troubles(): string[] {
    return [
      ...this.host.missing.map((member) => `missing: ${member}`),
      ...this.host.crashes.map(
        (crash) => `crash: ${crash instanceof Error ? (crash.stack ?? crash.message) : String(crash)}`,
      ),
    ];
  }
}

declare global {
  interface Window {
    bench?: Bench;
  }
}
