/** The root object, and the application behind it. */
import type { CalculationMode } from "../book";
import { HostFault } from "../hostFault";
import { HostObject, type Session } from "./hostObject";
import { isJsonObject } from "../xdm/envelope";
import { insertFile } from "./insertFile";
import { isGiven, itemNotFound, textParameter, wordParameter } from "./parameters";
import { SettingCollectionObject } from "./settings";
import { assertStructureOpen, WorkbookProtectionObject } from "./workbookProtection";
import { WorksheetCollectionObject } from "./worksheetCollection";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export class ApplicationObject extends HostObject {
  readonly className = "Application";

  get CalculationMode(): string {
    return this.book.calculationMode();
  }
  set CalculationMode(value: unknown) {
    this.book.setCalculationMode(wordParameter(value, MODES, "calculationMode"));
  }
  get CalculationState(): string {
    return this.book.busyCells() > 0 ? "Calculating" : "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  /** A file that becomes a workbook of its own; it is opened by a second call. */
  CreateWorkbook(base64: unknown): HostObject {
    return new WorkbookCreatedObject(this.session, textParameter(base64, "base64File"));
  }

  Calculate(kind: unknown): void {
    this.book.calculate(wordParameter(kind, ["Recalculate", "Full", "FullRebuild"], "calculationType"));
  }
  // Nothing is drawn between two batches here, and a batch calculates at its end.
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}

export class WorkbookCreatedObject extends HostObject {
  readonly className = "WorkbookCreated";

  constructor(
    session: Session,
    private readonly base64: string,
  ) {
    super(session);
  }

  get Id(): string {
    return "created";
  }

  Open(): void {
    this.session.files.openBeside(this.base64);
  }
}

export class WorkbookObject extends HostObject {
  readonly className = "Workbook";

  get Name(): string {
    return "Book1.xlsx";
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Application(): HostObject {
    return new ApplicationObject(this.session);
  }
  get Worksheets(): HostObject {
    return new WorksheetCollectionObject(this.session);
  }
  get Tables(): HostObject {
    return this.session.make.tables(undefined);
  }
  get Names(): HostObject {
    return this.session.make.names(undefined);
  }
  get Settings(): HostObject {
    return new SettingCollectionObject(this.session);
  }

  get Protection(): HostObject {
    return new WorkbookProtectionObject(this.session);
  }

  /** All sheets of a file, at the end; the client reads their ids. Options that nobody here uses are refused aloud. */
  InsertWorksheetsFromBase64(base64: unknown, options: unknown): string[] {
    assertStructureOpen(this.session);
    if (isJsonObject(options) && (isGiven(options["sheetNamesToInsert"]) || isGiven(options["relativeTo"])))
      throw new HostFault("ApiNotFound", "host: these options of insertWorksheetsFromBase64 are not implemented");
    return insertFile(this.session, this.session.files.take(textParameter(base64, "base64File")));
  }

  /** How the client of Excel on the web opens a file as a workbook of its own. */
  CreateAndOpenWorkbook(base64: unknown): void {
    this.session.files.openBeside(textParameter(base64, "base64File"));
  }

  GetSelectedRange(): HostObject {
    const [first, ...others] = this.book.selection();
    if (!first || others.length > 0)
      throw new HostFault("InvalidSelection", "The current selection is invalid for this operation.");
    return this.session.make.range(first);
  }
  GetSelectedRanges(): HostObject {
    return this.session.make.rangeAreas(this.book.selection());
  }
  GetActiveCell(): HostObject {
    const [first] = this.book.selection();
    if (!first) throw itemNotFound("a selected cell");
    return this.session.make.range({ ...first, rowCount: 1, columnCount: 1 });
  }

  _RemoveReference(id: unknown): void {
    this.session.references.remove(textParameter(id, "reference"));
  }
  _RemoveAllReferences(): void {
    this.session.references.clear();
  }
  _GetReferenceCount(): number {
    return this.session.references.size;
  }
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
}
