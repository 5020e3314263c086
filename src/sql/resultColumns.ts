/** The columns of the result behind the keys, as CLUSTERASSESS has them in the language "code", without Notes. */
export const resultColumns = [
  "verdict",
  "type_index",
  "index_low",
  "index_high",
  "confidence",
  "stage",
  "lowest_stage",
  "highest_stage",
  "reached",
  "maturity",
  "s1",
  "s2",
  "s3",
  "focus",
  "binding_constraint",
  "lever",
  "lever_indicator",
  "coverage",
  "model",
] as const;
export type ResultColumn = (typeof resultColumns)[number];
