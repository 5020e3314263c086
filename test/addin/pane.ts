import { queryAllByLabelText } from "@testing-library/dom";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { startTestHost, type TestHost } from "../../host";

export type PaneOptions = NonNullable<Parameters<typeof startTestHost>[0]>;

/** A text of the pane with ordinary spaces: where a line may break is not what these tests look at. */
export const spaced = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0%", " %");

/**
 * Acts on the pane of the shipped bundle as a person does: reads, presses, types, chooses. Waiting is the host's: the page
 * has a clock of its own, which the waiting of testing-library would not move. Elements are found by tag before they are
 * found by name, because jsdom takes long to work out the roles of a large page.
 */
export class Pane {
  private readonly user: UserEvent;
  private main: Element | null = null;

  protected constructor(readonly host: TestHost) {
    this.user = userEvent.setup({ document: host.document, delay: null, pointerEventsCheck: 0, skipHover: true });
  }

  static async open(options: PaneOptions = {}): Promise<Pane> {
    return new Pane(await startTestHost(options));
  }

  get text(): string {
    return spaced(this.host.document.body.textContent);
  }

  /** Only the page in sight: what was shown before stays hidden beside it. */
  get page(): Element {
    if (this.main?.isConnected !== true) this.main = this.host.document.querySelector("main");
    const pages = [...(this.main?.children ?? [])].filter(({ tagName }) => tagName === "DIV");
    return pages.find((page) => !page.hasAttribute("hidden")) ?? this.host.document.body;
  }
  get pageText(): string {
    return spaced(this.page.textContent);
  }

  /** What the page says about its work, apart from what it says about the selection. */
  get notices(): string[] {
    return [...this.page.querySelectorAll(".fui-MessageBar")]
      .filter((bar) => !bar.closest('section[aria-label="Table to assess"]'))
      .map(({ textContent }) => (textContent ?? "").replaceAll(/\s+/gu, " "));
  }

  shows(text: string): Promise<void> {
    return this.host.until(
      () => this.text.includes(text),
      () => `"${text}" in the pane, which shows: ${this.text}`,
    );
  }

  pageShows(text: string | RegExp): Promise<void> {
    return this.host.until(
      () => (typeof text === "string" ? this.pageText.includes(text) : text.test(this.pageText)),
      () => `"${String(text)}" on the page, which shows: ${this.pageText}`,
    );
  }

  /** A button by its label or its text, on the page in sight before those around it. */
  private find(name: string | RegExp): HTMLButtonElement | undefined {
    const isNamed = (said: string | null): boolean =>
      said !== null && (typeof name === "string" ? said === name : name.test(said));
    const isIt = (button: HTMLButtonElement): boolean =>
      (isNamed(button.textContent) || isNamed(button.getAttribute("aria-label"))) && !button.closest("[hidden]");
    return (
      [...this.page.querySelectorAll("button")].find(isIt) ??
      [...this.host.document.querySelectorAll("button")].find(isIt)
    );
  }
  button(name: string | RegExp): HTMLButtonElement {
    const found = this.find(name);
    if (!found) throw new Error(`There is no button "${String(name)}"; the pane shows: ${this.text}`);
    return found;
  }
  has(name: string | RegExp): boolean {
    return this.find(name) !== undefined;
  }
  canPress(name: string | RegExp): boolean {
    const button = this.find(name);
    return button !== undefined && !button.disabled && button.getAttribute("aria-disabled") !== "true";
  }
  async press(name: string | RegExp): Promise<void> {
    await this.host.until(
      () => this.canPress(name),
      () => `the button "${String(name)}" to be enabled; the pane shows: ${this.text}`,
    );
    await this.click(this.button(name));
  }
  async click(element: Element | null | undefined): Promise<void> {
    if (!element) throw new Error(`There is nothing to click; the pane shows: ${this.text}`);
    await this.user.click(element);
  }

  async goTo(page: string): Promise<void> {
    const links = [...this.host.document.querySelectorAll("nav button")];
    await this.click(links.find(({ textContent }) => textContent === page));
    await this.host.settled();
  }

  /** The field or the choice under a label, on the page in sight. */
  field(label: string): HTMLInputElement | HTMLSelectElement {
    const [found] = queryAllByLabelText(this.page as HTMLElement, label, { selector: "input,select" });
    const { HTMLInputElement, HTMLSelectElement } = this.host.window;
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    throw new Error(`There is no field "${label}"; the pane shows: ${this.pageText}`);
  }

  /** Puts a text in the place of what stands in a field. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.field(label);
    if (field instanceof this.host.window.HTMLSelectElement) throw new Error(`"${label}" is a choice.`);
    if (text === "") return this.user.clear(field);
    field.focus();
    field.select();
    await this.user.paste(text);
  }

  /** Puts a text in the place of what is selected in the field that has the focus. */
  async paste(text: string): Promise<void> {
    await this.user.paste(text);
  }

  options(label: string): string[] {
    const field = this.field(label);
    return "options" in field ? [...field.options].map(({ textContent }) => textContent ?? "") : [];
  }

  /** Chooses by what is shown, or by the value behind it. */
  async choose(label: string, option: string): Promise<void> {
    await this.chooseIn(this.field(label), option);
  }
  async chooseIn(choice: Element | null | undefined, option: string): Promise<void> {
    const isIt = ({ textContent, value }: HTMLOptionElement): boolean => textContent === option || value === option;
    const wanted = [...(choice?.querySelectorAll("option") ?? [])].find(isIt);
    if (!choice || !wanted) throw new Error(`There is no "${option}" to choose; the pane shows: ${this.pageText}`);
    await this.user.selectOptions(choice, wanted);
  }

  /** Looks anew at what can be chosen, as when the field is reached. */
  focus(label: string): void {
    this.field(label).focus();
  }

  /** Hands files over as a file dialogue does. */
  async handOver(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const input = this.page.querySelector<HTMLInputElement>("input[type=file]");
    if (!input) throw new Error("The pane takes no files.");
    // jsdom's own files cannot be read as browsers read them.
    const given = files.map(({ name, bytes }) =>
      Object.assign(new this.host.window.File([], name), {
        arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
      }),
    );
    await this.user.upload(input, given);
  }

  /** The rows of the table with this name, cell by cell. */
  table(name: string): string[][] {
    const found = this.page.querySelector(`table[aria-label="${name}"]`);
    if (!found) throw new Error(`There is no table "${name}"; the page shows: ${this.pageText}`);
    return [...found.querySelectorAll("tr")].map((row) =>
      [...row.querySelectorAll("th,td")].map(({ textContent }) => spaced(textContent)),
    );
  }

  close(): void {
    this.host.close();
  }
}
