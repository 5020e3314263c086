import type { WorkbookFault } from "../../i18n";

/** Thrown by the workbook's rooms instead of Excel's own errors, whose messages are not meant for people. */
export class WorkbookRefusal extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

const faultOfCode: ReadonlyMap<string, WorkbookFault> = new Map([
  ["InvalidSelection", { code: "nothingSelected" }],
  ["AccessDenied", { code: "protectedSheet" }],
  ["InvalidOperationInCellEditMode", { code: "cellEditing" }],
  ["ItemNotFound", { code: "gone" }],
  ["InvalidReference", { code: "gone" }],
  ["RequestPayloadSizeLimitExceeded", { code: "tooLarge" }],
  ["ResponsePayloadSizeLimitExceeded", { code: "tooLarge" }],
]);

/** The fault behind whatever was thrown; every Excel error has a code, which is all that is looked at. */
export function workbookFaultOf(error: unknown): WorkbookFault {
  if (error instanceof WorkbookRefusal) return error.fault;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  return faultOfCode.get(code) ?? { code: "refused", found: code };
}
