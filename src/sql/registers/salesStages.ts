// From records of sales to what members sold and bought: one join of sales with firms per statement, sums by firm from then on.
import { answers, spellingsOf } from "../../registers";
import { literal } from "../expressions";
import { Layers } from "../layers";
import { classLayers, coreCase, industryLayers } from "./industryColumns";
import { cell } from "./memberStages";
import { recordNeeds } from "./recordColumns";
import { counted, keysOf, sameKeys, total, type RegisterContext, type Stage } from "./registerContext";
import { columnOfCode } from "./registerTables";

type SalesCode = keyof typeof recordNeeds.sales;

/** Whether the sales have the columns of an indicator. */
export const salesGive = (context: RegisterContext, code: SalesCode): boolean =>
  context.hasTable("sales") && recordNeeds.sales[code].every((column) => context.has("sales", column));

const needsEnds = (context: RegisterContext): boolean => salesGive(context, "TY7");

/** Sales as they are read; one between a firm and itself is none. The platform is empty where a sale was made on none, NULL unknown. */
function reading(context: RegisterContext): string {
  const none = [...spellingsOf(answers)].flatMap(([word, at]) => (at === 0 ? [word] : []));
  const off = ["0", ...none].map((word) => `platform_said = '${word}'`).join(" OR ");
  return new Layers(
    context.dialect,
    context.source("sales"),
    new Map([
      ["seller_key", context.text("sales", "seller")],
      ["buyer_key", context.text("sales", "buyer")],
      ["sale_period", context.period("sales")],
      ["paid", context.number("sales", "amount")],
      ["digital_said", context.compact("sales", "digital")],
      ["platform_said", context.compact("sales", "platform")],
      ["platform_told", context.text("sales", "platform")],
      ["days", context.number("sales", "lead_days")],
    ]),
  )
    .add(
      new Map([
        ["is_digital", context.flag("digital_said")],
        ["platform_key", `CASE WHEN ${off} THEN '' ELSE platform_told END`],
      ]),
    )
    .table("sale");
}

const isNoSelf = "(sale.buyer_key IS NULL OR sale.seller_key IS NULL OR sale.seller_key <> sale.buyer_key)";

/** What members sold by platform, and what they ordered. */
function sides(context: RegisterContext): readonly Stage[] {
  const joined = (end: "seller" | "buyer"): string => `FROM ${reading(context)}
JOIN ${context.stage("members")} AS member ON sale.${end}_key = member.firm_key AND sale.sale_period = member.period_key
WHERE ${isNoSelf}
GROUP BY member.cluster_key, member.period_key, member.firm_key`;
  const plain = counted("sale.is_digital = 0 AND sale.paid IS NOT NULL");
  return [
    {
      name: "made",
      what: "What each member sold, by platform; and how long it took to deliver.",
      select: `SELECT ${keysOf("member")}, member.firm_key AS firm_key, sale.platform_key AS platform_key,
  MAX(member.${cell("employees")}) AS staff, COUNT(sale.paid) AS paid_rows, ${total("sale.paid")} AS made,
  SUM(sale.days) AS days_needed, COUNT(sale.days) AS deliveries, ${plain} AS plain_rows
${joined("seller")}, sale.platform_key`,
    },
    {
      name: "ordered",
      what: "What each member ordered, and of this what through a platform.",
      select: `SELECT ${keysOf("member")}, member.firm_key AS firm_key, MAX(member.${cell("employees")}) AS staff,
  SUM(CASE WHEN sale.platform_key IS NOT NULL THEN sale.paid END) AS ordered,
  ${total("CASE WHEN sale.platform_key <> '' THEN sale.paid END")} AS ordered_online, ${plain} AS plain_rows
${joined("buyer")}`,
    },
  ];
}

