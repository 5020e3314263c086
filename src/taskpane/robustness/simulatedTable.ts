import { assess, type Assessment, type Confidence } from "../../assessment";
import { planJob, type ClusterRobustness, type Robustness, type Settings } from "../../robustness";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import type { ModelChoice } from "../../workbook/workbookModel";
import { runRobustnessInBackground } from "../../workers";
import type { ReadTable } from "../source/readTable";

/** One cluster of a run as the pane lists it. */
export interface SimulatedCluster {
  /** Row of the table, from 0. */
  readonly row: number;
  /** Row of the sheet, from 1: what a cluster without a name is called by. */
  readonly sheetRow: number;
  readonly name: string;
  readonly assessment: Assessment;
  readonly drawn: ClusterRobustness;
}

/** A run over a table: where it stands, by which model, and what came out. */
export interface SimulatedTable {
  readonly source: SourcePreview;
  readonly modelChoice: ModelChoice;
  readonly read: ReadTable;
  readonly robustness: Robustness;
  readonly clusters: readonly SimulatedCluster[];
}

/** Draws for every cluster of a table; the answer of CLUSTERROBUST for the same cells, draws and seed. */
export async function simulateTable(
  read: ReadTable,
  modelChoice: ModelChoice,
  settings: Settings,
  { signal, report }: WorkControl,
): Promise<SimulatedTable> {
  const job = planJob(read.dataset, settings);
  const robustness = await runRobustnessInBackground(job, {
    signal,
    onProgress: (done, of) => report(done, of, "clusters"),
  });
  const clusters = robustness.clusters.flatMap((drawn, row): SimulatedCluster[] => {
    if (read.isEmpty(row)) return [];
    const values = read.dataset.valuesOf(row, new Float64Array(read.model.model.indicators.length));
    const assessment = assess(read.model, values);
    return [{ row, sheetRow: read.sheetRow(row), name: read.nameOf(row), assessment, drawn }];
  });
  return { source: read.source, modelChoice, read, robustness, clusters };
}

/** Share of the draws with the reported verdict; undefined where there is none on the type. */
export function certainty(drawn: ClusterRobustness): number | undefined {
  return drawn.verdict === "BELOW_FLOOR" || drawn.verdict === "NO_DATA" ? undefined : drawn.types[drawn.verdict];
}

/** How sure the reported type is whatever the weights and the missing data; undefined where there is no type. */
export const confidenceIn = (assessment: Assessment): Confidence | undefined =>
  "confidence" in assessment ? assessment.confidence : undefined;

/** The stage that the assessment says; undefined where there is none. */
export function reportedStage({ assessment }: SimulatedCluster): number | undefined {
  const standing = assessment.kind === "ID" || assessment.kind === "DI" ? assessment.ladder.standing : undefined;
  return standing === undefined || standing.kind === "unknown" ? undefined : Math.min(standing.reached + 1, 3);
}

/** Clusters with a verdict on the type first, the least sure of them at the top; equal ones as in the table. */
export function leastSureFirst(clusters: readonly SimulatedCluster[]): SimulatedCluster[] {
  const order = ({ drawn }: SimulatedCluster): number => certainty(drawn) ?? 2;
  return [...clusters].sort((a, b) => order(a) - order(b) || a.row - b.row);
}

/** Whether at least one draw gave another verdict. */
export const mayFlip = ({ drawn }: SimulatedCluster): boolean => (certainty(drawn) ?? 1) < 1;
