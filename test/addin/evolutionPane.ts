import { startTestHost, type TestHost } from "../../host";

/** The page Evolution of the shipped bundle, in jsdom, clicked as a person does. */
export class EvolutionPane {
  private constructor(readonly host: TestHost) {}

  static async open(options: Parameters<typeof startTestHost>[0] = {}): Promise<EvolutionPane> {
    const pane = new EvolutionPane(await startTestHost({ ...options }));
    const isChinese = options.locale === "zh-CN";
    await pane.press(isChinese ? "演化" : "Evolution");
    await pane.shows(isChinese ? "追踪集群" : "Follow the clusters");
    return pane;
  }

  /** The page alone; the pages that were shown before are still there, hidden. */
  get page(): Element {
    const found = [...this.host.document.querySelectorAll("main > div")].find(
      (candidate) => !candidate.hasAttribute("hidden"),
    );
    if (!found) throw new Error("The pane shows no page.");
    return found;
  }
  get text(): string {
    return this.page.textContent ?? "";
  }

  shows(text: string | RegExp): Promise<void> {
    const isThere = () => (typeof text === "string" ? this.text.includes(text) : text.test(this.text));
    return this.host.until(isThere, `"${String(text)}" on the page, which shows: ${this.text}`);
  }

  private find(name: string): HTMLButtonElement | undefined {
    const named = (candidate: Element): boolean =>
      candidate.textContent === name || candidate.getAttribute("aria-label") === name;
    const inNavigation = [...this.host.document.querySelectorAll("nav button")];
    const all = [...this.page.querySelectorAll<HTMLElement>("button"), ...inNavigation];
    return all.find((candidate): candidate is HTMLButtonElement => named(candidate));
  }

  button(name: string): HTMLButtonElement {
    const found = this.find(name);
    if (!found) throw new Error(`There is no button "${name}"; the page shows: ${this.text}`);
    return found;
  }

  async press(name: string): Promise<void> {
    const isReady = (): boolean => {
      const found = this.find(name);
      return found !== undefined && !found.disabled && found.getAttribute("aria-disabled") !== "true";
    };
    await this.host.until(isReady, `the button "${name}" to be enabled; the page shows: ${this.text}`);
    this.button(name).click();
  }

  /** Chooses an option of the field with this label. */
  choose(label: string, option: string): void {
    const field = [...this.page.querySelectorAll("label")].find(({ textContent }) => textContent === label);
    const select = field && this.host.document.getElementById(field.getAttribute("for") ?? "");
    const setter = Object.getOwnPropertyDescriptor(this.host.window.HTMLSelectElement.prototype, "value")?.set;
    const value = [...(select?.querySelectorAll("option") ?? [])].find(({ textContent }) => textContent === option);
    if (!select || !setter || !value) throw new Error(`There is no "${option}" in "${label}"; the page: ${this.text}`);
    setter.call(select, value.value);
    select.dispatchEvent(new this.host.window.Event("change", { bubbles: true }));
  }

  /** Follows the clusters of the table around a cell. */
  async follow(cell = "B2"): Promise<void> {
    this.host.select(cell);
    await this.press("Follow the clusters");
  }

  /** The rows of the table with this name, cell by cell. */
  table(name: string): string[][] {
    const found = this.page.querySelector(`table[aria-label="${name}"]`);
    if (!found) throw new Error(`There is no table "${name}"; the page shows: ${this.text}`);
    return [...found.querySelectorAll("tr")].map((row) =>
      [...row.querySelectorAll("th,td")].map(({ textContent }) => textContent ?? ""),
    );
  }

  /** The facts on the card of a cluster. */
  card(name: string): string[] {
    const card = this.find(`Path of ${name}`)?.closest("li");
    if (!card) throw new Error(`There is no card of ${name}; the page shows: ${this.text}`);
    return [...card.querySelectorAll("dd")].map(({ textContent }) => textContent ?? "");
  }

  /** What is said about the periods of the path that is shown, point by point. */
  get points(): string[] {
    return [...this.page.querySelectorAll("svg [role=button]")].map((point) => point.getAttribute("aria-label") ?? "");
  }
}
