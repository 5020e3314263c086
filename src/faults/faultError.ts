import type { CollectionFault } from "./collectionFault";
import type { FunctionFault } from "./functionFault";
import type { SheetFault } from "./sheetFault";
import type { TableFault } from "./tableFault";
import type { WorkbookFault } from "./workbookFault";

type About<Subject extends string, Found> = Found extends unknown ? { readonly subject: Subject } & Found : never;

/** Everything that can go wrong for a reason that a person can be told, by what it is about. */
export type Fault =
  | About<"function", FunctionFault>
  | About<"workbook", WorkbookFault>
  | About<"sheet", SheetFault>
  | About<"table", TableFault>
  | About<"collection", CollectionFault>;

/** The one error that carries a fault to whoever has a place to show it. */
export class FaultError extends Error {
  override readonly name = "FaultError";

  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

type FaultAbout<Subject extends Fault["subject"]> = Extract<Fault, { readonly subject: Subject }>;

/** The fault behind whatever was thrown, if it is one about this subject. */
export function faultAbout<Subject extends Fault["subject"]>(
  subject: Subject,
  error: unknown,
): FaultAbout<Subject> | undefined {
  return error instanceof FaultError && isAbout(subject, error.fault) ? error.fault : undefined;
}

const isAbout = <Subject extends Fault["subject"]>(subject: Subject, fault: Fault): fault is FaultAbout<Subject> =>
  fault.subject === subject;
