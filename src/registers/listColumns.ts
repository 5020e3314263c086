import { bilingual, type Bilingual } from "../model";

/** The lists that an office may have. */
export const listNames = ["firms", "ties", "reference", "office"] as const;
export type ListName = (typeof listNames)[number];

/** What the cells of a column hold. */
export type ColumnForm =
  "name" | "period" | "industry" | "class" | "role" | "kind" | "money" | "count" | "technologies" | "year" | "flag";

export interface ListColumn {
  readonly form: ColumnForm;
  readonly name: Bilingual;
  /** Other headers that are taken where no column has the code or the name. */
  readonly also?: readonly string[];
}

const column = (form: ColumnForm, en: string, zh: string, ...also: readonly string[]): ListColumn =>
  also.length > 0 ? { form, name: bilingual(en, zh), also } : { form, name: bilingual(en, zh) };

const period = column("period", "Period", "年度", "Year", "年份");
const industry = column("industry", "Industry code", "行业代码");
const cluster = column("name", "Cluster", "集群", "Cluster name", "集群名称");
const employees = column("count", "Employees", "从业人员");
const revenue = column("money", "Revenue", "营业收入");

/** One row per firm (and period). Money in one currency, net of tax. */
export const firmColumns = {
  firm: column("name", "Firm", "企业", "Firm name", "Company", "企业名称"),
  cluster,
  period,
  industry,
  digital_class: column("class", "Digital-economy class", "数字经济分类"),
  revenue,
  digital_core_revenue: column("money", "Digital core revenue", "数字核心业务收入"),
  service_revenue: column("money", "Service revenue", "服务收入"),
  industrial: column("flag", "Industrial firm", "是否工业企业"),
  employees,
  ict_specialists: column("count", "ICT specialists", "数字技术人员"),
  assets: column("money", "Total assets", "资产总计"),
  tangible_assets: column("money", "Fixed tangible assets", "固定资产"),
  rd: column("money", "R&D expenditure", "研发费用"),
  digital_native: column("flag", "Digital native", "是否数字原生"),
  founded: column("year", "Year founded", "成立年份"),
  sme: column("flag", "SME", "是否中小企业"),
  local: column("flag", "Registered locally", "是否本地注册"),
  on_platform: column("flag", "Active on the platform", "是否平台活跃"),
  platform_sales: column("money", "Platform sales", "平台销售额"),
  multi_homing: column("flag", "Can multi-home or port data", "可多平台或可迁移数据"),
  digital_sold: column("money", "Digital goods and services sold", "数字产品与服务销售额"),
  digital_sold_traditional: column("money", "of which sold to traditional industries", "其中销往传统产业"),
  digital_sold_outside: column("money", "of which sold outside the cluster", "其中销往集群外"),
  digital_bought_outside: column(
    "money",
    "Digital goods and services bought outside the cluster",
    "自集群外采购数字产品与服务",
  ),
  role: column("role", "Role", "生态角色"),
  platform_revenue: column("money", "Platform-related revenue", "平台相关收入"),
  complementor: column("flag", "Complementor", "是否互补者"),
  key_processes: column("count", "Key processes", "关键工序数"),
  nc_processes: column("count", "Numerically controlled processes", "数控工序数"),
  erp: column("flag", "Uses ERP or similar", "使用ERP等系统"),
  iip: column("flag", "Uses an industrial-internet platform", "使用工业互联网平台"),
  design: column("flag", "Has research or design", "有研发设计"),
  design_tools: column("flag", "Uses digital design tools", "使用数字化研发设计工具"),
  cloud_data_ai: column("flag", "Uses cloud, big data or AI", "使用云、大数据或人工智能"),
  dii: column("technologies", "Technologies used of twelve", "十二项技术使用数"),
  dii_year: column("year", "Year of the Digital Intensity Index", "数字化强度指数年份"),
  online_export: column("flag", "Sells online across borders", "跨境线上销售"),
  ties_answered: column("flag", "Ties answered", "已答联系"),
} satisfies Readonly<Record<string, ListColumn>>;

/** One row per tie (and period). */
export const tieColumns = {
  from: column("name", "From firm", "起点企业"),
  to: column("name", "To firm", "终点企业"),
  kind: column("kind", "Kind of tie", "联系类型"),
  project: column("name", "Project", "项目名称"),
  live: column("flag", "Live data exchange", "数据贯通"),
  period,
} satisfies Readonly<Record<string, ListColumn>>;

/** One row per industry and area (and period): all firms there, members or not. An empty cluster is the whole economy. */
export const referenceColumns = { industry, cluster, employees, revenue, period } satisfies Readonly<
  Record<string, ListColumn>
>;

/** One row per cluster (and period), beside the codes that no list gives. */
export const officeColumns = { cluster, period } satisfies Readonly<Record<string, ListColumn>>;

export type FirmColumn = keyof typeof firmColumns;
export type TieColumn = keyof typeof tieColumns;
export type ReferenceColumn = keyof typeof referenceColumns;
export type OfficeColumn = keyof typeof officeColumns;

/** The columns of each list by their codes, in the order of a questionnaire. */
export const listColumns: Readonly<Record<ListName, Readonly<Record<string, ListColumn>>>> = {
  firms: firmColumns,
  ties: tieColumns,
  reference: referenceColumns,
  office: officeColumns,
};

/** Columns without which a list says nothing. */
export const neededColumns: Readonly<Record<ListName, readonly string[]>> = {
  firms: ["firm", "cluster"],
  ties: ["from", "to"],
  reference: ["industry"],
  office: ["cluster"],
};

/** Indicators that no list of firms or ties gives: the cluster office is asked for them. */
export const askedCodes = [
  "TY5",
  "ID1.3",
  "ID1.4",
  "ID3.2",
  "DI1.1",
  "DI1.2",
  "DI1.3",
  "DI1.4",
  "DI2.1",
  "DI2.2",
] as const;
