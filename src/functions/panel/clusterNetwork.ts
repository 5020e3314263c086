import { networkElasticity } from "../../evolution";
import type { Cell } from "../../model";
import { networkTable, panelNote } from "../../results";
import { column, periodColumn, refuseOtherHeights } from "../arguments/column";
import { panelOf, rowNumber } from "../arguments/panel";
import { placeOf } from "../arguments/rangeArgument";
import { declare } from "../declaration";
import type { Example } from "../example";
import { refuse } from "../refused";

/** How value grows with participants over a group of clusters, data rows only; its verdict is in English. */
export const declaration = declare({
  id: "CLUSTERNETWORK",
  form: "wholeRange",
  texts: ["panels", "dataCheck"],
  parameters: { clusters: column(), periods: periodColumn(), value: column(), participants: column() },
  answer: ({ clusters, periods, value, participants }) => {
    refuseOtherHeights(clusters, periods, value, participants);
    const panel = panelOf(clusters, periods);
    if (panel.clusters.length === 0) refuse({ code: "noPanel", where: placeOf(clusters.range) });
    const note = panelNote(panel, "en", (row) => rowNumber(clusters.range, row));
    const table = networkTable("en", note);
    return [[...table.header], table.row(networkElasticity(panel, numbers(value.cells), numbers(participants.cells)))];
  },
});

/** Text, TRUE, FALSE, errors and blanks are missing, never zero. */
function numbers(cells: readonly Cell[]): Float64Array {
  return Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN));
}

export const example = (): Example => ({
  formula: '=CLUSTERNETWORK({"A";"A";"A";"B";"B";"B"},{2021;2022;2023;2021;2022;2023},{1;4;16;1;1;4},{1;2;4;1;1;2})',
  given: [
    [["A"], ["A"], ["A"], ["B"], ["B"], ["B"]],
    [[2021], [2022], [2023], [2021], [2022], [2023]],
    [[1], [4], [16], [1], [1], [4]],
    [[1], [2], [4], [1], [1], [2]],
  ],
  // The value is the square of the participants everywhere.
  result: [
    ["Beta", "SE", "Low", "High", "n", "Clusters", "Periods", "Verdict"],
    [2, 0, 2, 2, 6, 2, 3, "no conclusion: 2 of the 10 clusters needed"],
  ],
});
