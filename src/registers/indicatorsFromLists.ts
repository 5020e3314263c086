import { bindModel } from "../assessment";
import { defaultModel } from "../model";
import { blank, settle, type BasisLimits, type IndicatorReading } from "./basis";
import { lackingColumns, standingOf, tallyRatio, type Tally } from "./firmIndicators";
import { factsOf } from "./firmFacts";
import { firmRatios, groupYears, type FirmRatio } from "./firmRatios";
import { leaderIndicators } from "./leaderIndicators";
import { askedCodes, listNames } from "./listColumns";
import { bindList } from "./listHeaders";
import { indicatorOf, listIndicators } from "./listIndicators";
import { defaultListSettings, type DeliveredLists, type ListReading, type ListSettings } from "./listReading";
import { readNetwork } from "./network";
import { networkFigures } from "./networkFigures";
import { readFirms, type Firms } from "./readFirms";
import { bindOffice, readOffice } from "./readOffice";
import { bindReference, readReference } from "./readReference";
import { readResponses } from "./responses";
import { readTies } from "./readTies";
import { RowFaults } from "./rowFaults";
import { finished, rowSteps, tieSteps, type Steps } from "./steps";
import { countTies } from "./tieCounts";
import { tieCodes, tieIndicator } from "./tieIndicators";

const model = bindModel(defaultModel);

/** So many interacting firms are enough for the floor. */
const mass = defaultModel.floor.find(({ indicator }) => indicator === "FL3")?.threshold ?? Infinity;

/**
 * Computes the indicators of every cluster and period out of lists of firms and ties, each with what it rests on or with the
 * reason why it is blank. Nothing is imputed; a fault in a row spoils nothing else.
 *
 * @throws {ListError} where a list lacks a column that it needs, or has two for one thing
 * @throws {OfficeHeaderError} where the indicators that the office gives cannot be told
 * @example
 * const firms = plainList([["firm", "cluster", "employees", "ict_specialists"], ["Alder", "East", 40, 10]]);
 * // indicatorsFromLists({ firms }).groups[0]: TY8 is 25, of 1 of 1 firm
 */
export function indicatorsFromLists(lists: DeliveredLists, settings = defaultListSettings): ListReading {
  return finished(indicatorSteps(lists, settings));
}

/** Refuses lists that cannot be read at all, as the reading of their rows would. */
export function checkLists({ firms, ties, reference, office }: DeliveredLists): void {
  bindList("firms", firms.headers);
  if (ties) bindList("ties", ties.headers);
  if (reference) bindReference(reference);
  if (office) bindOffice(office, model);
}

/** Beside the rows and the indicators: firms, ties, network, what it counts, the leaders and the figures of the network. */
const OTHER_STEPS = 7;
/** Walks through all ties: those that count, pairs, what the pairs add up to, components; and one step for the projects. */
const TIE_WALKS = 4;

/** How many steps the computation takes. */
export const stepsOf = (lists: DeliveredLists): number =>
  listNames.reduce((sum, name) => sum + rowSteps(name === "office" ? 0 : (lists[name]?.rows.length ?? 0)), 0) +
  listIndicators.length +
  (lists.ties ? TIE_WALKS * tieSteps(lists.ties.rows.length) + 1 : 0) +
  OTHER_STEPS;

/** The same in steps, none of which takes long. */
export function* indicatorSteps(
  lists: DeliveredLists,
  { classification, smallCell, listCoverage }: ListSettings,
): Steps<ListReading> {
  const limits = { smallCell, listCoverage };
  const faults = new RowFaults();
  const firms = yield* readFirms(lists.firms, classification, faults);
  yield;
  const ties = lists.ties && (yield* readTies(lists.ties, firms, faults));
  yield;
  const reference = lists.reference && (yield* readReference(lists.reference, firms, classification, faults));
  const office = lists.office && readOffice(lists.office, firms, model, faults);
  const network = ties && (yield* readNetwork(firms, ties));
  yield;
  const counts = ties && network && (yield* countTies(firms, ties, network));
  yield;
  const responses = readResponses(firms, ties);
  const readings = new Map<string, (group: number) => IndicatorReading>();
  const ratios = new Map(firmRatios(firms).map((ratio) => [ratio.code, ratio]));
  for (const { code } of listIndicators) {
    const ratio = ratios.get(code);
    if (ratio) readings.set(code, ratioReader(firms, ratio, limits, faults));
    yield;
  }
  for (const [code, read] of leaderIndicators({ firms, reference, classification, limits })) readings.set(code, read);
  yield;
  for (const code of tieCodes) {
    const indicator = indicatorOf(code);
    const basis = { firms, ties, counts, responses, limits, mass };
    readings.set(code, (group) => tieIndicator(basis, indicator, code, group));
  }
  for (const code of askedCodes) readings.set(code, (group) => asked(code, office?.value(group, code) ?? NaN));
  const years = intensityYears(firms, ratios.get("ID1.5"));
  yield;
  const networks =
    ties && network && counts ? yield* networkFigures(firms, ties, network, counts, responses, smallCell) : undefined;
  yield;
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
    read: {
      firms: factsOf(firms),
      ties: ties && { binding: ties.binding },
      reference: reference && { binding: reference.binding },
      office: office && { binding: office.binding, columns: office.columns },
      partners: counts?.degree,
    },
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
