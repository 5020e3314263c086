import { sqlFaultSentence } from "../../faults";
import type { Language, Model } from "../../model";
import { assessmentQuery, queryFaults, type DialectName } from "../../sql";

/** What was typed in the form. */
export interface TypedQuery {
  readonly dialect: DialectName;
  readonly from: string;
  readonly keys: string;
}

export const firstQuery: TypedQuery = { dialect: "duckdb", from: "clusters", keys: "cluster" };

/** The text and the name of its file, or the sentences about what stands in its way, each for its field. */
export interface SqlExport {
  readonly text: string | undefined;
  readonly file: string;
  readonly faults: Readonly<Record<"model" | "from" | "keys", string | undefined>>;
}

/** Commas as they are typed in either language, and what a person leaves around them. */
const keysIn = (typed: string): string[] => typed.split(/[,，、]/u).map((key) => key.trim());

/** The model as one SELECT for what was typed. */
export function sqlExport(model: Model, typed: TypedQuery, language: Language): SqlExport {
  const query = { dialect: typed.dialect, from: typed.from.trim(), keys: keysIn(typed.keys) };
  const found = queryFaults(model, query);
  const said = (fault: typeof found.model): string | undefined => fault && sqlFaultSentence(fault, language);
  const isPossible = !found.model && !found.from && !found.keys;
  return {
    text: isPossible ? `${assessmentQuery(model, query)}\n` : undefined,
    file: `${[model.id, model.version, typed.dialect].join(" ").replace(FORBIDDEN, "_")}.sql`,
    faults: { model: said(found.model), from: said(found.from), keys: said(found.keys) },
  };
}

/** What Windows allows in no name of a file. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
