/** What the product's numbers were compared with, as a document for whoever has to trust them. */
import { comparisonsChapter } from "./comparisons";
import { limitsChapter } from "./limits";
import { secondCalculationsChapter } from "./secondCalculations";
import { speedChapter } from "./speed";

/** @throws {Error} where a figure lies further off than its test accepts */
export function evidenceDocument(): string {
  return [
    "<!-- Written by npm run evidence from test/published and test/oracle; a test compares. Change these, not this file. -->",
    "# Evidence",
    "What the numbers were compared with, and how far off they are. The differences are calculated when this file is written, from the data that the tests assert.",
    ...comparisonsChapter(),
    ...secondCalculationsChapter(),
    ...speedChapter(),
    ...limitsChapter(),
  ]
    .join("\n\n")
    .concat("\n");
}
