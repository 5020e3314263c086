import { createContext, use } from "react";
import type { FunctionFault } from "../../faults";
import type { MeasuredUnits, ResultCell, TotalUnit } from "../../results";
import type { MeasureGroup, MeasureId } from "../../texts/measureWords";
import type { Cell, Language } from "../../model";

/** How a person fills in a parameter; the function's declaration says so. */
export type FieldKind =
  | { readonly kind: "cells"; readonly mayBeNumber: boolean }
  /** The first choice is the default; an empty one lets the function decide. */
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly byDefault: number };

/** A measure as its function declares it, its parameters in their order. */
export interface MeasureForm {
  readonly id: MeasureId;
  readonly group: MeasureGroup;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    /** None for what the pane fills in itself. */
    readonly field?: FieldKind;
  }[];
}

/** One argument of a measure: cells with their place, or a value written into the formula. */
export type MeasureArgument =
  { readonly address?: string; readonly cells: readonly (readonly Cell[])[] } | { readonly value: Cell };

export type MeasureAnswer =
  | { readonly kind: "cells"; readonly cells: readonly (readonly ResultCell[])[]; readonly units: MeasuredUnits }
  | { readonly kind: "fault"; readonly fault: FunctionFault };

/** The worksheet functions of the measures, so that what is tried out here is what a cell will show. */
export interface MeasureFunctions {
  forms(): Promise<readonly MeasureForm[]>;
  ask(question: {
    readonly id: MeasureId;
    readonly given: Readonly<Record<string, MeasureArgument | undefined>>;
    /** Units that are left out of the answer. */
    readonly leftOut: readonly TotalUnit[];
    readonly language: Language;
    readonly signal: AbortSignal;
    readonly report: (done: number, of: number) => void;
  }): Promise<MeasureAnswer>;
}

const nobody = (): Promise<never> => Promise.reject(new Error("Nobody answers for the measures."));

export const MeasureFunctionsContext = createContext<MeasureFunctions>({ forms: nobody, ask: nobody });

export const useMeasureFunctions = (): MeasureFunctions => use(MeasureFunctionsContext);
