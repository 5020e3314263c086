// From the table of ties to counts of pairs, arcs and projects: one join of ties with members per statement.
import { kindNames, kinds } from "../../registers";
import { counted, keysOf, sameKeys, total, type RegisterContext, type Stage } from "./registerContext";

const at = (kind: (typeof kindNames)[number]): number => kindNames.indexOf(kind);
const is = (kind: (typeof kindNames)[number], of = "kind"): string => `${of} = ${at(kind)}`;
const held = (condition: string): string => `MAX(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

/** The ties that count: two different members of one cluster in one period. */
function ties(context: RegisterContext): readonly Stage[] {
  const kind = context.word("kind_said", kinds);
  const said = `${context.compact("ties", "kind", kinds)} AS kind_said`;
  return [
    {
      name: "kinds",
      what: "How many kinds of ties the whole list holds.",
      select: `SELECT COUNT(DISTINCT kind) AS kinds\nFROM (SELECT ${kind} AS kind FROM (SELECT ${said} FROM ${context.source("ties")}) AS said) AS told`,
    },
    {
      name: "ties_from",
      what: "Ties with the member that they start from.",
      select: `SELECT ${keysOf("member")}, tie.from_key AS from_key, tie.to_key AS to_key, ${kind} AS kind, tie.project AS project, ${context.flag("live_said")} AS live, member.division AS from_division, member.was_member AS from_was, member.stays_member AS from_stays
FROM (
  SELECT ${context.text("ties", "from")} AS from_key, ${context.text("ties", "to")} AS to_key, ${context.period("ties")} AS tie_period, ${said}, ${context.text("ties", "project")} AS project, ${context.compact("ties", "live")} AS live_said
  FROM ${context.source("ties")}
) AS tie
JOIN ${context.stage("ends")} AS member ON tie.from_key = member.firm_key AND tie.tie_period = member.period_key
WHERE tie.from_key <> tie.to_key`,
    },
    {
      name: "ties",
      what: "Ties between two members of one cluster in one period.",
      select: `SELECT ${keysOf("tie")}, tie.from_key AS from_key, tie.to_key AS to_key, tie.kind AS kind, tie.project AS project, tie.live AS live, tie.from_division AS from_division, member.division AS to_division,
  tie.from_was * member.was_member AS were_both, tie.from_stays * member.stays_member AS stay_both,
  CASE WHEN tie.from_key < tie.to_key THEN tie.from_key ELSE tie.to_key END AS low_key,
  CASE WHEN tie.from_key < tie.to_key THEN tie.to_key ELSE tie.from_key END AS high_key
FROM ${context.stage("ties_from")} AS tie
JOIN ${context.stage("ends")} AS member ON tie.to_key = member.firm_key AND ${sameKeys("tie", "member")}`,
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
  MAX(CASE WHEN tie.from_key = tie.low_key THEN tie.to_division ELSE tie.from_division END) AS high_division,
  MAX(tie.were_both) AS were_both, MAX(tie.stay_both) AS stay_both
FROM ${context.stage("ties")} AS tie
LEFT JOIN ${context.stage("projects")} AS project ON ${sameKeys("tie", "project")} AND tie.project = project.project_name
GROUP BY tie.cluster_key, tie.period_key, tie.low_key, tie.high_key`,
    },
    {
      name: "pair_sums",
      what: "Tied pairs by cluster and period; a data tie rides on the others.",
      select: `SELECT cluster_key, period_key, COUNT(*) AS pairs, SUM(were_both) AS were_members, SUM(stay_both) AS stay_members, SUM(has_supply) AS supply_weight,
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

/** Members as ends of ties: their industry, and whether they were members a period before and are so a period after. */
function ends(context: RegisterContext): readonly Stage[] {
  const members = `${context.stage("members")} AS member`;
  if (!context.hasPeriods)
    return [
      {
        name: "ends",
        what: "Members as ends of ties.",
        select: `SELECT ${keysOf("member")}, member.firm_key AS firm_key, member.division AS division, 0 AS was_member, 0 AS stays_member\nFROM ${members}`,
      },
    ];
  const of = (other: string, shift: string): string =>
    `LEFT JOIN (SELECT cluster_key AS other_cluster, period_key ${shift} AS other_period, firm_key AS other_firm FROM ${members}) AS ${other} ON member.firm_key = ${other}.other_firm AND member.cluster_key = ${other}.other_cluster AND member.period_key = ${other}.other_period`;
  return [
    {
      name: "earlier_ends",
      what: "Members, and whether they were members of the cluster in the period before.",
      select: `SELECT ${keysOf("member")}, member.firm_key AS firm_key, member.division AS division, CASE WHEN earlier.other_firm IS NULL THEN 0 ELSE 1 END AS was_member
FROM ${members}
${of("earlier", "+ 1")}`,
    },
    {
      name: "ends",
      what: "And whether they still are in the period after.",
      select: `SELECT ${keysOf("member")}, member.firm_key AS firm_key, member.division AS division, member.was_member AS was_member, CASE WHEN later.other_firm IS NULL THEN 0 ELSE 1 END AS stays_member
FROM ${context.stage("earlier_ends")} AS member
${of("later", "- 1")}`,
    },
  ];
}

/** Pairs tied in both of two adjacent periods, and in either, among members of both. A pair tied in both is of members of both. */
function persistence(context: RegisterContext): readonly Stage[] {
  return [
    {
      name: "kept_pairs",
      what: "Pairs tied in a period and in the one before.",
      select: `SELECT ${keysOf("pair")}, COUNT(*) AS kept
FROM ${context.stage("pairs")} AS pair
JOIN (SELECT cluster_key, period_key + 1 AS period_after, low_key, high_key FROM ${context.stage("pairs")} AS before) AS earlier ON pair.cluster_key = earlier.cluster_key AND pair.period_key = earlier.period_after AND pair.low_key = earlier.low_key AND pair.high_key = earlier.high_key
GROUP BY pair.cluster_key, pair.period_key`,
    },
    {
      name: "lasting",
      what: "Pairs among members of both periods that were tied in either.",
      select: `SELECT cluster_key, period_now AS period_key, SUM(tied_pairs) AS tied_either
FROM (
  SELECT cluster_key, period_key AS period_now, were_members AS tied_pairs FROM ${context.stage("pair_sums")} AS now
  UNION ALL
  SELECT cluster_key, period_key + 1 AS period_now, stay_members AS tied_pairs FROM ${context.stage("pair_sums")} AS before
) AS told
GROUP BY cluster_key, period_now`,
    },
  ];
}

export function tieStages(context: RegisterContext): readonly Stage[] {
  if (!context.hasTable("ties")) return [];
  return [
    ...ends(context),
    ...ties(context),
    ...projects(context),
    ...pairs(context),
    ...(context.hasPeriods ? persistence(context) : []),
  ];
}
