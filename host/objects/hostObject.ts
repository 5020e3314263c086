/**
 * What a rich-API object is to the interpreter: a class whose PascalCase getters and methods are its members, as the real client names them.
 * A getter that gives another HostObject is a navigation property. Everything in lower case is ours.
 */
import type { Area } from "../address";
import type { Book } from "../book";
import type { Drawings } from "../drawings";
import type { DocumentSettings } from "../documentSettings";
import type { FileDesk } from "../fileDesk";
import type { SheetRules } from "../sheetRules";
import type { KeptReferences } from "./keptReferences";

/** Makes objects of other classes, so that no two class files need each other. */
export interface ObjectFactory {
  range(area: Area): HostObject;
  rangeAreas(areas: readonly Area[]): HostObject;
  worksheet(sheetId: string): HostObject;
  table(tableId: string): HostObject;
  tables(within: Area | string | undefined): HostObject;
  names(sheetId: string | undefined): HostObject;
  rangeFormat(area: Area): HostObject;
  conditionalFormats(area: Area): HostObject;
  charts(sheetId: string): HostObject;
}

/** What all objects of one add-in share. */
export interface Session {
  readonly book: Book;
  readonly settings: DocumentSettings;
  readonly drawings: Drawings;
  readonly rules: SheetRules;
  readonly files: FileDesk;
  readonly references: KeptReferences<HostObject>;
  readonly make: ObjectFactory;
}

export abstract class HostObject {
  /** As the client calls the class: "Range". */
  abstract readonly className: string;

  constructor(protected readonly session: Session) {}

  protected get book(): Book {
    return this.session.book;
  }

  /** What the client may use later to find the object again; undefined where it needs no id. */
  identity(): string | undefined {
    return undefined;
  }

  /** Ranges can be kept under a reference; other objects are found again by their id. */
  get isKept(): boolean {
    return false;
  }
}

export abstract class CollectionObject extends HostObject {
  abstract items(): HostObject[];
  /** The indexer: by key, which the client takes from `identity()` or from the add-in. */
  abstract GetItem(key: unknown): HostObject;
}

/** Answers for something that is not there: `isNullObject` is true in the client. */
export class NullObject extends HostObject {
  readonly className = "NullObject";
}
