import { defaultModel } from "../../src/model";
import {
  defaultListSettings,
  indicatorsFromLists,
  listNames,
  plainList,
  type IndicatorReading,
  type ListName,
  type ListReading,
} from "../../src/registers";
import { columnOfCode, defaultRegisterSettings, readTables, registerScript, type RegisterSettings } from "../../src/sql";
import { duckdb, postgres, type Engine, type Value } from "./engines";
import { drawRegister, without, withoutTables, type Register } from "./registerCase";

// The statements about registers on engines of others against the lists of the workbook: each indicator of each cluster-year within
// 1e-9, blank exactly where the core is blank, for the same reason.

const NUMBERS = new Set(
  "period,revenue,digital_core_revenue,service_revenue,employees,ict_specialists,assets,tangible_assets,rd,founded,platform_sales,digital_sold,digital_sold_traditional,digital_sold_outside,digital_bought_outside,platform_revenue,key_processes,nc_processes,dii,dii_year".split(
    ",",
  ),
);
const isNumber = (list: ListName, column: string): boolean =>
  NUMBERS.has(column) || (list === "office" && column !== "cluster");

let engines: Engine[];
beforeAll(async () => {
  engines = [await duckdb(), await postgres()];
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

let runs = 0;

/** Puts the lists into a schema of their own, runs the statements there and gives the basis, which holds the reasons. */
async function runOn(
  engine: Engine,
  register: Register,
  settings: Partial<RegisterSettings>,
  change: (text: string) => string = (text) => text,
): Promise<{ basis: Record<string, Value>[]; result: Record<string, Value>[]; guard: Record<string, Value>[] }> {
  runs += 1;
  const schema = `office_${runs}`;
  await engine.run(`CREATE SCHEMA ${schema}`);
  const named: [string, string][] = [];
  for (const list of listNames) {
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
  return {
    basis: await ordered("indicators_basis", "cluster_key, period_key"),
    result: await ordered("indicators", register.firms?.columns.includes("period") ? "cluster, period" : "cluster"),
    guard: await engine.run(script.guard),
  };
}

function coreOf(register: Register, settings: Partial<RegisterSettings>): ListReading {
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
function differences(core: ListReading, basis: readonly Record<string, Value>[]): string[] {
  const rows = new Map(basis.map((row) => [`${row["cluster_key"]} ${row["period_key"]}`, row]));
  const missing = rows.size === core.groups.length ? [] : [`${rows.size} groups, not ${core.groups.length}`];
  return [
    ...missing,
    ...core.groups.flatMap(({ cluster, period, indicators }) => {
      const row = rows.get(`${cluster} ${period ?? 0}`) ?? {};
      return indicators.flatMap((indicator) => difference(indicator, row).map((it) => `${cluster} ${period ?? ""} ${it}`));
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

const register = drawRegister(5);
const cases: readonly (readonly [string, Register, Partial<RegisterSettings>])[] = [
  ["everything", register, {}],
  ["small cells are suppressed", register, { smallCell: 3 }],
  ["another coverage, NACE", register, { listCoverage: 0.8, classification: "NACE" }],
  ["GB/T 4754, large cells", register, { classification: "GB/T 4754", smallCell: 30 }],
];

test("the register visits a number and a blank of every indicator", () => {
  const core = coreOf(register, {});
  expect(core.groups).toHaveLength(16);
  expect(register.firms?.rows.length).toBeGreaterThan(860);
  const seen = core.groups[0]?.indicators.map(({ code }) => {
    const values = core.groups.map(({ indicators }) => indicators.find((one) => one.code === code)?.value ?? NaN);
    const given = values.filter((value) => !Number.isNaN(value)).length;
    return [code, given > 0, given < values.length];
  });
  expect(seen?.filter(([, some, not]) => !some || !not)).toEqual([]);
});

test.each(cases)("%s: on each engine as in the workbook", async (_, lists, settings) => {
  const core = coreOf(lists, settings);
  for (const engine of engines) {
    const { basis } = await runOn(engine, lists, settings);
    expect(differences(core, basis), engine.dialect).toEqual([]);
  }
});
