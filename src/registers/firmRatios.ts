import type { FirmColumn } from "./listColumns";
import type { FirmFacts } from "./firmFacts";
import { listRules } from "./rules";

type OfRow = (row: number) => number;

/** An indicator that adds up what single firms say. */
export interface FirmRatio {
  readonly code: string;
  /** Columns without which it is blank; of alternatives, one is enough. */
  readonly needs: readonly (FirmColumn | readonly FirmColumn[])[];
  /** Firms that say no are not asked, those that do not say are not used; 1 yes, 0 no, below 0 unknown. */
  readonly filter?: OfRow;
  /** Only of firms of 10 and more employees, or of unknown size. */
  readonly isSurveyed?: true;
  /** Its denominator is money or employees: their employees count, and no two firms may hold nearly all of it. */
  readonly isBehindRevenue?: true;
  /** What a firm adds; NaN where it does not say. */
  readonly numerator: OfRow;
  readonly denominator: OfRow;
  /** The column that may not exceed the denominator. */
  readonly part?: FirmColumn;
}

const one = (): number => 1;

/** The indicators that are sums over firms, in model order. */
export function firmRatios(firms: FirmFacts): readonly FirmRatio[] {
  const amount = (code: FirmColumn): OfRow => {
    const column = firms.numbers.get(code);
    return column ? (row) => column[row] ?? NaN : () => NaN;
  };
  const flag = (code: FirmColumn): OfRow => {
    const column = firms.flags.get(code);
    return column ? (row) => column[row] ?? -1 : () => -1;
  };
  /** 1 or 0 for a count, NaN where the firm does not say. */
  const answer = (code: FirmColumn): OfRow => {
    const of = flag(code);
    return (row) => {
      const said = of(row);
      return said < 0 ? NaN : said;
    };
  };
  const core: OfRow = (row) => firms.core?.[row] ?? -1;
  const share = (code: string, part: FirmColumn, whole: FirmColumn): FirmRatio => ({
    ...{ code, needs: [part, whole], isBehindRevenue: true, part },
    ...{ numerator: amount(part), denominator: amount(whole) },
  });
  const count = (code: string, said: FirmColumn, filter?: FirmColumn): FirmRatio => ({
    ...{ code, needs: filter ? [filter, said] : [said], numerator: answer(said), denominator: one },
    ...(filter ? { filter: flag(filter) } : {}),
  });
  return [
    share("FL2", "platform_sales", "revenue"),
    digitalCoreShare(firms, amount, core),
    count("TY4", "local", "on_platform"),
    netDigitalSupply(amount),
    share("TY8", "ict_specialists", "employees"),
    share("TY9", "tangible_assets", "assets"),
    {
      ...{ code: "ID1.1", needs: ["nc_processes", "key_processes"], part: "nc_processes" },
      ...{ numerator: amount("nc_processes"), denominator: amount("key_processes") },
    },
    { ...count("ID1.2", "erp"), isSurveyed: true },
    basicIntensity(flag("sme"), amount("dii")),
    count("ID2.2", "iip", "industrial"),
    count("ID2.3", "design_tools", "design"),
    { ...count("ID2.4", "cloud_data_ai"), isSurveyed: true },
    { ...count("ID3.3", "online_export", "sme"), isSurveyed: true },
    { ...share("ID3.5", "service_revenue", "revenue"), ...behind("industrial", flag("industrial")) },
    {
      ...{ code: "DI2.3", needs: [["digital_class", "industry"], "rd", "revenue"], isBehindRevenue: true },
      ...{ filter: core, numerator: amount("rd"), denominator: amount("revenue") },
    },
    birthRate(firms, core, amount("founded")),
    complementorsShare(answer("complementor"), amount("platform_revenue")),
    count("DI3.4", "multi_homing", "on_platform"),
    share("DI3.5", "digital_sold_traditional", "digital_sold"),
  ];
}

function complementorsShare(isComplementor: OfRow, revenue: OfRow): FirmRatio {
  return {
    ...{ code: "DI3.3", needs: ["platform_revenue", "complementor"], isBehindRevenue: true },
    numerator: (row) => isComplementor(row) * revenue(row),
    denominator: revenue,
  };
}

const behind = (code: FirmColumn, filter: OfRow): Pick<FirmRatio, "needs" | "filter"> => ({
  needs: [code, "service_revenue", "revenue"],
  filter,
});

/** A core firm counts whole, another with its digital core revenue, without it 0. */
function digitalCoreShare({ negativeCore }: FirmFacts, amount: (code: FirmColumn) => OfRow, core: OfRow): FirmRatio {
  const revenue = amount("revenue");
  const ofWhich = amount("digital_core_revenue");
  return {
    ...{ code: "TY1", needs: ["revenue", ["digital_class", "industry"]], isBehindRevenue: true },
    part: "digital_core_revenue",
    numerator: (row) => {
      const isCore = core(row);
      if (isCore < 0) return NaN;
      if (isCore === 1) return revenue(row);
      const part = ofWhich(row);
      return Number.isNaN(part) && negativeCore?.[row] !== 1 ? 0 : part;
    },
    denominator: revenue,
  };
}

function netDigitalSupply(amount: (code: FirmColumn) => OfRow): FirmRatio {
  const [sold, bought] = [amount("digital_sold_outside"), amount("digital_bought_outside")];
  return {
    ...{ code: "TY7", needs: ["digital_sold_outside", "digital_bought_outside"], isBehindRevenue: true },
    numerator: (row) => sold(row) - bought(row),
    denominator: (row) => sold(row) + bought(row),
  };
}

function basicIntensity(sme: OfRow, dii: OfRow): FirmRatio {
  return {
    ...{ code: "ID1.5", needs: ["sme", "dii"], filter: sme, isSurveyed: true, denominator: one },
    numerator: (row) => {
      const used = dii(row);
      return Number.isNaN(used) ? NaN : used >= listRules.basicIntensity.value ? 1 : 0;
    },
  };
}

/** The year of each group; NaN where its period is none. */
export const groupYears = ({ labels, groups }: FirmFacts): number[] =>
  groups.map(({ period }) => Number(/^\d{4}/u.exec(String(labels[period] ?? ""))?.[0] ?? NaN));

/** Firms founded in the period against those founded before; one founded later cannot be in the list. */
function birthRate(firms: FirmFacts, core: OfRow, founded: OfRow): FirmRatio {
  const years = groupYears(firms);
  const isBefore = (row: number): number => {
    const [year, of] = [years[firms.groupOf[row] ?? -1] ?? NaN, founded(row)];
    return of > year || Number.isNaN(of) || Number.isNaN(year) ? NaN : of < year ? 1 : 0;
  };
  return {
    ...{ code: "DI2.4", needs: [["digital_class", "industry"], "founded"], filter: core },
    numerator: (row) => 1 - isBefore(row),
    denominator: isBefore,
  };
}
