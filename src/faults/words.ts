import type { TFunction } from "i18next";
import type { enMeasures } from "../texts/en/measures";

/** The sentences of one language, with their places to be filled in. Whoever asks for a sentence brings them. */
export type Words = TFunction;

type MeasureWords = typeof enMeasures.measureWords;

/** Why a measure has no value for data that are in order: each reason is a sentence of that measure's texts. */
export type UndefinedReason = {
  [Id in keyof MeasureWords & string]: `${Id}.${Extract<keyof MeasureWords[Id], `undefined${string}`>}`;
}[keyof MeasureWords & string];
