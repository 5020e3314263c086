/** A register on DuckDB, from Parquet files of firms, ties and sales to assessed clusters, against adding up the same files. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { defaultModel } from "../../src/model";
import { assessmentQuery, defaultRegisterSettings, readTables, registerScript } from "../../src/sql";
import { engineRun, quickest, type BenchRow } from "./row";

/** 93 million rows in a minute. */
const AIMS = { rate: 93e6 / 60, scans: 20, gigabytes: 4 };
const CLUSTERS = 1000;
const PERIODS = 4;

/** Of a hundred rows of a register some six are firms, some twenty ties and the others invoices. */
const SHARES = { firms: 6 / 86, ties: 20 / 86, sales: 60 / 86 };

const flag = (share: number): string =>
  `CASE WHEN random() < 0.1 THEN NULL WHEN random() < ${share} THEN 'yes' ELSE 'no' END`;
const amount = (most: number): string => `CASE WHEN random() < 0.1 THEN NULL ELSE random() * ${most} END`;
const oneOf = (...words: readonly string[]): string =>
  `list_extract(['${words.join("', '")}'], 1 + CAST(floor(random() * ${words.length}) AS INTEGER))`;

const firmColumns: Readonly<Record<string, string>> = {
  industry: oneOf("2611", "J62", "5829", "C28", "2890", "10", "46", "61", "3900", "6500"),
  revenue: `exp(4 + 3 * random())`,
  ...Object.fromEntries(
    ["digital_core_revenue", "service_revenue", "rd", "platform_sales", "platform_revenue"].map((name) => [
      name,
      amount(40),
    ]),
  ),
  employees: "1 + floor(200 * random())",
  ...Object.fromEntries(["ict_specialists", "assets", "tangible_assets"].map((name) => [name, amount(60)])),
  ...Object.fromEntries(
    ["industrial", "digital_native", "sme", "local", "on_platform", "multi_homing", "complementor"].map((name) => [
      name,
      flag(0.5),
    ]),
  ),
  ...Object.fromEntries(
    ["erp", "iip", "design", "design_tools", "cloud_data_ai", "online_export"].map((name) => [name, flag(0.4)]),
  ),
  ...{ role: oneOf("platform", "developer", "supplier", "user"), founded: "1990 + floor(35 * random())" },
  ...{ key_processes: "10 + floor(10 * random())", nc_processes: "floor(12 * random())", dii: "floor(13 * random())" },
  ties_answered: "'yes'",
};

/** A firm of a cluster and period by two numbers: ties and sales meet those of `firms`. */
const firm = (cluster: string, at: string): string => `'F' || ${cluster} || '-' || ${at}`;

async function drawRegister(connection: DuckDBConnection, rows: number, folder: string): Promise<void> {
  const members = Math.max(20, Math.round((rows * SHARES.firms) / CLUSTERS / PERIODS));
  const write = async (name: string, select: string): Promise<void> => {
    const file = join(folder, `${name}.parquet`);
    await connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`);
    await connection.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${file}')`);
  };
  const columns = Object.entries(firmColumns).map(([name, text]) => `${text} AS ${name}`);
  await write(
    "firms",
    `SELECT ${firm("c", "m")} AS firm, 'Cluster ' || c AS cluster, 2021 + p AS period, ${columns.join(", ")}
FROM (SELECT range AS c FROM range(${CLUSTERS})), (SELECT range AS p FROM range(${PERIODS})), (SELECT range AS m FROM range(${members}))`,
  );
  const drawn = (count: number): string =>
    `(SELECT CAST(floor(random() * ${CLUSTERS}) AS INTEGER) AS c, CAST(floor(random() * ${CLUSTERS}) AS INTEGER) AS d, CAST(floor(random() * ${members}) AS INTEGER) AS a, CAST(floor(random() * ${members}) AS INTEGER) AS b, 2021 + CAST(floor(random() * ${PERIODS}) AS INTEGER) AS period FROM range(${count}))`;
  await write(
    "ties",
    `SELECT ${firm("c", "a")} AS "from", ${firm("c", "b")} AS "to", ${oneOf("supply", "supply", "complement", "horizontal", "data")} AS kind, ${flag(0.5)} AS live, period
FROM ${drawn(Math.round(rows * SHARES.ties))}`,
  );
  await write(
    "sales",
    `SELECT period, ${firm("c", "a")} AS seller, ${firm("d", "b")} AS buyer, random() * 1000 AS amount, ${flag(0.2)} AS digital, ${oneOf("no", "no", "Agora", "Bazaar")} AS platform, floor(60 * random()) AS lead_days
FROM ${drawn(Math.round(rows * SHARES.sales))}`,
  );
}

async function columnsOf(connection: DuckDBConnection): Promise<[string, string, string][]> {
  const reader = await connection.runAndReadAll(
    "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_name IN ('firms', 'ties', 'sales')",
  );
  return reader.getRows().map((row): [string, string, string] => [String(row[0]), String(row[1]), String(row[2])]);
}

/** From files to assessed clusters. */
export async function registerRows(argument: string): Promise<BenchRow[]> {
  const rows = Number(argument);
  const folder = mkdtempSync(join(tmpdir(), "registers-"));
  const instance = await DuckDBInstance.create(join(folder, "register.duckdb"), { memory_limit: "3GB" });
  const connection = await instance.connect();
  try {
    await connection.run("SELECT setseed(0.5)");
    await drawRegister(connection, rows, folder);
    const columns = await columnsOf(connection);
    const scan = await quickest(2, async () => {
      for (const table of ["firms", "ties", "sales"]) {
        const sums = columns.flatMap(([of, name, type]) =>
          of === table ? [type === "VARCHAR" ? `max("${name}")` : `sum("${name}")`] : [],
        );
        await connection.run(`SELECT ${sums.join(", ")} FROM ${table}`);
      }
    });
    const tables = readTables(columns.map(([table, name]) => [table, name] as const));
    const script = registerScript({ ...defaultRegisterSettings, tables });
    const query = assessmentQuery(defaultModel, { dialect: "duckdb", from: "indicators", keys: ["cluster", "period"] });
    const started = performance.now();
    for (const statement of script.statements) await connection.run(statement);
    await connection.run(`COPY (${query}) TO '${join(folder, "assessed.parquet")}' (FORMAT parquet)`);
    const time = performance.now() - started;
    const what = `DuckDB, register of ${rows.toLocaleString("en")} rows to assessed clusters`;
    return engineRun({ what, rows, time, scan, scanned: "sums of the files", aims: AIMS });
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}
