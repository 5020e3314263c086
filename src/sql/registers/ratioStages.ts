// The indicators that are sums over firms: who is asked, who says enough, what is added up.
import { listRules, ratioDefinitions } from "../../registers";
import { literal } from "../expressions";
import { Layers } from "../layers";
import { cell, SURVEYED } from "./memberStages";
import { sampledCodes } from "./recordColumns";
import { counted, keysOf, sameKeys, total, type RegisterContext, type Stage } from "./registerContext";
import { columnOfCode } from "./registerTables";

/** What one firm adds; NULL where it does not say. */
interface RatioText {
  /** 1 asked, 0 not asked, NULL not known. */
  readonly filter?: string;
  readonly numerator: string;
  readonly denominator: string;
}

const share = (part: string, whole: string): RatioText => ({ numerator: cell(part), denominator: cell(whole) });
const count = (said: string, filter?: string): RatioText => ({
  ...{ numerator: cell(said), denominator: "1" },
  ...(filter === undefined ? {} : { filter: cell(filter) }),
});

const [sold, bought] = [cell("digital_sold_outside"), cell("digital_bought_outside")];
const founded = cell("founded");

/** The definitions of the contract as text; who is surveyed, what stands behind revenue and what may not exceed is the core's. */
const texts: Readonly<Record<string, RatioText>> = {
  FL2: share("platform_sales", "revenue"),
  // A core firm counts whole, another with its digital core revenue, without it 0.
  TY1: {
    numerator: `CASE WHEN is_core = 1 THEN ${cell("revenue")} WHEN is_core = 0 AND faulty_core = 0 THEN COALESCE(${cell("digital_core_revenue")}, ${literal(0)}) END`,
    denominator: cell("revenue"),
  },
  TY4: count("local", "on_platform"),
  TY7: { numerator: `${sold} - ${bought}`, denominator: `${sold} + ${bought}` },
  TY8: share("ict_specialists", "employees"),
  TY9: share("tangible_assets", "assets"),
  "ID1.1": share("nc_processes", "key_processes"),
  "ID1.2": count("erp"),
  "ID1.5": {
    filter: cell("sme"),
    numerator: `CASE WHEN ${cell("dii")} >= ${listRules.basicIntensity.value} THEN 1 WHEN ${cell("dii")} IS NOT NULL THEN 0 END`,
    denominator: "1",
  },
  "ID2.2": count("iip", "industrial"),
  "ID2.3": count("design_tools", "design"),
  "ID2.4": count("cloud_data_ai"),
  "ID3.3": count("online_export", "sme"),
  "ID3.5": { ...share("service_revenue", "revenue"), filter: cell("industrial") },
  "DI2.3": { ...share("rd", "revenue"), filter: "is_core" },
  // One founded later cannot be in the list.
  "DI2.4": {
    filter: "is_core",
    numerator: `CASE WHEN ${founded} = period_key THEN 1 WHEN ${founded} < period_key THEN 0 END`,
    denominator: `CASE WHEN ${founded} = period_key THEN 0 WHEN ${founded} < period_key THEN 1 END`,
  },
  "DI3.3": {
    numerator: `${cell("complementor")} * ${cell("platform_revenue")}`,
    denominator: cell("platform_revenue"),
  },
  "DI3.4": count("multi_homing", "on_platform"),
  "DI3.5": share("digital_sold_traditional", "digital_sold"),
  "DI3.2": share("revenue", "revenue"),
};

/** An indicator that is a sum over firms. */
export interface RatioColumn {
  readonly code: string;
  /** Behind the names of its columns. */
  readonly name: string;
  readonly text: RatioText;
  readonly isSurveyed: boolean;
  readonly isBehindRevenue: boolean;
  readonly isPart: boolean;
  /** Whether each firm stands for as many as its weight in the sample says. */
  readonly isWeighted: boolean;
}

/** A part may miss its whole by the residue of a sum. */
const RESIDUE = 1 + 1e-9;

export function ratioColumns(context: RegisterContext): readonly RatioColumn[] {
  const hasWeights = context.has("firms", "weight");
  const definitions = ratioDefinitions();
  return Object.entries(texts).map(([code, text]) => {
    const core = definitions.get(code);
    return {
      ...{
        code,
        name: columnOfCode(code),
        text,
        isSurveyed: core?.isSurveyed === true,
        isPart: core?.part !== undefined,
        isWeighted: hasWeights && sampledCodes.includes(code),
      },
      // The largest firm's share is of revenue, and no sum of single answers in the core.
      isBehindRevenue: core ? core.isBehindRevenue === true : true,
    };
  });
}

/** How many firms one of the sample stands for; NULL where that is not known. */
const WEIGHT = "weight_read";

