import { bindModel, readDataset, type Dataset } from "../../src/assessment";
import { readPanel, type Panel } from "../../src/evolution";
import { defaultModel, type Cell, type LadderName, type Model, type StageEvidence } from "../../src/model";

/** One stage of one period: a grade that all its indicators have, single grades by code, or null for a stage without data. */
export type StageGrades = number | null | Readonly<Record<string, number | null>>;

/** A period of a cluster: the grades of its three stages, and what else is to be known about it. */
export interface HandPeriod {
  readonly stages: readonly [StageGrades, StageGrades, StageGrades];
  readonly verdict?: "ID" | "DI" | "HYBRID" | "BELOW_FLOOR" | "NO_DATA";
}

export interface HandCluster {
  readonly name: string;
  readonly ladder: LadderName;
  /** In order of time; null = the cluster has no row in that period. */
  readonly periods: readonly (HandPeriod | HandPeriod["stages"] | null)[];
}

/** The value whose grade it is: n = 60 (x - lo)/(gate - lo) below the gate, 60 + 40 (x - gate)/(hi - gate) above it. */
export function valueOfGrade(grade: number, { low, gate, high }: Pick<StageEvidence, "low" | "gate" | "high">): number {
  return grade < 60 ? low + (grade / 60) * (gate - low) : gate + ((grade - 60) / 40) * (high - gate);
}

function row(model: Model, ladder: LadderName, { stages, verdict = ladder }: HandPeriod): Map<string, number> {
  const cells = new Map<string, number>();
  model.ladders[ladder].forEach(({ evidence }, position) => {
    const chosen = stages[position] ?? null;
    for (const item of evidence) {
      const grade = typeof chosen === "object" && chosen !== null ? chosen[item.indicator] : chosen;
      if (grade !== null && grade !== undefined) cells.set(item.indicator, valueOfGrade(grade, item));
    }
  });
  model.type.forEach(({ indicator, idAnchor, diAnchor }, at) => {
    if (verdict === "NO_DATA") return;
    const towardsDI = verdict === "HYBRID" ? at < 5 : verdict === "DI";
    cells.set(indicator, towardsDI ? diAnchor : idAnchor);
  });
  for (const { indicator, threshold, condition } of model.floor) {
    if (condition !== "digital") cells.set(indicator, verdict === "BELOW_FLOOR" ? 0 : threshold);
  }
  return cells;
}

interface HandRow {
  readonly name: string;
  readonly year: number;
  readonly cells: ReadonlyMap<string, number>;
}

/** The rows of a panel whose grades were chosen by hand, from the year 2001 on. */
export function handRows(clusters: readonly HandCluster[], model: Model = defaultModel): HandRow[] {
  return clusters.flatMap(({ name, ladder, periods }) =>
    periods.flatMap((period, at) => {
      if (period === null) return [];
      return [{ name, year: 2001 + at, cells: row(model, ladder, "stages" in period ? period : { stages: period }) }];
    }),
  );
}

/** A panel whose grades were chosen by hand, from the year 2001 on. */
export function handPanel(
  clusters: readonly HandCluster[],
  model: Model = defaultModel,
): { panel: Panel; dataset: Dataset } {
  const rows = handRows(clusters, model);
  const panel = readPanel(
    rows.map(({ name }) => name),
    rows.map(({ year }) => year),
  );
  if (panel.kind !== "panel") throw new Error(`The panel was written wrongly: ${panel.kind}`);
  return {
    panel,
    dataset: datasetOf(
      model,
      rows.map(({ cells }) => cells),
    ),
  };
}

/** The same as cells of a sheet: names, years and indicators below their headers; null = an empty cell. */
export function handTable(clusters: readonly HandCluster[]): (string | number | null)[][] {
  const codes = defaultModel.indicators.map(({ code }) => code);
  const rows = handRows(clusters).map(({ name, year, cells }) => [
    name,
    year,
    ...codes.map((code) => cells.get(code) ?? null),
  ]);
  return [["Cluster", "Year", ...codes], ...rows];
}

/** Rows given by indicator code, as a dataset. */
export function datasetOf(model: Model, rows: readonly ReadonlyMap<string, Cell>[]): Dataset {
  const codes = model.indicators.map(({ code }) => code);
  return readDataset(
    bindModel(model),
    codes.map((_, at) => at),
    rows.length,
    (at, column) => rows[at]?.get(codes[column] ?? "") ?? null,
  );
}
