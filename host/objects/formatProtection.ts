/** Whether cells stay as they are once their sheet is protected. */
import type { Area } from "../address";
import { assertUnprotected } from "./assertUnprotected";
import { HostObject, type Session } from "./hostObject";
import { booleanParameter } from "./parameters";

export class FormatProtectionObject extends HostObject {
  readonly className = "FormatProtection";

  constructor(
    session: Session,
    private readonly area: Area,
  ) {
    super(session);
  }

  get Locked(): boolean | null {
    return this.session.rules.lockedIn(this.area) ?? null;
  }
  set Locked(value: unknown) {
    assertUnprotected(this.book, this.area.sheetId);
    this.session.rules.setLocked(this.area, booleanParameter(value, "locked"));
  }
}
