import type { Model } from "../model";
import type { AssessmentQuery } from "./assessmentQuery";
import { columnNames, keyNames, modelName, tableParts } from "./names";
import { resultColumns } from "./resultColumns";
import { type SqlFault, SqlFaultError } from "./sqlFault";

/** What stands in the way of a text, by who can mend it: the first fault of each. */
export interface QueryFaults {
  readonly model: SqlFault | undefined;
  readonly from: SqlFault | undefined;
  readonly keys: SqlFault | undefined;
}

/**
 * The faults for which `assessmentQuery` would be refused, all at once: a form tells each at its field.
 *
 * @example queryFaults(defaultModel, { from: "", keys: ["cluster"] }).from // { code: "emptyName", what: "table" }
 */
export function queryFaults(model: Model, { from, keys }: Pick<AssessmentQuery, "from" | "keys">): QueryFaults {
  return {
    model: faultOf(() => {
      for (const name of [model.id, model.version]) modelName(name);
      columnNames(model.indicators);
    }),
    from: faultOf(() => tableParts(from)),
    keys: faultOf(() => keyNames(keys, [...readableColumns(model), ...resultColumns])),
  };
}

/** None where the codes themselves are at fault: that is another fault. */
function readableColumns(model: Model): readonly string[] {
  let columns: readonly string[] = [];
  faultOf(() => (columns = [...columnNames(model.indicators).values()]));
  return columns;
}

function faultOf(check: () => unknown): SqlFault | undefined {
  try {
    check();
    return undefined;
  } catch (failure) {
    if (failure instanceof SqlFaultError) return failure.fault;
    throw failure;
  }
}
