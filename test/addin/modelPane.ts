import { startTestHost } from "../../host";
import { Pane, type PaneOptions } from "./pane";

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY3", "TY4", "TY5", "TY6", "TY7", "TY8", "TY9"];
/**
 * Only two pieces of type evidence leave the middle: TY1 = 60 lies on its DI anchor (position +1), TY6 = 70 on its ID
 * anchor (-1); every other value lies half-way between its anchors. Type index: (0.14 - 0.20) / 1 = -0.06.
 */
const balanced = ["Middle", 2, 40, 50, 60, 50, 0, 55, 0.5, 70, 0, 17.5, 40];
/** TY6 in the middle, too: the index is 0.14 / 1. */
const tending = ["Tending", 2, 40, 50, 60, 50, 0, 55, 0.5, 45, 0, 17.5, 40];
export const TABLE = [header, balanced, tending];

export const SHEET = "Cluster model";

/** The page Model; a table of two clusters is assessed, unless it is opened without. */
export class ModelPane extends Pane {
  static override async open(options: PaneOptions = {}): Promise<ModelPane> {
    const pane = new ModelPane(await startTestHost(options));
    pane.host.enterTable("Sheet1!A1", TABLE);
    pane.host.select("Sheet1!B2");
    await pane.pageShows("Sheet1!A1:M3 (2 rows)");
    await pane.press("Assess this table");
    await pane.pageShows("Heat map");
    return pane.onItsPage();
  }
  /** In an empty workbook: for what has nothing to do with a table. */
  static async openWithoutTable(): Promise<ModelPane> {
    return new ModelPane(await startTestHost()).onItsPage();
  }

  private async onItsPage(): Promise<this> {
    await this.host.until(() => this.has("Model"), "the pages of the pane");
    await this.goTo("Model");
    await this.pageShows("Search by code or name");
    return this;
  }

  /** Opens a group of the list; what it is called begins so. */
  async openGroup(name: string): Promise<void> {
    const header = [...this.page.querySelectorAll<HTMLButtonElement>("h3 button")].find(({ textContent }) =>
      textContent?.startsWith(name),
    );
    if (!header) throw new Error(`There is no group "${name}"; the pane shows: ${this.pageText}`);
    if (header.getAttribute("aria-expanded") !== "true") await this.click(header);
    await this.host.until(() => header.getAttribute("aria-expanded") === "true", `the group "${name}" to open`);
  }

  /** Fields of the model carry their label themselves. */
  override field(label: string): HTMLInputElement | HTMLSelectElement {
    return (
      this.page.querySelector<HTMLInputElement>(`:is(input, textarea)[aria-label="${label}"]`) ?? super.field(label)
    );
  }
  /** What stands below a field: its default, or what is wrong with it. */
  besideField(label: string): string {
    const ids = this.field(label).getAttribute("aria-describedby") ?? "";
    return ids
      .split(" ")
      .map((id) => (id === "" ? "" : (this.host.document.getElementById(id)?.textContent ?? "")))
      .join(" ")
      .trim();
  }
  async type(label: string, text: string): Promise<void> {
    await this.fill(label, text);
    await this.host.until(() => this.field(label).value === text, `"${text}" in the field ${label}`);
  }

  /** Changes the weight of TY1, which lies open after this. */
  async weighTY1(weight: string): Promise<void> {
    await this.openGroup("Type evidence");
    await this.type("TY1 Weight", weight);
  }
  /** Saves and gives the sentence that answers. */
  async save(): Promise<string> {
    await this.press("Save to the workbook");
    return this.answer();
  }
  async answer(): Promise<string> {
    const found = (): string =>
      [...this.page.querySelectorAll(".fui-MessageBar")]
        .map(({ textContent }) => textContent ?? "")
        .find((text) => /^(Saved|Nothing was|The sheet (?!was edited)|Excel|A cell is)/u.test(text)) ?? "";
    await this.host.until(() => found() !== "" && !this.pageText.includes("Saving …"), "an answer to saving");
    await this.host.settled();
    return found();
  }

  /** Cell of a model sheet, found by what its row says. */
  cellOf(part: string, code: string, column: string, sheet = SHEET): string {
    const used = this.host.usedRange(sheet) ?? "A1";
    const rows = this.host.valuesOf(`'${sheet}'!${used}`);
    const at = rows.findIndex((row) => row[0] === part && row[2] === code);
    const place = rows[0]?.indexOf(column) ?? -1;
    if (at < 0 || place < 0) throw new Error(`The sheet ${sheet} has no ${column} for ${part} ${code}.`);
    return `'${sheet}'!${String.fromCharCode(65 + place)}${at + 1}`;
  }
}
