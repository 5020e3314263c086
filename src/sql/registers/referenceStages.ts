// All firms of a region and of the whole economy by industry, for the location quotients.
import { Layers } from "../layers";
import { coreCase, industryLayers } from "./industryColumns";
import { keysOf, sameKeys, total, type RegisterContext, type Stage } from "./registerContext";

/** Two rows of one industry and area contradict each other, so neither counts. */
function told(context: RegisterContext): Stage {
  const first = {
    area: `COALESCE(${context.text("reference", "cluster")}, '')`,
    told_period: context.period("reference"),
    employees: context.number("reference", "employees"),
    revenue: context.number("reference", "revenue"),
  };
  const [industry = {}, ...codes] = industryLayers(context, "reference");
  const layers = new Layers(
    context.dialect,
    context.source("reference"),
    new Map(Object.entries({ ...first, ...industry })),
  );
  for (const layer of codes) layers.add(new Map(Object.entries(layer)));
  return {
    name: "reference",
    what: "The reference table by area, empty for the whole economy; an industry told twice does not count.",
    select: `SELECT area, told_period, division, industry_detail, MAX(industry_group) AS industry_group, MAX(employees) AS staff, MAX(revenue) AS sales
FROM ${layers.table()}
WHERE division IS NOT NULL AND told_period IS NOT NULL
GROUP BY area, told_period, division, industry_detail
HAVING COUNT(*) = 1`,
  };
}

/** Both areas are told in the same measure: employees where both have them. */
function measures(context: RegisterContext): readonly Stage[] {
  const area = (as: string, is: string): string =>
    `LEFT JOIN ${context.stage("area_staff")} AS ${as} ON ${as}.told_period = grouped.period_key AND ${as}.area = ${is}`;
  return [
    {
      name: "area_staff",
      what: "Areas that are told, and whether in employees.",
      select: `SELECT area, told_period, MAX(CASE WHEN staff IS NOT NULL THEN 1 ELSE 0 END) AS has_staff
FROM ${context.stage("reference")} AS told
GROUP BY area, told_period`,
    },
    {
      name: "measures",
      what: "Whether region and whole economy are told in employees.",
      select: `SELECT ${keysOf("grouped")}, CAST('' AS ${context.dialect.orNull.text}) AS economy_area,
  CASE WHEN region.has_staff = 1 AND economy.has_staff = 1 THEN 1 ELSE 0 END AS by_staff
FROM ${context.stage("groups")} AS grouped
${area("region", "grouped.cluster_key")}
${area("economy", "''")}`,
    },
  ];
}

/** Rows of both areas beside every cluster and period: each joined by its area, since regions have no rows in common. */
function areas(context: RegisterContext): Stage {
  const size = "CASE WHEN measure.by_staff = 1 THEN told.staff ELSE told.sales END";
  const of = (area: string, isEconomy: 0 | 1): string =>
    `SELECT ${keysOf("measure")}, told.division AS division, told.industry_group AS industry_group, told.industry_detail AS industry_detail, ${isEconomy} AS is_economy, ${size} AS size
FROM ${context.stage("measures")} AS measure
JOIN ${context.stage("reference")} AS told ON told.told_period = measure.period_key AND told.area = measure.${area}`;
  return {
    name: "areas",
    what: "The rows of region and whole economy beside every cluster and period.",
    select: `SELECT * FROM (\n${of("cluster_key", 0)}\nUNION ALL\n${of("economy_area", 1)}\n) AS both_areas\nWHERE size IS NOT NULL`,
  };
}

/** A two-digit row replaces its parts. */
function parts(context: RegisterContext): readonly Stage[] {
  return [
    {
      name: "wholes",
      what: "Industries of which there is a two-digit row.",
      select: `SELECT DISTINCT cluster_key AS whole_cluster, period_key AS whole_period, is_economy AS whole_economy, division AS whole_division
FROM ${context.stage("areas")} AS area_row
WHERE industry_detail = ''`,
    },
    {
      name: "parts",
      what: "The rows of the reference that add up: a two-digit row replaces its parts.",
      select: `SELECT ${keysOf("area_row")}, area_row.division AS division, area_row.is_economy AS is_economy, area_row.size AS size,
  ${coreCase(context.settings.classification, "area_row.division", "area_row.industry_group")} AS is_core
FROM ${context.stage("areas")} AS area_row
LEFT JOIN ${context.stage("wholes")} AS whole_row ON area_row.cluster_key = whole_row.whole_cluster AND area_row.period_key = whole_row.whole_period AND area_row.is_economy = whole_row.whole_economy AND area_row.division = whole_row.whole_division
WHERE area_row.industry_detail = '' OR whole_row.whole_cluster IS NULL`,
    },
  ];
}

function quotients(context: RegisterContext): readonly Stage[] {
  const of = (side: 0 | 1, condition = ""): string =>
    total(`CASE WHEN part.is_economy = ${side}${condition} THEN part.size END`);
  const known = (side: 0 | 1, condition: string): string =>
    `SUM(CASE WHEN part.is_economy = ${side} AND ${condition} THEN part.size END)`;
  const sides = ["region", "economy"] as const;
  const columns = sides.flatMap((side, at) => {
    const is = at === 0 ? 0 : 1;
    return [
      `  SUM(CASE WHEN part.is_economy = ${is} THEN 1 ELSE 0 END) AS ${side}_rows`,
      `  ${of(is)} AS ${side}_total`,
      `  ${of(is, " AND part.is_core IS NOT NULL")} AS ${side}_classified`,
      // NULL where there is no row of the core: that is not 0.
      `  ${known(is, "part.is_core = 1")} AS ${side}_core`,
      `  ${known(is, "part.division = foremost.leading_division")} AS ${side}_leading`,
      `  ${known(is, "part.division = foremost.leading_outside")} AS ${side}_outside`,
    ];
  });
  return [
    {
      name: "quotients",
      what: "What the leading industry and the digital core are of region and whole economy.",
      select: `SELECT ${keysOf("part")},\n${columns.join(",\n")}
FROM ${context.stage("parts")} AS part
LEFT JOIN ${context.stage("leading")} AS foremost ON ${sameKeys("part", "foremost")}
GROUP BY part.cluster_key, part.period_key`,
    },
  ];
}

export function referenceStages(context: RegisterContext): readonly Stage[] {
  if (!context.hasTable("reference")) return [];
  return [told(context), ...measures(context), areas(context), ...parts(context), ...quotients(context)];
}
