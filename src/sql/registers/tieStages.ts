// From the table of ties to counts of pairs, arcs and projects: one join of ties with members per statement.
import { kindNames, kinds } from "../../registers";
import { counted, keysOf, sameKeys, total, type RegisterContext, type Stage } from "./registerContext";

const at = (kind: (typeof kindNames)[number]): number => kindNames.indexOf(kind);
const is = (kind: (typeof kindNames)[number], of = "kind"): string => `${of} = ${at(kind)}`;
const held = (condition: string): string => `MAX(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

/** The ties that count: two different members of one cluster in one period. */
function ties(context: RegisterContext): readonly Stage[] {
  const kind = context.word("kind_said", kinds);
  const said = `${context.compact("ties", "kind")} AS kind_said`;
  return [
    {
      name: "kinds",
      what: "How many kinds of ties the whole list holds.",
      select: `SELECT COUNT(DISTINCT kind) AS kinds\nFROM (SELECT ${kind} AS kind FROM (SELECT ${said} FROM ${context.source("ties")}) AS said) AS told`,
    },
    {
      name: "ties_from",
      what: "Ties with the member that they start from.",
      select: `SELECT ${keysOf("member")}, tie.from_key AS from_key, tie.to_key AS to_key, ${kind} AS kind, tie.project AS project, ${context.flag("live_said")} AS live, member.division AS from_division
FROM (
  SELECT ${context.text("ties", "from")} AS from_key, ${context.text("ties", "to")} AS to_key, ${context.period("ties")} AS tie_period, ${said}, ${context.text("ties", "project")} AS project, ${context.compact("ties", "live")} AS live_said
  FROM ${context.source("ties")}
) AS tie
JOIN ${context.stage("members")} AS member ON tie.from_key = member.firm_key AND tie.tie_period = member.period_key
WHERE tie.from_key <> tie.to_key`,
    },
    {
      name: "ties",
      what: "Ties between two members of one cluster in one period.",
      select: `SELECT ${keysOf("tie")}, tie.from_key AS from_key, tie.to_key AS to_key, tie.kind AS kind, tie.project AS project, tie.live AS live, tie.from_division AS from_division, member.division AS to_division,
  CASE WHEN tie.from_key < tie.to_key THEN tie.from_key ELSE tie.to_key END AS low_key,
  CASE WHEN tie.from_key < tie.to_key THEN tie.to_key ELSE tie.from_key END AS high_key
FROM ${context.stage("ties_from")} AS tie
JOIN ${context.stage("members")} AS member ON tie.to_key = member.firm_key AND ${sameKeys("tie", "member")}`,
    },
  ];
}

/** Named projects: how many members they have, and whether two of them are of different industries. */
function projects(context: RegisterContext): readonly Stage[] {
  const end = (side: "from" | "to"): string =>
    `SELECT cluster_key, period_key, project, ${side}_key AS firm_key, ${side}_division AS division FROM ${context.stage("ties")} AS tie WHERE ${is("project")} AND project IS NOT NULL`;
  return [
    {
      name: "projects",
      what: "Named projects with their members.",
      select: `SELECT cluster_key, period_key, project AS project_name, COUNT(DISTINCT firm_key) AS project_members,
  CASE WHEN COUNT(DISTINCT division) > 1 THEN 1 ELSE 0 END AS is_cross
FROM (${end("from")} UNION ALL ${end("to")}) AS taking_part
GROUP BY cluster_key, period_key, project`,
    },
    {
      name: "project_sums",
      what: "Projects across industries by cluster and period.",
      select: `SELECT cluster_key, period_key, SUM(is_cross) AS cross_projects\nFROM ${context.stage("projects")} AS project\nGROUP BY cluster_key, period_key`,
    },
  ];
}

/** A pair and kind counts once; a project of k members gives each of its pairs 1/(k - 1) (Newman 2001). */
function pairs(context: RegisterContext): readonly Stage[] {
  const plain = (["supply", "complement", "horizontal"] as const).map((kind) => `has_${kind}`);
  const others = [...plain, "has_project", "has_unknown"].map((name) => `${name} = 0`).join(" AND ");
  return [
    {
      name: "pairs",
      what: "Tied pairs of members with the kinds of their ties.",
      select: `SELECT ${keysOf("tie")}, tie.low_key AS low_key, tie.high_key AS high_key,
${kindNames.map((kind) => `  ${held(is(kind, "tie.kind"))} AS has_${kind}`).join(",\n")},
  ${held("tie.kind IS NULL")} AS has_unknown,
  MAX(CASE WHEN ${is("project", "tie.kind")} THEN CASE WHEN tie.project IS NULL THEN ${context.cast("1", "double")} ELSE ${context.cast("1", "double")} / NULLIF(project.project_members - 1, 0) END ELSE ${context.cast("0", "double")} END) AS project_weight,
  MAX(CASE WHEN tie.from_key = tie.low_key THEN tie.from_division ELSE tie.to_division END) AS low_division,
  MAX(CASE WHEN tie.from_key = tie.low_key THEN tie.to_division ELSE tie.from_division END) AS high_division
