// What stands behind the indicators of firms and of the reference, over one row per cluster and period.
import { CLIP, listRules } from "../../registers";
import { literal } from "../expressions";
import { diversity } from "./foundInRecords";
import { isYearly, sameEverywhere } from "./memberStages";
import { ratioColumns } from "./ratioStages";
import type { RegisterContext } from "./registerContext";
import { columnsOf, type FoundText, type Refusal } from "./settling";

const zero = (column: string): string => `COALESCE(${column}, 0)`;

/** The sums over firms. */
function ratios(context: RegisterContext): readonly FoundText[] {
  const refusals: Readonly<Record<string, Pick<FoundText, "before" | "refusals">>> = {
    TY4: { refusals: [[sameEverywhere(context), "sameEverywhere"]] },
    "DI2.4": { before: context.hasPeriods ? [[`NOT (${isYearly(context)})`, "notYearly"]] : [["1 = 1", "notYearly"]] },
  };
  return ratioColumns(context).map(({ code, name, isBehindRevenue, isWeighted }) => ({
    code,
    source: "firms",
    numerator: zero(code === "DI3.2" ? `sums.first_${name}` : `sums.sum_added_${name}`),
    denominator: zero(`sums.sum_under_${name}`),
    used: zero(`sums.sum_used_${name}`),
    asked: zero(`sums.sum_asked_${name}`),
    ...(isBehindRevenue
      ? {
          staff: { used: zero(`sums.staff_used_${name}`), asked: zero(`sums.staff_asked_${name}`) },
          largestTwo: `${zero(`sums.first_${name}`)} + ${zero(`seconds.second_${name}`)}`,
        }
      : {}),
    ...(isWeighted ? { unweighted: zero(`sums.sum_unweighted_${name}`) } : {}),
    ...refusals[code],
  }));
}

const FIVE = listRules.leaders.value;

function leaders(): FoundText {
  const places = `(${FIVE} - ${zero("leaders.above")})`;
  return {
    code: "TY2",
    source: "firms",
    numerator: `CASE WHEN ${zero("leaders.silent_leaders")} = 0 THEN leaders.natives_above + ${places} * leaders.natives_sharing * ${literal(1)} / NULLIF(leaders.sharing, 0) END`,
    denominator: String(FIVE),
    used: zero("sums.sum_used_DI3_2"),
    asked: zero("sums.members"),
    refusals: [
      [`${columnsOf("TY2").used} < ${FIVE}`, "fewLeaders"],
      [`${columnsOf("TY2").numerator} IS NULL`, "silentLeader"],
    ],
  };
}

function roleDiversity(): FoundText {
  return {
    ...{ code: "DI3.1", source: "firms", ...diversity("sums") },
    used: zero("sums.with_role"),
    asked: zero("sums.members"),
  };
}

const share = (part: string, whole: string): string =>
  `quotients.${part} * ${literal(1)} / NULLIF(quotients.${whole}, 0)`;
const quotient = (part: string, whole: string): string =>
  `(${share(`region_${part}`, `region_${whole}`)}) / NULLIF(${share(`economy_${part}`, `economy_${whole}`)}, 0)`;

/** Columns that say why there is no quotient, beside those of each indicator. */
export const quotientColumns: Readonly<Record<string, string>> = {
  region_rows: zero("quotients.region_rows"),
  economy_rows: zero("quotients.economy_rows"),
  no_core: "CASE WHEN quotients.region_core IS NULL OR quotients.economy_core IS NULL THEN 1 ELSE 0 END",
  leading_division: "foremost.leading_division",
  leading_outside: "foremost.leading_outside",
  no_leading: "CASE WHEN quotients.region_leading IS NULL OR quotients.economy_leading IS NULL THEN 1 ELSE 0 END",
  no_outside: "CASE WHEN quotients.region_outside IS NULL OR quotients.economy_outside IS NULL THEN 1 ELSE 0 END",
};

function quotients(): readonly FoundText[] {
  const sized = {
    used: zero(
      "CASE WHEN 2 * sums.telling_staff >= sums.members THEN sums.sized_by_staff ELSE sums.sized_by_revenue END",
    ),
    asked: zero("sums.members"),
  };
  const areas: readonly Refusal[] = [
    ["region_rows = 0", "noRegion"],
    ["economy_rows = 0", "noEconomy"],
  ];
  const ty3 = columnsOf("TY3");
  const gap = `LN(CASE WHEN ${ty3.numerator} > 0 THEN ${ty3.numerator} END) - LN(CASE WHEN ${ty3.denominator} > 0 THEN ${ty3.denominator} END)`;
  return [
    {
      ...{ code: "FL1", source: "reference", ...sized },
      numerator: share("region_leading", "region_total"),
      denominator: share("economy_leading", "economy_total"),
      refusals: [...areas, ["leading_division IS NULL", "noLeader"], ["no_leading = 1", "noIndustry"]],
    },
    {
      ...{ code: "TY3", source: "reference", ...sized },
      numerator: quotient("core", "classified"),
      denominator: quotient("outside", "total"),
      refusals: [
        ...areas,
        ["no_core = 1", "noCore"],
        ["leading_outside IS NULL", "noLeader"],
        ["no_outside = 1", "noIndustry"],
        [
          `${ty3.numerator} IS NULL OR ${ty3.numerator} <= 0 OR ${ty3.denominator} IS NULL OR ${ty3.denominator} <= 0`,
          "zeroQuotient",
        ],
      ],
      value: `CASE WHEN ${gap} > ${CLIP} THEN ${literal(CLIP)} WHEN ${gap} < -${CLIP} THEN ${literal(-CLIP)} ELSE ${gap} END`,
    },
  ];
}

export function foundInFirms(context: RegisterContext): readonly FoundText[] {
  return [...ratios(context), leaders(), roleDiversity(), ...(context.hasTable("reference") ? quotients() : [])];
}
