import { Assessor, asPercent, bindModel, readDataset, type Assessment } from "../assessment";
import {
  cellText,
  comparableHeader,
  modelColumns,
  modelDifferences,
  readModelTable,
  type Cell,
  type Model,
} from "../model";
import { TOP_ROWS } from "./findTemplate";
import { packageSheets, withSheetAlone } from "./packageSheets";
import type { PanelRow } from "./returnedSheet";
import { readVersion } from "./templateVersion";
import type { Remark } from "./verdict";

/** So many differences of a model are named. */
const NAMED = 5;

/** What the sheet with the results calls its columns, in every language. */
export type ResultLabels = Readonly<Record<"cluster" | "year" | "type" | "stage", readonly string[]>>;

/** A returned workbook that assesses itself: the sheet with the data is collected, the others are only compared. */
export interface ReturnedEdition {
  /** The file with that sheet alone: formulas and charts of the others are not opened. */
  readonly data: Uint8Array;
  /** What its own sheets say of the rows that were read. */
  remarks(rows: readonly PanelRow[], model: Model, codesOf: CodesOf): Remark[];
}

/** Type and stage of an assessment in code. */
export type CodesOf = (model: Model, assessment: Assessment) => readonly [type: string, stage: string];

/** Undefined for any other file. */
export function returnedEdition(bytes: Uint8Array, labels: ResultLabels): ReturnedEdition | undefined {
  const found = packageSheets(bytes);
  if (!found || found.sheets.length === 1) return undefined;
  const tops = found.sheets.map((sheet) => ({ sheet, cells: sheet.cells(TOP_ROWS) }));
  const data = tops.filter(({ cells }) => cells.flat().some((cell) => typeof cell === "string" && readVersion(cell)));
  const results = tops.find(({ cells }) => resultColumns(cells, labels) !== undefined)?.sheet;
  const [sheet] = data;
  // Several sheets with data are told by whoever reads the file.
  if (!sheet || data.length > 1 || !results) return undefined;
  const modelOf = tops.find(({ cells }) => modelHeader(cells) >= 0)?.sheet;
  return {
    data: withSheetAlone(found.parts, sheet.sheet),
    remarks(rows, model, codesOf) {
      const all = modelOf?.cells(Infinity);
      const reading = all && readModelTable(all.slice(modelHeader(all)).map((line) => line.slice(0, MODEL_COLUMNS)));
      const own = reading?.kind === "model" ? reading.model : model;
      return [
        ...(reading?.kind === "refused" ? [{ code: "faultyModel", count: reading.faults.length } as const] : []),
        ...editedModel(own, model),
        ...comparison(results.cells(Infinity), labels, rows, own, codesOf),
      ];
    },
  };
}

/** The columns of a model table, and those that it may have as well; what is told of each row stands behind them. */
const MODEL_COLUMNS = modelColumns.length + 3;

const modelHeader = (cells: readonly (readonly Cell[])[]): number =>
  cells.findIndex(([part, group, code]) => part === "Part" && group === "Group" && code === "Code");

function editedModel(own: Model, model: Model): Remark[] {
  const changes = modelDifferences(own, model);
  if (changes.length === 0) return [];
  return [{ code: "editedModel", count: changes.length, changes: changes.slice(0, NAMED) }];
}

function resultColumns(
  cells: readonly (readonly Cell[])[],
  labels: ResultLabels,
): { readonly row: number; readonly columns: Readonly<Record<keyof ResultLabels, number>> } | undefined {
  const named = (line: readonly Cell[], wanted: readonly string[]): number =>
    line.findIndex((cell) => wanted.some((label) => comparableHeader(label) === comparableHeader(cellText(cell))));
  for (const [row, line] of cells.entries()) {
    const columns = {
      cluster: named(line, labels.cluster),
      year: named(line, labels.year),
      type: named(line, labels.type),
      stage: named(line, labels.stage),
    };
    if (Object.values(columns).every((column) => column >= 0)) return { row, columns };
  }
  return undefined;
}

/** How many rows the file assesses as the core does, by the file's own model; nothing where it was never calculated. */
function comparison(
  cells: readonly (readonly Cell[])[],
  labels: ResultLabels,
  rows: readonly PanelRow[],
  model: Model,
  codesOf: CodesOf,
): Remark[] {
  const found = resultColumns(cells, labels);
  if (!found) return [];
  const { columns, row: header } = found;
  const keyOf = (cluster: Cell, year: Cell): string => `${comparableHeader(cellText(cluster))}\n${cellText(year)}`;
  const told = new Map(
    cells
      .slice(header + 1)
      .filter((line) => cellText(line[columns.type] ?? null) !== "")
      .map((line) => [
        keyOf(line[columns.cluster] ?? null, line[columns.year] ?? null),
        [cellText(line[columns.type] ?? null), cellText(line[columns.stage] ?? null)] as const,
      ]),
  );
  if (told.size === 0) return [];
  const bound = bindModel(model);
  const width = model.indicators.length;
  const data = readDataset(
    bound,
    model.indicators.map((_, at) => at),
    rows.length,
    (row, column) => {
      const value = rows[row]?.values[column] ?? null;
      // The formulas of the file know no formats: a percent cell is a fraction to them.
      return rows[row]?.isPercent[column] === true && value !== null ? asPercent(value) : value;
    },
  );
  const differing = rows.filter((row, at) => {
    const [type, stage] = codesOf(model, new Assessor(bound).assess(data.valuesOf(at, new Float64Array(width))));
    const [ownType, ownStage] = told.get(keyOf(row.cluster, row.year)) ?? [];
    return ownType !== type || ownStage !== stage;
  });
  return [
    {
      code: differing.length === 0 ? "resultsAgree" : "resultsDiffer",
      agree: rows.length - differing.length,
      of: rows.length,
      clusters: differing.slice(0, NAMED).map(({ cluster, year }) => `${cluster} ${year}`),
    },
  ];
}
