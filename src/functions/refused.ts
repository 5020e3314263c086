import { FaultError, faultAbout, type FunctionFault } from "../faults";

/** Ends a call that cannot be answered; the fault becomes the sentence in the cell in one place (`register.ts`). */
export function refuse(fault: FunctionFault): never {
  throw new FaultError({ subject: "function", ...fault });
}

/** What a function says about whatever was thrown while it answered. */
export function functionFaultOf(error: unknown): FunctionFault {
  return faultAbout("function", error) ?? { code: "unexpected", found: String(error) };
}
