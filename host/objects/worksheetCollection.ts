/** The sheets of the workbook. */
import type { Sheet } from "../book";
import { HostFault } from "../hostFault";
import { CollectionObject, HostObject, NullObject } from "./hostObject";
import { isGiven, itemNotFound, textParameter } from "./parameters";
import { checkSheetName } from "./sheetName";
import { assertStructureOpen } from "./workbookProtection";
import { WorksheetObject } from "./worksheet";

export class WorksheetCollectionObject extends CollectionObject {
  readonly className = "WorksheetCollection";

  items(): HostObject[] {
    return this.book.sheets().map(({ id }) => new WorksheetObject(this.session, id));
  }

  private find(key: unknown): HostObject | undefined {
    const text = textParameter(key, "key");
    const sheet = this.book.sheets().find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
    return sheet && new WorksheetObject(this.session, sheet.id);
  }

  GetItem(key: unknown): HostObject {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return sheet;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    return this.find(key) ?? new NullObject(this.session);
  }
  GetActiveWorksheet(): HostObject {
    return new WorksheetObject(this.session, this.book.activeSheetId());
  }
  GetFirst(visibleOnly: unknown): HostObject {
    return this.endOf(visibleOnly, 0);
  }
  GetLast(visibleOnly: unknown): HostObject {
    return this.endOf(visibleOnly, -1);
  }
  private endOf(visibleOnly: unknown, index: 0 | -1): HostObject {
    const sheet = this.listed(visibleOnly).at(index);
    if (!sheet) throw itemNotFound("a visible sheet");
    return new WorksheetObject(this.session, sheet.id);
  }
  private listed(visibleOnly: unknown): Sheet[] {
    return this.book.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  }
  GetCount(visibleOnly: unknown): number {
    return this.listed(visibleOnly).length;
  }
  Add(name: unknown): HostObject {
    assertStructureOpen(this.session);
    const given = isGiven(name) && name !== "" ? checkSheetName(textParameter(name, "name")) : undefined;
    const taken = (candidate: string): boolean =>
      this.book.sheets().some((sheet) => sheet.name.toLowerCase() === candidate.toLowerCase());
    if (given !== undefined && taken(given))
      throw new HostFault("ItemAlreadyExists", `A sheet with the name ${given} already exists.`);
    let number = this.book.sheets().length + 1;
    while (taken(`Sheet${number}`)) number++;
    return new WorksheetObject(this.session, this.book.addSheet(given ?? `Sheet${number}`).id);
  }

  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterFormatChangedEvent(): void {}
  _UnregisterFormatChangedEvent(): void {}
  _RegisterEventNameChanged(): void {}
  _UnregisterEventNameChanged(): void {}
}
