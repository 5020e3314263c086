// Three invented clusters in two years as an office would list them: their firms, ties, reference and own counts. No number comes
// from anywhere else, and none is drawn: shares are spread evenly over the firms.
import type { Language } from "../model";
import { firmColumns, tieColumns, type FirmColumn, type ListName } from "./listColumns";
import { kinds, roles, type Kind } from "./words";

export type SampleCell = string | number;
export type SampleLists = Readonly<Record<ListName, readonly (readonly SampleCell[])[]>>;

const YEARS = [2022, 2023] as const;
const FIRMS = 42;
/** Shares in the first year, against those of the second. */
const BEFORE = 0.85;

interface Story {
  readonly name: Readonly<Record<Language, string>>;
  /** Industries (ISIC) with their shares of the firms. */
  readonly industries: readonly (readonly [division: number, share: number])[];
  /** Digital natives among the five largest firms. */
  readonly natives: number;
  /** Shares of firms that say yes, and of amounts in the amounts that they are part of. */
  readonly shares: Readonly<Record<Share, number>>;
  /** Of 100 ties, by what they are. */
  readonly ties: Readonly<Record<Kind, number>>;
  /** All firms of the region by industry, per thousand. */
  readonly region: Readonly<Record<number, number>>;
  readonly office: Readonly<Record<string, readonly [before: number, after: number]>>;
}

type Share =
  | "platformSales"
  | "local"
  | "specialists"
  | "tangible"
  | "soldOutside"
  | "erp"
  | "intensity"
  | "numericalControl"
  | "iip"
  | "designTools"
  | "cloud"
  | "live"
  | "export"
  | "service"
  | "research"
  | "complementors"
  | "multiHoming"
  | "traditional"
  | "founded";

const stories: readonly Story[] = [
  {
    name: { en: "Linden machine tools", "zh-CN": "椴林机床" },
    industries: [
      [28, 0.55],
      [25, 0.25],
      [27, 0.12],
      [62, 0.08],
    ],
    natives: 1,
    shares: {
      ...{ platformSales: 0.35, local: 0.8, specialists: 0.07, tangible: 0.56, soldOutside: 0.22, erp: 0.76 },
      ...{ intensity: 0.8, numericalControl: 0.74, iip: 0.36, designTools: 0.66, cloud: 0.38, live: 0.35 },
      ...{ export: 0.09, service: 0.13, research: 0.05, complementors: 0.1, multiHoming: 0.2, traditional: 0.8 },
      founded: 0.3,
    },
    ties: { supply: 70, project: 6, complement: 6, horizontal: 14, data: 4 },
    region: { 10: 166, 25: 150, 26: 10, 27: 60, 28: 240, 47: 140, 58.2: 4, 62: 20, 63: 6, 73: 4, 86: 200 },
    office: {
      ...{ TY5: [0, 0], "ID1.3": [44, 52], "ID1.4": [92, 78], "ID3.2": [55, 62], "DI1.4": [58, 66] },
    },
  },
  {
    name: { en: "Harbour platform services", "zh-CN": "海港平台服务" },
    industries: [
      [62, 0.45],
      [63, 0.25],
      [47, 0.2],
      [73, 0.1],
    ],
    natives: 4,
    shares: {
      ...{ platformSales: 0.72, local: 0.26, specialists: 0.34, tangible: 0.16, soldOutside: 0.8, erp: 0.6 },
      ...{ intensity: 0.82, numericalControl: 0.2, iip: 0.3, designTools: 0.6, cloud: 0.7, live: 0.3 },
      ...{ export: 0.12, service: 0.4, research: 0.12, complementors: 0.36, multiHoming: 0.3, traditional: 0.38 },
      founded: 3,
    },
    ties: { supply: 18, project: 12, complement: 40, horizontal: 20, data: 10 },
    region: { 10: 60, 25: 40, 26: 20, 27: 20, 28: 60, 47: 130, 58.2: 20, 62: 110, 63: 50, 73: 60, 86: 430 },
    office: {
      ...{ TY5: [1, 1], "ID1.3": [40, 44], "DI1.1": [18, 24], "DI1.2": [33, 38], "DI1.3": [54, 60] },
      ...{ "DI1.4": [74, 80], "DI2.1": [24, 30], "DI2.2": [42, 48] },
    },
  },
  {
    name: { en: "Estuary robotics", "zh-CN": "河口机器人" },
    industries: [
      [26, 0.6],
      [28, 0.3],
      [62, 0.1],
    ],
    natives: 4,
    shares: {
      ...{ platformSales: 0.4, local: 0.82, specialists: 0.29, tangible: 0.6, soldOutside: 0.82, erp: 0.64 },
      ...{ intensity: 0.78, numericalControl: 0.7, iip: 0.42, designTools: 0.72, cloud: 0.52, live: 0.3 },
      ...{ export: 0.1, service: 0.16, research: 0.11, complementors: 0.25, multiHoming: 0.24, traditional: 0.42 },
      founded: 2,
    },
    ties: { supply: 72, project: 10, complement: 6, horizontal: 8, data: 4 },
    region: { 10: 70, 25: 90, 26: 80, 27: 40, 28: 90, 47: 120, 58.2: 6, 62: 40, 63: 4, 73: 30, 86: 430 },
    office: {
      ...{ TY5: [0, 0], "ID1.3": [42, 50], "ID1.4": [94, 82], "ID3.2": [44, 50], "DI1.1": [12, 18] },
      ...{ "DI1.2": [26, 32], "DI1.3": [46, 52], "DI1.4": [66, 72], "DI2.1": [18, 22], "DI2.2": [32, 36] },
    },
  },
];

