import {
  assess,
  percentilesAmong,
  readAdvantage,
  reportedLadders,
  type Assessment,
  type StageReading,
} from "../../assessment";
import { numberCell, sentenceLanguage, translatorFor, type OutputLanguage, type ResultCell } from "../../i18n";
import { ladderNames, type LadderName } from "../../model";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

const columns = ["leading", "emerging", "percentile1", "percentile2", "percentile3"] as const;

/**
 * How each cluster competes, which mechanism comes next, and the percentiles of its three stage scores
 * among the clusters of the same type in the range; blank where there is nobody to compare with.
 */
export const declaration = declare({
  id: "CLUSTERADVANTAGE",
  form: "wholeRange",
  parameters: { input: table() },
  answer: ({ input }) => {
    const { model, language } = input;
    const t = translatorFor(sentenceLanguage(language));
    const none = language === "code" ? "" : t("columns.noneYet");
    const typed: TypedRow[] = [];
    const rows = spillRows<ResultCell>(
      input,
      columns.map((column) => t(`columns.advantage.${column}`)),
      (values) => {
        const assessment = assess(model, values);
        const ladders = reportedLadders(assessment).map(readAdvantage);
        const leading = ladders.map(({ leading: stage }) => (stage ? mechanism(stage, language) : none));
        const emerging = ladders.flatMap(({ emerging: stage }) => (stage ? [mechanism(stage, language)] : []));
        const cells: ResultCell[] = [joined(leading, language), joined(emerging, language), "", "", ""];
        if (isTyped(assessment)) {
          const { kind, ladder } = assessment;
          typed.push({ cells, ladder: kind, scores: ladder.stages.map(({ score }) => score) });
        }
        return cells;
      },
    );
    addPercentiles(typed);
    return rows;
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERADVANTAGE(${exampleAddress})`,
  result: [
    ["Leading mechanism", "Emerging mechanism", "Percentile 1", "Percentile 2", "Percentile 3"],
    ["platform scale, critical mass", "scenario creation and network effects", "", "", ""],
  ],
});

function mechanism({ stage }: StageReading, language: OutputLanguage): string {
  return language === "code" ? stage.name : stage.definition.mechanism[language];
}

function joined(texts: readonly string[], language: OutputLanguage): string {
  return texts.filter((text) => text !== "").join(language === "code" ? "/" : " / ");
}

/** A row whose percentiles are only known once all rows have been read. */
interface TypedRow {
  readonly cells: ResultCell[];
  readonly ladder: LadderName;
  readonly scores: readonly number[];
}

/** Fills in the percentiles of S1 to S3 among the rows of the same type. */
function addPercentiles(typed: readonly TypedRow[]): void {
  for (const ladder of ladderNames) {
    const peers = typed.filter((row) => row.ladder === ladder);
    for (const stage of [0, 1, 2]) {
      const percentiles = percentilesAmong(peers.map(({ scores }) => scores[stage] ?? NaN));
      peers.forEach(({ cells }, at) => {
        cells[2 + stage] = numberCell(percentiles[at]);
      });
    }
  }
}

function isTyped(assessment: Assessment): assessment is Extract<Assessment, { kind: "ID" | "DI" }> {
  return assessment.kind === "ID" || assessment.kind === "DI";
}
