import { registerFunctions } from "../../src/functions/register";
import { milliseconds, readOnce, type BenchRow } from "./row";
import { randomSheet } from "./sheet";

type Call = (...given: readonly unknown[]) => Promise<unknown>;
type Block = readonly [row: number, column: number, rows: number, columns: number];

const CALLS = 10_000;
const RUNS = 5;

/** Formulas of one row each that arrive in one tick, as the runtime hands them on, in an Excel that answers at once. */
export async function callRows(): Promise<BenchRow[]> {
  const sheet = randomSheet(CALLS);
  const functions = new Map<string, Call>();
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string, call: Call) => functions.set(id, call) },
    Excel: { run: (_: unknown, read: (context: unknown) => unknown) => read(contextOf(sheet)) },
  });
  registerFunctions(() => ({ entities: true, numbersWithCard: false }));
  const rows: BenchRow[] = [];
  for (const id of ["CLUSTERTYPE", "CLUSTERASSESS"]) {
    let [time, base] = [Infinity, Infinity];
    for (let run = 0; run < RUNS; run += 1) {
      const calls = deliveredRows(sheet);
      let start = performance.now();
      readOnce(sheet);
      base = Math.min(base, performance.now() - start);
      start = performance.now();
      await Promise.all(calls.map((call) => functions.get(id)?.(...call)));
      time = Math.min(time, performance.now() - start);
    }
    rows.push({
      what: `${id}, ${CALLS.toLocaleString("en")} formulas of a row each, without Excel`,
      measured: milliseconds(time),
      compared: `${(time / base).toFixed(0)} x`,
    });
  }
  return rows;
}

/** As on the desktop: every argument a copy of its own, an empty cell as 0, the address of each beside them. */
function deliveredRows(sheet: ReturnType<typeof randomSheet>): unknown[][] {
  const [header = [], ...body] = sheet;
  return body.map((row, at) => [
    [row.map((cell) => cell ?? 0)],
    [[...header]],
    null,
    null,
    { parameterAddresses: [`Sheet1!A${at + 2}:AO${at + 2}`, "Sheet1!A1:AO1", "", ""] },
  ]);
}

function contextOf(sheet: ReturnType<typeof randomSheet>): unknown {
  const rangeAt = (...[row, column, rows, columns]: Block): object => {
    const texts = (textOf: (cell: unknown) => string): string[][] =>
      sheet.slice(row, row + rows).map((cells) => cells.slice(column, column + columns).map(textOf));
    const range = {
      rowIndex: row,
      columnIndex: column,
      rowCount: rows,
      columnCount: columns,
      isNullObject: false,
      load: () => range,
      getTables: () => ({ load: () => ({ items: [] }) }),
      get valueTypes() {
        return texts((cell) => (cell === null ? "Empty" : typeof cell === "number" ? "Double" : "String"));
      },
      get numberFormat() {
        return texts(() => "General");
      },
    };
    return range;
  };
  const worksheet = {
    getRangeByIndexes: rangeAt,
    getUsedRangeOrNullObject: () => rangeAt(0, 0, sheet.length, sheet[0]?.length ?? 0),
  };
  return { workbook: { worksheets: { getItem: () => worksheet } }, sync: () => Promise.resolve() };
}
