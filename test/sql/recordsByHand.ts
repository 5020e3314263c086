/**
 * A second calculation of what records of sales and of platforms say, in plain loops over arrays, from the page about registers alone:
 * per indicator and cluster-year numerator, denominator and value, or why there is none. Cells are not suppressed here.
 */
import type { Register } from "./registerCase";
import { rowsOf, type Row } from "./recordsCase";

export interface Counted {
  readonly value: number;
  readonly used: number;
  readonly reason: string;
}

/** Of the digital core: told by hand for each code of the case. */
const CORE: Readonly<Record<string, 1 | 0 | null>> = {
  ...{ "26.11": 1, J62: 1, "5829": 1, "58": null, "5811": 0, C28: 0, "28.9": 0, "10": 0, "1": 0, "46": 0, "61": 1 },
  ...{ "39": 0, "6500": 0, zz: null },
};
const CLASS: Readonly<Record<string, 1 | 0 | null>> = { "01": 1, "04": 1, "05": 0, "9": null, "0312": 1, "2": 1 };

const text = (cell: unknown): string => (cell === null || cell === undefined ? "" : String(cell).trim());
const amount = (cell: unknown): number => (typeof cell === "number" && cell >= 0 ? cell : NaN);
const yesNo = (cell: unknown): boolean | undefined => {
  const word = text(cell).toLowerCase();
  if (["yes", "true", "是"].includes(word)) return true;
  return ["no", "false", "否"].includes(word) ? false : undefined;
};

interface Member {
  readonly cluster: string;
  readonly core: 1 | 0 | null;
  readonly employees: number;
}

/** Adds to what is there under a key. */
class Sums {
  private readonly sums = new Map<string, number>();
  add(key: string, value: number): void {
    this.sums.set(key, this.of(key) + value);
  }
  of(key: string): number {
    return this.sums.get(key) ?? 0;
  }
  keys(): string[] {
    return [...this.sums.keys()];
  }
}

const largestOf = (sizes: Sums): string | undefined =>
  sizes.keys().sort((a, b) => sizes.of(b) - sizes.of(a) || (a < b ? -1 : 1))[0];

/** What each firm of a cluster-year adds to one indicator. */
type Parts = Map<string, [part: number, whole: number]>;

