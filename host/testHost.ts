/**
 * What a test can do with the test host, and see of it. Long because it is flat: one short method for each thing.
 */
import { join } from "node:path";
import type { DOMWindow } from "jsdom";
import { fullAddress, localAddress, type Area, type Cell } from "./address";
import type { BatchRecord } from "./batch/payload";
import type { Entry } from "./book";
import { MemoryBook } from "./book/memory";
import { isEntity, isError, plainValue, type CellValue } from "./cellValue";
import type { Blanks } from "./customFunctions/delivery";
import { namespaceOf } from "./customFunctions/namespace";
import type { PlannedFault } from "./faultPlan";
import type { ChartRecord } from "./drawings";
import { Host } from "./host";
import { readMemberRequirements } from "./memberRequirements";
import { areaOfText } from "./objects/referenceText";
import { JsdomPage } from "./pane/jsdomPage";
import { PageFiles } from "./pane/files";
import { giveOfficeTheme, officeThemes, type ThemeName } from "./officeTheme";
import { PageClock } from "./pane/pageClock";
import type { Requirements } from "./requirements";
import type { Validation } from "./sheetRules";

const ORIGIN = "https://localhost:3000";

export interface TestHostOptions {
  /** The built add-in; `dist` of this project by default. */
  readonly folder?: string;
  readonly page?: string;
  readonly locale?: "en-US" | "zh-CN" | (string & {});
  /** How an empty cell reaches a custom function: 0 as on the desktop, null or "" as seen on the web. */
  readonly blanks?: Blanks;
  readonly requirements?: Requirements;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly sheets?: readonly string[];
  /** Of the custom functions; by default what the manifest says. */
  readonly namespace?: string;
  /** Bytes of custom function results per message, as on the web; none by default, as on the desktop. */
  readonly resultLimit?: number;
  /** The workbook of a host that was closed: the add-in starts anew on what it left there. */
  readonly workbookOf?: TestHost;
  /** As on the desktop; none by default, as on the web. */
  readonly officeTheme?: ThemeName;
}

export class TestHost {
  private readonly book: MemoryBook;
  private readonly page: JsdomPage;
  private readonly files: PageFiles;
  private readonly clock: PageClock;
  readonly host: Host;
  /** A person may change it; the add-in is told nothing. */
  officeTheme: ThemeName | undefined;

  constructor(options: TestHostOptions) {
    this.officeTheme = options.officeTheme;
    const folder = options.folder ?? join(process.cwd(), "dist");
    this.files = new PageFiles(folder, ORIGIN);
    this.book = options.workbookOf?.book ?? new MemoryBook(options.sheets);
    this.host = new Host({
      ...options,
      book: this.book,
      origin: ORIGIN,
      ...(options.requirements ? { memberRequirements: readMemberRequirements(PageFiles.officeSource()) } : {}),
      metadata: this.metadata(options.locale ?? "en-US"),
      namespace: options.namespace ?? this.namespace(),
      post: (text) => this.page.post(text, ORIGIN),
      wait: (milliseconds) => this.clock.wait(milliseconds),
    });
    this.clock = new PageClock({
      isHostBusy: () => this.host.isBusy,
      isEditing: () => this.host.faults.isEditing,
      failed: (error) => this.page.consoleErrors.push(String(error)),
    });
    if (options.workbookOf) this.host.inherit(options.workbookOf.host);
    this.page = new JsdomPage({
      files: this.files,
      clock: this.clock,
      address: `${ORIGIN}/${options.page ?? "taskpane.html"}`,
      windowName: this.host.windowName(),
      received: (text) => {
        if (this.officeTheme) giveOfficeTheme(this.page.window, () => officeThemes[this.officeTheme ?? "colorful"]);
        this.host.receive(text);
      },
    });
  }

  private namespace(): string {
    const manifest = this.files.has("manifest.xml") ? this.files.read(`${ORIGIN}/manifest.xml`) : undefined;
    return namespaceOf(manifest?.toString("utf8") ?? "");
  }

  /** The metadata of the display language, where the add-in ships one. */
  private metadata(locale: string): unknown {
    const localised = `functions.${locale}.json`;
    const name = this.files.has(localised) ? localised : "functions.json";
    const file = this.files.has(name) ? this.files.read(`${ORIGIN}/${name}`) : undefined;
    return file ? JSON.parse(file.toString("utf8")) : undefined;
  }