FROM ${context.stage("ties")} AS tie
LEFT JOIN ${context.stage("projects")} AS project ON ${sameKeys("tie", "project")} AND tie.project = project.project_name
GROUP BY tie.cluster_key, tie.period_key, tie.low_key, tie.high_key`,
    },
    {
      name: "pair_sums",
      what: "Tied pairs by cluster and period; a data tie rides on the others.",
      select: `SELECT cluster_key, period_key, COUNT(*) AS pairs, SUM(has_supply) AS supply_weight,
  SUM(${plain.join(" + ")} + project_weight + CASE WHEN has_data = 1 AND ${others} THEN 1 ELSE 0 END) AS tie_weight,
  ${counted("low_division IS NOT NULL AND high_division IS NOT NULL")} AS both_known,
  ${counted("low_division <> high_division")} AS cross_pairs
FROM ${context.stage("pairs")} AS pair
GROUP BY cluster_key, period_key`,
    },
    {
      name: "tied",
      what: "Members with at least one tie.",
      select: `SELECT cluster_key, period_key, COUNT(*) AS tied
FROM (
  SELECT DISTINCT cluster_key, period_key, firm_key
  FROM (SELECT cluster_key, period_key, low_key AS firm_key FROM ${context.stage("pairs")} AS low UNION ALL SELECT cluster_key, period_key, high_key AS firm_key FROM ${context.stage("pairs")} AS high) AS either_end
) AS tied_firm
GROUP BY cluster_key, period_key`,
    },
    {
      name: "arcs",
      what: "Supply from one member to another, each direction once; told twice, yes wins.",
      select: `SELECT cluster_key, period_key, ${total("CASE WHEN live_arc IS NOT NULL THEN 1 ELSE 0 END")} AS live_known, ${total("live_arc")} AS live_arcs
FROM (SELECT cluster_key, period_key, from_key, to_key, MAX(live) AS live_arc FROM ${context.stage("ties")} AS tie WHERE ${is("supply")} GROUP BY cluster_key, period_key, from_key, to_key) AS arc
GROUP BY cluster_key, period_key`,
    },
  ];
}

/** Pairs tied in both of two adjacent periods, and in either, among members of both. */
function persistence(context: RegisterContext): readonly Stage[] {
  const pair = (shift: string, now: number): string =>
    `SELECT cluster_key, period_key${shift} AS period_key_now, low_key, high_key, ${now} AS is_now, ${1 - now} AS is_before FROM ${context.stage("pairs")} AS pair`;
  const staying = (end: "low" | "high", from: string): string =>
    `SELECT candidate.cluster_key AS cluster_key, candidate.period_key_now AS period_key_now, candidate.low_key AS low_key, candidate.high_key AS high_key, candidate.is_now AS is_now, candidate.is_before AS is_before
FROM ${from} AS candidate
JOIN ${context.stage("staying")} AS staying ON candidate.cluster_key = staying.cluster_key AND candidate.period_key_now = staying.period_key AND candidate.${end}_key = staying.firm_key`;
  const both = `SELECT cluster_key, period_key_now, low_key, high_key, MAX(is_now) AS is_now, MAX(is_before) AS is_before
FROM (${pair("", 1)} UNION ALL ${pair(" + 1", 0)}) AS told
GROUP BY cluster_key, period_key_now, low_key, high_key`;
  return [
    {
      name: "staying",
      what: "Members of a cluster that were its members in the period before.",
      select: `SELECT member.cluster_key AS cluster_key, member.period_key AS period_key, member.firm_key AS firm_key
FROM ${context.stage("members")} AS member
JOIN ${context.stage("members")} AS earlier ON member.firm_key = earlier.firm_key AND member.cluster_key = earlier.cluster_key AND member.period_key = earlier.period_key + 1`,
    },
    {
      name: "lasting_low",
      what: "Pairs tied in a period or the one before, whose first firm stayed.",
      select: staying("low", `(${both})`),
    },
    {
      name: "lasting_pairs",
      what: "Of these, the pairs whose second firm stayed, too.",
      select: staying("high", context.stage("lasting_low")),
    },
    {
      name: "lasting",
      what: "Pairs tied in both periods, and in either.",
      select: `SELECT cluster_key, period_key_now AS period_key, SUM(is_now * is_before) AS kept, COUNT(*) AS either_period
FROM ${context.stage("lasting_pairs")} AS pair
GROUP BY cluster_key, period_key_now`,
    },
  ];
}

export function tieStages(context: RegisterContext): readonly Stage[] {
  if (!context.hasTable("ties")) return [];
  return [
    ...ties(context),
    ...projects(context),
    ...pairs(context),
    ...(context.hasPeriods ? persistence(context) : []),
  ];
}
