import type { ResultsFault } from "../../faults";
import { builtInModels, cellText, isBlank, modelKey, type Cell, type Model } from "../../model";
import { modelFingerprint } from "../fingerprint";
import type { ResultColumn } from "../resultColumns";
import { RowReader } from "./readRow";
import { resultPlaces, type ResultPlaces } from "./resultHeaders";
import type { ToldResult } from "./toldResult";

/** A table of results as it stands on a sheet. */
export interface ResultsTable {
  readonly headers: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Row of the sheet of the first row below the header, from 1. */
  readonly firstRow: number;
}

export type ResultsReading =
  | {
      readonly kind: "told";
      readonly results: readonly ToldResult[];
      /** What the key columns are called. */
      readonly keys: readonly string[];
    }
  | { readonly kind: "refused"; readonly faults: readonly ResultsFault[] };

/**
 * Reads results that an engine gave by the SELECT of a model and that were brought back onto a sheet. They are refused as a
 * whole where one row is wrong: counts and shares of the rest would be those of another population.
 */
export function readResults(model: Model, table: ResultsTable): ResultsReading {
  const places = resultPlaces(table.headers);
  const ofHeader = headerFaults(places);
  if (ofHeader.length > 0) return { kind: "refused", faults: ofHeader };
  const rows = table.rows.flatMap((cells, row) => (cells.every(isBlank) ? [] : [{ cells, row }]));
  if (rows.length === 0) return { kind: "refused", faults: [{ code: "noRows" }] };
  const at = (cells: readonly Cell[], column: ResultColumn): Cell => cells[places.of.get(column) ?? -1] ?? null;
  const ofModel = modelFaults(
    model,
    rows.map(({ cells, row }) => ({ model: cellText(at(cells, "model")).trim(), row: row + table.firstRow })),
  );
  if (ofModel.length > 0) return { kind: "refused", faults: ofModel };

  const indicators = new Map(model.indicators.map((indicator) => [indicator.code, indicator]));
  const results: ToldResult[] = [];
  const faults: ResultsFault[] = [];
  const firstOf = new Map<string, number>();
  for (const { cells, row } of rows) {
    const sheetRow = row + table.firstRow;
    const keys = places.keys.map((place) => cellText(cells[place] ?? null).trim());
    const first = firstOf.get(JSON.stringify(keys));
    if (first === undefined) firstOf.set(JSON.stringify(keys), sheetRow);
    else faults.push({ code: "rowTwice", key: keys.join(" · "), first, row: sheetRow });
    const reader = new RowReader((column) => at(cells, column), sheetRow, indicators);
    const told = reader.read(row, keys);
    if (told) results.push(told);
    faults.push(...reader.faults);
  }
  if (faults.length > 0) return { kind: "refused", faults };
  return { kind: "told", results, keys: places.keys.map((place) => cellText(table.headers[place] ?? null).trim()) };
}

function headerFaults({ missing, repeated, keys }: ResultPlaces): ResultsFault[] {
  return [
    ...(missing.length > 0 ? [{ code: "missingColumns", columns: missing } as const] : []),
    ...repeated.map((column) => ({ code: "repeatedColumn", column }) as const),
    ...(keys.length === 0 ? [{ code: "noKeys" } as const] : []),
  ];
}

/** Results of two models cannot be compared, those of another one cannot be explained by this one. */
function modelFaults(model: Model, told: readonly { readonly model: string; readonly row: number }[]): ResultsFault[] {
  const firstOf = new Map<string, { readonly model: string; readonly row: number }>();
  for (const one of told) if (!firstOf.has(one.model)) firstOf.set(one.model, one);
  const models = [...firstOf.values()];
  const unnamed = firstOf.get("");
  if (unnamed) return [{ code: "blank", column: "model", row: unnamed.row }];
  if (models.length > 1) return [{ code: "mixedModels", models }];
  const [{ model: found } = { model: "" }] = models;
  const expected = modelFingerprint(model);
  if (found === expected) return [];
  const builtIn = builtInModels.find((known) => modelFingerprint(known) === found);
  return [{ code: "otherModel", found, expected, builtIn: builtIn && modelKey(builtIn) }];
}
