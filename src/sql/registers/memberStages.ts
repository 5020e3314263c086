// From the table of firms to the members that count: periods, clusters and periods, firms told twice, cleaned members.
import { listColumns, listRules, roles } from "../../registers";
import { literal } from "../expressions";
import { Layers } from "../layers";
import { classLayers, coreCase, industryLayers } from "./industryColumns";
import { projection, type RegisterContext, type Stage } from "./registerContext";

const DII_MOST = 12;
const LAST_YEAR = 9999;

/** The periods of the firms: how many, and the only one where there is one. */
function periods(context: RegisterContext): Stage {
  return {
    name: "periods",
    what: "How many periods the firms have, and which if there is only one.",
    select: `SELECT
  COUNT(DISTINCT period_key) AS periods,
  CASE WHEN COUNT(DISTINCT period_key) = 1 THEN MAX(period_key) END AS only_period,
  CASE WHEN MIN(period_key) >= 1000 AND MAX(period_key) <= ${LAST_YEAR} THEN 1 ELSE 0 END AS is_yearly
FROM (SELECT ${context.period("firms")} AS period_key FROM ${context.source("firms")}) AS told`,
  };
}

/** The rows of firms by their keys alone. */
const keyed = (context: RegisterContext): string =>
  `(SELECT ${context.text("firms", "firm")} AS firm_key, ${context.text("firms", "cluster")} AS cluster_key, ${context.period("firms")} AS period_key FROM ${context.source("firms")}) AS told`;
const COUNTS = "firm_key IS NOT NULL AND cluster_key IS NOT NULL AND period_key IS NOT NULL";

function groups(context: RegisterContext): Stage {
  return {
    name: "groups",
    what: "Every cluster and period of which there is a firm.",
    select: `SELECT DISTINCT cluster_key, period_key\nFROM ${keyed(context)}\nWHERE ${COUNTS}`,
  };
}

function doubled(context: RegisterContext): Stage {
  return {
    name: "doubled",
    what: "Firms that stand twice in a period: they leave it entirely, their ties too.",
    select: `SELECT firm_key AS doubled_firm, period_key AS doubled_period\nFROM ${keyed(context)}\nWHERE ${COUNTS}\nGROUP BY firm_key, period_key\nHAVING COUNT(*) > 1`,
  };
}

/** A column of members by the code of its column: its number, or 1 yes and 0 no. */
export const cell = (code: string): string => `${code}_read`;

/** Cleaned values of the firms: numbers, truth values, role, division, core. */
function members(context: RegisterContext): Stage {
  const first: Record<string, string> = {
    firm_key: context.text("firms", "firm"),
    cluster_key: context.text("firms", "cluster"),
    period_key: context.period("firms"),
    role_said: context.compact("firms", "role", roles),
    faulty_core: context.faulty("firms", "digital_core_revenue"),
  };
  const words: Record<string, string> = { [cell("role")]: context.word("role_said", roles) };
  // A weight of 0 stands for nobody: as if there were none, and told.
  if (context.has("firms", "weight"))
    first["weight_read"] = `NULLIF(${context.number("firms", "weight")}, ${literal(0)})`;
  for (const [code, { form }] of Object.entries(listColumns.firms)) {
    if (form === "flag") {
      first[`${code}_said`] = context.compact("firms", code);
      words[cell(code)] = context.flag(`${code}_said`);
    } else if (form === "money" || form === "count") first[cell(code)] = context.number("firms", code);
    else if (form === "technologies") first[cell(code)] = context.number("firms", code, DII_MOST);
    else if (form === "year") first[cell(code)] = context.number("firms", code, LAST_YEAR);
  }
  const kept = [...Object.keys(first).filter((name) => !name.endsWith("_said")), ...Object.keys(words), "division"];
  const [industry = {}, ...codes] = industryLayers(context, "firms");
  const [told = {}, ...classes] = classLayers(context);
  const layers = new Layers(
    context.dialect,
    context.source("firms"),
    new Map(Object.entries({ ...first, ...industry, ...told })),
  );
  layers.add(new Map(Object.entries(words)));
  codes.forEach((layer, at) => layers.add(new Map(Object.entries({ ...layer, ...classes[at] }))));
  layers.add(new Map([["industry_core", context.cast(coreCase(context.settings.classification), "integer")]]));
  return {
    name: "members",
    what: "One row per firm and period that counts, its cells as they are meant.",
    select: `SELECT
${projection(Object.fromEntries(kept.map((name) => [name, `layer.${name}`])))},
  CASE WHEN layer.class_told IS NULL THEN layer.industry_core ELSE layer.class_core END AS is_core
FROM ${layers.table()}
LEFT JOIN ${context.stage("doubled")} AS twice ON layer.firm_key = twice.doubled_firm AND layer.period_key = twice.doubled_period
WHERE layer.firm_key IS NOT NULL AND layer.cluster_key IS NOT NULL AND layer.period_key IS NOT NULL AND twice.doubled_firm IS NULL`,
  };
}

export function memberStages(context: RegisterContext): readonly Stage[] {
  return [periods(context), groups(context), doubled(context), members(context)];
}

/** Whether all members say the same of a place: then it is a register of one territory. */
export const sameEverywhere = (context: RegisterContext): string =>
  `(SELECT COUNT(DISTINCT ${cell("local")}) FROM ${context.stage("members")}) < 2`;
export const isYearly = (context: RegisterContext): string => `(SELECT is_yearly FROM ${context.stage("periods")}) = 1`;
export const SURVEYED = listRules.surveyEmployees.value;
