import { networkElasticity } from "../evolution";
import { networkTable, panelNote, type ResultCell } from "../i18n";
import type { Cell } from "../model";
import { readColumns } from "./columnArgument";
import { panelOf, rowNumber } from "./panelArguments";
import { placeOf } from "./rangeArgument";
import { refuse } from "./refused";

/** CLUSTERNETWORK: `(clusters, periods, value, participants)`, data rows only; its verdict is in English. */
export async function clusterNetwork(
  delivered: readonly unknown[],
  addresses: readonly unknown[],
): Promise<ResultCell[][]> {
  const [clusters, periods, value, participants] = await readColumns(delivered, addresses, 4);
  if (!clusters || !periods || !value || !participants) return refuse({ code: "noArgument", position: 4 });
  const panel = panelOf(clusters, periods.cells);
  if (panel.clusters.length === 0) refuse({ code: "noPanel", where: placeOf(clusters.range) });
  const note = panelNote(panel, "en", (row) => rowNumber(clusters.range, row));
  return networkTable(networkElasticity(panel, numbers(value.cells), numbers(participants.cells)), "en", note);
}

/** Text, TRUE, FALSE, errors and blanks are missing, never zero. */
function numbers(cells: readonly Cell[]): Float64Array {
  return Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN));
}
