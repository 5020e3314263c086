import { faultAbout, type WorkbookFault } from "../../faults";

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
  const known = faultAbout("workbook", error);
  if (known) return known;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  return faultOfCode.get(code) ?? { code: "refused", found: code };
}
