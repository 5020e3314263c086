import { startTestHost, type TestHost } from "../../host";

/** Acts on the pane of the shipped bundle as a person does: reads, presses, chooses. */
export class PaneUser {
  private constructor(readonly host: TestHost) {}

  static async open(options: Parameters<typeof startTestHost>[0] = {}): Promise<PaneUser> {
    return new PaneUser(await startTestHost({ ...options }));
  }

  get text(): string {
    return this.host.document.body.textContent ?? "";
  }

  /** Only the page in sight: what was shown before stays hidden beside it. */
  get page(): Element {
    return this.host.document.querySelector("main > div:not([hidden])") ?? this.host.document.body;
  }
  get pageText(): string {
    return this.page.textContent ?? "";
  }

  /** What the page says about its work, apart from what it says about the selection. */
  get notices(): string[] {
    return [...this.page.querySelectorAll(".fui-MessageBar")]
      .filter((bar) => !bar.closest('section[aria-label="Table to assess"]'))
      .map(({ textContent }) => (textContent ?? "").replaceAll(/\s+/gu, " "));
  }

  shows(text: string): Promise<void> {
    return this.host.until(() => this.text.includes(text), `"${text}" in the pane, which shows: ${this.text}`);
  }

  pageShows(text: string): Promise<void> {
    return this.host.until(() => this.pageText.includes(text), `"${text}" on the page, which shows: ${this.pageText}`);
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.host.document.querySelectorAll("button")].find(
      (candidate) =>
        !candidate.closest("[hidden]") && (candidate.getAttribute("aria-label") ?? candidate.textContent) === name,
    );
    if (!found) throw new Error(`There is no button "${name}"; the pane shows: ${this.text}`);
    return found;
  }

  has(name: string): boolean {
    return [...this.host.document.querySelectorAll("button")].some(({ textContent }) => textContent === name);
  }

  async press(name: string): Promise<void> {
    await this.host.until(
      () => !this.button(name).disabled && this.button(name).getAttribute("aria-disabled") !== "true",
      `the button "${name}" to be enabled; the pane shows: ${this.text}`,
    );
    this.button(name).click();
  }

  /** The choice under a label. */
  field(label: string): HTMLSelectElement {
    const named = [...this.host.document.querySelectorAll("label")].find(({ textContent }) => textContent === label);
    const found = this.host.document.getElementById(named?.getAttribute("for") ?? "");
    if (!(found instanceof this.host.window.HTMLSelectElement)) throw new Error(`There is no choice "${label}".`);
    return found;
  }

  /** Types into the field under a label. */
  fill(label: string, text: string): void {
    const named = [...this.page.querySelectorAll("label")].find(({ textContent }) => textContent === label);
    const found = this.host.document.getElementById(named?.getAttribute("for") ?? "");
    if (!(found instanceof this.host.window.HTMLInputElement)) throw new Error(`There is no field "${label}".`);
    const setter = Object.getOwnPropertyDescriptor(this.host.window.HTMLInputElement.prototype, "value")?.set;
    setter?.call(found, text);
    found.dispatchEvent(new this.host.window.Event("input", { bubbles: true }));
  }

  options(label: string): string[] {
    return [...this.field(label).options].map(({ textContent }) => textContent ?? "");
  }

  choose(label: string, option: string): void {
    const field = this.field(label);
    const wanted = [...field.options].find(({ textContent }) => textContent === option);
    if (!wanted) throw new Error(`"${label}" does not offer "${option}", but ${this.options(label).join(", ")}.`);
    const setter = Object.getOwnPropertyDescriptor(this.host.window.HTMLSelectElement.prototype, "value")?.set;
    setter?.call(field, wanted.value);
    field.dispatchEvent(new this.host.window.Event("change", { bubbles: true }));
  }

  /** Looks anew at what can be chosen, as when the field is reached. */
  focus(label: string): void {
    this.field(label).focus();
  }

  close(): void {
    this.host.close();
  }
}