/** Per member what it is to every indicator: asked, used, and what it adds. */
function standings(context: RegisterContext, ratios: readonly RatioColumn[]): string {
  const first = new Map<string, string>();
  const second = new Map<string, string>();
  const third = new Map<string, string>();
  for (const { name, text, isSurveyed, isPart, isWeighted } of ratios) {
    const [part, whole] = [`part_${name}`, `whole_${name}`];
    first.set(part, context.cast(text.numerator, "double")).set(whole, context.cast(text.denominator, "double"));
    const leaves = [
      ...(text.filter === undefined ? [] : [`${text.filter} = 0`]),
      ...(isSurveyed ? [`${cell("employees")} < ${SURVEYED}`] : []),
    ];
    const asked = isWeighted ? `invited_${name}` : `asked_${name}`;
    first.set(asked, leaves.length === 0 ? "1" : `CASE WHEN ${leaves.join(" OR ")} THEN 0 ELSE 1 END`);
    first.set(`passes_${name}`, text.filter === undefined ? "1" : `COALESCE(${text.filter}, -1)`);
    const says = `${asked} = 1 AND passes_${name} = 1 AND ${part} IS NOT NULL AND ${whole} IS NOT NULL`;
    const fits = isPart ? ` AND ${part} <= ${whole} * ${literal(RESIDUE)}` : "";
    const answers = `${says}${fits}`;
    if (isWeighted) {
      // Who has no weight was not drawn, and is not asked; whoever answers all the same is asked and not used.
      second.set(`used_${name}`, `CASE WHEN ${answers} AND ${WEIGHT} IS NOT NULL THEN 1 ELSE 0 END`);
      second.set(`unweighted_${name}`, `CASE WHEN ${answers} AND ${WEIGHT} IS NULL THEN 1 ELSE 0 END`);
      const isDrawn = `${WEIGHT} IS NOT NULL OR (${answers})`;
      second.set(`asked_${name}`, `CASE WHEN ${asked} = 1 AND (${isDrawn}) THEN 1 ELSE 0 END`);
    } else second.set(`used_${name}`, `CASE WHEN ${answers} THEN 1 ELSE 0 END`);
    const times = isWeighted ? ` * ${WEIGHT}` : "";
    third.set(`added_${name}`, `CASE WHEN used_${name} = 1 THEN ${part}${times} END`);
    third.set(`under_${name}`, `CASE WHEN used_${name} = 1 THEN ${whole}${times} END`);
  }
  const keys = [
    "cluster_key",
    "period_key",
    cell("employees"),
    cell("ties_answered"),
    cell("role"),
    cell("dii_year"),
    "division",
    cell("revenue"),
    ...(ratios.some(({ isWeighted }) => isWeighted) ? [WEIGHT] : []),
  ];
  return new Layers(
    context.dialect,
    `${context.stage("members")} AS member`,
    new Map([...keys.map((key) => [key, `member.${key}`] as const), ...first]),
  )
    .add(second)
    .add(third)
    .table("standing");
}

/** Sums of every cluster and period, the largest part of each denominator among them. */
export function ratioStages(context: RegisterContext): readonly Stage[] {
  const ratios = ratioColumns(context);
  const employees = cell("employees");
  const sums = ratios.flatMap(({ name, isBehindRevenue, isWeighted }) => [
    ...(isWeighted ? [`  SUM(unweighted_${name}) AS sum_unweighted_${name}`] : []),
    `  SUM(asked_${name}) AS sum_asked_${name}`,
    `  SUM(used_${name}) AS sum_used_${name}`,
    `  ${total(`added_${name}`)} AS sum_added_${name}`,
    `  ${total(`under_${name}`)} AS sum_under_${name}`,
    ...(isBehindRevenue
      ? [
          `  ${total(`CASE WHEN asked_${name} = 1 THEN ${employees} END`)} AS staff_asked_${name}`,
          `  ${total(`CASE WHEN used_${name} = 1 THEN ${employees} END`)} AS staff_used_${name}`,
          `  COALESCE(MAX(under_${name}), 0) AS first_${name}`,
        ]
      : []),
  ]);
  const answered = cell("ties_answered");
  const others = [
    "  COUNT(*) AS members",
    `  ${total(employees)} AS all_staff`,
    `  ${counted(`${answered} = 1`)} AS answered`,
    `  ${counted(`${answered} IS NOT NULL`)} AS asked_of_ties`,
    `  ${counted(`${employees} IS NOT NULL`)} AS telling_staff`,
    `  ${counted(`division IS NOT NULL AND ${employees} IS NOT NULL`)} AS sized_by_staff`,
    `  ${counted(`division IS NOT NULL AND ${cell("revenue")} IS NOT NULL`)} AS sized_by_revenue`,
    `  ${counted(`${cell("role")} IS NOT NULL`)} AS with_role`,
    ...Array.from({ length: 8 }, (_, at) => `  ${counted(`${cell("role")} = ${at}`)} AS role_${at}`),
    `  MIN(CASE WHEN used_ID1_5 = 1 THEN ${cell("dii_year")} END) AS first_index_year`,
    `  MAX(CASE WHEN used_ID1_5 = 1 THEN ${cell("dii_year")} END) AS last_index_year`,
  ];
  const behind = ratios.filter(({ isBehindRevenue }) => isBehindRevenue);
  return [
    {
      name: "sums",
      what: "Sums over firms observed in both numerator and denominator, by cluster and period.",
      select: `SELECT cluster_key, period_key,\n${[...others, ...sums].join(",\n")}\nFROM ${standings(context, ratios)}\nGROUP BY cluster_key, period_key`,
    },
    {
      name: "seconds",
      what: "The second largest part of each denominator that is money or employees: two firms may not hold nearly all of it.",
      select: `SELECT ${keysOf("standing")},\n${behind
        .map(
          ({ name }) =>
            `  CASE WHEN ${counted(`under_${name} = first_${name}`)} > 1 THEN MAX(first_${name}) ELSE COALESCE(MAX(CASE WHEN under_${name} < first_${name} THEN under_${name} END), 0) END AS second_${name}`,
        )
        .join(
          ",\n",
        )}\nFROM ${standings(context, behind)}\nJOIN ${context.stage("sums")} AS largest ON ${sameKeys("standing", "largest")}\nGROUP BY standing.cluster_key, standing.period_key`,
    },
  ];
}
