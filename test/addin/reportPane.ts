import { startTestHost, type TestHost } from "../../host";
import { SAMPLE, SAMPLE_TABLE } from "./illustrativeSample";

/** The pane of the shipped bundle with the illustrative sample assessed, clicked as a person does. */
export class ReportPane {
  private constructor(readonly host: TestHost) {}

  static async open(options: Parameters<typeof startTestHost>[0] = {}): Promise<ReportPane> {
    const pane = new ReportPane(await startTestHost({ ...options }));
    await pane.press("Insert sample");
    await pane.shows("The illustrative sample is on the sheet");
    pane.host.select(`'${SAMPLE}'!B2`);
    await pane.shows(`${SAMPLE_TABLE} (12 rows)`);
    await pane.press("Assess this table");
    await pane.shows("Report and workings");
    await pane.host.settled();
    return pane;
  }

  get text(): string {
    return this.host.document.body.textContent ?? "";
  }

  /** The outcome of the last piece of work, in the section of report and workings. */
  get outcome(): string {
    return this.section.querySelector(".fui-MessageBar")?.textContent ?? "";
  }

  private get section(): Element {
    const found = this.host.document.querySelector('section[aria-label="Report and workings"]');
    if (!found) throw new Error(`The pane has no report section; it shows: ${this.text}`);
    return found;
  }

  shows(text: string): Promise<void> {
    return this.host.until(() => this.text.includes(text), `"${text}" in the pane, which shows: ${this.text}`);
  }

  private button(name: string): HTMLButtonElement {
    const found = [...this.host.document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`There is no button "${name}"; the pane shows: ${this.text}`);
    return found;
  }

  async press(name: string): Promise<void> {
    const isReady = (button: HTMLButtonElement) => !button.disabled && button.getAttribute("aria-disabled") !== "true";
    await this.host.until(() => isReady(this.button(name)), `the button "${name}" to be enabled`);
    this.button(name).click();
  }

  /** Presses a button of the section and gives the sentence that answers it. */
  async answerTo(name: string): Promise<string> {
    await this.press(name);
    await this.host.until(() => this.outcome !== "" && !this.text.includes("Writing …"), `an answer to "${name}"`);
    return this.outcome;
  }

  chooseForm(form: "Live formulas" | "Frozen values"): void {
    const radios = [...this.section.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    radios[form === "Live formulas" ? 0 : 1]?.click();
  }

  get clusters(): string[] {
    return [...this.section.querySelectorAll("option")].map(({ textContent }) => textContent ?? "");
  }

  chooseCluster(position: number): void {
    this.choose(this.section.querySelector("select"), String(position));
  }

  /** Chooses a model by the words it begins with, once the pane offers it. */
  async chooseModel(words: string): Promise<void> {
    const offered = () =>
      [...this.host.document.querySelectorAll("option")].find(({ textContent }) => textContent?.startsWith(words));
    await this.host.until(() => offered() !== undefined, `the model "${words}"`);
    const option = offered();
    this.choose(option?.closest("select") ?? null, option?.value ?? "");
    await this.host.settled();
  }

  private choose(select: HTMLSelectElement | null, value: string): void {
    const setter = Object.getOwnPropertyDescriptor(this.host.window.HTMLSelectElement.prototype, "value")?.set;
    if (!select || !setter) throw new Error("The pane has no such choice.");
    setter.call(select, value);
    select.dispatchEvent(new this.host.window.Event("change", { bubbles: true }));
  }
}
