import { readLabelledTransitions, type LabelledFault } from "../evolution";
import { chainOutputs, chainTable, panelNote, type ChainOutput, type ResultCell } from "../i18n";
import { cellText, isBlank, type Cell } from "../model";
import { readCell } from "./cells";
import { readCells, readColumns } from "./columnArgument";
import { panelOf, rowNumber } from "./panelArguments";
import { placeOf, rangeArgument } from "./rangeArgument";
import { refuse } from "./refused";
import { scalarOf } from "./settings";

/** CLUSTERTRANSITIONS: `(clusters, periods, states, [output], [order])`, data rows only; its few words are English. */
export async function clusterTransitions(
  delivered: readonly unknown[],
  addresses: readonly unknown[],
): Promise<ResultCell[][]> {
  const [, , , output, order] = delivered;
  const shown = readOutput(output);
  const [columns, labels] = await Promise.all([readColumns(delivered, addresses, 3), readOrder(order, addresses[4])]);
  const [clusters, periods, states] = columns;
  if (!clusters || !periods || !states) return refuse({ code: "noArgument", position: 3 });
  const panel = panelOf(clusters, periods.cells);
  if (panel.clusters.length === 0) refuse({ code: "noPanel", where: placeOf(clusters.range) });
  const reading = readLabelledTransitions(panel, states.cells, labels);
  if (reading.kind === "refused") return refuseStates(reading.faults);
  if (reading.states.length === 0) refuse({ code: "noStates", where: placeOf(states.range) });
  const note = panelNote(panel, "en", (row) => rowNumber(clusters.range, row));
  return chainTable(reading, shown, "en", note);
}

function readOutput(delivered: unknown): ChainOutput {
  const cell = readCell(scalarOf(delivered));
  // An empty cell arrives as 0.
  if (isBlank(cell) || cell === 0) return "probabilities";
  const text = cellText(cell).trim();
  const known = chainOutputs.find((output) => output === text.toLowerCase());
  return known ?? refuse({ code: "unknownOutput", found: text, expected: chainOutputs });
}

/** A row or a column of labels. */
async function readOrder(delivered: unknown, address: unknown): Promise<Cell[]> {
  const range = rangeArgument(delivered, address, 5);
  return range ? (await readCells(range)).flat() : [];
}

/** The first kind of fault, with everything of its kind: what is wrong with the order comes before what misses it. */
function refuseStates(faults: readonly LabelledFault[]): never {
  const [first] = faults;
  const found = new Set(faults.flatMap((fault) => (fault.code === first?.code && "found" in fault ? fault.found : [])));
  switch (first?.code) {
    case "repeatedInOrder":
      return refuse({ code: "repeatedInOrder", found: [...found] });
    case "notInOrder":
      return refuse({ code: "notInOrder", found: [...found], expected: first.expected });
    case "unequal":
      return refuse({ code: "heightsDiffer", position: 3, found: first.states, expected: first.rows });
    case undefined:
      throw new Error("States were refused without a reason.");
  }
}