/** All firms of the whole economy by industry, per thousand. */
const economy: Readonly<Record<number, number>> = {
  ...{ 10: 90, 25: 80, 26: 20, 27: 40, 28: 100, 47: 130, 58.2: 5, 62: 20, 63: 5, 73: 30, 86: 480 },
};

/** Coprime to the number of firms, so that each share falls on other firms. */
const STEP = 17;

/** Whether a firm is among the share of all that say yes, by another order for every question. */
function says(share: number, firm: number, question: number): boolean {
  const place = (firm * STEP + 5 * question) % FIRMS;
  return Math.floor((place + 1) * share + 1e-9) > Math.floor(place * share + 1e-9);
}

interface SampleFirm {
  readonly story: Story;
  readonly at: number;
  readonly industry: number;
  readonly isCore: boolean;
  readonly founded: number;
  readonly revenue: number;
  readonly employees: number;
}

const core: ReadonlySet<number> = new Set([26, 62, 63]);

function firmsOf(story: Story): SampleFirm[] {
  let births = 0;
  return Array.from({ length: FIRMS }, (_, at) => {
    const place = ((at * STEP) % FIRMS) / FIRMS;
    let [sum, industry] = [0, 0];
    for (const [division, share] of story.industries) {
      if (place >= sum - 1e-9) industry = division;
      sum += share;
    }
    const isCore = core.has(industry);
    // The last core firms of the list are the youngest: as many in either year.
    const isYoung = isCore && at > FIRMS / 3 && births < 2 * story.shares.founded;
    const year = YEARS[births % 2] ?? YEARS[0];
    if (isYoung) births += 1;
    const size = at < 5 ? 320 - 50 * at : 24 + ((at * 11) % 31);
    return {
      ...{ story, at, industry, isCore },
      founded: isYoung && story.shares.founded >= 1 ? year : 1986 + ((at * 7) % 33),
      revenue: size * 10,
      employees: at < 5 ? 400 - 60 * at : 8 + ((at * 13) % 60),
    };
  });
}

const roleWords = Object.values(roles);

/** What one firm says in one year, by column. */
function answersOf(firm: SampleFirm, year: number, language: Language): Partial<Record<FirmColumn, SampleCell>> {
  const { story, at, revenue, employees, isCore } = firm;
  const grown = year === YEARS[1] ? 1 : BEFORE;
  const part = (share: Share): number => story.shares[share] * (share === "local" || share === "tangible" ? 1 : grown);
  const [yes, no] = language === "en" ? ["yes", "no"] : ["是", "否"];
  const flag = (is: boolean): SampleCell => (is ? yes : no);
  const flagOf = (share: Share, question: number): SampleCell => flag(says(part(share), at, question));
  const amount = (whole: number, share: number): number => Math.round(10 * whole * share) / 10;
  const isSme = at >= 5;
  const isOnPlatform = at % 3 !== 2;
  const digital = amount(revenue, isCore ? 0.6 : 0.1);
  const platform = isOnPlatform ? amount(revenue, 0.3) : 0;
  const outside = amount(digital, 0.5);
  const sold = part("soldOutside");
  const role = roleWords[(at * 3) % (story.natives > 1 ? roleWords.length : 5)]?.[language] ?? "";
  const isComplementor = says(part("complementors"), at, 3);
  return {
    ...{ industry: firm.industry, revenue, employees, founded: firm.founded, dii_year: year },
    ...{ digital_core_revenue: isCore ? revenue : amount(revenue, 0.03), sme: flag(isSme) },
    ...{ service_revenue: amount(revenue, part("service")), industrial: flag(firm.industry < 34) },
    ...{ ict_specialists: Math.round(employees * part("specialists")), assets: 2 * revenue },
    ...{ tangible_assets: amount(2 * revenue, part("tangible")), rd: amount(revenue, part("research")) },
    digital_native: flag(at < 5 ? at < story.natives : isCore && at % 2 === 0),
    ...{ local: flagOf("local", 1), on_platform: flag(isOnPlatform), multi_homing: flagOf("multiHoming", 2) },
    platform_sales: amount(revenue, part("platformSales")),
    ...{ digital_sold: digital, digital_sold_traditional: amount(digital, part("traditional")) },
    ...{ digital_sold_outside: amount(outside, sold), digital_bought_outside: amount(outside, 1 - sold) },
    ...{ role, platform_revenue: platform, complementor: flag(isComplementor) },
    key_processes: firm.industry < 34 ? 10 + (at % 7) : 0,
    nc_processes: firm.industry < 34 ? Math.round((10 + (at % 7)) * part("numericalControl")) : 0,
    ...{ erp: flagOf("erp", 4), iip: flagOf("iip", 5), design: flag(at % 4 !== 3) },
    ...{ design_tools: flagOf("designTools", 6), cloud_data_ai: flagOf("cloud", 7) },
    ...{ dii: says(part("intensity"), at, 8) ? 5 + (at % 4) : 2, online_export: flagOf("export", 9) },
    ties_answered: yes,
  };
}

