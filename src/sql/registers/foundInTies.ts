// What stands behind the indicators of ties, over one row per cluster and period.
import { listRules } from "../../registers";
import { defaultModel } from "../../model";
import { literal } from "../expressions";
import type { RegisterContext } from "./registerContext";
import { columnsOf, type FoundText, type Refusal } from "./settling";

const zero = (column: string): string => `COALESCE(${column}, 0)`;
const MARGIN = 1e-9;

/** So many interacting firms say enough even as a lower bound: the threshold of the floor. */
const mass = defaultModel.floor.find(({ indicator }) => indicator === "FL3")?.threshold;

/** Columns about who answered, now and one period before; -1 is a share that is not known. */
export function responseColumns(context: RegisterContext): Readonly<Record<string, string>> {
  if (!context.hasTable("ties")) return {};
  const isKnown = context.has("firms", "ties_answered");
  const share = (of: string): string =>
    isKnown ? `COALESCE(${of}.answered * ${literal(1)} / NULLIF(${of}.members, 0), 0)` : literal(-1);
  const asked = (sums: string, pairs: string): string =>
    `CASE WHEN ${zero(`${sums}.asked_of_ties`)} > 0 OR ${zero(`${pairs}.pairs`)} > 0 THEN 1 ELSE 0 END`;
  return {
    response: share("sums"),
    is_asked: asked("sums", "pair_sums"),
    ...(context.hasPeriods
      ? {
          has_earlier: "CASE WHEN before_group.cluster_key IS NULL THEN 0 ELSE 1 END",
          earlier_response: share("before_sums"),
          earlier_asked: asked("before_sums", "before_pairs"),
        }
      : { has_earlier: "0", earlier_response: literal(-1), earlier_asked: "0" }),
  };
}

/** Fewer answers than needed; a share that is not known is too few. */
const tooFew = (response: string, needed: number): readonly Refusal[] => [
  [`${response} < 0`, "responseUnknown"],
  [`${response} < ${literal(needed - MARGIN)}`, "response"],
];

export function foundInTies(context: RegisterContext): readonly FoundText[] {
  if (!context.hasTable("ties")) return [];
  const isKnown = context.has("firms", "ties_answered");
  const { listCoverage } = context.settings;
  const basis = {
    source: "ties",
    // Where the response is not known all members stand behind the number.
    used: zero(isKnown ? "sums.answered" : "sums.members"),
    asked: zero("sums.members"),
    before: [["is_asked = 0", "notAsked"]],
    isUntested: true,
  } as const;
  const covered: readonly Refusal[] = [[`response >= 0 AND response < ${literal(listCoverage - MARGIN)}`, "response"]];
  const tied = columnsOf("FL3").numerator;
  const isPart = `response < ${literal(1 - MARGIN)}`;
  const kinds = `(SELECT kinds FROM ${context.stage("kinds")}) < 2`;
  return [
    {
      ...{ code: "FL3", ...basis, numerator: zero("tied.tied"), denominator: zero("sums.members"), value: tied },
      refusals: [[mass === undefined ? isPart : `${isPart} AND ${tied} < ${literal(mass)}`, "atLeast"]],
    },
    {
      ...{
        code: "TY6",
        ...basis,
        numerator: zero("pair_sums.supply_weight"),
        denominator: zero("pair_sums.tie_weight"),
      },
      refusals: [...covered, [kinds, "oneKind"]],
    },
    {
      ...{
        code: "ID2.1",
        ...basis,
        numerator: zero("pair_sums.cross_pairs"),
        denominator: zero("pair_sums.both_known"),
      },
      refusals: covered,
    },
    {
      ...{ code: "ID2.5", ...basis, numerator: zero("project_sums.cross_projects"), denominator: zero("sums.members") },
      refusals: tooFew("response", 1),
    },
    {
      ...{ code: "ID3.1", ...basis, numerator: zero("arcs.live_arcs"), denominator: zero("arcs.live_known") },
      refusals: covered,
    },
    {
      ...{ code: "ID3.4", ...basis },
      numerator: context.hasPeriods ? zero("kept_pairs.kept") : "0",
      denominator: context.hasPeriods ? `${zero("lasting.tied_either")} - ${zero("kept_pairs.kept")}` : "0",
      refusals: [
        ["has_earlier = 0", "noEarlierPeriod"],
        ["earlier_asked = 0", "notAsked"],
        ["response < 0 OR earlier_response < 0", "responseUnknown"],
        ...["response", "earlier_response"].map(
          (of) => [`${of} < ${literal(listRules.persistenceResponse.value - MARGIN)}`, "response"] as const,
        ),
      ],
    },
  ];
}
