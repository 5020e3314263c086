/**
 * Illustrative lists of a register: some nine hundred firms in sixteen cluster-years, drawn with a fixed seed, with everything that
 * may be wrong in one: blanks, negative amounts, parts above their whole, unknown words and classes, firms told twice, ties with
 * oneself, with strangers and across clusters, projects, periods that are not adjacent.
 */
import type { TableName } from "../../src/sql";

export type RegisterCell = string | number | null;
export interface RegisterTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly RegisterCell[])[];
}
export type Register = Readonly<Partial<Record<TableName, RegisterTable>>>;

export const CLUSTERS = ["North", "South", "East", "West's end"];
export const YEARS = [2020, 2021, 2022, 2024];
const FIRMS = 56;

/** Mulberry32: numbers from 0 to below 1 that are the same everywhere. */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const INDUSTRIES = ["26.11", "J62", "5829", "58", "5811", "C28", "28.9", "10", "1", "46", "61", "39", "6500", "zz"];
const ROLES = ["platform", "开发者", "Supplier", "integrator", "data", "user", "research", "finance", "clown"];
const KINDS = ["supply", "supply", "供应", "project", "project", "complement", "横向", "data", "data", "gossip", null];

interface Tendency {
  /** Share of cells that are blank. */
  readonly blanks: number;
  /** Share of members that answered about ties. */
  readonly answering: number;
  /** How much larger the largest firms are than the others. */
  readonly dominance: number;
  readonly ties: number;
}

