/** DuckDB on a wide table of a million rows, against adding up the same file: rates, ratios and memory of a process of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { defaultModel } from "../../src/model";
import { assessmentQuery, columnNames } from "../../src/sql";
import { engineRun, quickest, type BenchRow } from "./row";

const AIMS = { rate: 60_000, scans: 30, gigabytes: 1 };

/** Every cell is drawn within the range of its indicator, one in five is blank. */
function randomTable(rows: number): string {
  const columns = [...columnNames(defaultModel.indicators)].map(([code, name]) => {
    const { min = 0, max = 100 } = defaultModel.indicators.find((one) => one.code === code) ?? {};
    const value = `${min} + random() * ${Math.min(max, 100) - min}`;
    return `CASE WHEN random() < 0.2 THEN NULL ELSE ${value} END AS "${name}"`;
  });
  return `SELECT range AS cluster, ${columns.join(", ")} FROM range(${rows})`;
}

/** Parquet to Parquet. */
export async function engineRows(argument: string): Promise<BenchRow[]> {
  const rows = Number(argument);
  const folder = mkdtempSync(join(tmpdir(), "engines-"));
  const [from, to] = [join(folder, "from.parquet"), join(folder, "to.parquet")];
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB" });
  const connection = await instance.connect();
  try {
    await connection.run(`SELECT setseed(0.5)`);
    await connection.run(`COPY (${randomTable(rows)}) TO '${from}' (FORMAT parquet)`);
    await connection.run(`CREATE VIEW clusters AS SELECT * FROM read_parquet('${from}')`);
    const sums = [...columnNames(defaultModel.indicators).values()].map((name) => `sum("${name}")`).join(" + ");
    const scan = await quickest(3, () => connection.run(`SELECT ${sums} FROM clusters`));
    const query = assessmentQuery(defaultModel, { dialect: "duckdb", from: "clusters", keys: ["cluster"] });
    const time = await quickest(2, () => connection.run(`COPY (${query}) TO '${to}' (FORMAT parquet)`));
    const what = `DuckDB, Parquet to Parquet, ${rows.toLocaleString("en")} x ${defaultModel.indicators.length}`;
    return engineRun({ what, rows, time, scan, scanned: "SELECT sum(...)", aims: AIMS });
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}
