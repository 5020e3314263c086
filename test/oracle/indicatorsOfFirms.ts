/** Indicators of what firms say of themselves, calculated a second time from their definitions. */
import { covered, known, ratio, type Result, sum } from "./listFigures";
import { type Answer, coreOf, type Firm } from "./registerLists";

/** A sum over a sum, of the firms that say both; `asked` are all whose filter is not known to be no. */
function sums(
  asked: readonly Firm[],
  inFilter: (firm: Firm) => Answer,
  numerator: (firm: Firm) => number | null,
  denominator: (firm: Firm) => number | null,
  { mayExceed = false, byEmployees = true }: { mayExceed?: boolean; byEmployees?: boolean } = {},
): Result {
  const behind = asked.filter((firm) => inFilter(firm) !== false);
  const used = behind.filter((firm) => {
    const [over, under] = [numerator(firm), denominator(firm)];
    return inFilter(firm) === true && known(over) && known(under) && (mayExceed || over <= under);
  });
  if (!covered(used, behind, byEmployees)) return null;
  return ratio(sum(used.map((firm) => numerator(firm) ?? 0)), sum(used.map((firm) => denominator(firm) ?? 0)), 100);
}

/** Firms that say yes, of the firms that say yes or no. */
function shareOfFirms(asked: readonly Firm[], inFilter: (firm: Firm) => Answer, says: (firm: Firm) => Answer): Result {
  const behind = asked.filter((firm) => inFilter(firm) !== false);
  const used = behind.filter((firm) => inFilter(firm) === true && says(firm) !== null);
  if (!covered(used, behind, false)) return null;
  return ratio(used.filter((firm) => says(firm) === true).length, used.length, 100);
}

const everyone = (): Answer => true;

function nativeLeaders(members: readonly Firm[]): Result {
  const ranked = members.filter(({ revenue }) => known(revenue)).sort((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0));
  const fifth = ranked[4];
  if (fifth === undefined || !covered(ranked, members, false)) return null;
  const above = ranked.filter(({ revenue }) => (revenue ?? 0) > (fifth.revenue ?? 0));
  const sharing = ranked.filter(({ revenue }) => revenue === fifth.revenue);
  if ([...above, ...sharing].some(({ digital_native }) => digital_native === null)) return null;
  const natives = (firms: readonly Firm[]): number =>
    firms.filter(({ digital_native }) => digital_native === true).length;
  return (100 * (natives(above) + ((5 - above.length) * natives(sharing)) / sharing.length)) / 5;
}

export function indicatorsOfFirms(members: readonly Firm[], localVaries: boolean): Record<string, Result> {
  const tenOrMore = members.filter(({ employees }) => employees === null || employees >= 10);
  const isCore = (firm: Firm): Answer => coreOf(firm);
  const roles = members.filter(({ role }) =>
    ["platform", "developer", "supplier", "integrator", "data", "user", "research", "finance"].includes(role ?? ""),
  );
  const shares = [...new Set(roles.map(({ role }) => role))].map(
    (name) => roles.filter(({ role }) => role === name).length / roles.length,
  );
  const revenues = members.flatMap(({ revenue }) => (known(revenue) ? [revenue] : []));
  const traders = members.filter((firm) => known(firm.digital_sold_outside) && known(firm.digital_bought_outside));
  const sold = sum(traders.map((firm) => firm.digital_sold_outside ?? 0));
  const bought = sum(traders.map((firm) => firm.digital_bought_outside ?? 0));
  const notOlder = members.filter((firm) => isCore(firm) !== false);
  const dated = notOlder.filter(
    (firm) => isCore(firm) === true && firm.founded !== null && firm.founded <= firm.period,
  );
  return {
    FL2: sums(
      members,
      everyone,
      (firm) => firm.platform_sales,
      (firm) => firm.revenue,
    ),
    TY1: sums(
      members,
      everyone,
      (firm) => (isCore(firm) === null ? null : isCore(firm) ? firm.revenue : (firm.digital_core_revenue ?? 0)),
      (firm) => firm.revenue,
    ),
    TY2: nativeLeaders(members),
    TY4: localVaries
      ? shareOfFirms(
          members,
          (firm) => firm.on_platform,
          (firm) => firm.local,
        )
      : null,
    TY7: covered(traders, members, true) ? ratio(sold - bought, sold + bought, 1) : null,
    TY8: sums(
      members,
      everyone,
      (firm) => firm.ict_specialists,
      (firm) => firm.employees,
    ),
    TY9: sums(
      members,
      everyone,
      (firm) => firm.tangible_assets,
      (firm) => firm.assets,
    ),
    "ID1.1": sums(
      members,
      everyone,
      (firm) => firm.nc_processes,
      (firm) => firm.key_processes,
      { byEmployees: false },
    ),
    "ID1.2": shareOfFirms(tenOrMore, everyone, (firm) => firm.erp),
    "ID1.5": shareOfFirms(
      tenOrMore,
      (firm) => firm.sme,
      (firm) => (firm.dii === null ? null : firm.dii >= 4),
    ),
    "ID2.2": shareOfFirms(
      members,
      (firm) => firm.industrial,
      (firm) => firm.iip,
    ),
    "ID2.3": shareOfFirms(
      members,
      (firm) => firm.design,
      (firm) => firm.design_tools,
    ),
    "ID2.4": shareOfFirms(tenOrMore, everyone, (firm) => firm.cloud_data_ai),
    "ID3.3": shareOfFirms(
      tenOrMore,
      (firm) => firm.sme,
      (firm) => firm.online_export,
    ),
    "ID3.5": sums(
      members,
      (firm) => firm.industrial,
      (firm) => firm.service_revenue,
      (firm) => firm.revenue,
    ),
    "DI2.3": sums(
      members,
      isCore,
      (firm) => firm.rd,
      (firm) => firm.revenue,
      { mayExceed: true },
    ),
    "DI2.4": covered(dated, notOlder, false)
      ? ratio(
          dated.filter(({ founded, period }) => founded === period).length,
          dated.filter(({ founded, period }) => founded !== null && founded < period).length,
          100,
        )
      : null,
    "DI3.1": covered(roles, members, false) ? 1 - (sum(shares.map((share) => share ** 2)) - 1 / 8) / (7 / 8) : null,
    "DI3.2": covered(
      members.filter(({ revenue }) => known(revenue)),
      members,
      true,
    )
      ? ratio(Math.max(...revenues), sum(revenues), 100)
      : null,
    "DI3.3": sums(
      members,
      everyone,
      (firm) => (firm.complementor === null ? null : firm.complementor ? firm.platform_revenue : 0),
      (firm) => firm.platform_revenue,
    ),
    "DI3.4": shareOfFirms(
      members,
      (firm) => firm.on_platform,
      (firm) => firm.multi_homing,
    ),
    "DI3.5": sums(
      members,
      everyone,
      (firm) => firm.digital_sold_traditional,
      (firm) => firm.digital_sold,
    ),
  };
}
