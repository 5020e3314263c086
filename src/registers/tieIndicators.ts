import type { Indicator } from "../model";
import {
  blank,
  isSuppressed,
  meets,
  settle,
  type BasisLimits,
  type BasisNote,
  type BlankReason,
  type Found,
  type IndicatorReading,
  type Settling,
} from "./basis";
import type { FirmColumn, TieColumn } from "./listColumns";
import type { Firms } from "./readFirms";
import type { Ties } from "./readTies";
import type { Responses } from "./responses";
import { listRules } from "./rules";
import type { TieCounts } from "./tieCounts";

export const tieCodes = ["FL3", "TY6", "ID2.1", "ID2.5", "ID3.1", "ID3.4"] as const;
export type TieCode = (typeof tieCodes)[number];

/** Columns of the two lists without which an indicator of ties is blank. */
export const tieNeeds: Readonly<
  Record<TieCode, { readonly ties: readonly TieColumn[]; readonly firms: readonly FirmColumn[] }>
> = {
  FL3: { ties: [], firms: [] },
  TY6: { ties: ["kind"], firms: [] },
  "ID2.1": { ties: [], firms: ["industry"] },
  "ID2.5": { ties: ["kind", "project"], firms: ["industry"] },
  "ID3.1": { ties: ["kind", "live"], firms: [] },
  "ID3.4": { ties: [], firms: ["period"] },
};

interface TieBasis {
  readonly firms: Firms;
  readonly ties: Ties | undefined;
  readonly counts: TieCounts | undefined;
  readonly responses: Responses;
  readonly limits: BasisLimits;
  /** So many interacting firms say enough even as a lower bound: the threshold of the floor. */
  readonly mass: number;
}

/** One indicator of ties of one group. */
export function tieIndicator(basis: TieBasis, indicator: Indicator, code: TieCode, group: number): IndicatorReading {
  const { firms, ties, counts, responses, limits } = basis;
  if (!ties || !counts) return blank(code, { code: "noList", list: "ties" });
  const lacking = lackingColumns(firms, ties, code);
  if (lacking) return blank(code, lacking);
  if (responses.isAsked[group] === 0) return blank(code, { code: "notAsked" });
  const share = responses.share(group);
  const found = foundOf(counts, responses, code, group);
  const cell = { ...found, used: Number.isNaN(found.used) ? found.asked : found.used };
  if (isSuppressed(cell, limits)) return blank(code, { code: "suppressed" });
  const refusal = refusalOf(basis, code, group);
  const tied = counts.tied[group] ?? 0;
  const settling: Settling = { indicator, limits, refusal, note: noteOn(code, share), isUntested: true };
  if (code !== "FL3") return settle(found, settling);
  return { ...settle(found, { ...settling, toValue: () => tied }), denominator: NaN };
}

/** A count of firms that interact is a lower bound where not everybody answered; a share is what it is. */
function noteOn(code: TieCode, share: number | undefined): BasisNote | undefined {
  if (code === "FL3") return share !== undefined && meets(share, 1) ? undefined : "lowerBound";
  return share === undefined ? "responseUnknown" : undefined;
}

function lackingColumns({ binding }: Firms, ties: Ties, code: TieCode): BlankReason | undefined {
  const needs = tieNeeds[code];
  const inTies = needs.ties.filter((column) => !ties.has(column));
  if (inTies.length > 0) return { code: "noColumn", list: "ties", columns: inTies };
  const inFirms = needs.firms.filter((column) => !binding.columnOf.has(column));
  return inFirms.length > 0 ? { code: "noColumn", list: "firms", columns: inFirms } : undefined;
}

function foundOf(counts: TieCounts, responses: Responses, code: TieCode, group: number): Found {
  const [numerator, denominator] = fractionOf(counts, responses, code, group);
  const isKnown = responses.isKnown;
  return {
    ...{ numerator, denominator, asked: responses.members[group] ?? 0 },
    used: isKnown ? (responses.answered[group] ?? 0) : NaN,
    employeesAsked: responses.employees[group] ?? 0,
    employeesUsed: isKnown ? (responses.employeesAnswered[group] ?? 0) : NaN,
  };
}

function fractionOf(
  counts: TieCounts,
  { members }: Responses,
  code: TieCode,
  group: number,
): readonly [numerator: number, denominator: number] {
  const at = (of: Float64Array): number => of[group] ?? 0;
  switch (code) {
    case "FL3":
      return [at(counts.tied), at(members)];
    case "TY6":
      return [at(counts.supplyWeight), at(counts.weight)];
    case "ID2.1":
      return [at(counts.cross), at(counts.bothKnown)];
    case "ID2.5":
      return [at(counts.crossProjects), at(members)];
    case "ID3.1":
      return [at(counts.live), at(counts.liveKnown)];
    case "ID3.4":
      return [at(counts.kept), at(counts.either)];
  }
}

/** What keeps it blank. Interacting firms, projects per firm and persistence are lower bounds where not everybody answered. */
function refusalOf(basis: TieBasis, code: TieCode, group: number): BlankReason | undefined {
  const { ties, counts, responses, limits, mass } = basis;
  const share = responses.share(group);
  const isWhole = share !== undefined && meets(share, 1);
  switch (code) {
    case "FL3": {
      const tied = counts?.tied[group] ?? 0;
      return isWhole || tied >= mass ? undefined : { code: "atLeast", count: tied };
    }
    case "ID2.5":
      return isWhole ? undefined : tooFewAnswers(share, 1);
    case "ID3.4": {
      const earlier = counts?.before[group] ?? -1;
      if (earlier < 0) return { code: "noEarlierPeriod" };
      if (responses.isAsked[earlier] === 0) return { code: "notAsked" };
      const before = responses.share(earlier);
      const least = share === undefined || before === undefined ? undefined : Math.min(share, before);
      return tooFewAnswers(least, listRules.persistenceResponse.value);
    }
    default:
      if (share !== undefined && !meets(share, limits.listCoverage)) return tooFewAnswers(share, limits.listCoverage);
      return code === "TY6" && (ties?.kinds.size ?? 0) < 2 ? { code: "oneKind" } : undefined;
  }
}

function tooFewAnswers(share: number | undefined, needed: number): BlankReason | undefined {
  if (share === undefined) return { code: "responseUnknown" };
  return meets(share, needed) ? undefined : { code: "response", share, needed };
}