/** The platform through which the members of a cluster sell most. */
function largest(context: RegisterContext): readonly Stage[] {
  return [
    {
      name: "outlets",
      what: "What the members of a cluster sold through each platform.",
      select: `SELECT cluster_key, period_key, platform_key, SUM(made) AS sold_there
FROM ${context.stage("made")} AS made
WHERE platform_key <> ''
GROUP BY cluster_key, period_key, platform_key`,
    },
    {
      name: "outlet_sizes",
      what: "The sales through the largest of them.",
      select: `SELECT cluster_key, period_key, MAX(sold_there) AS sold_most
FROM ${context.stage("outlets")} AS outlet
GROUP BY cluster_key, period_key`,
    },
    {
      name: "main_outlets",
      what: "Which it is; of equals the first by name.",
      select: `SELECT ${keysOf("outlet")}, MIN(outlet.platform_key) AS main_key
FROM ${context.stage("outlets")} AS outlet
JOIN ${context.stage("outlet_sizes")} AS outlet_size ON ${sameKeys("outlet", "outlet_size")} AND outlet.sold_there = outlet_size.sold_most
GROUP BY outlet.cluster_key, outlet.period_key`,
    },
  ];
}

/** Digital sales with the cluster of either end: where a firm is told twice in a period, its end is not known. */
function ends(context: RegisterContext): readonly Stage[] {
  const [industry = {}, ...codes] = industryLayers(context, "firms");
  const [told = {}, ...classes] = classLayers(context);
  const keys = {
    place_firm: context.text("firms", "firm"),
    place_cluster: context.text("firms", "cluster"),
    place_period: context.period("firms"),
  };
  const layers = new Layers(
    context.dialect,
    context.source("firms"),
    new Map(Object.entries({ ...keys, ...industry, ...told })),
  );
  codes.forEach((layer, at) => layers.add(new Map(Object.entries({ ...layer, ...classes[at] }))));
  layers.add(new Map([["industry_core", context.cast(coreCase(context.settings.classification), "integer")]]));
  layers.add(new Map([["place_core", "CASE WHEN class_told IS NULL THEN industry_core ELSE class_core END"]]));
  const place = (end: string): string =>
    `LEFT JOIN ${context.stage("places")} AS place ON sale.${end}_key = place.place_firm AND sale.sale_period = place.place_period`;
  return [
    {
      name: "places",
      what: "The cluster of each firm of the list, with or without one, and whether it is of the digital core.",
      select: `SELECT place_firm, place_period,
  CASE WHEN COUNT(place_cluster) > 1 THEN 1 ELSE 0 END AS is_doubled,
  MAX(place_cluster) AS home,
  CASE WHEN MIN(place_core) = MAX(place_core) THEN MAX(place_core) END AS of_core
FROM ${layers.table("told")}
WHERE place_firm IS NOT NULL AND place_period IS NOT NULL
GROUP BY place_firm, place_period`,
    },
    {
      name: "digital_sellers",
      what: "Digital sales with the cluster of the seller.",
      select: `SELECT sale.seller_key AS seller_key, sale.buyer_key AS buyer_key, sale.sale_period AS sale_period, sale.paid AS paid, place.home AS seller_home
FROM ${reading(context)}
${place("seller")}
WHERE sale.is_digital = 1 AND sale.paid IS NOT NULL AND sale.seller_key <> sale.buyer_key AND COALESCE(place.is_doubled, 0) = 0`,
    },
    {
      name: "digital_sales",
      what: "And with cluster and industry of the buyer.",
      select: `SELECT sale.seller_key AS seller_key, sale.buyer_key AS buyer_key, sale.sale_period AS sale_period, sale.paid AS paid, sale.seller_home AS seller_home, place.home AS buyer_home, place.of_core AS buyer_core
FROM ${context.stage("digital_sellers")} AS sale
${place("buyer")}
WHERE COALESCE(place.is_doubled, 0) = 0 AND (sale.seller_home IS NOT NULL OR place.home IS NOT NULL)`,
    },
  ];
}

const parts = ["FL2", "TY7", "ID1.3", "ID1.4", "DI3.5"] as const;

