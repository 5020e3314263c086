// The five largest firms by revenue, and the largest industries among the members.
import { listRules } from "../../registers";
import { outsideCore } from "./industryColumns";
import { cell } from "./memberStages";
import { counted, keysOf, sameKeys, total, type RegisterContext, type Stage } from "./registerContext";

const FIVE = listRules.leaders.value;
const [revenue, native] = [cell("revenue"), cell("digital_native")];

/** Firms that share fifth place count with their mean; `silent_leaders` are those of the five that do not say. */
export function leaderStages(context: RegisterContext): readonly Stage[] {
  return [
    {
      name: "fifths",
      what: `The revenue of the firm in place ${FIVE}.`,
      select: `SELECT cluster_key, period_key, fifth
FROM (
  SELECT cluster_key, period_key, ${revenue} AS fifth, ROW_NUMBER() OVER (PARTITION BY cluster_key, period_key ORDER BY ${revenue} DESC) AS place
  FROM ${context.stage("members")} AS member
  WHERE ${revenue} IS NOT NULL
) AS ranked
WHERE place = ${FIVE}`,
    },
    {
      name: "leaders",
      what: "Digital natives among the five largest firms.",
      select: `SELECT ${keysOf("fifth_place")},
  ${counted(`${revenue} > fifth`)} AS above,
  ${counted(`${revenue} > fifth AND ${native} = 1`)} AS natives_above,
  ${counted(`${revenue} = fifth`)} AS sharing,
  ${counted(`${revenue} = fifth AND ${native} = 1`)} AS natives_sharing,
  ${counted(`${native} IS NULL`)} AS silent_leaders
FROM ${context.stage("members")} AS member
JOIN ${context.stage("fifths")} AS fifth_place ON ${sameKeys("member", "fifth_place")}
WHERE ${revenue} >= fifth
GROUP BY fifth_place.cluster_key, fifth_place.period_key`,
    },
  ];
}

/** How large the divisions are: by employees where half of the members give them, else by revenue; which is the largest. */
export function divisionStages(context: RegisterContext): readonly Stage[] {
  const employees = cell("employees");
  const outside = outsideCore(context.settings.classification).join(", ");
  return [
    {
      name: "divisions",
      what: "The size of every two-digit industry among the members.",
      select: `SELECT ${keysOf("member")}, member.division AS division,
  ${total(`CASE WHEN 2 * sums.telling_staff >= sums.members THEN member.${employees} ELSE member.${revenue} END`)} AS size,
  CASE WHEN member.division IN (${outside}) THEN 1 ELSE 0 END AS is_outside
FROM ${context.stage("members")} AS member
JOIN ${context.stage("sums")} AS sums ON ${sameKeys("member", "sums")}
WHERE member.division IS NOT NULL
GROUP BY member.cluster_key, member.period_key, member.division`,
    },
    {
      name: "largest",
      what: "The size of the largest industry, and of the largest outside the digital core.",
      select: `SELECT cluster_key, period_key,
  MAX(size) AS largest_size,
  MAX(CASE WHEN is_outside = 1 THEN size END) AS largest_outside
FROM ${context.stage("divisions")} AS division_size
GROUP BY cluster_key, period_key`,
    },
    {
      name: "leading",
      what: "The leading industry, and the leading one outside the digital core; of equals the lower code.",
      select: `SELECT ${keysOf("division_size")},
  MIN(CASE WHEN division_size.size = largest.largest_size THEN division_size.division END) AS leading_division,
  MIN(CASE WHEN division_size.is_outside = 1 AND division_size.size = largest.largest_outside THEN division_size.division END) AS leading_outside
FROM ${context.stage("divisions")} AS division_size
JOIN ${context.stage("largest")} AS largest ON ${sameKeys("division_size", "largest")}
WHERE division_size.size > 0
GROUP BY division_size.cluster_key, division_size.period_key`,
    },
  ];
}