export function drawRegister(seed: number): Register {
  const draw = drawing(seed);
  const below = (most: number): number => Math.floor(draw() * most);
  const pick = <T>(of: readonly T[]): T => {
    const found = of[below(of.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  const firms: Record<string, RegisterCell>[] = [];
  const ties: Record<string, RegisterCell>[] = [];
  CLUSTERS.forEach((cluster, c) => {
    YEARS.forEach((period, y) => {
      const tendency: Tendency = {
        blanks: [0.02, 0.1, 0.3, 0.6][(c + y) % 4] ?? 0.1,
        answering: [1, 1, 0.93, 0.4][(c + 2 * y) % 4] ?? 1,
        dominance: [1, 1, 40, 4000][(2 * c + y) % 4] ?? 1,
        ties: [160, 160, 90, 0][(c * y) % 4] ?? 100,
      };
      // One cluster-year is tiny: every cell of it is a small one.
      const size = c === 3 && y === 3 ? 4 : FIRMS + below(5);
      const names = Array.from({ length: size }, (_, at) => `${cluster} firm ${at + 1 + (at % 7 === 0 ? y * 100 : 0)}`);
      names.forEach((firm, at) => firms.push(firmRow({ firm, cluster, period, at, tendency, draw, below, pick })));
      for (let tie = 0; tie < tendency.ties; tie += 1) ties.push(tieRow(names, period, below, pick));
    });
  });
  const told = (at: number): Record<string, RegisterCell> => ({ ...firms[at] });
  firms.push(told(3), { ...told(70), revenue: 5 }, { ...told(80), firm: null }, { ...told(90), cluster: " " });
  firms.push({ ...told(100), firm: "Nowhere 1", period: null });
  ties.push({ ...ties[5], period: null }, { ...ties[6], from: null }, { ...ties[8], period: 1999 });
  return {
    firms: tableOf(firms),
    ties: tableOf(ties),
    reference: tableOf(referenceRows(draw, below)),
    office: tableOf(officeRows(draw, below)),
  };
}

interface FirmDraw {
  readonly firm: string;
  readonly cluster: string;
  readonly period: number;
  readonly at: number;
  readonly tendency: Tendency;
  draw(): number;
  below(most: number): number;
  pick<T>(of: readonly T[]): T;
}

function firmRow(of: FirmDraw): Record<string, RegisterCell> {
  const { firm, cluster, period, at, tendency, draw, below, pick } = of;
  const usually = <T extends RegisterCell>(value: T): T | null => (draw() < tendency.blanks ? null : value);
  const flag = (share = 0.5): RegisterCell =>
    usually(
      draw() < 0.02 ? "perhaps" : draw() < share ? pick(["yes", "是", "TRUE", "Yes "]) : pick(["no", "否", "false"]),
    );
  const amount = (most: number): RegisterCell => usually(draw() < 0.01 ? -below(most) - 1 : below(most * 10) / 10);
  const size = at < 2 ? tendency.dominance : 1;
  const revenue = usually(draw() < 0.05 ? 0 : size * (500 + below(8) * 100));
  return {
    ...{ firm, cluster, period, industry: usually(pick(INDUSTRIES)) },
    digital_class: draw() < 0.2 ? pick(["01", "04", "05", "9", "0312", "2"]) : null,
    ...{ revenue, digital_core_revenue: amount(500), service_revenue: amount(450), industrial: flag() },
    employees: usually(pick([3, 9, 10, 12, 40, 200])),
    ...{ ict_specialists: amount(9), assets: amount(500 * size), tangible_assets: amount(300), rd: amount(900) },
    digital_native: draw() < 0.01 ? null : draw() < 0.6 ? "yes" : "no",
    founded: usually(pick([1990, 2010, 2019, 2020, 2021, 2022, 2023, 2024])),
    ...{ sme: flag(), local: flag(), on_platform: flag(), platform_sales: amount(300), multi_homing: flag() },
    ...{ digital_sold: amount(100), digital_sold_traditional: amount(60), digital_sold_outside: amount(100) },
    ...{ digital_bought_outside: amount(100), role: usually(pick(ROLES)), platform_revenue: amount(100 * size) },
    ...{ complementor: flag(), key_processes: usually(below(20)), nc_processes: usually(below(14)) },
    ...{ erp: flag(), iip: flag(), design: flag(), design_tools: flag(), cloud_data_ai: flag() },
    ...{ dii: usually(draw() < 0.02 ? 13 : below(13)), dii_year: usually(2022 + below(2)), online_export: flag() },
    ties_answered: draw() < tendency.answering ? "yes" : "no",
  };
}

function tieRow(
  names: readonly string[],
  period: number,
  below: (most: number) => number,
  pick: <T>(of: readonly T[]) => T,
): Record<string, RegisterCell> {
  const odd = below(30);
  const from = pick(names);
  const to = odd === 0 ? from : odd === 1 ? "A stranger" : odd === 2 ? "North firm 2" : pick(names);
  const kind = pick(KINDS);
  return {
    ...{ from, to, kind, project: kind === "project" && below(5) > 0 ? `Project ${below(9)}` : null },
    live: pick(["yes", "no", "是", null, "?"]),
    period,
  };
}

function referenceRows(draw: () => number, below: (most: number) => number): Record<string, RegisterCell>[] {
  const rows: Record<string, RegisterCell>[] = [];
  const codes = ["01", "10", "26", "28", "28.9", "46", "61", "62", "6201", "5829", "58.1", "39", "65"];
  for (const cluster of [...CLUSTERS, null, "Elsewhere"])
    for (const period of YEARS)
      for (const industry of codes) {
        // One region is not told in a year, another in revenue alone.
        if (draw() < 0.08 || (cluster === "East" && period === 2021)) continue;
        const employees = cluster === "South" && period === 2022 ? null : 50 + below(900);
        rows.push({ industry, cluster, period, employees, revenue: 100 + below(5000) });
      }
  rows.push({ ...rows[3], employees: 7 }, { ...rows[5], industry: "?" }, { ...rows[7], period: null });
  return rows;
}

function officeRows(draw: () => number, below: (most: number) => number): Record<string, RegisterCell>[] {
  const codes = ["TY5", "ID1.3", "ID1.4", "ID3.2", "DI1.1", "DI1.2", "DI1.3", "DI1.4", "DI2.1", "DI2.2"];
  const rows = [...CLUSTERS, "Elsewhere"].flatMap((cluster) =>
    YEARS.map((period): Record<string, RegisterCell> => {
      const values = codes.map((code) => [code, draw() < 0.3 ? null : code === "TY5" ? below(2) : below(110)] as const);
      return { cluster, period, ...Object.fromEntries(values) };
    }),
  );
  return [...rows, { ...rows[2] }];
}

function tableOf(rows: readonly Readonly<Record<string, RegisterCell>>[]): RegisterTable {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}

/** The same register without some columns. */
export function without(register: Register, list: TableName, ...left: readonly string[]): Register {
  const table = register[list];
  if (!table) return register;
  const kept = table.columns.flatMap((column, at) => (left.includes(column) ? [] : [at]));
  const part = <T>(row: readonly T[]): T[] => kept.flatMap((at) => row.slice(at, at + 1));
  return { ...register, [list]: { columns: part(table.columns), rows: table.rows.map(part) } };
}

/** The same register without some tables. */
export const withoutTables = (register: Register, ...left: readonly TableName[]): Register =>
  Object.fromEntries(Object.entries(register).filter(([list]) => !left.some((one) => one === list)));

/** The rows of some years, and those without one. */
export function ofYears(lists: Register, ...years: readonly number[]): Register {
  return Object.fromEntries(
    Object.entries(lists).map(([name, { columns, rows }]) => {
      const at = columns.indexOf("period");
      return [name, { columns, rows: rows.filter((row) => years.some((year) => year === row[at])) }];
    }),
  );
}