/** Everything that a member sold and bought in one row, out of up to four tables. */
function ofFirms(context: RegisterContext): Stage {
  const columns = [
    "staff",
    "on_platform",
    "platform_known",
    "ordered",
    "ordered_online",
    "days_needed",
    "deliveries",
    "plain_sold",
    "plain_bought",
    "placed",
    "sold_outside",
    "bought_outside",
    "industry_known",
    "sold_known",
    "sold_traditional",
  ] as const;
  const row = (given: Partial<Record<(typeof columns)[number], string>>): string =>
    columns.map((name) => `${context.cast(given[name] ?? "NULL", "double")} AS ${name}`).join(", ");
  const outside = "(sale.buyer_home IS NULL OR sale.seller_home IS NULL OR sale.buyer_home <> sale.seller_home)";
  const digital = (end: "seller" | "buyer", given: Parameters<typeof row>[0]): string =>
    `SELECT sale.${end}_home AS cluster_key, sale.sale_period AS period_key, sale.${end}_key AS firm_key, ${row({ placed: "1", ...given })}
FROM ${context.stage("digital_sales")} AS sale
WHERE sale.${end}_home IS NOT NULL`;
  const isKnown = "sale.buyer_core IS NOT NULL";
  const texts = [
    `SELECT ${keysOf("made")}, made.firm_key AS firm_key, ${row({
      staff: "made.staff",
      on_platform: "CASE WHEN made.platform_key = outlet.main_key THEN made.made END",
      platform_known: "CASE WHEN made.platform_key IS NOT NULL AND made.paid_rows > 0 THEN made.made END",
      days_needed: "made.days_needed",
      deliveries: "made.deliveries",
      plain_sold: "made.plain_rows",
    })}
FROM ${context.stage("made")} AS made
LEFT JOIN ${context.stage("main_outlets")} AS outlet ON ${sameKeys("made", "outlet")}`,
    `SELECT ${keysOf("ordered")}, ordered.firm_key AS firm_key, ${row({
      staff: "ordered.staff",
      ordered: "ordered.ordered",
      ordered_online: "ordered.ordered_online",
      plain_bought: "ordered.plain_rows",
    })}
FROM ${context.stage("ordered")} AS ordered`,
    ...(needsEnds(context)
      ? [
          digital("seller", {
            sold_outside: `CASE WHEN ${outside} THEN sale.paid END`,
            industry_known: `CASE WHEN ${isKnown} THEN 1 END`,
            sold_known: `CASE WHEN ${isKnown} THEN sale.paid END`,
            sold_traditional: "CASE WHEN sale.buyer_core = 0 THEN sale.paid END",
          }),
          digital("buyer", { bought_outside: `CASE WHEN ${outside} THEN sale.paid END` }),
        ]
      : []),
  ];
  const sums = columns.map((name) => `  ${name === "staff" ? "MAX" : "SUM"}(told.${name}) AS firm_${name}`);
  return {
    name: "traders",
    what: "What each member sold and bought, in one row.",
    select: `SELECT ${keysOf("told")}, told.firm_key AS firm_key,\n${sums.join(",\n")}
FROM (\n${texts.join("\nUNION ALL\n")}\n) AS told
GROUP BY told.cluster_key, told.period_key, told.firm_key`,
  };
}

/** What a member adds to each indicator; NULL where its sales do not say. */
const traderTexts: Readonly<Record<SalesCode, readonly [condition: string, part: string, whole: string]>> = {
  FL2: ["firm_platform_known IS NOT NULL", "COALESCE(firm_on_platform, 0)", "firm_platform_known"],
  TY7: [
    "COALESCE(firm_plain_sold, 0) + COALESCE(firm_plain_bought, 0) + COALESCE(firm_placed, 0) > 0",
    "COALESCE(firm_sold_outside, 0) - COALESCE(firm_bought_outside, 0)",
    "COALESCE(firm_sold_outside, 0) + COALESCE(firm_bought_outside, 0)",
  ],
  "ID1.3": ["firm_ordered IS NOT NULL", "firm_ordered_online", "firm_ordered"],
  "ID1.4": ["firm_deliveries > 0", "firm_days_needed", "firm_deliveries"],
  "DI3.5": [
    "COALESCE(firm_plain_sold, 0) + COALESCE(firm_industry_known, 0) > 0",
    "COALESCE(firm_sold_traditional, 0)",
    "COALESCE(firm_sold_known, 0)",
  ],
};

