import { blank, settle, type BasisLimits, type BlankReason, type IndicatorReading } from "./basis";
import { lackingColumns, tallyRatio } from "./firmIndicators";
import type { FirmRatio } from "./firmRatios";
import { indicatorOf } from "./listIndicators";
import type { Classification } from "./industryCode";
import { readLeaders } from "./leaders";
import { readQuotients } from "./quotients";
import { readRoleDiversity } from "./roleDiversity";
import { RowFaults } from "./rowFaults";
import type { Firms } from "./readFirms";
import type { Reference } from "./readReference";

interface LeaderBasis {
  readonly firms: Firms;
  readonly reference: Reference | undefined;
  readonly classification: Classification;
  readonly limits: BasisLimits;
}

/** Columns of the firms without which they are blank; of alternatives, one is enough. */
export const leaderNeeds = {
  FL1: ["industry", ["revenue", "employees"]],
  TY2: ["revenue", "digital_native"],
  TY3: ["industry", ["revenue", "employees"]],
  "DI3.1": ["role"],
  "DI3.2": ["revenue"],
} as const satisfies Readonly<Record<string, FirmRatio["needs"]>>;

type ReadGroup = (group: number) => IndicatorReading;

/** The log gap of quotients is clipped, so that one odd industry does not stand for all. */
export const CLIP = 5;

/** The indicators that depend on which firm or industry leads, or on how roles are spread. */
export function leaderIndicators(basis: LeaderBasis): readonly (readonly [code: string, read: ReadGroup])[] {
  return [
    ["FL1", quotient(basis, "FL1")],
    ["TY2", leaders(basis)],
    ["TY3", quotient(basis, "TY3")],
    ["DI3.1", roles(basis)],
    ["DI3.2", largestFirm(basis)],
  ];
}

function lacking({ firms }: LeaderBasis, code: keyof typeof leaderNeeds): BlankReason | undefined {
  return lackingColumns((column) => firms.binding.columnOf.has(column), leaderNeeds[code]);
}

function quotient(basis: LeaderBasis, code: "FL1" | "TY3"): ReadGroup {
  const { firms, reference, classification, limits } = basis;
  const reason = lacking(basis, code);
  if (reason) return () => blank(code, reason);
  if (!reference) return () => blank(code, { code: "noList", list: "reference" });
  const quotients = readQuotients(firms, reference, classification);
  const indicator = indicatorOf(code);
  const logGap = (core: number, outside: number): number =>
    Math.max(-CLIP, Math.min(CLIP, Math.log(core) - Math.log(outside)));
  return (group) => {
    const { found, refusal } = code === "FL1" ? quotients.leading(group) : quotients.gap(group);
    return settle(found, { indicator, limits, refusal, ...(code === "TY3" ? { toValue: logGap } : {}) });
  };
}

function leaders(basis: LeaderBasis): ReadGroup {
  const { firms, limits } = basis;
  const reason = lacking(basis, "TY2");
  if (reason) return () => blank("TY2", reason);
  const read = readLeaders(firms);
  const indicator = indicatorOf("TY2");
  return (group) => {
    const { found, refusal } = read(group);
    return settle(found, { indicator, limits, refusal });
  };
}

function roles(basis: LeaderBasis): ReadGroup {
  const { firms, limits } = basis;
  const reason = lacking(basis, "DI3.1");
  if (reason) return () => blank("DI3.1", reason);
  const read = readRoleDiversity(firms);
  const indicator = indicatorOf("DI3.1");
  return (group) => settle(read(group), { indicator, limits });
}

function largestFirm(basis: LeaderBasis): ReadGroup {
  const { firms, limits } = basis;
  const reason = lacking(basis, "DI3.2");
  if (reason) return () => blank("DI3.2", reason);
  const revenues = firms.numbers.get("revenue");
  const revenue = (row: number): number => revenues?.[row] ?? NaN;
  const ratio: FirmRatio = { code: "DI3.2", needs: leaderNeeds["DI3.2"], numerator: revenue, denominator: revenue };
  const tally = tallyRatio(firms, ratio, new RowFaults());
  const indicator = indicatorOf("DI3.2");
  return (group) =>
    settle(
      { ...tally.found(group, true), numerator: tally.largest(group) },
      { indicator, limits, isBehindRevenue: true },
    );
}
