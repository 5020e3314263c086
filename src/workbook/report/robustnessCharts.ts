import { clusterName } from "../../results";
import { drawnKinds, type ClusterRobustness, type LadderRobustness, type TypeRobustness } from "../../robustness";
import { cellName } from "../../spreadsheet/address";
import type { Translate } from "../../texts";
import { type Draft } from "../generatedSheet/draft";
import type { RobustnessInput } from "./robustnessInput";

/** Names by which a later run finds its own charts. */
export const ROBUSTNESS_CHARTS = ["DCA type probabilities", "DCA rank intervals"] as const;

/** More names than this cannot be read beside a chart. */
const MOST_CHARTED = 30;
/** Rows of a chart beside those of its clusters: title, axis, and air. */
const FRAME_ROWS = 7;

type WithType = Extract<ClusterRobustness, TypeRobustness>;
type OnLadder = Extract<ClusterRobustness, LadderRobustness>;

interface Charted<Drawn> {
  readonly name: string;
  readonly drawn: Drawn;
}

/** The clusters that the charts show. */
export interface ChartedClusters {
  readonly types: readonly Charted<WithType>[];
  readonly ranks: readonly Charted<OnLadder>[];
  /** Clusters with a verdict on the type. */
  readonly all: number;
  /** Of these, the verdict was another one in at least one draw. */
  readonly flips: number;
}

/** The least sure clusters, least sure first; the ranks are sorted by type and median. */
export function chartedClusters({ robustness, clusters }: RobustnessInput, t: Translate): ChartedClusters {
  const drawn = clusters.flatMap((named): (Charted<WithType> & { readonly share: number })[] => {
    const cluster = robustness.clusters[named.row];
    if (!cluster || cluster.verdict === "BELOW_FLOOR" || cluster.verdict === "NO_DATA") return [];
    return [{ name: clusterName(t, named), drawn: cluster, share: cluster.types[cluster.verdict] }];
  });
  const types = [...drawn].sort((a, b) => a.share - b.share).slice(0, MOST_CHARTED);
  const ranks = types
    .flatMap(({ name, drawn: it }): Charted<OnLadder>[] =>
      it.verdict === "ID" || it.verdict === "DI" ? [{ name: `${t(`ladder.${it.verdict}`)}: ${name}`, drawn: it }] : [],
    )
    .sort((a, b) => b.drawn.verdict.localeCompare(a.drawn.verdict) || a.drawn.rank.middle - b.drawn.rank.middle);
  return { types, ranks, all: drawn.length, flips: drawn.filter(({ share }) => share < 1).length };
}

export const chartRows = ({ types }: ChartedClusters): number => types.length + FRAME_ROWS;

const TYPE_COLUMNS = 1 + drawnKinds.length;
const RANK_COLUMNS = 4;

/** The data of both charts, side by side from a header row down. */
export function addRobustnessChartData(
  draft: Draft,
  { types, ranks }: ChartedClusters,
  at: { readonly header: number; readonly column: number },
  t: Translate,
): void {
  const { header, column } = at;
  draft.put(header - 1, column, [t("report.chartData")]);
  draft.put(header, column, [t("report.cluster"), ...drawnKinds.map((kind) => t(`verdict.${kind}`))]);
  types.forEach(({ name, drawn }, row) =>
    draft.put(header + 1 + row, column, [name, ...drawnKinds.map((kind) => drawn.types[kind])]),
  );
  draft.format({ row: header + 1, column: column + 1, rows: types.length, columns: drawnKinds.length }, "0.0%");
  const second = column + TYPE_COLUMNS + 1;
  const titles = [t("report.cluster"), ...(["start", "toMedian", "toHigh"] as const).map((name) => rankTitle(name, t))];
  draft.put(header, second, titles);
  // Rank r is drawn from r - 1/2 to r + 1/2, so that a rank that never moved is seen, too.
  ranks.forEach(({ name, drawn: { rank } }, row) =>
    draft.put(header + 1 + row, second, [
      name,
      rank.low - 0.5,
      rank.middle - rank.low + 0.5,
      rank.high - rank.middle + 0.5,
    ]),
  );
  draft.format({ row: header + 1, column: second + 1, rows: ranks.length, columns: RANK_COLUMNS - 1 }, "0.0");
  draft.style({ row: header, column, rows: 1, columns: TYPE_COLUMNS + 1 + RANK_COLUMNS }, "header");
  draft.widen(column - 1, [4, 28, 14, 14, 14, 14, 4, 28, 12, 12, 12]);
}

const rankTitle = (name: "start" | "toMedian" | "toHigh", t: Translate): string => t(`robustnessPage.sheet.${name}`);

/** Draws both as native bar charts, the first cluster on top. */
export function addRobustnessCharts(
  sheet: Excel.Worksheet,
  charted: ChartedClusters,
  at: { readonly header: number; readonly column: number; readonly charts: number },
  t: Translate,
): void {
  const bottom = at.charts + chartRows(charted) - 1;
  const add = (name: string, column: number, rows: number, columns: number): Excel.Chart => {
    const data = sheet.getRangeByIndexes(at.header, column, rows + 1, columns);
    const chart = sheet.charts.add("BarStacked", data, "Columns");
    chart.name = name;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    return chart;
  };
  const [typesName, ranksName] = ROBUSTNESS_CHARTS;
  if (charted.types.length > 0) {
    const types = add(typesName, at.column, charted.types.length, TYPE_COLUMNS);
    types.title.text = t("robustnessPage.sheet.types");
    types.axes.valueAxis.maximum = 1;
    types.axes.valueAxis.title.text = t("robustnessPage.sheet.probability");
    types.setPosition(cellName(0, at.charts), cellName(5, bottom));
  }
  if (charted.ranks.length > 0) {
    const ranks = add(ranksName, at.column + TYPE_COLUMNS + 1, charted.ranks.length, RANK_COLUMNS);
    ranks.title.text = t("robustnessPage.sheet.ranks");
    ranks.axes.valueAxis.title.text = t("robustnessPage.sheet.rank");
    // What leads from the axis to P5 only holds the bar in its place.
    ranks.series.getItemAt(0).format.fill.clear();
    ranks.legend.visible = false;
    ranks.setPosition(cellName(6, at.charts), cellName(14, bottom));
  }
}
