import { DEFAULT_SEED, GENERATOR } from "../../robustness";
import { translatorFor, type KeyBelow } from "../../texts/translate";
import type { AssessmentRecord } from "./record";

/** One line about an assessment: what it is called, what it says, and the code by which a program finds it again. */
export interface Fact {
  readonly key: FactKey;
  readonly label: string;
  readonly value: string;
}

export const factKeys = [
  "version",
  "date",
  "language",
  "address",
  "leftOut",
  "modelChoice",
  "model",
  "modelVersion",
  "modelDigest",
  "dataDigest",
  "draws",
] as const satisfies readonly KeyBelow<"about.fact">[];
export type FactKey = (typeof factKeys)[number];

/** What an assessment was made from, line by line. Needs the texts of `about`. */
export function factsOf(record: AssessmentRecord): Fact[] {
  const t = translatorFor(record.language);
  const values: Readonly<Record<FactKey, string>> = {
    version: record.version,
    date: record.date,
    language: record.language,
    address: record.address,
    leftOut: record.leftOut.length === 0 ? t("about.noRows") : record.leftOut.join(", "),
    modelChoice: record.modelChoice,
    model: record.modelName,
    modelVersion: record.modelVersion,
    modelDigest: record.modelDigest,
    dataDigest: record.dataDigest,
    draws: t("about.draws", { seed: DEFAULT_SEED, generator: GENERATOR }),
  };
  return factKeys.map((key) => ({ key, label: t(`about.fact.${key}`), value: values[key] }));
}
