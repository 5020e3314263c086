import type { BoundModel } from "../assessment";
import type { ClusterRobustness, LadderRobustness, Quantiles, Robustness } from "../robustness";
import { numberCell, type ResultCell } from "./assessmentTable";
import { labelsFor } from "./labels";
import type { OutputLanguage } from "../texts/outputLanguage";
import { sayIn, sentenceLanguage } from "../texts/translate";

const columns = [
  "verdict",
  "id",
  "di",
  "hybrid",
  "indeterminate",
  "stage1",
  "stage2",
  "stage3",
  "indexP5",
  "indexP50",
  "indexP95",
  "maturityP5",
  "maturityP50",
  "maturityP95",
  "rankP5",
  "rankP50",
  "rankP95",
] as const;

/** The header row of the robustness table; its last cell says how the draws can be repeated. */
export function robustnessHeader(
  { draws, seed, generator }: Pick<Robustness, "draws" | "seed" | "generator">,
  language: OutputLanguage,
): string[] {
  const t = sayIn(sentenceLanguage(language));
  const column = t("columns.robustness.rankShift");
  return [
    ...columns.map((name) => t(`columns.robustness.${name}`)),
    t("columns.drawnWith", { column, draws, seed, generator }),
  ];
}

/** Writes one cluster of a run as a row of the robustness table; blank where the verdict leaves nothing to be sure of. */
export function robustnessRows(
  model: BoundModel,
  language: OutputLanguage,
): (cluster: ClusterRobustness) => ResultCell[] {
  const labels = labelsFor(model, language);
  const t = sayIn(sentenceLanguage(language));
  const nothing = (cells: number): ResultCell[] => Array<ResultCell>(cells).fill("");
  const shiftCell = ({ rankShift }: LadderRobustness): ResultCell => {
    if (rankShift.kind === "mean") return rankShift.value;
    return language === "code" ? "" : t("columns.rankShiftUnknown");
  };
  return (cluster) => {
    const verdict = labels.verdict(cluster.verdict);
    if (cluster.verdict === "BELOW_FLOOR" || cluster.verdict === "NO_DATA")
      return [verdict, ...nothing(columns.length)];
    const { ID, DI, HYBRID, INDETERMINATE } = cluster.types;
    const types = [verdict, ID, DI, HYBRID, INDETERMINATE];
    const index = quantileCells(cluster.index);
    if (cluster.verdict === "HYBRID" || cluster.verdict === "INDETERMINATE") {
      return [...types, ...nothing(3), ...index, ...nothing(7)];
    }
    return [
      ...types,
      ...cluster.stages,
      ...index,
      ...quantileCells(cluster.maturity),
      ...quantileCells(cluster.rank),
      shiftCell(cluster),
    ];
  };
}

function quantileCells({ low, middle, high }: Quantiles): ResultCell[] {
  return [low, middle, high].map(numberCell);
}
