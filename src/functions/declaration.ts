import type { ResultCell } from "../results";
import type { FunctionId } from "../texts/help";
import { givenIn, parametersOf, readArguments, type ParameterDeclaration, type Readers } from "./arguments/reader";
import type { CardEntity } from "./cardEntity";
import type { Example } from "./example";
import type { TotalUnit } from "./measures/totalUnits";

/** What the client can do, as far as a function needs to know. */
export interface Capabilities {
  readonly entities: boolean;
}

/** Hears how far a call is that takes its time. */
export type ReportProgress = (done: number, of: number) => void;

export type Spill = (ResultCell | CardEntity)[][];

/**
 * Where a formula fits. "cell": one result per row, so it also fills down inside an Excel Table; "spill": wider than a cell,
 * so it belongs beside a Table; "wholeRange": every result depends on all rows, so one formula gets them all.
 */
export type FunctionForm = "cell" | "spill" | "wholeRange";

/** What surrounds a call, beside its arguments. */
export interface CallControl {
  readonly can: Capabilities;
  /** Aborted when the result is no longer wanted. */
  readonly signal?: AbortSignal | undefined;
  readonly report?: ReportProgress | undefined;
  /** Hears which units look like totals. */
  readonly tellTotals?: ((totals: readonly TotalUnit[]) => void) | undefined;
}

/** A call as Excel delivers it: arguments in their order, and the addresses of those that are ranges. */
export interface Call extends CallControl {
  readonly delivered: readonly unknown[];
  readonly addresses: readonly unknown[];
}

/** One custom function: what Excel is told about it, and how it answers. */
export interface FunctionDeclaration {
  readonly id: FunctionId;
  readonly form: FunctionForm;
  readonly parameters: readonly ParameterDeclaration[];
  /** Whether Excel may say that a result is no longer wanted: for work that others would otherwise wait for. */
  readonly cancelable?: true;
  compute(call: Call): Promise<Spill>;
}

/** What the file of a function gives: its declaration, and its example, which only the help page and the tests load. */
export interface FunctionFile<Declaration extends FunctionDeclaration = FunctionDeclaration> {
  readonly declaration: Declaration;
  readonly example: () => Example;
}

interface Described<Values> extends Omit<FunctionDeclaration, "parameters" | "compute"> {
  readonly parameters: Readers<Values>;
  /** Gets its arguments by name, each as its reader gives it. */
  readonly answer: (given: Values, control: CallControl) => Spill | Promise<Spill>;
}

/** Declares a worksheet function. */
export function declare<Values extends object>({
  parameters,
  answer,
  ...told
}: Described<Values>): FunctionDeclaration {
  const declared = parametersOf(parameters);
  return {
    ...told,
    parameters: declared,
    compute: async (call) =>
      answer(await readArguments(parameters, givenIn(declared, call.delivered, call.addresses)), call),
  };
}
