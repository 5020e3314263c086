// What stands behind the indicators that records of sales and of platforms give, over one row per cluster and period.
import { literal } from "../expressions";
import { membersGive, ROLES, type MembersCode } from "./participantStages";
import { officeCounts } from "./recordColumns";
import { sameKeys, type RegisterContext } from "./registerContext";
import { columnOfCode } from "./registerTables";
import { salesGive } from "./salesStages";
import type { FoundText } from "./settling";

const zero = (column: string): string => `COALESCE(${column}, 0)`;

/** What of the members' trade stands beside every cluster and period. */
export function recordsJoined(context: RegisterContext): readonly string[] {
  const beside = (name: string): string =>
    `LEFT JOIN ${context.stage(name)} AS ${name} ON ${sameKeys("grouped", name)}`;
  const hasSales = salesCodes.some((code) => salesGive(context, code));
  return [
    ...(hasSales ? [beside("trade"), beside("trade_seconds")] : []),
    ...(salesGive(context, "ID1.4")
      ? [`LEFT JOIN ${context.stage("bases")} AS bases ON grouped.cluster_key = bases.cluster_key`]
      : []),
    ...(context.hasTable("members") ? [beside("participation")] : []),
    ...(membersGive(context, "DI1.3") ? [beside("kept")] : []),
  ];
}

const salesCodes = ["FL2", "TY7", "ID1.3", "ID1.4", "DI3.5"] as const;

function foundInSales(context: RegisterContext): readonly FoundText[] {
  return salesCodes.flatMap((code): readonly FoundText[] => {
    if (!salesGive(context, code)) return [];
    const name = columnOfCode(code);
    const [added, under] = [zero(`trade.added_${name}`), zero(`trade.under_${name}`)];
    const basis = { code, source: "sales", used: zero(`trade.used_${name}`), asked: zero("sums.members") } as const;
    if (code === "ID1.4")
      return [
        {
          ...basis,
          numerator: `trade.added_${name} / NULLIF(trade.under_${name}, 0)`,
          denominator: "bases.base_days",
          scale: 100,
          ...(context.hasPeriods ? {} : { before: [["1 = 1", "noEarlierPeriod"]] as const }),
        },
      ];
    return [
      {
        ...{ ...basis, numerator: added, denominator: under },
        staff: { used: zero(`trade.staff_${name}`), asked: zero("sums.all_staff") },
        largestTwo: `${zero(`trade.first_${name}`)} + ${zero(`trade_seconds.second_${name}`)}`,
      },
    ];
  });
}

/** 1 - (H - 1/n) / (1 - 1/n), with H the sum of squared shares of n roles, as the ratio (1 - H) / (1 - 1/n). */
export function diversity(of: string): Pick<FoundText, "numerator" | "denominator"> {
  const squares = Array.from({ length: ROLES }, (_, at) => `${of}.role_${at} * ${literal(1)} * ${of}.role_${at}`);
  return {
    numerator: `${literal(1)} - (${squares.join(" + ")}) / NULLIF(${literal(1)} * ${of}.with_role * ${of}.with_role, 0)`,
    denominator: literal(1 - 1 / ROLES),
  };
}

function foundInMembers(context: RegisterContext): readonly FoundText[] {
  const active = zero("participation.active");
  const inside = `(SELECT COUNT(DISTINCT inside) FROM ${context.stage("participants")}) < 2`;
  const [, addressable = ""] = officeCounts["DI1.1"] ?? [];
  const found: Readonly<Record<MembersCode, () => Omit<FoundText, "code" | "source">>> = {
    TY4: () => ({
      numerator: zero("participation.inside"),
      denominator: zero("participation.with_inside"),
      used: zero("participation.with_inside"),
      asked: active,
      refusals: [[inside, "sameEverywhere"]],
    }),
    // How many a platform could serve is for the office to say.
    "DI1.1": () => ({
      numerator: active,
      denominator: `office.count_${addressable}`,
      used: active,
      asked: active,
      refusals: [[`office_${addressable} IS NULL`, "notGiven"]],
      columns: { [`office_${addressable}`]: `office.count_${addressable}` },
    }),
    "DI1.3": () => ({
      numerator: zero("kept.still_active"),
      denominator: zero("kept.were_active"),
      used: zero("kept.were_active"),
      asked: zero("kept.were_active"),
      before: [["were_active = 0", "noEarlierPeriod"]],
      columns: { were_active: zero("kept.were_active") },
    }),
    "DI3.1": () => ({ ...diversity("participation"), used: zero("participation.with_role"), asked: active }),
  };
  const codes = (["TY4", "DI1.1", "DI1.3", "DI3.1"] as const).filter(
    (code) =>
      membersGive(context, code) &&
      (code !== "DI1.1" || context.has("office", addressable)) &&
      (code !== "DI1.3" || context.hasPeriods),
  );
  return codes.map((code) => ({ code, source: "members", ...found[code]() }));
}

export const foundInRecords = (context: RegisterContext): readonly FoundText[] => [
  ...foundInSales(context),
  ...foundInMembers(context),
];
