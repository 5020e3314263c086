import { readLabelledTransitions, type LabelledFault } from "../../evolution";
import { capitalsApart, cellText, isBlank, nameKey, type Cell } from "../../model";
import { chainOutputs, chainTable, panelNote, type ChainOutput } from "../../results";
import { readCell } from "../../spreadsheet/deliveredCell";
import { translatorFor } from "../../texts";
import { column, periodColumn, readCells, refuseOtherHeights } from "../arguments/column";
import { scalarOf } from "../arguments/number";
import { panelOf, rowNumber } from "../arguments/panel";
import { placeOf, rangeArgument } from "../arguments/rangeArgument";
import { parameter, type Reader } from "../arguments/reader";
import { declare } from "../declaration";
import type { Example } from "../example";
import { refuse } from "../refused";

/** How states follow each other, data rows only; its few words are English. */
export const declaration = declare({
  id: "CLUSTERTRANSITIONS",
  form: "wholeRange",
  texts: ["panels", "dataCheck"],
  parameters: { clusters: column(), periods: periodColumn(), states: column(), output: output(), order: labels() },
  answer: ({ clusters, periods, states, output: shown, order }) => {
    refuseOtherHeights(clusters, periods, states);
    const panel = panelOf(clusters, periods);
    if (panel.clusters.length === 0) refuse({ code: "noPanel", where: placeOf(clusters.range) });
    const reading = readLabelledTransitions(panel, states.cells, order);
    if (reading.kind === "refused") return refuseStates(reading.faults);
    if (reading.states.length === 0) refuse({ code: "noStates", where: placeOf(states.range) });
    const t = translatorFor("en");
    const apart = capitalsApart(reading.states.map(nameKey)).map((pair) => t("panel.stateCapitals", { ...pair }));
    const told = [panelNote(panel, "en", (row) => rowNumber(clusters.range, row)), ...apart];
    const note = told.filter((sentence) => sentence !== "").join(t("list.note"));
    return chainTable(reading, shown, "en", note);
  },
});

function output(): Reader<ChainOutput> {
  return parameter({ shape: "single", optional: true }, ({ value }) => readOutput(value));
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
function labels(): Reader<Cell[]> {
  return parameter({ shape: "range", optional: true }, async (given) => {
    const range = rangeArgument(given);
    return range ? (await readCells(range)).flat() : [];
  });
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

export const example = (): Example => ({
  formula: '=CLUSTERTRANSITIONS({"A";"A";"A";"A"},{2020;2021;2022;2023},{1;2;2;1})',
  given: [
    [["A"], ["A"], ["A"], ["A"]],
    [[2020], [2021], [2022], [2023]],
    [[1], [2], [2], [1]],
  ],
  result: [
    ["From / to", 1, 2],
    [1, 0, 1],
    [2, 0.5, 0.5],
  ],
});
