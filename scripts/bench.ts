/**
 * npm run bench [-- SECTION ...]: how long the work takes and how much is loaded for it, as one table, with the aims and
 * whether they are met. A section that cannot run here is said to be left out.
 */
import { join } from "node:path";
import { announce } from "../build/announce";
import { buildSiteWhereStale } from "../build/buildSite";
import { rowsInOwnProcess } from "./bench/compiled";
import { formulaRows } from "./bench/formulas";
import { functionsToMeasure } from "./bench/functions";
import { paneRows } from "./bench/pane";
import type { BenchRow } from "./bench/row";
import { runCommand, WrongCall } from "./commandLine";

const sections: Readonly<Record<string, () => BenchRow[] | Promise<BenchRow[]>>> = {
  functions: () => [
    ...rowsInOwnProcess("functions", "readingRow"),
    ...functionsToMeasure.flatMap((id) => rowsInOwnProcess("functions", "functionRow", id)),
  ],
  formulas: async () => [...rowsInOwnProcess("calls", "callRows"), ...(await formulaRows())],
  lists: () => rowsInOwnProcess("lists", "listRows"),
  targets: () => [...rowsInOwnProcess("targets", "targetRows"), ...rowsInOwnProcess("targets", "comparisonRows")],
  robustness: () => rowsInOwnProcess("robustness", "robustnessRows"),
  audit: () => rowsInOwnProcess("robustness", "auditRows"),
  workbook: () => rowsInOwnProcess("edition", "editionRows"),
  measures: () => rowsInOwnProcess("measures", "measureRows"),
  pane: paneRows,
  engines: () => [
    ...rowsInOwnProcess("engines", "engineRows", "1000000"),
    ...rowsInOwnProcess("registers", "registerRows", "4300000"),
  ],
};

const WIDTHS = [12, 58, 34, 28, 10] as const;

function printLine(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
      .join(" ")
      .trimEnd(),
  );
}

async function measure(asked: readonly string[]): Promise<void> {
  printLine(["Section", "What", "Measured", "Compared", "Aim", "Met"]);
  for (const [name, rowsOf] of Object.entries(sections)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    try {
      for (const { what, measured, compared = "", aim } of await announce(`Measuring ${name}`, async () => rowsOf())) {
        printLine([name, what, measured, compared, aim?.text ?? "", aim ? (aim.isMet ? "yes" : "NO") : ""]);
      }
    } catch (error) {
      const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
      printLine([name, `LEFT OUT: it could not run here (${reason})`]);
    }
  }
}

void runCommand({
  name: "npm run bench",
  what: "How long the work takes and how much is loaded for it, as one table with the aims.",
  words: { name: "SECTION ...", what: `${Object.keys(sections).join(", ")}; all by default`, most: Infinity },
  options: {},
  async run(_, asked) {
    const unknown = asked.filter((name) => !Object.hasOwn(sections, name));
    if (unknown.length > 0)
      throw new WrongCall(`The sections are ${Object.keys(sections).join(", ")}; found ${unknown.join(", ")}.`);
    await buildSiteWhereStale(join(__dirname, ".."), {}, announce);
    await measure(asked);
  },
  // The server of a browser that did not start would keep the process alive.
}).then(() => process.exit());
