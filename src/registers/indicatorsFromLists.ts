import { bindModel } from "../assessment";
import { defaultModel } from "../model";
import { blank, settle, type BasisLimits, type IndicatorReading } from "./basis";
import type { DeliveredList } from "./deliveredList";
import { lackingColumns, standingOf, tallyRatio, type Tally } from "./firmIndicators";
import { firmRatios, groupYears, type FirmRatio } from "./firmRatios";
import type { Classification } from "./industryCode";
import { leaderIndicators } from "./leaderIndicators";
import { askedCodes, type ListName } from "./listColumns";
import { indicatorOf, listIndicators } from "./listIndicators";
import { readNetwork, type Network } from "./network";
import { networkFigures, type NetworkReading } from "./networkFigures";
import { readFirms, type Firms } from "./readFirms";
import { readOffice, type Office } from "./readOffice";
import { readReference, type Reference } from "./readReference";
import { readResponses } from "./responses";
import { readTies, type Ties } from "./readTies";
import { RowFaults, type RowFault } from "./rowFaults";
import { listRules } from "./rules";
import { countTies, type TieCounts } from "./tieCounts";
import { tieCodes, tieIndicator } from "./tieIndicators";

/** The lists that an office has; only the firms are needed. */
export type DeliveredLists = { readonly firms: DeliveredList } & Readonly<
  Partial<Record<Exclude<ListName, "firms">, DeliveredList | undefined>>
>;

export interface ListSettings extends BasisLimits {
  readonly classification: Classification;
}

/** What holds where the person decides nothing. */
export const defaultListSettings: ListSettings = {
  classification: "ISIC",
  smallCell: listRules.smallCell.value,
  listCoverage: listRules.listCoverage.value,
};

/** One cluster in one period. */
export interface GroupReading {
  readonly cluster: string;
  /** Undefined where the firms have no periods. */
  readonly period: number | string | undefined;
  readonly firms: number;
  /** One per indicator of the model, in model order. */
  readonly indicators: readonly IndicatorReading[];
  /** The years of the index behind ID1.5, of the firms used; "" where none is told. */
  readonly intensityYear: number | string;
  /** Undefined where there is no list of ties. */
  readonly network: NetworkReading | undefined;
}

/** What the lists say of every cluster and period, and what they do not say, with its reason. */
export interface ListReading {
  readonly hasPeriods: boolean;
  /** Clusters in natural order, each with its periods in order. */
  readonly groups: readonly GroupReading[];
  readonly faults: readonly RowFault[];
  readonly settings: ListSettings;
  /** What was read, for whoever asks what stands behind a number. */
  readonly read: ReadLists;
}

export interface ReadLists {
  readonly firms: Firms;
  readonly ties: Ties | undefined;
  readonly reference: Reference | undefined;
  readonly office: Office | undefined;
  readonly ratios: ReadonlyMap<string, FirmRatio>;
  readonly network: Network | undefined;
  readonly counts: TieCounts | undefined;
}

const model = bindModel(defaultModel);

/** So many interacting firms are enough for the floor. */
const mass = defaultModel.floor.find(({ indicator }) => indicator === "FL3")?.threshold ?? Infinity;

/**
 * Computes the indicators of every cluster and period out of lists of firms and ties, each with what it rests on or with the
 * reason why it is blank. Nothing is imputed; a fault in a row spoils nothing else.
 *
 * @throws {ListError} where a list lacks a column that it needs, or has two for one thing
 * @example
 * const firms = plainList([["firm", "cluster", "employees", "ict_specialists"], ["Alder", "East", 40, 10]]);
 * // indicatorsFromLists({ firms }).groups[0]: TY8 is 25, of 1 of 1 firm
 */
