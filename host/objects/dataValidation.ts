/** What may be typed into cells, with its prompt and its error. */
import type { Area } from "../address";
import type { Validation } from "../sheetRules";
import { isJsonObject } from "../xdm/envelope";
import { assertUnprotected } from "./assertUnprotected";
import { HostObject, type Session } from "./hostObject";
import { booleanParameter, invalidArgument } from "./parameters";

/** Excel refuses longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
};

export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";

  constructor(
    session: Session,
    private readonly area: Area,
  ) {
    super(session);
  }

  private get found(): Validation | undefined {
    return this.session.rules.validationAt(this.area);
  }
  private get own(): Validation {
    assertUnprotected(this.book, this.area.sheetId);
    return this.session.rules.validationOf(this.area);
  }

  get Rule(): unknown {
    return this.found?.rule ?? {};
  }
  set Rule(value: unknown) {
    if (!isJsonObject(value)) throw invalidArgument("rule");
    const kinds = Object.keys(value).filter((kind) => value[kind] !== undefined && value[kind] !== null);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1 || !(kind in KINDS)) throw invalidArgument(`rule ${kinds.join()}`);
    if (kind === "list") assertListSource(value[kind]);
    this.own.rule = { [kind]: value[kind] };
  }
  get Type(): string {
    const [kind] = Object.keys(this.found?.rule ?? {});
    return kind === undefined ? "None" : (KINDS[kind] ?? kind);
  }
  get Prompt(): unknown {
    return this.found?.prompt ?? null;
  }
  set Prompt(value: unknown) {
    const { title, message } = texts(value);
    this.own.prompt = { showPrompt: flag(value, "showPrompt"), title, message };
  }
  get ErrorAlert(): unknown {
    return this.found?.errorAlert ?? null;
  }
  set ErrorAlert(value: unknown) {
    const { title, message } = texts(value);
    const style = isJsonObject(value) && typeof value["style"] === "string" ? value["style"] : "Stop";
    this.own.errorAlert = { showAlert: flag(value, "showAlert"), style, title, message };
  }
  get IgnoreBlanks(): boolean {
    return this.found?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.own.ignoreBlanks = booleanParameter(value, "ignoreBlanks");
  }
  Clear(): void {
    assertUnprotected(this.book, this.area.sheetId);
    this.session.rules.clearValidations(this.area);
  }
}

/** Excel refuses a longer list that stands in the rule itself. */
const LONGEST_SOURCE = 255;

function assertListSource(list: unknown): void {
  const source: unknown = isJsonObject(list) ? list["source"] : undefined;
  if (typeof source !== "string" || source === "" || source.length > LONGEST_SOURCE) throw invalidArgument("source");
}

function texts(value: unknown): { title: string; message: string } {
  if (!isJsonObject(value)) throw invalidArgument("a prompt or an alert");
  const { title, message } = value;
  if (typeof title !== "string" || title.length > LONGEST_TITLE) throw invalidArgument("title");
  if (typeof message !== "string" || message.length > LONGEST_MESSAGE) throw invalidArgument("message");
  return { title, message };
}

const flag = (value: unknown, name: string): boolean => isJsonObject(value) && value[name] !== false;
