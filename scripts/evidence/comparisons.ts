/** The published and hand-worked comparisons, each calculated now. */
import { functionIds } from "../../src/functions/catalogue";
import { comparisonGroups } from "../../test/published/all";
import { differencesOf, type Comparison } from "../../test/published/comparison";
import { acceptedText, differenceText, ROUNDING, table } from "./table";

const figuresIn = (comparisons: readonly Comparison[]): number =>
  comparisons.reduce((sum, { expected }) => sum + expected.length, 0);

/** @throws {Error} where a figure lies further off than its test accepts: then there is no evidence to write down */
function rowOf(comparison: Comparison): readonly (string | number)[] {
  const { worksheetFunction, what, source, expected, within } = comparison;
  const { largest, beyond } = differencesOf(comparison);
  if (beyond.length > 0)
    throw new Error(
      `${worksheetFunction}, ${what} (${source}): ${beyond.join("; ")}. Nothing was written; run the tests.`,
    );
  return [worksheetFunction, what, source, expected.length, differenceText(largest), acceptedText(within)];
}

export function comparisonsChapter(): string[] {
  const groups = comparisonGroups();
  const all = Object.values(groups).flat();
  const byHand = all.filter(({ source }) => source === "by hand");
  const published = all.filter(({ source }) => source !== "by hand");
  const named = new Set(all.map(({ worksheetFunction }) => worksheetFunction));
  const others = functionIds.filter((id) => !named.has(id));
  return [
    "## Published and hand-worked figures",
    `${figuresIn(published)} published figures in ${published.length} comparisons, and ${figuresIn(byHand)} worked out by hand in ${byHand.length}. The largest difference is the absolute one over all figures of the line; what is accepted is half a unit of the last digit printed, or more where the source itself calculated from rounded numbers (the test says why), and four standard errors where the figure is an estimate from draws. Where a line has digits of several lengths, the smallest and the largest accepted difference are given. Rounding is what lies below ${ROUNDING}. What a source is said to be printed with or tested in is where its figure was read.`,
    ...Object.entries(groups).flatMap(([heading, comparisons]) => [
      `### ${heading}`,
      table(["Function", "Compared", "Source", "Figures", "Largest difference", "Accepted"], comparisons.map(rowOf)),
    ]),
    `No line above: ${others.join(", ")}. These read the model or write texts: they are compared with the second calculations below or with figures worked out by hand in their own tests, which are not listed here. A few further tests read published panels of regions and Member States that are not part of this repository; where the tables are absent these tests say that they were left out.`,
  ];
}
