import { startTestHost } from "../../host";
import { SAMPLE, SAMPLE_TABLE } from "./illustrativeSample";
import { Pane, type PaneOptions } from "./pane";

/** The page of the assessment with the illustrative sample assessed, and its section of report and workings. */
export class ReportPane extends Pane {
  static override async open(options: PaneOptions = {}): Promise<ReportPane> {
    const pane = new ReportPane(await startTestHost(options));
    await pane.press("Insert sample");
    await pane.shows("The illustrative sample is on the sheet");
    pane.host.select(`'${SAMPLE}'!B2`);
    await pane.shows(`${SAMPLE_TABLE} (12 rows)`);
    await pane.press("Assess this table");
    await pane.shows("Report and workings");
    await pane.host.settled();
    return pane;
  }

  /** The outcome of the last piece of work, in the section of report and workings. */
  get outcome(): string {
    return this.section.querySelector(".fui-MessageBar")?.textContent ?? "";
  }

  /** Kept while it is there: it is asked for at every step of the page. */
  private lastSection: Element | null = null;
  private get section(): Element {
    if (this.lastSection?.isConnected !== true)
      this.lastSection = this.page.querySelector('section[aria-label="Report and workings"]');
    if (!this.lastSection) throw new Error(`The pane has no report section; it shows: ${this.text}`);
    return this.lastSection;
  }

  /** Presses a button of the section and gives the sentence that answers it. */
  async answerTo(name: string): Promise<string> {
    await this.press(name);
    await this.host.until(() => this.outcome !== "" && !this.text.includes("Writing …"), `an answer to "${name}"`);
    return this.outcome;
  }

  async chooseForm(form: "Live formulas" | "Frozen values"): Promise<void> {
    const radios = [...this.section.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    await this.click(radios[form === "Live formulas" ? 0 : 1]);
  }

  get clusters(): string[] {
    return [...this.section.querySelectorAll("option")].map(({ textContent }) => textContent ?? "");
  }

  async chooseCluster(position: number): Promise<void> {
    await this.chooseIn(this.section.querySelector("select"), String(position));
  }

  /** Chooses a model by the words it begins with, once the pane offers it. */
  async chooseModel(words: string): Promise<void> {
    if (this.has("Change")) await this.press("Change");
    const offered = () =>
      [...this.host.document.querySelectorAll("option")].find(({ textContent }) => textContent?.startsWith(words));
    await this.host.until(() => offered() !== undefined, `the model "${words}"`);
    const option = offered();
    await this.chooseIn(option?.closest("select") ?? null, option?.value ?? "");
    await this.host.settled();
  }
}
