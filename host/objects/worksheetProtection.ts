/** Whether a sheet may be written to. */
import { HostFault } from "../hostFault";
import { isJsonObject } from "../xdm/envelope";
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

  get Options(): unknown {
    return this.session.rules.protectionOptions.get(this.sheetId) ?? {};
  }

  Protect(options: unknown): void {
    if (this.Protected) throw new HostFault("InvalidOperation", "The sheet is protected already.");
    if (isJsonObject(options)) this.session.rules.protectionOptions.set(this.sheetId, options);
    this.book.changeSheet(this.sheetId, { isProtected: true });
  }
  Unprotect(): void {
    this.book.changeSheet(this.sheetId, { isProtected: false });
  }
}
