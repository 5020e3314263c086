/** Whether a sheet may be written to. */
import { HostFault } from "../hostFault";
import { HostObject, type Session } from "./hostObject";

export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    session: Session,
    private readonly sheetId: string,
  ) {
    super(session);
  }

  get Protected(): boolean {
    return this.book.sheets().find(({ id }) => id === this.sheetId)?.isProtected ?? false;
  }

  Protect(): void {
    if (this.Protected) throw new HostFault("InvalidOperation", "The sheet is protected already.");
    this.book.changeSheet(this.sheetId, { isProtected: true });
  }
  Unprotect(): void {
    this.book.changeSheet(this.sheetId, { isProtected: false });
  }
}
