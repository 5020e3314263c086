/** Whether sheets may be added, removed and renamed. */
import { HostFault } from "../hostFault";
import { HostObject, type Session } from "./hostObject";

export class WorkbookProtectionObject extends HostObject {
  readonly className = "WorkbookProtection";

  get Protected(): boolean {
    return this.session.rules.isStructureProtected;
  }
  Protect(): void {
    if (this.Protected) throw new HostFault("InvalidOperation", "The workbook is protected already.");
    this.session.rules.isStructureProtected = true;
  }
  Unprotect(): void {
    this.session.rules.isStructureProtected = false;
  }
}

export function assertStructureOpen({ rules }: Session): void {
  if (rules.isStructureProtected)
    throw new HostFault("AccessDenied", "You cannot perform the requested operation: the workbook is protected.");
}