export function recordsByHand(register: Register, coverage: number): ReadonlyMap<string, Counted> {
  const firms = rowsOf(register.firms);
  const answers = new Map<string, Counted>();
  const told = new Map<string, Row[]>();
  for (const row of firms) {
    if (text(row["firm"]) === "" || text(row["cluster"]) === "" || row["period"] === null) continue;
    const key = `${text(row["firm"])}|${row["period"]}`;
    told.set(key, [...(told.get(key) ?? []), row]);
  }
  const doubled = new Set<string>();
  const members = new Map<string, Member>();
  for (const [key, rows] of told) {
    const [row = {}] = rows;
    if (rows.length > 1) doubled.add(key);
    else {
      const ofClass = text(row["digital_class"]);
      const core = ofClass === "" ? (CORE[text(row["industry"])] ?? null) : (CLASS[ofClass] ?? null);
      members.set(key, { cluster: text(row["cluster"]), core, employees: amount(row["employees"]) });
    }
  }
  // A firm without a cluster is no member, but its industry is known.
  const coreOf = new Map([...members].map(([key, { core }]) => [key, core] as const));
  for (const row of firms) {
    if (text(row["firm"]) === "" || text(row["cluster"]) !== "" || row["period"] === null) continue;
    const key = `${text(row["firm"])}|${row["period"]}`;
    const ofClass = text(row["digital_class"]);
    if (!coreOf.has(key))
      coreOf.set(key, ofClass === "" ? (CORE[text(row["industry"])] ?? null) : (CLASS[ofClass] ?? null));
  }
  const years = [...new Set([...told.values()].flat().map(({ period }) => Number(period)))].sort((a, b) => a - b);
  const clusters = [...new Set([...members.values()].map(({ cluster }) => cluster))];
  const sales = rowsOf(register.sales).filter(
    (row) => text(row["seller"]) === "" || text(row["seller"]) !== text(row["buyer"]),
  );
  const off = (row: Row): boolean => yesNo(row["platform"]) === false;
  for (const cluster of clusters) {
    let base = NaN;
    for (const year of years) {
      const inside = (firm: unknown): boolean => members.get(`${text(firm)}|${year}`)?.cluster === cluster;
      const all = [...members].filter(([key, member]) => member.cluster === cluster && key.endsWith(`|${year}`));
      if (all.length === 0) continue;
      const parts: Record<string, Parts> = {
        FL2: new Map(),
        TY7: new Map(),
        "ID1.3": new Map(),
        "ID1.4": new Map(),
        "DI3.5": new Map(),
      };
      const add = (code: string, firm: unknown, part: number, whole: number): void => {
        const [p, w] = parts[code]?.get(text(firm)) ?? [0, 0];
        parts[code]?.set(text(firm), [p + part, w + whole]);
      };
      const here = sales.filter(({ period }) => period === year);
      const sizes = new Sums();
      for (const row of here)
        if (inside(row["seller"]) && amount(row["amount"]) >= 0 && text(row["platform"]) !== "" && !off(row))
          sizes.add(text(row["platform"]), amount(row["amount"]));
      const main = largestOf(sizes);
      for (const row of here) {
        const [paid, days] = [amount(row["amount"]), amount(row["lead_days"])];
        const [sells, buys] = [inside(row["seller"]), inside(row["buyer"])];
        if (sells && days >= 0) add("ID1.4", row["seller"], days, 1);
        if (!(paid >= 0)) continue;
        if (text(row["platform"]) !== "") {
          if (sells) add("FL2", row["seller"], text(row["platform"]) === main ? paid : 0, paid);
          if (buys) add("ID1.3", row["buyer"], off(row) ? 0 : paid, paid);
        }
        const digital = yesNo(row["digital"]);
        if (digital === false) {
          if (sells) add("TY7", row["seller"], 0, 0);
          if (buys) add("TY7", row["buyer"], 0, 0);
          if (sells) add("DI3.5", row["seller"], 0, 0);
        }
        const ends = [text(row["seller"]), text(row["buyer"])];
        if (digital !== true || ends.some((end) => end === "" || doubled.has(`${end}|${year}`))) continue;
        const isWithin = sells && buys;
        if (sells) add("TY7", row["seller"], isWithin ? 0 : paid, isWithin ? 0 : paid);
        if (buys) add("TY7", row["buyer"], isWithin ? 0 : -paid, isWithin ? 0 : paid);
        const core = coreOf.get(`${text(row["buyer"])}|${year}`) ?? null;
        if (sells && core !== null) add("DI3.5", row["seller"], core === 0 ? paid : 0, paid);
      }
      const staffOf = (names: Iterable<string>): number =>
        [...names].reduce((sum, name) => {
          const employees = members.get(`${name}|${year}`)?.employees ?? NaN;
          return sum + (employees >= 0 ? employees : 0);
        }, 0);
      const allStaff = staffOf(all.map(([key]) => key.slice(0, -5)));
      for (const [code, ofFirms] of Object.entries(parts)) {
        const part = [...ofFirms.values()].reduce((sum, [p]) => sum + p, 0);
        const whole = [...ofFirms.values()].reduce((sum, [, w]) => sum + w, 0);
        const share = code !== "ID1.4" && allStaff > 0 ? staffOf(ofFirms.keys()) / allStaff : ofFirms.size / all.length;
        const covers = share >= coverage - 1e-9;
        if (code === "ID1.4" && Number.isNaN(base) && ofFirms.size > 0 && covers && part > 0) base = part / whole;
        const ratio =
          code === "TY7" ? part / whole : code === "ID1.4" ? (100 * (part / whole)) / base : (100 * part) / whole;
        const reason =
          ofFirms.size === 0 ? "noData" : !covers ? "coverage" : Number.isFinite(ratio) ? "" : "zeroDenominator";
        answers.set(`${cluster} ${year} ${code}`, { value: reason === "" ? ratio : NaN, used: ofFirms.size, reason });
      }
    }
  }
  platformsByHand(register, coverage, clusters, years, answers);
  return answers;
}

