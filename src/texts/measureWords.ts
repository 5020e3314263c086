// The measures as their texts name them.
import type { TextsOf } from "./translate";

type Words = TextsOf<"measureWords">["measureWords"];

/** The measures that have words, by the ids of their functions. */
export type MeasureId = keyof Words;

/** What the measures are about, as the page of the pane lists them. */
export type MeasureGroup = keyof TextsOf<"measuresPage">["measuresPage"]["groups"];

/** What the pane asks for each argument of a measure. */
export type FieldTexts<Id extends MeasureId> = Words[Id]["fields"];

/** Why a measure has no value for data that are in order: each reason is a sentence of that measure's texts. */
export type UndefinedReason = {
  [Id in MeasureId]: `${Id}.${Extract<keyof Words[Id], `undefined${string}`>}`;
}[MeasureId];
