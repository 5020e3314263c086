import type { BoundModel } from "../../assessment";
import type { Language } from "../../model";
import { indicatorLabel, nounOf, percentOf } from "../../results";
import { PAGE_COLUMNS } from "../../results/clusterPage";
import { translatorFor } from "../../texts/translate";
import { linesOn, mostLines } from "./pageWidth";

/** What a common name takes, and numbers as long as they come. */
const NAME_LENGTH = 24;
const NUMBERS = { index: -0.25, low: -0.25, high: -0.25, band: 0.25, tolerance: 25 };
/** Columns of the page that the tests of the floor have. */
const TEST_COLUMNS = 24;

/** Lines to keep for what is only known when a cluster is chosen: those of the longest thing that may be said. */
export class PageLines {
  private readonly t;

  constructor(
    private readonly model: BoundModel,
    private readonly language: Language,
  ) {
    this.t = translatorFor(language);
  }

  get summary(): number {
    const { t, language } = this;
    const noun = nounOf(this.model.model, t, language);
    const shown = { name: "x".repeat(NAME_LENGTH), noun, towardsID: 0.25, towardsDI: 0.25 };
    const levels = ["firm", "leaning", "open"] as const;
    const typed = (["ID", "DI"] as const).flatMap((kind) =>
      levels.map((level) => `${t(`explain.is.${kind}`, shown)} ${t(`explain.confidence.${level}`, NUMBERS)}`),
    );
    const others = (["HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"] as const).map((kind) =>
      t(`explain.is.${kind}`, shown),
    );
    return mostLines([...typed, ...others], PAGE_COLUMNS, "paragraph");
  }

  get axisNote(): number {
    return linesOn(this.t("edition.cluster.axisNote", NUMBERS), PAGE_COLUMNS, "note");
  }

  get caveats(): number {
    const { t, language, model } = this;
    const said = [t("clusterPage.interval", NUMBERS), t("clusterPage.missing"), model.model.sentence[language]];
    return linesOn(said.join(" "), PAGE_COLUMNS, "note");
  }

  tests(condition: string): number {
    const { t, language, model } = this;
    const tests = model.floor.find((one) => one.condition === condition)?.tests ?? [];
    const said = tests.map(({ definition }) =>
      t("view.floorTest", {
        indicator: indicatorLabel(definition, language),
        value: t("view.notObserved"),
        threshold: percentOf("50", language),
      }),
    );
    return linesOn(said.join(t("list.note")), TEST_COLUMNS, "text");
  }
}
