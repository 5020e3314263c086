import { assess, reportedLadders, type Assessment } from "../../assessment";
import { nameKey, type Language } from "../../model";
import { assessmentTable, labelsFor, type ResultCell } from "../../results";
import { pause, type WorkControl } from "../../workbook/workControl";
import type { ReadTable } from "../source/readTable";

/** One cluster as the pane lists it. */
export interface AssessedCluster {
  /** By what it is found again when the table is read again: its name and period, its place among those of the same name. */
  readonly key: string;
  /** The name without the period: what it is called in every period. */
  readonly unit: string;
  /** "" where the rows are no clusters in periods. */
  readonly period: string;
  /** All texts of its row that hold no indicator, in small letters: a country may be found by its code or its name. */
  readonly texts: string;
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
  const timesNamed = new Map<string, number>();
  for (let row = 0; row < dataset.size; row += 1) {
    if (row > 0 && row % ROWS_AT_ONCE === 0) {
      control?.report(row, dataset.size, "clusters");
      await pause(control);
    }
    if (read.isEmpty(row)) {
      cells.push(results.blank());
      continue;
    }
    const assessment = assess(model, dataset.valuesOf(row, values));
    const foci = reportedLadders(assessment).flatMap(({ ladder, standing }) =>
      standing.kind === "working" && standing.focus ? [labels.stagePosition(ladder, standing.focus)] : [],
    );
    const name = read.nameOf(row);
    const times = timesNamed.get(name) ?? 0;
    timesNamed.set(name, times + 1);
    clusters.push({
      key: JSON.stringify([nameKey(name), times]),
      unit: read.unitOf(row),
      period: read.periodOf(row),
      texts: textsIn(read, row, name),
      row,
      sheetRow: read.sheetRow(row),
      values: values.slice(),
      name,
      assessment,
      stage: labels.stage(assessment),
      focus: foci.join(" / "),
    });
    const observationOf = (indicator: number) => dataset.observation(row, indicator);
    cells.push(results.row({ assessment, observationOf, remarks: noRemarks }));
  }
  return { clusters, cells };
}

function textsIn({ binding, cellAt }: ReadTable, row: number, name: string): string {
  const cells = binding.ignored.map((column) => cellAt(row, column));
  return [name, ...cells.filter((cell) => typeof cell === "string")].join("\n").toLowerCase();
}
