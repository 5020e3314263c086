import type { WorkbookFault } from "./workbookFault";

/** A change of a table was begun and failed; whoever wanted it says what that means for the person. */
export interface TableFault {
  readonly code: "tableNotWritten";
  /** Whether everything was taken back. */
  readonly isWhole: boolean;
  readonly cause: WorkbookFault;
}