function platformsByHand(
  register: Register,
  coverage: number,
  clusters: readonly string[],
  years: readonly number[],
  answers: Map<string, Counted>,
): void {
  interface Participant {
    readonly roles: Set<string>;
    readonly inside: Set<boolean>;
  }
  const names: Readonly<Record<string, string>> = {
    开发者: "developer",
    platform: "platform",
    user: "user",
    finance: "finance",
  };
  const on = (cluster: string, year: number): Map<string, Map<string, Participant>> => {
    const platforms = new Map<string, Map<string, Participant>>();
    for (const row of rowsOf(register.members)) {
      const [platform, participant] = [text(row["platform"]), text(row["participant"])];
      if (text(row["cluster"]) !== cluster || row["period"] !== year || platform === "" || participant === "") continue;
      const there = platforms.get(platform) ?? new Map<string, Participant>();
      platforms.set(platform, there);
      const one = there.get(participant) ?? { roles: new Set(), inside: new Set() };
      there.set(participant, one);
      const role = names[text(row["role"])];
      if (role) one.roles.add(role);
      const inside = yesNo(row["inside"]);
      if (inside !== undefined) one.inside.add(inside);
    }
    return platforms;
  };
  for (const cluster of clusters)
    for (const year of years) {
      const platforms = on(cluster, year);
      const sizes = new Sums();
      for (const [platform, there] of platforms) sizes.add(platform, there.size);
      const main = largestOf(sizes) ?? "";
      const there = [...(platforms.get(main)?.values() ?? [])];
      const only = <T>(set: Set<T>): T | undefined => (set.size === 1 ? [...set][0] : undefined);
      const put = (code: string, part: number, whole: number, used: number, asked: number, empty = "noData"): void => {
        const reason =
          asked === 0
            ? "noFirms"
            : used === 0
              ? empty
              : used / asked < coverage - 1e-9
                ? "coverage"
                : whole > 0
                  ? ""
                  : "notGiven";
        const value = code === "DI3.1" ? part / whole : (100 * part) / whole;
        const isTooLarge = value > 100 * (1 + 1e-9);
        answers.set(`${cluster} ${year} ${code}`, {
          value: reason === "" && !isTooLarge ? value : NaN,
          used,
          reason: reason === "" && isTooLarge ? "outOfRange" : reason,
        });
      };
      const known = there.map(({ inside }) => only(inside)).filter((is) => is !== undefined);
      put("TY4", known.filter((is) => is).length, known.length, known.length, there.length);
      const counts = rowsOf(register.office).find((row) => row["cluster"] === cluster && row["period"] === year);
      put("DI1.1", there.length, amount(counts?.["addressable"]), there.length, there.length);
      const before = [
        ...(on(cluster, year - 1)
          .get(main)
          ?.keys() ?? []),
      ];
      const kept = before.filter((name) => platforms.get(main)?.has(name)).length;
      if (before.length === 0)
        answers.set(`${cluster} ${year} DI1.3`, { value: NaN, used: 0, reason: "noEarlierPeriod" });
      else put("DI1.3", kept, before.length, before.length, before.length);
      const roles = there.map(({ roles: said }) => only(said)).filter((role) => role !== undefined);
      const squares = [...new Set(roles)].reduce(
        (sum, role) => sum + (roles.filter((one) => one === role).length / roles.length) ** 2,
        0,
      );
      put("DI3.1", 1 - squares, 1 - 1 / 8, roles.length, there.length);
    }
}
