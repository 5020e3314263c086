import { atLeast, isTypeAssessable, readPeriods, stagePositions, TypeReading, type BoundModel } from "../assessment";
import { ladderNames, nameKey, type Indicator, type StageName } from "../model";
import { cellOf, columnCells, type ForeignTable } from "./foreignTable";
import { keyPlaces, type Mapping } from "./mapping";

/** What a table can say at most, by the columns that it has: blanks in them may leave less. */
export interface Reach {
  readonly indicators: readonly Indicator[];
  /** Share of the weight of the type that has a column, 0 to 1, the least share that the model asks for, and whether that is enough. */
  readonly type: {
    readonly coverage: number;
    readonly needed: number;
    readonly isPossible: boolean;
    readonly missingKeys: readonly Indicator[];
  };
  /** Type evidence with a column: each has a position of its own, type or not. */
  readonly positions: readonly Indicator[];
  /** Stages whose observed weight reaches what the model asks for. */
  readonly stages: readonly StageName[];
  readonly stageCoverage: number;
  readonly panel: { readonly periods: number; readonly clusters: number; readonly isPanel: boolean };
  /** Columns with numbers that are no indicator, but can be compared and followed as they are. */
  readonly numbers: readonly number[];
}

/** What the columns of a mapping reach under a model. */
export function reachOf(bound: BoundModel, table: ForeignTable, mapping: Mapping): Reach {
  const { model, rules } = bound;
  const codes = new Set(mapping.roles.flatMap((role) => (role.kind === "indicator" ? [role.code] : [])));
  const has = ({ definition }: { readonly definition: Indicator }): boolean => codes.has(definition.code);
  // A table that holds something in each of its columns, to ask the model's own rules.
  const type = new TypeReading(bound).read(model.indicators.map(({ code, min }) => (codes.has(code) ? min : NaN)));
  const keys = bound.type.filter(({ key }) => key);
  return {
    indicators: model.indicators.filter(({ code }) => codes.has(code)),
    type: {
      coverage: type.coverage,
      needed: rules.typeCoverage,
      isPossible: isTypeAssessable(type, rules),
      missingKeys: type.keyObserved ? [] : keys.map(({ definition }) => definition),
    },
    positions: bound.type.filter(has).map(({ definition }) => definition),
    stages: ladderNames.flatMap((ladder) =>
      stagePositions.flatMap((position) => {
        const { name, evidence, weights } = bound.ladders[ladder][position - 1] ?? bound.ladders[ladder][0];
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const observed = weights.reduce((sum, weight, at) => sum + (evidence[at] && has(evidence[at]) ? weight : 0), 0);
        return atLeast(observed / all, rules.stageCoverage) ? [name] : [];
      }),
    ),
    stageCoverage: rules.stageCoverage,
    panel: panelOf(table, mapping),
    numbers: mapping.roles.flatMap((role, column) => (role.kind === "number" ? [column] : [])),
  };
}

function panelOf(table: ForeignTable, mapping: Mapping): Reach["panel"] {
  const { cluster, period } = keyPlaces(mapping);
  const kept = [...table.rows.keys()].filter((row) => !mapping.leftOut.has(row));
  const names = kept
    .map((row) => (cluster === undefined ? "" : nameKey(cellOf(table, row, cluster))))
    .filter((name) => name !== "");
  const clusters = new Set(names).size;
  if (period === undefined) return { periods: 0, clusters, isPanel: false };
  const cells = columnCells(table, period);
  const { periods } = readPeriods(
    kept.map((row) => cells[row] ?? null),
    (at) => table.isDateAt(kept[at] ?? -1, period),
  );
  return { periods: periods.length, clusters, isPanel: periods.length > 1 && clusters < names.length };
}
