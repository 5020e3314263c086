import { bindModel } from "../assessment";
import type { Model } from "../model";
import { AssessmentContext } from "./assessmentContext";
import { advice, constraints } from "./adviceColumns";
import { type Dialect, type DialectName, dialects } from "./dialects";
import { observations, readings, scores, sums } from "./evidenceColumns";
import { modelFingerprint } from "./fingerprint";
import { intervals } from "./intervalColumns";
import { focus, standings, states } from "./ladderColumns";
import { Layers } from "./layers";
import { columnNames, keyNames, modelName, tableParts } from "./names";
import { resultColumns } from "./resultColumns";
import { results } from "./resultProjection";

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
  for (const name of [model.id, model.version]) modelName(name);
  const columns = columnNames(model.indicators);
  const context = new AssessmentContext(bindModel(model), dialect);
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
  const text = layers.select(
    new Map([
      ...keys.map((key, at) => [dialect.quote(key), `k${at}`] as const),
      ...resultColumns.map((name) => [name, shown[name]] as const),
    ]),
  );
  return `${heading(model, query, dialect)}\n${text}`;
}

/** What a reviewer reads first. */
function heading(model: Model, { keys }: AssessmentQuery, { title, isTested }: Dialect): string {
  return [
    `Digital cluster assessment: ${modelFingerprint(model)}, for ${title}.`,
    ...(isTested ? [] : [`This text has never been run on ${title} by its makers.`]),
    `One row per ${keys.join(", ")}. A blank is NULL and never 0; a value outside its valid range is missing.`,
    "A type is a reading of the model. Thresholds, weights and anchors are those of the model's table, with their sources.",
  ]
    .map((line) => `-- ${line.replaceAll(/[\r\n]/gu, " ")}`)
    .join("\n");
}
