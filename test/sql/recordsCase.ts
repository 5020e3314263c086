/** Illustrative records beside a register of firms: invoices and participants of platforms, with everything that may be wrong in them. */
import { drawing, type Register, type RegisterCell, type RegisterTable } from "./registerCase";

/** A table as rows by the names of its columns. */
export type Row = Readonly<Record<string, RegisterCell>>;
export const rowsOf = (table: RegisterTable | undefined): Row[] =>
  (table?.rows ?? []).map((row) =>
    Object.fromEntries(table?.columns.map((column, at) => [column, row[at] ?? null]) ?? []),
  );
const tableOf = (columns: readonly string[], rows: readonly Row[]): RegisterTable => ({
  columns,
  rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
});

const PLATFORMS = ["Bazaar", "Agora", "no", "否", "Market 3", "Agora"];

/** Sales, participants and counts of the office for the firms of a register. */
export function withRecords(register: Register, seed: number): Register {
  const draw = drawing(seed);
  const below = (most: number): number => Math.floor(draw() * most);
  const pick = (of: readonly RegisterCell[]): RegisterCell => of[below(of.length)] ?? null;
  const firms = rowsOf(register.firms);
  const groups = [...new Set(firms.map(({ cluster, period }) => `${cluster}|${period}`))]
    .map((key) => key.split("|"))
    .filter(([cluster = "", period]) => cluster.trim() !== "" && period !== "null");
  // One cluster-year hardly trades, not even with others.
  const quiet = new Set(groups.filter((_, at) => at % 4 === 2).map(([cluster, period]) => `${cluster}|${period}`));
  const inPeriod = (year: RegisterCell): RegisterCell[] =>
    firms.flatMap(({ firm = null, cluster, period }) =>
      period === year && !quiet.has(`${cluster}|${period}`) ? [firm] : [],
    );
  const sales: Row[] = [];
  const members: Row[] = [];
  const office: Row[] = [];
  groups.forEach(([cluster = "", year = ""], at) => {
    const period = Number(year);
    const own = firms.flatMap((row) =>
      row["cluster"] === cluster && row["period"] === period ? [row["firm"] ?? null] : [],
    );
    // One cluster-year tells nothing of platforms.
    const trades = [350, 350, 6, 350][at % 4] ?? 350;
    for (let sale = 0; sale < trades; sale += 1) {
      const others = [...inPeriod(period), "A stranger", "Stranger 2", "Stranger 3", null];
      const [one, other] = [pick(own), below(3) === 0 ? pick(own) : pick(others)];
      const sells = below(2) === 0;
      sales.push({
        period: below(60) === 0 ? null : period,
        ...{ seller: sells ? one : other, buyer: sells ? other : one },
        amount: below(40) === 0 ? pick([null, -5, 0]) : below(9000) / 10,
        digital: below(12) === 0 ? pick([null, "perhaps"]) : pick(["yes", "no", "是", "否", "FALSE"]),
        platform: at % 5 === 4 ? null : below(15) === 0 ? null : pick(PLATFORMS),
        lead_days: below(8) === 0 ? pick([null, -1]) : below(40),
      });
    }
    for (let participant = 0; participant < ([60, 60, 12, 0][(at + 1) % 4] ?? 0); participant += 1)
      members.push({
        ...{ period, cluster, platform: pick(["Agora", "Agora", "Bazaar", " Market 3"]) },
        participant: below(30) === 0 ? null : `Participant ${below(45)}`,
        role: below(6) === 0 ? pick([null, "clown"]) : pick(["platform", "开发者", "user", "user", "finance"]),
        inside: below(7) === 0 ? null : pick(["yes", "no", "是"]),
      });
    const counts = [
      "orders",
      "lead_days",
      "inputs",
      "requests",
      "participants",
      "premises",
      "scenarios",
      "applications",
    ];
    office.push({
      ...{
        cluster,
        period,
        addressable: at === 0 ? 5 : below(9) === 0 ? null : 40 + below(60),
        base_lead_days: 10 + below(9),
      },
      ...Object.fromEntries(counts.map((name) => [name, below(6) === 0 ? pick([null, 0]) : 20 + below(30)])),
      ...{ orders_online: below(25), inputs_in_network: below(25), requests_matched: below(30) },
      ...{ participants_before: below(30), participants_kept: below(30), premises_gigabit: below(20) },
      ...{ scenarios_new: below(50), applications_of_others: pick([null, 3, 12]) },
    });
  });
  // How many the platform could serve is not known of one cluster.
  office[4] = { ...office[4], addressable: null };
  members.push({ ...members[3] }, { ...members[5], cluster: "Nowhere" }, { ...members[7], platform: "  " });
  const rates = rowsOf(register.office);
  const columns = [...new Set([...(register.office?.columns ?? []), ...Object.keys(office[0] ?? {})])];
  const told = office.map((row) => ({
    ...rates.find(({ cluster, period }) => cluster === row["cluster"] && period === row["period"]),
    ...row,
  }));
  return {
    ...register,
    sales: tableOf(Object.keys(sales[0] ?? {}), sales),
    members: tableOf(Object.keys(members[0] ?? {}), members),
    office: tableOf(columns, told),
  };
}
