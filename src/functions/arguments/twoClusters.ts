import { suggestName } from "../../assessment";
import { cellText, isBlank, nameKey, type Cell } from "../../model";
import { readCell } from "../../spreadsheet/deliveredCell";
import { refuse } from "../refused";
import { readCells } from "./column";
import { scalarOf } from "./number";
import { placeOf, rangeArgument } from "./rangeArgument";
import { parametersOf, type Given, type GivenBy, type Reader } from "./reader";
import { table, type AssessmentInput } from "./table";

/** A row of a table, by the name that was asked for. */
export interface NamedRow {
  readonly name: string;
  readonly row: number;
}

/** A table and two of its clusters. */
export interface TwoClusters {
  readonly input: AssessmentInput;
  readonly first: NamedRow;
  readonly second: NamedRow;
}

/** `(indicators, first, second, [clusters], [headers], [model], [language])`: two clusters of a table by their names. */
export const twoClusters = (): Reader<TwoClusters> => ({
  parameters: () => {
    const [indicators, ...convention] = parametersOf({ table: table() });
    const single = { shape: "single", optional: false } as const;
    const names = [
      { name: "first", ...single },
      { name: "second", ...single },
      { name: "clusters", shape: "range", optional: true } as const,
    ];
    return indicators ? [indicators, ...names, ...convention] : names;
  },
  read: readTwoClusters,
});

async function readTwoClusters(given: GivenBy): Promise<TwoClusters> {
  const [input, beside] = await Promise.all([table().read(given, "input"), readNames(given("clusters"))]);
  const names = namesOf(input, beside);
  const [first, second] = (["first", "second"] as const).map((argument) =>
    rowNamed(readCell(scalarOf(given(argument).value)), argument, names, input),
  );
  if (!first || !second) throw new Error("Two names give two rows.");
  if (first.row === second.row) refuse({ code: "sameCluster", found: first.name });
  return { input, first, second };
}

interface NamesBeside {
  readonly cells: readonly Cell[];
  readonly position: number;
}

async function readNames(given: Given): Promise<NamesBeside | undefined> {
  const range = rangeArgument(given);
  if (!range) return undefined;
  const cells = (await readCells(range)).map(([cell = null]) => cell);
  const [only] = cells;
  // A reference to one empty cell.
  if (cells.length === 1 && (only === null || only === "" || only === 0)) return undefined;
  if (range.columns !== 1) refuse({ code: "notOneColumn", where: placeOf(range), found: range.columns });
  return { cells, position: range.position };
}

/** The names of the rows below the header, those of empty rows "". */
function namesOf(input: AssessmentInput, beside: NamesBeside | undefined): string[] {
  if (beside && beside.cells.length !== input.deliveredRows) {
    const { cells, position } = beside;
    refuse({ code: "rowsDiffer", position, found: cells.length, expected: input.deliveredRows });
  }
  const below = beside?.cells.slice(input.hasHeader ? 1 : 0);
  const column = below ? undefined : nameColumn(input);
  const nameIn = (row: number): Cell => {
    if (below) return below[row] ?? null;
    const cell = column === undefined ? null : input.cellAt(row, column);
    return typeof cell === "number" ? cell : input.nameOf(row);
  };
  return Array.from({ length: input.dataset.size }, (_, row) => (input.isEmpty(row) ? "" : nameKey(nameIn(row))));
}

/** The first column without an indicator in which most of what is written is text: a number in it is a name, too. */
function nameColumn({ binding, dataset, cellAt }: AssessmentInput): number | undefined {
  return binding.ignored.find((column) => {
    let [texts, others] = [0, 0];
    for (let row = 0; row < dataset.size; row += 1) {
      const cell = cellAt(row, column);
      if (isBlank(cell)) continue;
      if (typeof cell === "string") texts += 1;
      else others += 1;
    }
    return texts > others;
  });
}

function rowNamed(
  asked: Cell,
  argument: "first" | "second",
  names: readonly string[],
  input: AssessmentInput,
): NamedRow {
  const name = nameKey(asked);
  const rows = names.flatMap((known, row) => (known === name && known !== "" ? [row] : []));
  const [row, another] = rows;
  if (row === undefined) {
    const known = names.filter((other) => other !== "");
    return refuse({ code: "unknownCluster", argument, found: cellText(asked), expected: suggestName(name, known) });
  }
  if (another !== undefined)
    refuse({ code: "repeatedCluster", found: name, rows: rows.map((at) => input.sheetRow(at)) });
  return { name, row };
}
