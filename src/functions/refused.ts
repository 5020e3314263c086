import type { InputFault } from "../i18n";

/** Thrown where a call cannot be answered; it becomes the sentence in the cell in one place (`register.ts`). */
export class InputRefused extends Error {
  constructor(readonly fault: InputFault) {
    super(fault.code);
  }
}

export function refuse(fault: InputFault): never {
  throw new InputRefused(fault);
}
