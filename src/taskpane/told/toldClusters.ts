import { bindModel, readPeriods, type BoundModel } from "../../assessment";
import { clusterHeaders, periodHeaders } from "../../mapping/keyHeaders";
import { comparableHeader, nameKey, type Language, type Model } from "../../model";
import { labelsFor, toldStage } from "../../results";
import { readResults, type ToldResult } from "../../sql/results";
import type { ResultsFault } from "../../faults";
import type { SourceCells, SourcePreview } from "../../workbook/sourceTable";
import type { ListedCluster } from "../overview/listedCluster";

/** Results that were read and belong to the model in use, as the list and the map are given them. */
export interface ToldTable {
  readonly model: BoundModel;
  readonly results: readonly ToldResult[];
  readonly clusters: readonly (ListedCluster & { readonly told: ToldResult })[];
  /** In order of time; none where no name has several. */
  readonly periods: readonly string[];
}

export type ToldReading =
  | { readonly kind: "told"; readonly table: ToldTable }
  | { readonly kind: "refused"; readonly faults: readonly ResultsFault[] };

/** Reads results off their cells; a person sees the words of a model, so the labels are made here. */
export function readTold(source: SourcePreview, cells: SourceCells, model: Model, language: Language): ToldReading {
  const firstRow = source.block.row + 2;
  const totals = new Set(source.totalsRows.map(({ sheetRow }) => sheetRow - firstRow));
  const rows = cells.rows.map((row, at) => (totals.has(at) ? [] : row));
  const reading = readResults(model, { headers: source.headers, rows, firstRow });
  if (reading.kind === "refused") return reading;
  const { results, keys } = reading;
  const bound = bindModel(model);
  const named = keys.map((key) => comparableHeader(key));
  const nameAt = Math.max(
    0,
    named.findIndex((key) => clusterHeaders.test(key)),
  );
  const periodAt = named.findIndex((key) => periodHeaders.test(key));
  const nameOf = ({ keys: texts }: ToldResult): string => texts[nameAt] ?? "";
  const periodOf = ({ keys: texts }: ToldResult): string => (periodAt < 0 ? "" : (texts[periodAt] ?? ""));
  const periods = periodsOf(results, nameOf, periodOf);
  return {
    kind: "told",
    table: {
      model: bound,
      results,
      periods,
      clusters: results.map((told) => {
        const period = periods.length === 0 ? "" : periodOf(told);
        // Keys that are neither name nor period tell clusters of one name apart.
        const others = told.keys.filter((text, at) => at !== nameAt && at !== periodAt && text !== "");
        const unit = [nameOf(told), ...others].join(" · ");
        return clusterOf(bound, told, { unit, period, sheetRow: told.row + firstRow }, language);
      }),
    },
  };
}

interface Named {
  readonly unit: string;
  readonly period: string;
  readonly sheetRow: number;
}

function clusterOf(
  model: BoundModel,
  told: ToldResult,
  { unit, period, sheetRow }: Named,
  language: Language,
): ToldTable["clusters"][number] {
  const [on, other] = told.ladders;
  const focus =
    on && !other && told.focus !== undefined ? labelsFor(model, language).stagePosition(on.ladder, told.focus) : "";
  return {
    told,
    key: JSON.stringify(told.keys),
    ...{ unit, period, sheetRow, focus },
    name: [unit, period].filter((part) => part !== "").join(" · "),
    texts: told.keys.join("\n").toLowerCase(),
    row: told.row,
    stage: toldStage(model, told, language),
    assessment: {
      kind: told.kind,
      told,
      type: {
        index: told.index,
        interval: { low: told.low, high: told.high },
        coverage: told.coverage,
        // All is observed where the whole weight is.
        complete: told.coverage > 1 - ROUNDING,
      },
    },
  };
}

const ROUNDING = 1e-9;

/** The periods, where one name at least has several. */
function periodsOf(
  results: readonly ToldResult[],
  nameOf: (told: ToldResult) => string,
  periodOf: (told: ToldResult) => string,
): readonly string[] {
  const { periods } = readPeriods(results.map(periodOf).map((text) => (text === "" ? null : text)));
  const names = results.map((told) => nameKey(nameOf(told)));
  return periods.length > 1 && new Set(names).size < names.length ? periods.map(({ label }) => String(label)) : [];
}