/** Every firm of a cluster is tied to the next one, and to others further on. */
const DISTANCES = [1, 5, 11];
const PAIRS = 100;
/** Ties of the first year that did not last, between firms so far apart. */
const ENDED = { count: 20, distance: 13 };

interface SampleTie {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly at: number;
}

function tiesOf({ ties }: Story): SampleTie[] {
  const names: readonly Kind[] = ["supply", "project", "complement", "horizontal", "data"];
  const given = { supply: 0, project: 0, complement: 0, horizontal: 0, data: 0 };
  return Array.from({ length: PAIRS }, (_, at) => {
    const from = (at * STEP) % FIRMS;
    const to = (from + (DISTANCES[Math.floor(at / FIRMS)] ?? 1)) % FIRMS;
    // The one that lags most behind its share.
    const behind = (kind: Kind): number => (ties[kind] * (at + 1)) / PAIRS - given[kind];
    const kind = names.reduce((most, other) => (behind(other) > behind(most) + 1e-9 ? other : most));
    given[kind] += 1;
    return { from, to, kind, at };
  });
}

const namesOf = (columns: Readonly<Record<string, { readonly name: Readonly<Record<Language, string>> }>>) => {
  return (codes: readonly string[], language: Language): string[] =>
    codes.map((code) => columns[code]?.name[language] ?? code);
};

/** The four lists in one language, each with its header row. */
export function illustrativeLists(language: Language): SampleLists {
  const clusters = stories.map((story) => ({ story, firms: firmsOf(story), ties: tiesOf(story) }));
  const name = (story: Story, at: number): string => `${story.name[language]} ${String(at + 1).padStart(2, "0")}`;
  const isThere = (firm: SampleFirm | undefined, year: number): boolean => (firm?.founded ?? Infinity) <= year;
  const codes = Object.keys(firmColumns).filter((code) => code !== "digital_class");
  const eachYear = <Row>(rowsOf: (year: (typeof YEARS)[number]) => readonly Row[]): Row[] => YEARS.flatMap(rowsOf);
  const firmRows = eachYear((year) =>
    clusters.flatMap(({ story, firms }) =>
      firms
        .filter((firm) => isThere(firm, year))
        .map((firm) => {
          const answers: Readonly<Record<string, SampleCell | undefined>> = {
            ...answersOf(firm, year, language),
            ...{ firm: name(story, firm.at), cluster: story.name[language], period: year },
          };
          return codes.map((code) => answers[code] ?? "");
        }),
    ),
  );
  const [live, idle] = language === "en" ? ["yes", "no"] : ["是", "否"];
  const tieRows = eachYear((year) =>
    clusters.flatMap(({ story, firms, ties }) => {
      const isLast = year === YEARS[1];
      const ended = Array.from({ length: isLast ? 0 : ENDED.count }, (_, at): SampleTie => {
        return { from: 2 * at, to: (2 * at + ENDED.distance) % FIRMS, kind: "horizontal", at };
      });
      const kept = ties.filter(({ at }) => isLast || at % 5 !== 0);
      return [...kept, ...ended]
        .filter(({ from, to }) => isThere(firms[from], year) && isThere(firms[to], year))
        .map(({ from, to, kind, at }): SampleCell[] => [
          ...[name(story, from), name(story, to), kinds[kind][language]],
          kind === "project" ? `${story.name[language]} P${at + 1}` : "",
          kind === "supply" ? (says(story.shares.live * (isLast ? 1 : BEFORE), at, 10) ? live : idle) : "",
          year,
        ]);
    }),
  );
  const areas = [...stories.map(({ name: of, region }) => [of[language], region] as const), ["", economy] as const];
  const referenceRows = eachYear((year) =>
    areas.flatMap(([area, industries]) =>
      Object.entries(industries).map(([code, share]): SampleCell[] => [
        ...[Number(code), area, share * (area === "" ? 10_000 : 200), year],
      ]),
    ),
  );
  const asked = [...new Set(stories.flatMap(({ office }) => Object.keys(office)))];
  const officeRows = YEARS.flatMap((year, at) =>
    stories.map((story): SampleCell[] => [
      ...[story.name[language], year, ...asked.map((code) => story.office[code]?.[at] ?? "")],
    ]),
  );
  const tieCodes = ["from", "to", "kind", "project", "live", "period"];
  const header = namesOf({ ...firmColumns, ...tieColumns });
  return {
    firms: [header(codes, language), ...firmRows],
    ties: [header(tieCodes, language), ...tieRows],
    reference: [header(["industry", "cluster", "employees", "period"], language), ...referenceRows],
    office: [[...header(["cluster", "period"], language), ...asked], ...officeRows],
  };
}
