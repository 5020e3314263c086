import type { ResultCell } from "../i18n";
import type { HelpKey } from "../i18n/help";
import type { CardEntity } from "./clusterCard";

/** Parameters by name; what each means is text of the metadata, in both languages. */
export type ParameterName =
  | "indicators"
  | "headers"
  | "model"
  | "language"
  | "top"
  | "clusters"
  | "periods"
  | "states"
  | "output"
  | "order"
  | "value"
  | "participants"
  | "draws"
  | "seed";

/** Where a parameter's meaning is told: of the assessment by its name, of each measure by function and name. */
export type ParameterText = Extract<HelpKey, `parameters.${string}` | `measureParameters.${string}`>;

export interface ParameterDeclaration {
  readonly name: string;
  readonly text: ParameterText;
  readonly shape: "range" | "single";
  readonly optional: boolean;
}

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

/** One custom function: what Excel is told about it, and how it answers. */
export interface FunctionDeclaration<Id extends string = string> {
  readonly id: Id;
  readonly form: FunctionForm;
  readonly parameters: readonly ParameterDeclaration[];
  /** Whether Excel may say that a result is no longer wanted: for work that others would otherwise wait for. */
  readonly cancelable?: true;
  /**
   * Computes the result from the delivered arguments and the addresses of those that are ranges.
   *
   * @param signal - aborted when a cancelable function's result is no longer wanted
   */
  compute(
    delivered: readonly unknown[],
    addresses: readonly unknown[],
    can: Capabilities,
    signal?: AbortSignal,
    report?: ReportProgress,
  ): Promise<Spill>;
}

export const range = (name: ParameterName, optional = true): ParameterDeclaration => ({
  name,
  text: `parameters.${name}`,
  shape: "range",
  optional,
});

export const single = (name: ParameterName): ParameterDeclaration => ({
  name,
  text: `parameters.${name}`,
  shape: "single",
  optional: true,
});
