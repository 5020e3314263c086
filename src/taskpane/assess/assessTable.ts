import { assess, reportedLadders, type Assessment } from "../../assessment";
import type { Language } from "../../model";
import { assessmentTable, labelsFor, type ResultCell } from "../../results";
import type { WorkControl } from "../../workbook/sourceTable";
import type { ReadTable } from "../source/readTable";

/** One cluster as the pane lists it. */
export interface AssessedCluster {
  /** Row of the table, from 0. */
  readonly row: number;
  /** Row of the sheet, from 1: what a cluster without a name is called by. */
  readonly sheetRow: number;
  readonly name: string;
  readonly assessment: Assessment;
  /** The values that were assessed, one per indicator of the model. */
  readonly values: Float64Array;
  readonly stage: string;
  readonly focus: string;
}

export interface AssessedTable {
  readonly clusters: readonly AssessedCluster[];
  /** The assessment table that CLUSTERASSESS gives for the same cells. */
  readonly cells: readonly (readonly ResultCell[])[];
}

const noRemarks = { zeroFromArray: [], percentFromArray: [] };

/** Rows after which the pane may draw and listen again: about ten milliseconds. */
const ROWS_AT_ONCE = 250;

/** Assesses every row of a table, in slices between which the pane goes on living. */
export async function assessTable(read: ReadTable, language: Language, control?: WorkControl): Promise<AssessedTable> {
  const { model, dataset } = read;
  const results = assessmentTable(model, language);
  const labels = labelsFor(model, language);
  const values = new Float64Array(model.model.indicators.length);
  const cells: ResultCell[][] = [[...results.header]];
  const clusters: AssessedCluster[] = [];
  for (let row = 0; row < dataset.size; row += 1) {
    if (row > 0 && row % ROWS_AT_ONCE === 0) {
      control?.report(row, dataset.size);
      await yieldToEventLoop();
      control?.signal.throwIfAborted();
    }
    if (read.isEmpty(row)) {
      cells.push(results.blank());
      continue;
    }
    const assessment = assess(model, dataset.valuesOf(row, values));
    const foci = reportedLadders(assessment).flatMap(({ ladder, standing }) =>
      standing.kind === "working" && standing.focus ? [labels.stagePosition(ladder, standing.focus)] : [],
    );
    clusters.push({
      row,
      sheetRow: read.sheetRow(row),
      values: values.slice(),
      name: read.nameOf(row),
      assessment,
      stage: labels.stage(assessment),
      focus: foci.join(" / "),
    });
    const observationOf = (indicator: number) => dataset.observation(row, indicator);
    cells.push(results.row({ assessment, observationOf, remarks: noRemarks }));
  }
  return { clusters, cells };
}

const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
