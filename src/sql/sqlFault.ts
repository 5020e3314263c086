import type { SqlFault } from "../faults";

export type { SqlFault, SqlName } from "../faults";

/** Why no text can be written; the surfaces put it into words by `sqlFaultSentence`. */
export class SqlFaultError extends Error {
  constructor(readonly fault: SqlFault) {
    super(`${fault.code}: ${JSON.stringify(fault)}`);
  }
}
