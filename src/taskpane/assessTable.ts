import { bindHeaders, bindModel, readDataset, reportedLadders, type Assessment, type HeaderFault } from "../assessment";
import { assessmentHeader, assessmentRows, labelsFor, type OutputLanguage, type ResultCell } from "../i18n";
import { cellText, defaultModel, isBlank, type Cell, type Indicator, type Language, type Model } from "../model";
import { asPercent, largestFraction, mayBeFraction } from "../workbook/percentCells";
import type { SourceCells } from "../workbook/sourceTable";

/** Which columns of a table a model recognises. */
export interface ColumnReading {
  readonly columnOf: readonly number[];
  readonly recognised: readonly Indicator[];
  readonly missing: readonly Indicator[];
  readonly ignored: readonly string[];
}

export type ColumnsOf =
  | { readonly kind: "bound"; readonly columns: ColumnReading }
  | { readonly kind: "refused"; readonly fault: HeaderFault };

/** Matches the header row of a table with the indicators of a model. */
export function readColumns(model: Model, headers: readonly Cell[]): ColumnsOf {
  const binding = bindHeaders(bindModel(model), headers);
  if (binding.kind === "refused") {
    const [fault] = binding.faults;
    return { kind: "refused", fault: fault ?? { code: "noKnownColumn", found: headers.map(cellText) } };
  }
  const { columnOf, ignored } = binding;
  return {
    kind: "bound",
    columns: {
      columnOf,
      recognised: model.indicators.filter((_, at) => (columnOf[at] ?? -1) >= 0),
      missing: model.indicators.filter((_, at) => (columnOf[at] ?? -1) < 0),
      ignored: ignored.map((column) => cellText(headers[column] ?? null)).filter((header) => header.trim() !== ""),
    },
  };
}

/** One cluster as the pane lists it. */
export interface AssessedCluster {
  /** Row of the table, from 0. */
  readonly row: number;
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

/** Assesses every row of a table. */
export function assessTable(
  model: Model,
  columns: ColumnReading,
  source: SourceCells,
  language: Language,
): AssessedTable {
  const bound = bindModel(model);
  const cellAt = cellReader(model, columns, source);
  const dataset = readDataset(bound, columns.columnOf, source.rows.length, cellAt);
  const rowOf = assessmentRows(bound, language);
  const labels = labelsFor(bound, language);
  const values = new Float64Array(model.indicators.length);
  const header = assessmentHeader(language);
  const cells: ResultCell[][] = [header];
  const clusters: AssessedCluster[] = [];
  source.rows.forEach((row, at) => {
    if (row.every(isBlank)) return cells.push(header.map(() => ""));
    const result = rowOf(dataset.valuesOf(at, values), (indicator) => dataset.observation(at, indicator), noRemarks);
    const { assessment } = result;
    const foci = reportedLadders(assessment).flatMap(({ ladder, standing }) =>
      standing.kind === "working" && standing.focus ? [labels.stagePosition(ladder, standing.focus)] : [],
    );
    clusters.push({
      row: at,
      values: values.slice(),
      name: nameOf(row, columns),
      assessment,
      stage: labels.stage(assessment),
      focus: foci.join(" / "),
    });
    return cells.push(result.cells);
  });
  return { clusters, cells };
}

/** The formula that gives the same table live. */
export function assessmentFormula(address: string, model: Model, language: OutputLanguage): string {
  const given = [address, "", model === defaultModel ? "" : `"${model.id}"`, language === "en" ? "" : `"${language}"`];
  return `=CLUSTERASSESS(${given.join(",").replace(/,+$/u, "")})`;
}

/** The first text of a row in a column that holds no indicator: what its author calls the cluster. */
function nameOf(row: readonly Cell[], { columnOf }: ColumnReading): string {
  const indicators = new Set(columnOf);
  return (
    row.map((cell, column) => (typeof cell === "string" && !indicators.has(column) ? cell.trim() : "")).find(Boolean) ??
    ""
  );
}

function cellReader(model: Model, { columnOf }: ColumnReading, { rows, isPercent }: SourceCells) {
  const largest = new Map<number, number | undefined>();
  model.indicators.forEach((indicator, at) => largest.set(columnOf[at] ?? -1, largestFraction(indicator)));
  return (row: number, column: number): Cell => {
    const cell = rows[row]?.[column] ?? null;
    return mayBeFraction(cell, largest.get(column)) && isPercent(row, column) ? asPercent(cell) : cell;
  };
}