export function indicatorsFromLists(
  lists: DeliveredLists,
  { classification, smallCell, listCoverage }: ListSettings = defaultListSettings,
): ListReading {
  const limits = { smallCell, listCoverage };
  const faults = new RowFaults();
  const firms = readFirms(lists.firms, classification, faults);
  const ties = lists.ties && readTies(lists.ties, firms, faults);
  const reference = lists.reference && readReference(lists.reference, firms, classification, faults);
  const office = lists.office && readOffice(lists.office, firms, model, faults);
  const network = ties && readNetwork(firms, ties);
  const counts = network && countTies(firms, network);
  const responses = readResponses(firms, ties);
  const readings = new Map<string, (group: number) => IndicatorReading>();
  const ratios = new Map(firmRatios(firms).map((ratio) => [ratio.code, ratio]));
  for (const ratio of ratios.values()) readings.set(ratio.code, ratioReader(firms, ratio, limits, faults));
  for (const [code, read] of leaderIndicators({ firms, reference, classification, limits })) readings.set(code, read);
  for (const code of tieCodes) {
    const indicator = indicatorOf(code);
    const basis = { firms, ties, counts, responses, limits, mass };
    readings.set(code, (group) => tieIndicator(basis, indicator, code, group));
  }
  for (const code of askedCodes) readings.set(code, (group) => asked(code, office?.value(group, code) ?? NaN));
  const years = intensityYears(firms, ratios.get("ID1.5"));
  const networks =
    ties && network && counts ? networkFigures(firms, ties, network, counts, responses, smallCell) : undefined;
  return {
    hasPeriods: firms.binding.columnOf.has("period"),
    groups: firms.groups.map(({ cluster, period }, group) => {
      const indicators = listIndicators.map(({ code }) => readings.get(code)?.(group) ?? asked(code, NaN));
      const index = indicators.find(({ code }) => code === "ID1.5");
      return {
        cluster: firms.clusters.names[cluster] ?? "",
        period: firms.periods.labels[period],
        firms: responses.members[group] ?? 0,
        indicators,
        intensityYear: Number.isNaN(index?.value ?? NaN) ? "" : yearsText(years[group]),
        network: networks?.[group],
      };
    }),
    faults: faults.all,
    settings: { classification, smallCell, listCoverage },
    read: { firms, ties, reference, office, ratios, network, counts },
  };
}

function asked(code: string, value: number): IndicatorReading {
  if (Number.isNaN(value)) return blank(code, { code: "notGiven" });
  return { ...blank(code, { code: "notGiven" }), value, reason: undefined };
}

function ratioReader(
  firms: Firms,
  ratio: FirmRatio,
  limits: BasisLimits,
  faults: RowFaults,
): (group: number) => IndicatorReading {
  const { code } = ratio;
  const lacking = lackingColumns((column) => firms.binding.columnOf.has(column), ratio.needs);
  if (lacking) return () => blank(code, lacking);
  const isDated = code !== "DI2.4" || firms.periods.isYearly;
  if (!isDated) return () => blank(code, { code: "notYearly" });
  if (code === "DI2.4") nameUnborn(firms, faults);
  const isSame = code === "TY4" && isSameEverywhere(firms);
  const tally: Tally = tallyRatio(firms, ratio, faults);
  const indicator = indicatorOf(code);
  return (group) =>
    settle(tally.found(group, ratio.isBehindRevenue), {
      ...{ indicator, limits, isBehindRevenue: ratio.isBehindRevenue === true },
      refusal: isSame ? { code: "sameEverywhere" } : undefined,
    });
}

/** A firm cannot be founded after the period in which it is listed. */
function nameUnborn(firms: Firms, faults: RowFaults): void {
  const founded = firms.numbers.get("founded");
  const years = groupYears(firms);
  for (const row of firms.members)
    if ((founded?.[row] ?? NaN) > (years[firms.groupOf[row] ?? -1] ?? NaN))
      faults.add("firms", "outOfRange", row, "founded");
}

/** A register of one territory knows local firms alone. */
function isSameEverywhere({ flags, members }: Firms): boolean {
  const local = flags.get("local");
  const said = new Set<number>();
  for (const row of members) {
    const is = local?.[row] ?? -1;
    if (is >= 0) said.add(is);
  }
  return said.size < 2;
}

/** The years of the index that the firms behind ID1.5 name, by group. */
function intensityYears(firms: Firms, ratio: FirmRatio | undefined): readonly Set<number>[] {
  const named = firms.groups.map(() => new Set<number>());
  const years = firms.numbers.get("dii_year");
  if (!years || !ratio) return named;
  const employees = firms.numbers.get("employees");
  const part = { numerator: NaN, denominator: NaN };
  for (const row of firms.members) {
    const year = years[row] ?? NaN;
    if (!Number.isNaN(year) && standingOf(ratio, row, employees?.[row] ?? NaN, part) === "used")
      named[firms.groupOf[row] ?? -1]?.add(year);
  }
  return named;
}

function yearsText(years: ReadonlySet<number> | undefined): number | string {
  const [only, second] = years ?? [];
  if (only === undefined) return "";
  return second === undefined ? only : [...(years ?? [])].sort((one, other) => one - other).join("/");
}
