import type { AssessmentColumn } from "../../results";

/**
 * Widths of the columns of frozen results, in characters: texts take several lines, so that a page as wide as the table can be
 * read. A live report keeps its wide columns: results that spill do not make their rows higher.
 */
export const PRINTED_WIDTHS: Readonly<Record<AssessmentColumn, number>> = {
  verdict: 18,
  index: 8,
  indexLow: 8,
  indexHigh: 14,
  confidence: 14,
  stage: 20,
  lowestStage: 15,
  highestStage: 15,
  reached: 9,
  maturity: 9,
  s1: 7,
  s2: 7,
  s3: 7,
  focus: 15,
  constraint: 22,
  lever: 28,
  coverage: 10,
  notes: 36,
};
export const PRINTED_NAME_WIDTH = 26;
