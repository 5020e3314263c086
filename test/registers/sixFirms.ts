// Six firms of one cluster in two years, so few that everything can be worked out by hand.
const yes = true;
const no = false;

/** One column per firm A to F in 2023; null where the firm does not say. */
export const columns2023: Readonly<Record<string, readonly unknown[]>> = {
  firm: ["A", "B", "C", "D", "E", "F"],
  industry: [28, 28, 29, "J62", 58.2, 58],
  revenue: [400, 200, 100, 150, 100, 100],
  digital_core_revenue: [100, null, 20, null, null, null],
  service_revenue: [40, 10, null, null, null, null],
  industrial: [yes, yes, yes, no, no, null],
  employees: [100, 50, 30, 60, 8, null],
  ict_specialists: [5, 1, 1, 30, 4, 2],
  assets: [500, 200, 100, 80, 20, null],
  tangible_assets: [300, 150, 60, 20, 5, null],
  rd: [10, 2, null, 20, 12, null],
  digital_native: ["no", "no", "no", "yes", "是", "否"],
  founded: [1990, 2001, 2005, 2015, 2023, 2010],
  sme: [no, yes, yes, yes, yes, null],
  local: [yes, yes, yes, no, yes, null],
  on_platform: [yes, yes, no, yes, null, yes],
  platform_sales: [120, 40, null, 60, 10, 20],
  multi_homing: [yes, no, null, yes, yes, null],
  digital_sold: [20, 0, null, 120, 60, null],
  digital_sold_traditional: [10, 0, null, 90, 20, null],
  digital_sold_outside: [10, 0, null, 50, 20, null],
  digital_bought_outside: [30, 10, 5, 10, 0, null],
  role: ["supplier", "user", "供应商", "developer", "developer", "platform"],
  platform_revenue: [50, 10, null, 100, 40, null],
  complementor: [no, no, null, yes, yes, null],
  key_processes: [20, 10, 10, 0, 0, null],
  nc_processes: [10, 2, 3, 0, 0, null],
  erp: [yes, yes, no, yes, yes, null],
  iip: [yes, no, yes, null, null, null],
  design: [yes, no, yes, yes, yes, no],
  design_tools: [yes, null, no, yes, yes, null],
  cloud_data_ai: [yes, no, no, yes, yes, yes],
  dii: [6, 3, 4, 7, 2, null],
  dii_year: [2022, 2022, 2022, 2022, 2021, null],
  online_export: [yes, no, yes, yes, no, null],
  ties_answered: [yes, yes, yes, yes, yes, yes],
};

const codes = Object.keys(columns2023);

/** The list of firms, 2023 and 2022, with its header row. E is founded in 2023. */
export const firmCells: readonly (readonly unknown[])[] = [
  ["cluster", "period", ...codes],
  ...[0, 1, 2, 3, 4, 5].map((at) => ["East", 2023, ...codes.map((code) => columns2023[code]?.[at])]),
  ...[0, 1, 2, 3, 5].map((at) => [
    "East",
    2022,
    ...codes.map((code) => (["firm", "industry", "ties_answered"].includes(code) ? columns2023[code]?.[at] : null)),
  ]),
];

export const tieCells: readonly (readonly unknown[])[] = [
  ["from", "to", "kind", "project", "live", "period"],
  ["A", "B", "supply", null, true, 2023],
  ["A", "B", "supply", null, false, 2023],
  ["B", "A", "供应", null, false, 2023],
  ["A", "C", "supply", null, null, 2023],
  ["A", "D", "project", "P1", null, 2023],
  ["A", "E", "project", "P1", null, 2023],
  ["D", "E", "project", "P1", null, 2023],
  ["D", "A", "project", "P2", null, 2023],
  ["D", "A", "data", null, null, 2023],
  ["E", "F", "complement", null, null, 2023],
  ["F", "B", "data", null, null, 2023],
  ["C", "D", "friendship", null, null, 2023],
  ["A", "A", "supply", null, true, 2023],
  ["Z", "A", "supply", null, true, 2023],
  ["A", "B", "supply", null, null, 2022],
  ["D", "A", "project", "P0", null, 2022],
  ["C", "F", "complement", null, null, 2022],
  ["B", "F", "horizontal", null, null, 2022],
];

export const referenceCells: readonly (readonly unknown[])[] = [
  ["industry", "cluster", "employees", "period"],
  ["28", "East", 3000, 2023],
  ["281", "East", 999, 2023],
  ["29", "East", 1000, 2023],
  ["62", "East", 500, 2023],
  ["582", "East", 100, 2023],
  ["581", "East", 100, 2023],
  ["10", "East", 5300, 2023],
  ["C28", null, 10_000, 2023],
  ["C29", null, 10_000, 2023],
  ["J62", null, 10_000, 2023],
  ["58.2", null, 2000, 2023],
  ["58.1", null, 2000, 2023],
  ["C10", null, 66_000, 2023],
];

export const officeCells: readonly (readonly unknown[])[] = [
  ["集群", "年度", "TY5", "主平台", "DI1.1 (%)", "交付周期指数"],
  ["East", 2023, 0.5, "Port", 35, 80],
];
