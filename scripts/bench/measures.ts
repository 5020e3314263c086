import { loadFunction } from "../../src/functions/catalogue";
import type { MeasureId } from "../../src/texts/measureWords";
import { milliseconds, quickest, readOnce, type BenchRow } from "./row";
import { repeatableNumbers } from "./sheet";

const VECTOR = 100_000;
const DENSE = 2_000;
const EDGES = 100_000;
const CRITERIA = 10;

type Sheet = number[][];

const random = repeatableNumbers();

const table = (rows: number, columns: number): Sheet =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0.01 + 0.98 * random()));
const groups = (rows: number, count: number): Sheet => Array.from({ length: rows }, (_, at) => [1 + (at % count)]);

/** A dense matrix of weights above 0 with nothing on its diagonal. */
const dense = (size: number): Sheet => table(size, size).map((row, i) => row.map((w, j) => (i === j ? 0 : w)));

/** Links between neighbours on a ring, four each way, as many units as that gives. */
function ring(edges: number): Sheet {
  const units = edges / 4;
  return Array.from({ length: edges }, (_, at) => {
    const unit = Math.floor(at / 4);
    const step = [1, 2, units - 1, units - 2][at % 4] ?? 1;
    return [unit + 1, ((unit + step) % units) + 1, 1];
  });
}

function judgements(size: number): Sheet {
  const importance = Array.from({ length: size }, () => 1 + 8 * random());
  return importance.map((a) => importance.map((b) => a / b));
}

/** Each measure at the size it is used at. */
function workloads(): readonly (readonly [MeasureId, string, readonly unknown[]])[] {
  const vector = table(VECTOR, 1);
  const other = table(VECTOR, 1);
  const wide = table(VECTOR, 10);
  const size = `${VECTOR.toLocaleString("en")} values`;
  const rows = `${VECTOR.toLocaleString("en")} x 10`;
  return [
    ["CLUSTERLQ", rows, [wide]],
    ["CLUSTERHHI", size, [vector]],
    ["CLUSTERKRUGMAN", size, [vector, other]],
    ["CLUSTERELLISONGLAESER", size, [vector, other, 0.01]],
    ["CLUSTERGINI", size, [vector]],
    ["CLUSTERGINI", `${size}, weighted`, [vector, other]],
    ["CLUSTERTHEIL", `${size}, 30 groups`, [vector, null, groups(VECTOR, 30)]],
    ["CLUSTERDAGUM", `${size}, 30 groups`, [vector, groups(VECTOR, 30)]],
    ["CLUSTERMORAN", `${DENSE} dense, p of 999`, [table(DENSE, 1), dense(DENSE)]],
    ["CLUSTERMORAN", `${DENSE} dense, no permutation`, [table(DENSE, 1), dense(DENSE), 0]],
    ["CLUSTERMORAN", `${EDGES.toLocaleString("en")} links, p of 999`, [table(EDGES / 4, 1), ring(EDGES)]],
    ["CLUSTERMORAN", `${EDGES.toLocaleString("en")} links, no permutation`, [table(EDGES / 4, 1), ring(EDGES), 0]],
    ["CLUSTERENTROPY", rows, [wide]],
    ["CLUSTERCRITIC", rows, [wide]],
    ["CLUSTERAHP", `${CRITERIA} x ${CRITERIA}`, [judgements(CRITERIA)]],
    ["CLUSTERTOPSIS", rows, [wide, table(1, 10)]],
    ["CLUSTERCOUPLING", rows, [wide]],
    ["CLUSTERNORMALIZE", rows, [wide]],
    ["CLUSTERNORMALIZE", `${rows}, rank`, [wide, "rank"]],
    ["CLUSTERKENDALL", size, [vector, other]],
  ];
}

/** Each measure, through the function a person types, as a ratio to one pass over its own input. */
export async function measureRows(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [id, what, given] of workloads()) {
    const { declaration } = await loadFunction(id);
    const padded = declaration.parameters.map((_, at) => given[at] ?? null);
    const ranges = given.filter((range): range is unknown[][] => Array.isArray(range));
    // Small inputs are read faster than the clock ticks, so they are read many times.
    const cells = ranges.reduce((all, range) => all + range.length * (range[0]?.length ?? 0), 1);
    const times = Math.ceil(100_000 / cells);
    const base =
      (await quickest(5, () => {
        for (let i = 0; i < times; i += 1) ranges.forEach(readOnce);
      })) / times;
    const time = await quickest(2, () =>
      declaration.compute({ delivered: padded, addresses: [], can: { entities: true, numbersWithCard: false } }),
    );
    rows.push({ what: `${id}, ${what}`, measured: milliseconds(time), compared: `${(time / base).toFixed(0)} x` });
  }
  return rows;
}