/** Sums of every cluster and period over the members whose sales say enough. */
function sums(context: RegisterContext): readonly Stage[] {
  const given = parts.filter((code) => salesGive(context, code));
  const first = new Map<string, string>(
    ["cluster_key", "period_key", "firm_staff"].map((name) => [name, `trader.${name}`]),
  );
  for (const code of given) {
    const [condition, part, whole] = traderTexts[code];
    const name = columnOfCode(code);
    first.set(`part_${name}`, `CASE WHEN ${condition} THEN ${part} END`);
    first.set(`whole_${name}`, `CASE WHEN ${condition} THEN ${whole} END`);
  }
  const standing = new Layers(context.dialect, `${context.stage("traders")} AS trader`, first).table("standing");
  const names = given.map(columnOfCode);
  const columns = names.flatMap((name) => [
    `  ${total(`part_${name}`)} AS added_${name}`,
    `  ${total(`whole_${name}`)} AS under_${name}`,
    `  ${counted(`whole_${name} IS NOT NULL`)} AS used_${name}`,
    `  ${total(`CASE WHEN whole_${name} IS NOT NULL THEN firm_staff END`)} AS staff_${name}`,
    `  COALESCE(MAX(whole_${name}), 0) AS first_${name}`,
  ]);
  const seconds = names.map(
    (name) =>
      `  CASE WHEN ${counted(`whole_${name} = first_${name}`)} > 1 THEN MAX(first_${name}) ELSE COALESCE(MAX(CASE WHEN whole_${name} < first_${name} THEN whole_${name} END), 0) END AS second_${name}`,
  );
  return [
    {
      name: "trade",
      what: "Sums over members of what they sold and bought, by cluster and period.",
      select: `SELECT cluster_key, period_key,\n${columns.join(",\n")}\nFROM ${standing}\nGROUP BY cluster_key, period_key`,
    },
    {
      name: "trade_seconds",
      what: "The second largest part of each denominator.",
      select: `SELECT ${keysOf("standing")},\n${seconds.join(",\n")}
FROM ${standing}
JOIN ${context.stage("trade")} AS largest ON ${sameKeys("standing", "largest")}
GROUP BY standing.cluster_key, standing.period_key`,
    },
  ];
}

/** The first period of each cluster whose mean of days may be told: that is 100. */
function bases(context: RegisterContext): readonly Stage[] {
  const least = Math.max(1, context.settings.smallCell);
  const isTold = `trade.used_ID1_4 >= ${least} AND trade.under_ID1_4 > 0 AND trade.added_ID1_4 > 0 AND trade.used_ID1_4 >= ${literal(context.settings.listCoverage)} * sums.members - ${literal(1e-9)}`;
  return [
    {
      name: "base_periods",
      what: "The first period of each cluster of which the days to deliver may be told.",
      select: `SELECT trade.cluster_key AS cluster_key, MIN(trade.period_key) AS base_period
FROM ${context.stage("trade")} AS trade
JOIN ${context.stage("sums")} AS sums ON ${sameKeys("trade", "sums")}
WHERE ${isTold}
GROUP BY trade.cluster_key`,
    },
    {
      name: "bases",
      what: "The mean of days to deliver in it.",
      select: `SELECT base.cluster_key AS cluster_key, base.base_period AS base_period, trade.added_ID1_4 / NULLIF(trade.under_ID1_4, 0) AS base_days
FROM ${context.stage("base_periods")} AS base
JOIN ${context.stage("trade")} AS trade ON base.cluster_key = trade.cluster_key AND base.base_period = trade.period_key`,
    },
  ];
}

export function salesStages(context: RegisterContext): readonly Stage[] {
  if (!parts.some((code) => salesGive(context, code))) return [];
  return [
    ...sides(context),
    ...largest(context),
    ...(needsEnds(context) ? ends(context) : []),
    ofFirms(context),
    ...sums(context),
    ...(salesGive(context, "ID1.4") ? bases(context) : []),
  ];
}
