import { bindModel } from "../assessment";
import type { Model } from "../model";
import { AssessmentContext } from "./assessmentContext";
import { advice, constraints } from "./adviceColumns";
import { dialects, type DialectName } from "./dialects";
import { observations, readings, scores, sums } from "./evidenceColumns";
import { intervals } from "./intervalColumns";
import { focus, standings, states } from "./ladderColumns";
import { Layers } from "./layers";
import { columnNames, keyNames, tableParts } from "./names";
import { resultColumns, results } from "./resultProjection";

export interface AssessmentQuery {
  readonly dialect: DialectName;
  /** The wide table: one row per cluster (and period), one column per indicator. */
  readonly from: string;
  /** Columns that are handed through, such as cluster and year. */
  readonly keys: readonly string[];
  /** The columns that the table has; without it, it has one for each indicator. */
  readonly columns?: readonly string[];
}

/**
 * One SELECT that assesses every row of a wide table as CLUSTERASSESS does, in the language "code": CASE, COALESCE, arithmetic,
 * LEAST and GREATEST over columns that are never NULL, in layers of projections.
 *
 * The interval of a weighted mean needs no sort: its low end is the least, over each value v_i, of the mean in which every
 * v_j <= v_i has its high weight w(1+t) and the others their low weight w(1-t); the high end mirrors it.
 *
 * @throws SqlFaultError for names that could leave their place in the text, or that become one column
 * @example assessmentQuery(defaultModel, { dialect: "duckdb", from: "clusters", keys: ["cluster"] })
 */
export function assessmentQuery(model: Model, query: AssessmentQuery): string {
  const dialect = dialects[query.dialect];
  const context = new AssessmentContext(bindModel(model), dialect);
  const columns = columnNames(model.indicators);
  const keys = keyNames(query.keys, [...columns.values(), ...resultColumns]);
  const from = tableParts(query.from)
    .map((part) => dialect.quote(part))
    .join(".");
  const first = new Map(keys.map((key, at) => [`k${at}`, dialect.quote(key)]));
  for (const [name, expression] of observations(context, columns, query.columns)) first.set(name, expression);
  const layers = new Layers(dialect, from, first);
  for (const part of [readings, sums, scores, intervals, states, standings, focus, constraints, advice])
    layers.add(part(context));
  const shown = results(context);
  return layers.select(
    new Map([
      ...keys.map((key, at) => [dialect.quote(key), `k${at}`] as const),
      ...resultColumns.map((name) => [name, shown[name]] as const),
    ]),
  );
}
