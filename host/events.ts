/** Book events as the entries of the client's `richApiMessage`: category, type, target, message. */
import { fullAddress, localAddress, type Area } from "./address";
import type { Book, BookEvent } from "./book";

/** One entry of the message: [category, type, target id, message, id, remote]. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const OBJECT_EVENTS = 65_536;
const WORKBOOK = "Workbook";
const Type = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  paneVisibility: 65_539,
} as const;

const entry = (type: number, target: string, message: object): EventEntry => [
  OBJECT_EVENTS,
  type,
  target,
  JSON.stringify(message),
  0,
  false,
];

/** A sheet's own listeners and those of the collection each need an entry. */
const forSheet = (type: number, worksheetId: string, message: object): EventEntry[] =>
  [worksheetId, WORKBOOK].map((target) => entry(type, target, { worksheetId, source: "Local", ...message }));

export const paneVisibilityEntry = (visibility: string): EventEntry => entry(Type.paneVisibility, "", { visibility });

function cellsChanged(area: Area, changeType: string): EventEntry[] {
  const message = { address: localAddress(area), changeType, triggerSource: "Unknown", shiftDirection: "None" };
  return forSheet(Type.changed, area.sheetId, message);
}

export function eventEntries(book: Book, event: BookEvent): EventEntry[] {
  switch (event.kind) {
    case "cellsChanged":
      return cellsChanged(event.area, event.change);
    case "formatChanged":
      return forSheet(Type.formatChanged, event.area.sheetId, { address: localAddress(event.area) });
    case "selectionChanged": {
      const [first] = event.areas;
      return first
        ? forSheet(Type.selectionChanged, first.sheetId, { address: event.areas.map(localAddress).join(",") })
        : [];
    }
    case "sheetActivated":
      return forSheet(Type.activated, event.sheetId, {});
    case "sheetDeactivated":
      return forSheet(Type.deactivated, event.sheetId, {});
    case "sheetAdded":
      return forSheet(Type.added, event.sheetId, {});
    case "sheetDeleted":
      return forSheet(Type.deleted, event.sheetId, {});
    case "sheetCalculated":
      return forSheet(Type.calculated, event.sheetId, { address: "" });
    case "sheetRenamed":
      return forSheet(Type.nameChanged, event.sheetId, { nameBefore: event.from, nameAfter: event.to });
    case "tableAdded":
    case "tableDeleted": {
      const message = { tableId: event.tableId, worksheetId: event.sheetId, source: "Local", tableName: "" };
      return [event.sheetId, WORKBOOK].map((target) =>
        entry(event.kind === "tableAdded" ? Type.tableAdded : Type.tableDeleted, target, message),
      );
    }
    case "tableChanged": {
      const sheet = book.sheets().find(({ id }) => id === event.area.sheetId);
      const message = {
        tableId: event.tableId,
        worksheetId: event.area.sheetId,
        address: fullAddress(sheet?.name ?? "", event.area),
        changeType: "RangeEdited",
        source: "Local",
      };
      return [event.tableId, event.area.sheetId, WORKBOOK].map((target) => entry(Type.tableChanged, target, message));
    }
  }
}
