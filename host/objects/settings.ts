/** Settings stored in the document. */
import { CollectionObject, HostObject, NullObject, type Session } from "./hostObject";
import { itemNotFound, textParameter } from "./parameters";

export class SettingObject extends HostObject {
  readonly className = "Setting";

  constructor(
    session: Session,
    private readonly key: string,
  ) {
    super(session);
  }

  override identity(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }
  get _Id(): string {
    return this.key;
  }
  get Value(): unknown {
    const json = this.session.settings.get(this.key);
    return json === undefined ? null : JSON.parse(json);
  }
  set Value(value: unknown) {
    this.session.settings.set(this.key, JSON.stringify(value));
  }

  Delete(): void {
    this.session.settings.remove(this.key);
  }
}

export class SettingCollectionObject extends CollectionObject {
  readonly className = "SettingCollection";

  items(): HostObject[] {
    return this.session.settings.keys().map((key) => new SettingObject(this.session, key));
  }
  GetItem(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`setting ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    return this.find(key) ?? new NullObject(this.session);
  }
  private find(key: unknown): HostObject | undefined {
    const text = textParameter(key, "key");
    return this.session.settings.get(text) === undefined ? undefined : new SettingObject(this.session, text);
  }
  GetCount(): number {
    return this.session.settings.keys().length;
  }
  Add(key: unknown, value: unknown): HostObject {
    const setting = new SettingObject(this.session, textParameter(key, "key"));
    setting.Value = value;
    return setting;
  }
}
