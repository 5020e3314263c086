import { plainList } from "./deliveredList";
import { firmRatios, type FirmRatio } from "./firmRatios";
import { leaderNeeds } from "./leaderIndicators";
import { askedCodes, type FirmColumn, type ListName } from "./listColumns";
import { listIndicators } from "./listIndicators";
import { readFirms } from "./readFirms";
import { RowFaults } from "./rowFaults";
import { finished } from "./steps";
import { tieNeeds } from "./tieIndicators";

/** A column that is needed; of several, one is enough. */
export interface NeededColumn {
  readonly list: ListName;
  readonly anyOf: readonly string[];
}

/** What has to be there before an indicator can come out of lists. */
export interface IndicatorNeeds {
  readonly code: string;
  readonly lists: readonly ListName[];
  readonly columns: readonly NeededColumn[];
  /** Columns that it uses where they are there. */
  readonly also: readonly NeededColumn[];
}

/** The indicators that are sums over firms, of a list without firms: their definitions are the same for every list. */
export function ratioDefinitions(): ReadonlyMap<string, FirmRatio> {
  const noFirms = finished(readFirms(plainList([["firm", "cluster"]]), "ISIC", new RowFaults()));
  return new Map(firmRatios(noFirms).map((ratio) => [ratio.code, ratio]));
}

type Needs = FirmRatio["needs"];
const ofFirms = (needs: Needs): NeededColumn[] =>
  needs.map((need) => ({ list: "firms", anyOf: typeof need === "string" ? [need] : need }));

/** Where the year of the index stands that ID1.5 rests on. */
const INDEX_YEAR: Readonly<Record<string, FirmColumn>> = { "ID1.5": "dii_year" };

/** What each indicator needs, in model order, out of the definitions by which it is computed. */
export function indicatorNeeds(): readonly IndicatorNeeds[] {
  const found = new Map<string, Omit<IndicatorNeeds, "code">>();
  for (const { code, needs, part, isSurveyed, isBehindRevenue } of ratioDefinitions().values()) {
    const used: FirmColumn[] = [
      ...(part && !needs.flat().includes(part) ? [part] : []),
      ...(isSurveyed || isBehindRevenue ? (["employees"] as const) : []),
      ...(INDEX_YEAR[code] ? [INDEX_YEAR[code]] : []),
    ];
    const dated = code === "DI2.4" ? ofFirms(["period"]) : [];
    found.set(code, { lists: ["firms"], columns: [...ofFirms(needs), ...dated], also: ofFirms(used) });
  }
  for (const [code, needs] of Object.entries<Needs>(leaderNeeds)) {
    const isQuotient = code === "FL1" || code === "TY3";
    found.set(code, {
      lists: isQuotient ? ["firms", "reference"] : ["firms"],
      columns: [
        ...ofFirms(needs),
        ...(isQuotient
          ? ([
              { list: "reference", anyOf: ["industry"] },
              { list: "reference", anyOf: ["employees", "revenue"] },
              { list: "reference", anyOf: ["cluster"] },
            ] as const)
          : []),
      ],
      also: code === "DI3.2" ? ofFirms(["employees"]) : [],
    });
  }
  for (const [code, { ties, firms }] of Object.entries(tieNeeds)) {
    const columns = [
      ...["from", "to", ...ties].map((column): NeededColumn => ({ list: "ties", anyOf: [column] })),
      ...ofFirms(firms),
    ];
    found.set(code, { lists: ["firms", "ties"], columns, also: ofFirms(["ties_answered"]) });
  }
  for (const code of askedCodes)
    found.set(code, { lists: ["office"], columns: [{ list: "office", anyOf: [code] }], also: [] });
  return listIndicators.flatMap(({ code }) => {
    const needs = found.get(code);
    return needs ? [{ code, ...needs }] : [];
  });
}
