// Long because it compares every indicator that records give, by every source that may stand beside them, on two engines.
import { askedCodes } from "../../src/registers";
import { columnOfCode } from "../../src/sql";
import { duckdb, postgres, type Engine, type Value } from "./engines";
import { recordsByHand, type Counted } from "./recordsByHand";
import { rowsOf, withRecords } from "./recordsCase";
import { drawRegister, ofYears, without, type Register, type RegisterTable } from "./registerCase";
import { coreOf, runOn, type RegisterRun } from "./registerRun";

// Records of sales and of platforms, counts of an office and weights of a sample, which the workbook does not know: against a second
// calculation in plain loops, and against numbers worked out by hand.

let engines: Engine[];
beforeAll(async () => {
  engines = [await duckdb(), await postgres()];
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

/** PostgreSQL writes names without quotation marks in small letters. */
const told = (row: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  row[name] === undefined ? row[name.toLowerCase()] : row[name];

const ofRecords = ["FL2", "TY7", "ID1.3", "ID1.4", "DI3.5", "TY4", "DI1.1", "DI1.3", "DI3.1"] as const;
const fromSales = new Set<string>(["FL2", "TY7", "ID1.3", "ID1.4", "DI3.5"]);
const officePairs: Readonly<Record<string, readonly [part: string, whole: string]>> = {
  "ID1.3": ["orders_online", "orders"],
  "ID1.4": ["lead_days", "base_lead_days"],
  "ID3.2": ["inputs_in_network", "inputs"],
  "DI1.1": ["participants", "addressable"],
  "DI1.2": ["requests_matched", "requests"],
  "DI1.3": ["participants_kept", "participants_before"],
  "DI1.4": ["premises_gigabit", "premises"],
  "DI2.1": ["scenarios_new", "scenarios"],
  "DI2.2": ["applications_of_others", "applications"],
};

/** The first source that gives a number: records, what firms declare, counts of the office, the rate that it tells. */
function expected(register: Register): Map<string, readonly [value: number, from: string]> {
  const byHand = recordsByHand(register, 0.5);
  const office = new Map(rowsOf(register.office).map((row) => [`${row["cluster"]} ${row["period"]}`, row]));
  const answers = new Map<string, readonly [number, string]>();
  for (const { cluster, period, indicators } of coreOf(register, { smallCell: 0 }).groups)
    for (const { code, value } of indicators) {
      if (!ofRecords.some((one) => one === code) && officePairs[code] === undefined) continue;
      const key = `${cluster} ${period} ${code}`;
      const isAsked = askedCodes.some((one) => one === code);
      const [part, whole] = (officePairs[code] ?? []).map((name) => office.get(`${cluster} ${period}`)?.[name]);
      const counted = typeof part === "number" && typeof whole === "number" && whole > 0 ? (100 * part) / whole : NaN;
      const isWithin = counted <= (code === "ID1.4" || code === "DI2.1" ? 1000 : 100);
      const sources: (readonly [number, string])[] = [
        [byHand.get(key)?.value ?? NaN, fromSales.has(code) ? "sales" : "members"],
        [isAsked ? NaN : value, "firms"],
        [isWithin ? counted : NaN, "counts"],
        [isAsked ? value : NaN, "office"],
      ];
      answers.set(key, sources.find(([number]) => !Number.isNaN(number)) ?? [NaN, ""]);
    }
  return answers;
}

function differences(wanted: ReadonlyMap<string, readonly [number, string]>, { basis }: RegisterRun): string[] {
  const rows = new Map(basis.map((row) => [`${row["cluster_key"]} ${row["period_key"]}`, row]));
  return [...wanted].flatMap(([key, [value, from]]) => {
    const [, group = "", code = ""] = /^(.*) (\S+)$/u.exec(key) ?? [];
    const row = rows.get(group) ?? {};
    const [there, source] = [told(row, columnOfCode(code)), told(row, `from_${columnOfCode(code)}`)];
    const isAlike = Number.isNaN(value) ? there === null : Math.abs(value - Number(there ?? NaN)) <= 1e-9;
    return isAlike && source === from ? [] : [`${key}: ${value} ${from} here, ${there} ${source} there`];
  });
}

const register = withRecords(ofYears(drawRegister(5), 2020, 2021), 11);

test("the records visit every source of an indicator, numbers and reasons", () => {
  const wanted = expected(register);
  const seen = new Set([...wanted].map(([key, [, from]]) => `${key.split(" ").at(-1)} ${from}`));
  for (const code of ofRecords) expect(seen).toContain(`${code} ${fromSales.has(code) ? "sales" : "members"}`);
  for (const code of Object.keys(officePairs)) expect(seen).toContain(`${code} counts`);
  for (const code of ["FL2", "TY7", "DI3.5", "TY4", "DI3.1"]) expect(seen).toContain(`${code} firms`);
  for (const code of ["ID3.2", "DI1.2", "DI2.2"]) expect(seen).toContain(`${code} office`);
  const reasons = new Set([...recordsByHand(register, 0.5).values()].map(({ reason }) => reason));
  expect(reasons).toEqual(new Set(["", "coverage", "noData", "noFirms", "noEarlierPeriod", "notGiven", "outOfRange"]));
});

test("on each engine as in plain loops over the same rows", async () => {
  const wanted = expected(register);
  expect(wanted.size).toBeGreaterThan(100);
  for (const engine of engines)
    expect(differences(wanted, await runOn(engine, register, {})), engine.dialect).toEqual([]);
});

test("with the records alone, why each number is blank and how many stand behind it", async () => {
  const [engine] = engines;
  if (!engine) throw new Error("no engine");
  const rates = register.office?.columns.filter((name) => !["cluster", "period", "addressable"].includes(name)) ?? [];
  const declared = "platform_sales,local,role,digital_sold,digital_sold_outside".split(",");
  const alone = without(without(register, "office", ...rates), "firms", ...declared);
  const { basis } = await runOn(engine, alone, {});
  const answers = new Map<string, Counted>();
  for (const row of basis)
    for (const code of ofRecords) {
      const name = columnOfCode(code);
      const [value, used, reason] = [row[name], row[`used_${name}`], row[`why_${name}`]];
      answers.set(`${row["cluster_key"]} ${row["period_key"]} ${code}`, {
        ...{ value: value === null ? NaN : Number(value), used: Number(used), reason: String(reason) },
      });
    }
  for (const [key, { value, used, reason }] of recordsByHand(alone, 0.5))
    expect([key, answers.get(key)]).toEqual([
      key,
      { value: Number.isNaN(value) ? NaN : (expect.closeTo(value, 9) as unknown), used, reason },
    ]);
});

const planted: readonly (readonly [what: string, change: (text: string) => string, codes: readonly string[]])[] = [
  ["the main platform", (text) => text.replace("MAX(sold_there)", "MIN(sold_there)"), ["FL2"]],
  ["a sale within the cluster", (text) => text.replaceAll("sale.buyer_home <> sale.seller_home", "1 = 1"), ["TY7"]],
  ["an order on no platform", (text) => text.replace("sale.platform_key <> ''", "1 = 1"), ["ID1.3"]],
  ["the base period", (text) => text.replace("MIN(trade.period_key)", "MAX(trade.period_key)"), ["ID1.4"]],
  ["what is traditional", (text) => text.replace("buyer_core = 0", "buyer_core = 1"), ["DI3.5"]],
  ["where participants are", (text) => text.replace("participant.inside = 1", "participant.inside = 0"), ["TY4"]],
  ["who could be served", (text) => text.replaceAll("count_addressable", "count_participants"), ["DI1.1"]],
  [
    "who was there before",
    (text) => text.replace("period_key + 1 AS period_after", "period_key AS period_after"),
    ["DI1.3"],
  ],
  ["a role", (text) => text.replace("participant.role = 5", "participant.role = 4"), ["DI3.1"]],
  [
    "counts before rates",
    (text) => text.replace("office.count_premises_gigabit", "office.count_scenarios_new"),
    ["DI1.4"],
  ],
];

test("planted errors are found, each in the indicators that it spoils", async () => {
  const [engine] = engines;
  if (!engine) throw new Error("no engine");
  const changed = new Set<string>();
  const run = await runOn(engine, register, {}, (text) =>
    planted.reduce((before, [what, change]) => {
      const after = change(before);
      if (after !== before) changed.add(what);
      return after;
    }, text),
  );
  expect([...changed]).toHaveLength(planted.length);
  const found = new Set(differences(expected(register), run).map((line) => / (\S+): /u.exec(line)?.[1]));
  expect(planted.flatMap(([, , codes]) => codes).filter((code) => !found.has(code))).toEqual([]);
});

const table = (header: string, ...rows: readonly (readonly (string | number | null)[])[]): RegisterTable => ({
  columns: header.split(" "),
  rows,
});

/** Two periods of a cluster of four firms; its neighbour Far sells to it. Numbers are small enough to be added up in the head. */
const small: Register = {
  firms: table(
    "firm cluster period industry employees",
    ...[2023, 2024].flatMap((year) => [
      ["A", "Lake", year, "62", 40],
      ["B", "Lake", year, "62", 30],
      ["C", "Lake", year, "28", 20],
      ["D", "Lake", year, "28", 10],
      ["Far", "Hill", year, "10", 10],
    ]),
  ),
  sales: table(
    "period seller buyer amount digital platform lead_days",
    [2023, "A", "Far", 100, "yes", "Agora", 10],
    [2023, "B", "C", 100, "yes", "no", 30],
    [2024, "A", "Far", 300, "yes", "Agora", 10],
    [2024, "A", "B", 60, "yes", "Agora", 14],
    [2024, "B", "C", 40, "no", "Bazaar", null],
    [2024, "Abroad", "C", 100, "yes", "no", 99],
    [2024, "C", "A", 100, "yes", null, 6],
    [2024, "C", "C", 9999, "yes", "Agora", 500],
    [2024, "D", null, 50, "no", "no", null],
    [2024, "B", "D", -7, "yes", "Agora", null],
  ),
  members: table(
    "period platform participant cluster role inside",
    [2023, "Agora", "p1", "Lake", "user", "yes"],
    [2023, "Agora", "p2", "Lake", "user", "yes"],
    [2023, "Agora", "p3", "Lake", "user", "yes"],
    [2023, "Agora", "p4", "Lake", "developer", "no"],
    [2024, "Agora", "p1", "Lake", "user", "yes"],
    [2024, "Agora", "p4", "Lake", "developer", "no"],
    [2024, "Agora", "p5", "Lake", "developer", "yes"],
    [2024, "Agora", "p5", "Lake", "developer", "yes"],
    [2024, "Agora", "p6", "Lake", "user", null],
    [2024, "Bazaar", "p7", "Lake", "finance", "no"],
  ),
  office: table(
    "cluster period addressable requests_matched requests DI1.2 DI1.4",
    ["Lake", 2023, 50, 3, 12, 99, 70],
    ["Lake", 2024, 16, null, 12, 30, 75],
  ),
};

test("worked out by hand: a cluster of four firms", async () => {
  for (const engine of engines) {
    const { basis, leftOut } = await runOn(engine, small, {});
    const lake = (year: number): Record<string, Value> =>
      basis.find((row) => row["cluster_key"] === "Lake" && row["period_key"] === year) ?? {};
    const shown = (year: number, ...names: string[]) => names.map((name) => told(lake(year), name));
    // Agora 300 + 60 of 300 + 60 + 40 + 50 sold where the platform is known; C says nothing: 80 of 100 employees.
    expect(shown(2024, "FL2", "n_FL2", "d_FL2", "used_FL2", "asked_FL2", "from_FL2")).toEqual([
      80,
      360,
      450,
      3,
      4,
      "sales",
    ]);
    // Sold outside 300 to Far; bought outside 100 from abroad: (300 - 100) / 400. What B and C sell within counts on neither side.
    expect(shown(2024, "TY7", "n_TY7", "d_TY7", "used_TY7")).toEqual([0.5, 200, 400, 4]);
    // Ordered: B 60 on Agora, C 40 on Bazaar and 100 on none; A's order is not told. 100 of 200, by 2 of 4 firms with half the staff.
    expect(shown(2024, "ID1_3", "n_ID1_3", "d_ID1_3", "used_ID1_3")).toEqual([50, 100, 200, 2]);
    // Days to deliver: (10 + 30) / 2 = 20 in 2023; (10 + 14 + 6) / 3 = 10 in 2024.
    expect(shown(2023, "ID1_4", "base_period")).toEqual([100, 2023]);
    expect(shown(2024, "ID1_4", "n_ID1_4", "d_ID1_4", "base_period")).toEqual([50, 10, 20, 2023]);
    // To Far (food, traditional) 300, to B and A (software) 60 and 100.
    expect(told(lake(2024), "DI3_5")).toBeCloseTo((100 * 300) / 460, 9);
    // Agora has p1, p4, p5 (told twice) and p6: of three whose place is known two are inside.
    expect(told(lake(2024), "TY4")).toBeCloseTo(200 / 3, 9);
    expect(shown(2024, "used_TY4", "asked_TY4")).toEqual([3, 4]);
    expect(shown(2024, "DI1_1", "n_DI1_1", "d_DI1_1")).toEqual([25, 4, 16]);
    expect(shown(2024, "DI1_3", "n_DI1_3", "d_DI1_3")).toEqual([50, 2, 4]);
    expect(shown(2023, "DI1_3", "why_DI1_3")).toEqual([null, "noEarlierPeriod"]);
    // Two users and two developers: H = 1/2, so 1 - (1/2 - 1/8) / (7/8) = 4/7.
    expect(told(lake(2024), "DI3_1")).toBeCloseTo(4 / 7, 9);
    // Counts come before the rate; where they are not told, the rate.
    expect(shown(2023, "DI1_2", "from_DI1_2")).toEqual([25, "counts"]);
    expect(shown(2024, "DI1_2", "from_DI1_2")).toEqual([30, "office"]);
    expect(shown(2024, "DI1_4", "from_DI1_4")).toEqual([75, "office"]);
    expect(leftOut).toMatchObject([
      {
        table_name: "sales",
        rows_told: 10,
        no_buyer: 1,
        to_itself: 1,
        no_amount: 1,
        platform_unknown: 1,
        days_unknown: 3,
      },
      { table_name: "members", rows_told: 10, no_participant: 0, inside_unknown: 1 },
    ]);
  }
});

test("what is not there is not zero: neither a table nor a column", async () => {
  const [engine] = engines;
  if (!engine) throw new Error("no engine");
  const { basis } = await runOn(engine, without(small, "sales", "digital", "platform", "lead_days"), {});
  for (const row of basis)
    expect(row).toMatchObject({ FL2: null, why_FL2: "noColumn", TY7: null, ID1_3: null, ID1_4: null, DI3_5: null });
  const bare = await runOn(engine, { firms: small.firms } as Register, {});
  for (const row of bare.basis)
    expect(row).toMatchObject({ TY4: null, DI1_1: null, DI1_3: null, why_DI1_3: "notGiven", ID1_3: null });
});

test("what has to be suppressed is not told by another source, and the guard tells what was not suppressed", async () => {
  const [engine] = engines;
  if (!engine) throw new Error("no engine");
  const declared: Register = {
    ...small,
    office: table("cluster period orders_online orders ID1.3", ["Lake", 2024, 1, 4, 30]),
  };
  const row = ({ basis }: RegisterRun) =>
    basis.find((one) => one["cluster_key"] === "Lake" && one["period_key"] === 2024);
  // Two firms order where the platform is known.
  expect(row(await runOn(engine, declared, { smallCell: 3 }))).toMatchObject({
    ID1_3: null,
    why_ID1_3: "suppressed",
    from_ID1_3: "",
  });
  const open = await runOn(engine, declared, { smallCell: 0 });
  expect(open.guard).toContainEqual({
    cluster_key: "Lake",
    period_key: 2024,
    indicator: "ID1.3",
    firms: 2,
    why: "small",
  });
  // A sells 360 and D 50 of 450: more than 85 % in two hands.
  expect(open.guard).toContainEqual({
    cluster_key: "Lake",
    period_key: 2024,
    indicator: "FL2",
    firms: 3,
    why: "dominated",
  });
});

test("weights of a sample, worked out by hand: shares are weighted, firms behind them are counted", async () => {
  const weighted: Register = {
    firms: table(
      "firm cluster employees erp sme dii weight revenue digital_core_revenue industry",
      ["A", "Lake", 50, "yes", "yes", 6, 1, 100, 0, "28"],
      ["B", "Lake", 50, "no", "yes", 2, 4, 100, 50, "28"],
      ["C", "Lake", 50, "yes", "no", 9, 3, 100, 0, "28"],
      ["D", "Lake", 50, "yes", "yes", 5, null, 100, 0, "28"],
      ["E", "Lake", 50, "no", null, null, 0, 100, 0, "28"],
      ["F", "Lake", 50, "yes", null, null, -2, 100, 0, "28"],
      ["G", "Lake", 50, "yes", null, null, NaN, 100, 0, "28"],
      ["H", "Lake", 50, null, null, null, null, 100, 0, "28"],
      ["I", "Lake", 50, null, null, null, 5, 100, 0, "28"],
      ["J", "Lake", 5, "yes", "yes", 12, 7, 100, 0, "28"],
    ),
  };
  for (const engine of engines) {
    const { basis, leftOut } = await runOn(engine, weighted, { listCoverage: 0.3 });
    const shown = (...names: string[]) => names.map((name) => told(basis[0] ?? {}, name));
    // A 1 and C 3 of A 1, B 4 and C 3: a half. D to G answer without a usable weight; H was not drawn; I did not answer; J is small.
    expect(shown("ID1_2", "n_ID1_2", "d_ID1_2", "used_ID1_2", "asked_ID1_2", "unweighted_ID1_2")).toEqual([
      50, 4, 8, 3, 8, 4,
    ]);
    // Small firms with four technologies: A 1 of A 1 and B 4; C is none, D has no weight.
    expect(shown("ID1_5", "used_ID1_5", "unweighted_ID1_5")).toEqual([20, 2, 1]);
    // Revenue is known of every firm, drawn or not: 50 of 1000.
    expect(shown("TY1", "used_TY1")).toEqual([5, 10]);
    expect(leftOut).toMatchObject([
      { table_name: "firms", [engine.dialect === "postgresql" ? "without_weight_id1_2" : "without_weight_ID1_2"]: 4 },
    ]);
  }
  const [engine] = engines;
  if (!engine) throw new Error("no engine");
  const { columns = [], rows = [] } = weighted.firms ?? {};
  const at = columns.indexOf("weight");
  const none = { firms: { columns, rows: rows.map((row) => row.map((cell, column) => (column === at ? 0 : cell))) } };
  expect((await runOn(engine, none, {})).basis[0]).toMatchObject({ ID1_2: null, why_ID1_2: "noWeight", used_ID1_2: 0 });
  // The guard counts firms, however many each stands for.
  const { guard } = await runOn(engine, weighted, { listCoverage: 0.3 });
  expect(guard).toContainEqual({ cluster_key: "Lake", period_key: 0, indicator: "ID1.5", firms: 2, why: "small" });
});
