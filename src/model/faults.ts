/** What can be wrong with a model. Each becomes a sentence in `src/faults`; nothing here is meant to be read by a person. */
export type ModelFaultCode =
  | "duplicateCode"
  | "duplicateName"
  | "emptyRange"
  | "negativeWeight"
  | "zeroWeights"
  | "toleranceOutOfRange"
  | "negativeError"
  | "coincidentAnchors"
  | "notMonotone"
  | "outsideRange"
  | "unknownIndicator"
  | "missingStage"
  | "ruleOutOfRange"
  | "ruleOrder";

/** One fault of a model: what is wrong, where in the model, what was found and what was expected. */
export interface ModelFault {
  readonly code: ModelFaultCode;
  /** Keys and positions from the model down to the faulty value, e.g. ["type", 3, "weight"]. */
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/** The faults that only a model written as a table can have. */
export type TableFaultCode =
  | "emptyTable"
  | "missingColumn"
  | "repeatedColumn"
  | "unknownPart"
  | "unknownGroup"
  | "unknownRule"
  | "unknownFamily"
  | "unknownProvenance"
  | "unknownKey"
  | "repeatedRow"
  | "missingPart"
  | "missingStageName"
  | "notNumber"
  | "notYearOrMonth"
  | "emptyCell"
  | "errorCell"
  | "disagreeingIndicator";

/** A fault with its place in the table: row and column count from 1, the header row is row 1; 0 = the table as a whole. */
export interface LocatedFault {
  readonly code: ModelFaultCode | TableFaultCode;
  readonly where: { readonly row: number; readonly column: number; readonly columnName: string };
  readonly found: string;
  readonly expected: string;
}
