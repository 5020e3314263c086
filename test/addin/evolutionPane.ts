import { startTestHost } from "../../host";
import { Pane, spaced, type PaneOptions } from "./pane";

/** The page Evolution. */
export class EvolutionPane extends Pane {
  static override async open(options: PaneOptions = {}): Promise<EvolutionPane> {
    const pane = new EvolutionPane(await startTestHost(options));
    const isChinese = options.locale === "zh-CN";
    await pane.press(isChinese ? "演化" : "Evolution");
    await pane.pageShows(isChinese ? "计算演化" : "Compute the evolution");
    return pane;
  }

  /** Follows the clusters of the table around a cell. */
  async follow(cell = "B2"): Promise<void> {
    this.host.select(cell);
    await this.press("Compute the evolution");
  }

  /** What the tile of a cluster says below its path. */
  tile(name: string): string[] {
    const tile = this.button(`Path of ${name}`).closest("li");
    if (!tile) throw new Error(`There is no tile of ${name}; the page shows: ${this.pageText}`);
    return [...tile.querySelectorAll("p")].map(({ textContent }) => spaced(textContent));
  }

  /** What is said about the periods of the path that is shown, point by point. */
  get points(): string[] {
    return [...this.page.querySelectorAll("svg [role=button]")].map((point) => point.getAttribute("aria-label") ?? "");
  }
}
