/** Puts the tables of a register into an engine, each time into a schema of its own, and runs the statements there. */
import {
  defaultListSettings,
  indicatorsFromLists,
  plainList,
  type IndicatorReading,
  type ListName,
  type ListReading,
} from "../../src/registers";
import {
  columnOfCode,
  defaultRegisterSettings,
  readTables,
  registerScript,
  registerTableNames,
  type RegisterSettings,
  type TableName,
} from "../../src/sql";
import type { Engine, Value } from "./engines";
import type { Register } from "./registerCase";

const NUMBERS = new Set(
  "period,revenue,digital_core_revenue,service_revenue,employees,ict_specialists,assets,tangible_assets,rd,founded,platform_sales,digital_sold,digital_sold_traditional,digital_sold_outside,digital_bought_outside,platform_revenue,key_processes,nc_processes,dii,dii_year,weight,amount,lead_days".split(
    ",",
  ),
);
const isNumber = (list: TableName, column: string): boolean =>
  NUMBERS.has(column) || (list === "office" && column !== "cluster");

let runs = 0;

/** The basis, which holds the reasons, the result, what the guard tells, and what is told of rows left out. */
export interface RegisterRun {
  readonly schema: string;
  readonly basis: Record<string, Value>[];
  readonly result: Record<string, Value>[];
  readonly guard: Record<string, Value>[];
  readonly leftOut: Record<string, Value>[];
}

export async function runOn(
  engine: Engine,
  register: Register,
  settings: Partial<RegisterSettings>,
  change: (text: string) => string = (text) => text,
): Promise<RegisterRun> {
  runs += 1;
  const schema = `office_${runs}`;
  await engine.run(`CREATE SCHEMA ${schema}`);
  const named: [string, string][] = [];
  for (const list of registerTableNames) {
    const table = register[list];
    if (!table) continue;
    const columns = table.columns.map((column) => ({
      name: columnOfCode(column),
      isNumber: isNumber(list, column),
    }));
    await engine.create(schema, list, columns, table.rows);
    named.push(...columns.map(({ name }): [string, string] => [list, name]));
  }
  const script = registerScript({
    ...defaultRegisterSettings,
    smallCell: 0,
    ...settings,
    ...{ dialect: engine.dialect, schema, to: `${schema}.indicators`, tables: readTables(named) },
  });
  for (const statement of script.statements) await engine.run(change(statement));
  const ordered = (table: string, keys: string) => engine.run(`SELECT * FROM ${schema}.${table} ORDER BY ${keys}`);
  const leftOut: Record<string, Value>[] = [];
  for (const text of script.leftOut) leftOut.push(...(await engine.run(text)));
  return {
    schema,
    basis: await ordered("indicators_basis", "cluster_key, period_key"),
    result: await ordered("indicators", register.firms?.columns.includes("period") ? "cluster, period" : "cluster"),
    guard: await engine.run(script.guard),
    leftOut,
  };
}

/** The same lists read by the workbook, which knows nothing of records and weights. */
export function coreOf(register: Register, settings: Partial<RegisterSettings>): ListReading {
  const list = (name: ListName) => {
    const table = register[name];
    return table && plainList([table.columns, ...table.rows.map((row) => row.map((cell) => cell ?? ""))]);
  };
  const firms = list("firms");
  if (!firms) throw new Error("no firms");
  return indicatorsFromLists(
    { firms, ties: list("ties"), reference: list("reference"), office: list("office") },
    { ...defaultListSettings, ...settings },
  );
}

/** Where a basis differs from the core, as sentences. */
export function differences(core: ListReading, basis: readonly Record<string, Value>[]): string[] {
  const rows = new Map(basis.map((row) => [`${row["cluster_key"]} ${row["period_key"]}`, row]));
  const missing = rows.size === core.groups.length ? [] : [`${rows.size} groups, not ${core.groups.length}`];
  return [
    ...missing,
    ...core.groups.flatMap(({ cluster, period, indicators }) => {
      const row = rows.get(`${cluster} ${period ?? 0}`) ?? {};
      return indicators.flatMap((indicator) =>
        difference(indicator, row).map((it) => `${cluster} ${period ?? ""} ${it}`),
      );
    }),
  ];
}

function difference({ code, value, reason }: IndicatorReading, row: Record<string, Value>): string[] {
  // PostgreSQL writes names without quotation marks in small letters.
  const told = (name: string): Value => row[name] ?? row[name.toLowerCase()] ?? NaN;
  const there = told(columnOfCode(code));
  const why = told(`why_${columnOfCode(code)}`);
  const isAlike = Number.isNaN(value) ? Number.isNaN(there) : Math.abs(value - Number(there)) <= 1e-9;
  const isSame = (reason?.code ?? "") === why;
  return isAlike && isSame ? [] : [`${code}: ${value} ${reason?.code ?? ""} here, ${there} ${why} there`];
}
