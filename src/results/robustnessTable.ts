import type { BoundModel } from "../assessment";
import type { ClusterRobustness, DrawnKind, LadderRobustness, Quantiles, Robustness } from "../robustness";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { labelsFor } from "./labels";
import { column, numberCell, numbers, resultTable, type ResultTable, type Column, type Columns } from "./resultTable";

type RobustnessColumn = KeyBelow<"columns.robustness">;

const PROBABILITY = "0.0%";

/** Blank where the verdict leaves nothing to be sure of. The last header says how the draws can be repeated. */
export function robustnessTable(
  model: BoundModel,
  language: OutputLanguage,
  { draws, seed, generator }: Pick<Robustness, "draws" | "seed" | "generator">,
): ResultTable<ClusterRobustness, RobustnessColumn> {
  const labels = labelsFor(model, language);
  const t = translatorFor(sentenceLanguage(language));
  const type = (width: number, kind: DrawnKind): Column<ClusterRobustness> =>
    numbers(width, PROBABILITY, (cluster) => typedOf(cluster)?.types[kind] ?? "");
  const stage = (at: 0 | 1 | 2): Column<ClusterRobustness> =>
    numbers(13, PROBABILITY, (cluster) => onLadder(cluster)?.stages[at] ?? "");
  const index = (at: keyof Quantiles): Column<ClusterRobustness> =>
    numbers(13, "0.00", (cluster) => numberCell(typedOf(cluster)?.index[at]));
  const maturity = (at: keyof Quantiles): Column<ClusterRobustness> =>
    numbers(15, "0.00", (cluster) => numberCell(onLadder(cluster)?.maturity[at]));
  const rank = (at: keyof Quantiles): Column<ClusterRobustness> =>
    numbers(13, "0.0", (cluster) => numberCell(onLadder(cluster)?.rank[at]));
  const columns: Columns<ClusterRobustness, RobustnessColumn> = {
    verdict: column(28, ({ verdict }) => labels.verdict(verdict)),
    id: type(13, "ID"),
    di: type(13, "DI"),
    hybrid: type(13, "HYBRID"),
    indeterminate: type(19, "INDETERMINATE"),
    stage1: stage(0),
    stage2: stage(1),
    stage3: stage(2),
    indexP5: index("low"),
    indexP50: index("middle"),
    indexP95: index("high"),
    maturityP5: maturity("low"),
    maturityP50: maturity("middle"),
    maturityP95: maturity("high"),
    rankP5: rank("low"),
    rankP50: rank("middle"),
    rankP95: rank("high"),
    rankShift: numbers(50, "0.00", (cluster) => {
      const shift = onLadder(cluster)?.rankShift;
      if (shift?.kind === "mean") return shift.value;
      return shift && language !== "code" ? t("columns.rankShiftUnknown") : "";
    }),
  };
  return resultTable(columns, (key) => {
    const title = t(`columns.robustness.${key}`);
    return key === "rankShift" ? t("columns.drawnWith", { column: title, draws, seed, generator }) : title;
  });
}

type Typed = Exclude<ClusterRobustness, { verdict: "BELOW_FLOOR" | "NO_DATA" }>;

const typedOf = (cluster: ClusterRobustness): Typed | undefined =>
  cluster.verdict === "BELOW_FLOOR" || cluster.verdict === "NO_DATA" ? undefined : cluster;

const onLadder = (cluster: ClusterRobustness): LadderRobustness | undefined =>
  cluster.verdict === "ID" || cluster.verdict === "DI" ? cluster : undefined;
