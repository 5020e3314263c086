/** Why no text can be written for a model; the surfaces put it into words. */
export type SqlFault =
  /** It would end a literal or an identifier of the text, and what follows would be run. */
  | { readonly code: "unsafeName"; readonly what: "code" | "table" | "key"; readonly name: string }
  | { readonly code: "sameColumn"; readonly first: string; readonly second: string; readonly column: string }
  | { readonly code: "keyIsColumn"; readonly name: string }
  /** A table of a register without which columns it says nothing. */
  | { readonly code: "missingColumns"; readonly table: string; readonly missing: readonly string[] };

export class SqlFaultError extends Error {
  constructor(readonly fault: SqlFault) {
    super(`${fault.code}: ${JSON.stringify(fault)}`);
  }
}