  // What the page shows and did
  get document(): Document {
    return this.page.window.document;
  }
  get window(): DOMWindow {
    return this.page.window;
  }
  /** The page's own Excel namespace, for a test that talks to the host as an add-in does. */
  get Excel(): typeof Excel {
    return this.page.window["Excel"];
  }
  get consoleErrors(): readonly string[] {
    return this.page.consoleErrors;
  }
  get refusedRequests(): readonly string[] {
    return this.files.refused;
  }
  /** Files of the built add-in that the page has asked for. */
  get fetched(): readonly string[] {
    return this.files.answered;
  }
  /** Requests of the add-in to the workbook, in order; empty it with `length = 0`. */
  get batches(): BatchRecord[] {
    return this.host.batches;
  }
  get missing(): readonly string[] {
    return this.host.missing;
  }
  get crashes(): readonly unknown[] {
    return this.host.crashes;
  }
  /** Calls of custom functions per message to the add-in. */
  get callsPerMessage(): readonly number[] {
    return this.host.functions.messageSizes;
  }
  get isPaneVisible(): boolean {
    return this.host.isPaneVisible;
  }
  get ribbonUpdates(): readonly unknown[] {
    return this.host.ribbonUpdates;
  }

  // Addresses: "A1" lies on the active sheet
  private area(address: string): Area {
    const area = areaOfText(this.book, address, this.book.activeSheetId());
    if (!area) throw new Error(`"${address}" is no address in this workbook.`);
    return area;
  }
  private cell(address: string): Cell {
    const { sheetId, row, column } = this.area(address);
    return { sheetId, row, column };
  }
  private valueAt(address: string): CellValue {
    return this.book.values({ ...this.area(address), rowCount: 1, columnCount: 1 })[0]?.[0] ?? null;
  }

