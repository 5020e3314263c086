/** All objects of the rich API that the host has, and the services that the client calls by name. */
import type { Book } from "../book";
import type { DocumentSettings } from "../documentSettings";
import { Drawings } from "../drawings";
import { FileDesk } from "../fileDesk";
import { SheetRules } from "../sheetRules";
import { ChartCollectionObject } from "./chart";
import { ConditionalFormatCollectionObject } from "./conditionalFormat";
import { HostObject, type ObjectFactory, type Session } from "./hostObject";
import { KeptReferences } from "./keptReferences";
import { NamedItemCollectionObject } from "./namedItem";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./rangeAreas";
import { RangeFormatObject } from "./rangeFormat";
import { TableCollectionObject, TableObject } from "./table";
import { WorkbookObject } from "./workbook";
import { WorksheetObject } from "./worksheet";

export interface ObjectTree {
  readonly session: Session;
  readonly root: HostObject;
}

export function createObjects(book: Book, settings: DocumentSettings): ObjectTree {
  const make: ObjectFactory = {
    range: (area) => new RangeObject(session, area),
    rangeAreas: (areas) => new RangeAreasObject(session, areas),
    rangeFormat: (area) => new RangeFormatObject(session, area),
    conditionalFormats: (area) => new ConditionalFormatCollectionObject(session, area),
    charts: (sheetId) => new ChartCollectionObject(session, sheetId),
    worksheet: (sheetId) => new WorksheetObject(session, sheetId),
    table: (tableId) => new TableObject(session, tableId),
    tables: (within) => new TableCollectionObject(session, within),
    names: (sheetId) => new NamedItemCollectionObject(session, sheetId),
  };
  const session: Session = {
    book,
    settings,
    drawings: new Drawings(),
    rules: new SheetRules(),
    files: new FileDesk(),
    references: new KeptReferences(),
    make,
  };
  return { session, root: new WorkbookObject(session) };
}
