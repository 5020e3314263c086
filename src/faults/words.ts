import type { CustomTypeOptions, TFunction } from "i18next";

/** The sentences of one language, with their places to be filled in. Whoever asks for a sentence brings them. */
export type Words = TFunction;

/** Why a measure has no value for data that are in order: each reason is a sentence of the texts. */
export type UndefinedReason = keyof CustomTypeOptions["resources"]["translation"]["undefinedMeasure"];