  // What a person does
  /** Types into a cell and waits until all is calculated. */
  async enter(address: string, text: string | number | boolean): Promise<void> {
    this.book.type(this.cell(address), typeof text === "boolean" ? String(text).toUpperCase() : String(text));
    await this.settled();
  }
  /** Pastes rows of values, null for an empty cell; waits for nothing. */
  enterTable(address: string, rows: readonly (readonly Entry[])[]): void {
    const columnCount = Math.max(...rows.map((row) => row.length));
    const area: Area = { ...this.cell(address), rowCount: rows.length, columnCount };
    this.book.write(
      area,
      rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? "")),
    );
  }
  clear(address: string): void {
    this.book.clear(this.area(address), "All");
  }
  select(...addresses: readonly string[]): void {
    const areas = addresses.map((address) => this.area(address));
    const [first] = areas;
    if (first && first.sheetId !== this.book.activeSheetId()) this.book.activateSheet(first.sheetId);
    this.book.select(areas);
  }
  addSheet(name: string): void {
    this.book.addSheet(name);
  }
  activateSheet(name: string): void {
    this.book.activateSheet(this.sheetId(name));
  }
  renameSheet(from: string, to: string): void {
    this.book.changeSheet(this.sheetId(from), { name: to });
  }
  removeSheet(name: string): void {
    this.book.removeSheet(this.sheetId(name));
  }
  /** Rows as a person counts them, the first and the last of those to hide. */
  hideRows(name: string, first: number, last: number): void {
    this.book.hideRows(this.sheetId(name), first - 1, last - first + 1, true);
  }
  hideSheet(name: string): void {
    this.book.changeSheet(this.sheetId(name), { visibility: "Hidden" });
  }
  protectSheet(name: string, isProtected = true): void {
    this.book.changeSheet(this.sheetId(name), { isProtected });
  }
  private sheetId(name: string): string {
    const sheet = this.book.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet.id;
  }
  /** "Format as table": the first row holds the headers. */
  makeTable(address: string, name?: string): void {
    this.book.addTable(this.area(address), name);
  }
  defineName(name: string, formula: string): void {
    this.book.setName({
      name,
      sheetId: undefined,
      formula: formula.startsWith("=") ? formula : `=${formula}`,
      comment: "",
      visible: true,
    });
  }
  setNumberFormat(address: string, format: string): void {
    this.book.setNumberFormats(this.area(address), [[format]]);
  }
  setCalculationMode(mode: "Automatic" | "AutomaticExceptTables" | "Manual"): void {
    this.book.setCalculationMode(mode);
  }
  /** F9, or Ctrl+Alt+F9 for everything. */
  async calculate(scope: "Recalculate" | "Full" = "Recalculate"): Promise<void> {
    this.book.calculate(scope);
    await this.settled();
  }
  /** Presses a ribbon button and waits until its command says that it is done. */
  pressButton(action: string): Promise<unknown> {
    return this.finished(this.host.pressButton(action), `the command ${action} to complete`);
  }
  setEditMode(isEditing: boolean): void {
    this.host.faults.setEditing(isEditing);
  }

  // What the sheets show
  /** Errors as their sign, entities as their text, an empty cell as null. */
  valueOf(address: string): number | string | boolean | null {
    return shown(this.valueAt(address));
  }
  /** The whole value: an entity with its properties, an error with its text. */
  cellAt(address: string): CellValue {
    return this.valueAt(address);
  }
  valuesOf(address: string): (number | string | boolean | null)[][] {
    return this.book.values(this.area(address)).map((row) => row.map(shown));
  }
  /** What a cell spills, the cell included; one value where it does not. */
  spillOf(address: string): (number | string | boolean | null)[][] {
    const cell = this.cell(address);
    const spill = this.book.spillAt(cell);
    return this.book.values(spill?.area ?? { ...cell, rowCount: 1, columnCount: 1 }).map((row) => row.map(shown));
  }
  spillAddressOf(address: string): string | undefined {
    const spill = this.book.spillAt(this.cell(address));
    return spill && localAddress(spill.area);
  }
  /** The sentence that a person reads beside an error; undefined where the cell shows none. */
  errorTextAt(address: string): string | undefined {
    const value = this.valueAt(address);
    return value !== null && typeof value === "object" && isError(value) ? value.errorText : undefined;
  }
  formulaOf(address: string): string {
    return String(
      plainValue(this.book.formulas({ ...this.area(address), rowCount: 1, columnCount: 1 })[0]?.[0] ?? null),
    );
  }
  formulasOf(address: string): string[][] {
    return this.book.formulas(this.area(address)).map((row) => row.map((cell) => String(plainValue(cell))));
  }
  textOf(address: string): string {
    return this.book.texts({ ...this.area(address), rowCount: 1, columnCount: 1 })[0]?.[0] ?? "";
  }
  numberFormatOf(address: string): string {
    return this.book.numberFormats({ ...this.area(address), rowCount: 1, columnCount: 1 })[0]?.[0] ?? "General";
  }
  fillOf(address: string): string | undefined {
    return this.book.format({ ...this.area(address), rowCount: 1, columnCount: 1 }).fillColor;
  }
  get sheetNames(): string[] {
    return this.book.sheets().map(({ name }) => name);
  }
  /** Files in base64 that the add-in opened as workbooks of their own. */
  get filesOpenedBeside(): readonly string[] {
    return this.host.files.openedBeside;
  }
  /** The charts of a sheet, as they were ordered. */
  chartsOn(sheetName: string): readonly ChartRecord[] {
    return this.host.drawings.charts.filter(({ sheetId }) => sheetId === this.sheetId(sheetName));
  }
  /** The conditional formats of a sheet: where, by which formula, in which colour. */
  conditionalFormatsOn(sheetName: string): { address: string; formula: string; color: string }[] {
    return this.host.drawings.conditionalFormats
      .filter(({ area }) => area.sheetId === this.sheetId(sheetName))
      .map(({ area, formula, fillColor }) => ({ address: localAddress(area), formula, color: fillColor }));
  }
  /** What may be typed where on a sheet, with its prompt and its error. */
  validationsOn(sheetName: string): readonly Validation[] {
    return this.host.rules.validations.filter(({ area }) => area.sheetId === this.sheetId(sheetName));
  }
  isProtected(sheetName: string): boolean {
    return this.book.sheets().find(({ name }) => name === sheetName)?.isProtected ?? false;
  }
  /** Whether a person may change a cell once its sheet is protected. */
  isLocked(address: string): boolean {
    return this.host.rules.isLocked(this.cell(address));
  }
  protectStructure(isProtected = true): void {
    this.host.rules.isStructureProtected = isProtected;
  }
  get calculationMode(): string {
    return this.book.calculationMode();
  }
  /** The workbook as an .xlsx file. */
  async saveAsFile(): Promise<Uint8Array> {
    const { saveWorkbook } = await import("./grid/saveWorkbook");
    return new Uint8Array(await saveWorkbook(this.book, this.host));
  }
  addressOfTable(name: string): string | undefined {
    const table = this.book.tables().find((candidate) => candidate.name === name);
    const sheet = table && this.book.sheets().find(({ id }) => id === table.area.sheetId);
    return table && fullAddress(sheet?.name ?? "", table.area);
  }
  /** "Total Row" under "Table Design". */
  showTotals(name: string, isShown = true): void {
    const table = this.book.tables().find((candidate) => candidate.name === name);
    if (table) this.book.changeTable(table.id, { showTotals: isShown });
  }
  get tableNames(): string[] {
    return this.book.tables().map(({ name }) => name);
  }
  /** Formula of a defined name, with "="; undefined where there is none. */
  nameOf(name: string): string | undefined {
    return this.book.names().find((defined) => defined.name.toLowerCase() === name.toLowerCase())?.formula;
  }
  get activeSheet(): string {
    return this.book.sheets().find(({ id }) => id === this.book.activeSheetId())?.name ?? "";
  }
  get selection(): string {
    return this.book.selection().map(localAddress).join(",");
  }
  usedRange(sheetName?: string): string | undefined {
    const used = this.book.usedArea(
      sheetName === undefined ? this.book.activeSheetId() : this.sheetId(sheetName),
      true,
    );
    return used && localAddress(used);
  }
  setting(key: string): unknown {
    const json = this.host.settings.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  // Waiting and faults
  /** Until no cell is #BUSY! any more. */
  settled(): Promise<void> {
    return this.until(
      () => this.host.isSettled,
      () =>
        `all to be calculated: ${this.host.book.busyCells()} cells are #BUSY!, ${this.host.functions.pendingCalls} calls are not answered`,
    );
  }
  /** Until a condition holds. Fails as soon as nothing is under way any more that could make it hold. */
  async until(condition: () => boolean, what: string | (() => string) = "the condition"): Promise<void> {
    if (await this.clock.passUntil(condition, "wait")) return;
    throw new Error(`Waited in vain for ${typeof what === "string" ? what : what()}.${this.troubles()}`);
  }
  /** Until some work of the page has come to its end. */
  async finished<Result>(work: Promise<Result>, what = "the end of the work"): Promise<Result> {
    let isOver = false;
    const over = (): void => {
      isOver = true;
      this.clock.stepped();
    };
    work.then(over, over);
    await this.until(() => isOver, what);
    return work;
  }
  /** Milliseconds that have passed for the page. */
  get time(): number {
    return this.clock.now;
  }
  /** Until the page and the host have nothing left to do: for what must not happen. */
  async idle(): Promise<void> {
    await this.clock.passUntil(() => false, "return");
  }
  failOn(fault: PlannedFault): () => void {
    return this.host.faults.failOn(fault);
  }
  /** Something that happens between two batches: right after the one in which a member is used for the n-th time. */
  afterUse(member: string, call: number, act: () => void): void {
    this.host.faults.afterUse(member, call, act);
  }
  /** Milliseconds before each answer of the host. */
  setDelay(milliseconds: number): void {
    this.host.faults.delay = milliseconds;
  }
  /** How many members the add-in has used so far, to order a fault for each of them. */
  get memberCalls(): number {
    return this.host.faults.memberCalls;
  }
  clearFaults(): void {
    this.host.faults.clear();
  }

  ready(): Promise<void> {
    return this.until(() => this.host.functions.isListening, "office.js to become ready");
  }

  close(): void {
    this.host.close();
    this.page.close();
  }

  private troubles(): string {
    const lines = [
      ...this.consoleErrors,
      ...this.missing.map((member) => `missing: ${member}`),
      ...this.refusedRequests.map((url) => `refused: ${url}`),
      ...this.crashes.map(String),
    ];
    return lines.length === 0 ? "" : `\n${lines.join("\n")}`;
  }
}

const shown = (value: CellValue): number | string | boolean | null => {
  if (value === null || typeof value !== "object") return value;
  return isEntity(value) ? value.text : value.basicValue;
};
