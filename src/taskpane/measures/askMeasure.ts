import { createContext, use } from "react";
import type { ResultCell } from "../../i18n";
import type { Cell, Language } from "../../model";
import type { MeasureId } from "./measureForms";

/** One argument of a measure: cells with their place, or a value written into the formula. */
export type MeasureArgument =
  { readonly address: string; readonly cells: readonly (readonly Cell[])[] } | { readonly value: Cell };

export type MeasureAnswer =
  | { readonly kind: "cells"; readonly cells: readonly (readonly ResultCell[])[] }
  | { readonly kind: "fault"; readonly sentence: string };

/** Asks the worksheet function of a measure, so that what is tried out here is what a cell will show. */
export type AskMeasure = (question: {
  readonly id: MeasureId;
  readonly given: readonly (MeasureArgument | undefined)[];
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly report: (done: number, of: number) => void;
}) => Promise<MeasureAnswer>;

export const AskMeasureContext = createContext<AskMeasure>(() =>
  Promise.reject(new Error("Nobody answers for the measures.")),
);

export const useAskMeasure = (): AskMeasure => use(AskMeasureContext);
