// From the participants that platforms know to counts of those of each cluster's main platform.
import { roles } from "../../registers";
import { Layers } from "../layers";
import { recordNeeds } from "./recordColumns";
import { counted, keysOf, sameKeys, type RegisterContext, type Stage } from "./registerContext";

export type MembersCode = keyof typeof recordNeeds.members;

/** Whether the table of participants has the columns of an indicator. */
export const membersGive = (context: RegisterContext, code: MembersCode): boolean =>
  context.hasTable("members") && recordNeeds.members[code].every((column) => context.has("members", column));

export const ROLES = Object.keys(roles).length;

/** One told twice on a platform counts once; where its rows contradict each other, that is not known. */
function participants(context: RegisterContext): Stage {
  const agreed = (name: string): string => `CASE WHEN MIN(${name}) = MAX(${name}) THEN MAX(${name}) END`;
  const told = new Layers(
    context.dialect,
    context.source("members"),
    new Map([
      ["cluster_key", context.text("members", "cluster")],
      ["period_key", context.period("members")],
      ["platform_key", context.text("members", "platform")],
      ["participant_key", context.text("members", "participant")],
      ["role_said", context.compact("members", "role", roles)],
      ["inside_said", context.compact("members", "inside")],
    ]),
  ).add(
    new Map([
      ["role_told", context.word("role_said", roles)],
      ["inside_told", context.flag("inside_said")],
    ]),
  );
  return {
    name: "participants",
    what: "Participants of each platform by cluster and period, each once.",
    select: `SELECT cluster_key, period_key, platform_key, participant_key, ${agreed("role_told")} AS role, ${agreed("inside_told")} AS inside
FROM ${told.table("told")}
WHERE cluster_key IS NOT NULL AND period_key IS NOT NULL AND platform_key IS NOT NULL AND participant_key IS NOT NULL
GROUP BY cluster_key, period_key, platform_key, participant_key`,
  };
}

/** The platform with the most participants of a cluster. */
function main(context: RegisterContext): readonly Stage[] {
  return [
    {
      name: "platforms",
      what: "How many participants each platform has.",
      select: `SELECT cluster_key, period_key, platform_key, COUNT(*) AS active
FROM ${context.stage("participants")} AS participant
GROUP BY cluster_key, period_key, platform_key`,
    },
    {
      name: "platform_sizes",
      what: "Those of the largest.",
      select: `SELECT cluster_key, period_key, MAX(active) AS most_active
FROM ${context.stage("platforms")} AS platform
GROUP BY cluster_key, period_key`,
    },
    {
      name: "main_platforms",
      what: "The main platform of each cluster and period; of equals the first by name.",
      select: `SELECT ${keysOf("platform")}, MIN(platform.platform_key) AS main_key
FROM ${context.stage("platforms")} AS platform
JOIN ${context.stage("platform_sizes")} AS platform_size ON ${sameKeys("platform", "platform_size")} AND platform.active = platform_size.most_active
GROUP BY platform.cluster_key, platform.period_key`,
    },
  ];
}

function sums(context: RegisterContext): Stage {
  return {
    name: "participation",
    what: "Participants of the main platform: where they are, and what they do.",
    select: `SELECT ${keysOf("platform")}, COUNT(*) AS active,
  ${counted("participant.inside IS NOT NULL")} AS with_inside,
  ${counted("participant.inside = 1")} AS inside,
  ${counted("participant.role IS NOT NULL")} AS with_role,
${Array.from({ length: ROLES }, (_, at) => `  ${counted(`participant.role = ${at}`)} AS role_${at}`).join(",\n")}
FROM ${context.stage("main_platforms")} AS platform
JOIN ${context.stage("participants")} AS participant ON ${sameKeys("platform", "participant")} AND platform.main_key = participant.platform_key
GROUP BY platform.cluster_key, platform.period_key`,
  };
}

/** Who was there a period before, on what is the main platform now, and who of them still is. */
function kept(context: RegisterContext): readonly Stage[] {
  return [
    {
      name: "earlier_participants",
      what: "Participants of the main platform one period before.",
      select: `SELECT ${keysOf("platform")}, platform.main_key AS main_key, earlier.participant_key AS participant_key
FROM ${context.stage("main_platforms")} AS platform
JOIN (SELECT cluster_key, period_key + 1 AS period_after, platform_key, participant_key FROM ${context.stage("participants")} AS participant) AS earlier ON platform.cluster_key = earlier.cluster_key AND platform.period_key = earlier.period_after AND platform.main_key = earlier.platform_key`,
    },
    {
      name: "kept",
      what: "And how many of them are still there.",
      select: `SELECT ${keysOf("earlier")}, COUNT(*) AS were_active, ${counted("participant.participant_key IS NOT NULL")} AS still_active
FROM ${context.stage("earlier_participants")} AS earlier
LEFT JOIN ${context.stage("participants")} AS participant ON ${sameKeys("earlier", "participant")} AND earlier.main_key = participant.platform_key AND earlier.participant_key = participant.participant_key
GROUP BY earlier.cluster_key, earlier.period_key`,
    },
  ];
}

export function participantStages(context: RegisterContext): readonly Stage[] {
  if (!context.hasTable("members")) return [];
  return [
    participants(context),
    ...main(context),
    sums(context),
    ...(membersGive(context, "DI1.3") ? kept(context) : []),
  ];
}
