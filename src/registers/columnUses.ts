import type { FirmColumn, TieColumn } from "./listColumns";

/** Every indicator of ties depends on who answered, and on the two ends of a tie. */
const ofTies = ["FL3", "TY6", "ID2.1", "ID2.5", "ID3.1", "ID3.4"];

/** The indicators that change where a column of the firms is not asked for; none where every one needs it. */
export const firmUses: Readonly<Record<FirmColumn, readonly string[]>> = {
  firm: [],
  cluster: [],
  period: ["ID3.4", "DI2.4"],
  industry: ["FL1", "TY1", "TY3", "ID2.1", "ID2.5", "DI2.3", "DI2.4"],
  digital_class: ["TY1", "DI2.3", "DI2.4"],
  revenue: ["FL1", "FL2", "TY1", "TY2", "TY3", "ID3.5", "DI2.3", "DI3.2"],
  digital_core_revenue: ["TY1"],
  service_revenue: ["ID3.5"],
  industrial: ["ID2.2", "ID3.5"],
  employees: ["FL1", "TY3", "TY8", "ID1.2", "ID1.5", "ID2.4", "ID3.3"],
  ict_specialists: ["TY8"],
  assets: ["TY9"],
  tangible_assets: ["TY9"],
  rd: ["DI2.3"],
  digital_native: ["TY2"],
  founded: ["DI2.4"],
  sme: ["ID1.5", "ID3.3"],
  local: ["TY4"],
  on_platform: ["TY4", "DI3.4"],
  platform_sales: ["FL2"],
  multi_homing: ["DI3.4"],
  digital_sold: ["DI3.5"],
  digital_sold_traditional: ["DI3.5"],
  digital_sold_outside: ["TY7"],
  digital_bought_outside: ["TY7"],
  role: ["DI3.1"],
  platform_revenue: ["DI3.3"],
  complementor: ["DI3.3"],
  key_processes: ["ID1.1"],
  nc_processes: ["ID1.1"],
  erp: ["ID1.2"],
  iip: ["ID2.2"],
  design: ["ID2.3"],
  design_tools: ["ID2.3"],
  cloud_data_ai: ["ID2.4"],
  dii: ["ID1.5"],
  dii_year: ["ID1.5"],
  online_export: ["ID3.3"],
  ties_answered: ofTies,
};

/** The same of the ties. */
export const tieUses: Readonly<Record<TieColumn, readonly string[]>> = {
  from: ofTies,
  to: ofTies,
  kind: ["TY6", "ID2.5", "ID3.1"],
  project: ["TY6", "ID2.5"],
  live: ["ID3.1"],
  period: ["ID3.4"],
};
