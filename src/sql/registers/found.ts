import { indicatorNeeds } from "../../registers";
import { foundInFirms } from "./foundInFirms";
import { foundInTies } from "./foundInTies";
import type { RegisterContext } from "./registerContext";
import type { FoundText } from "./settling";

/** Why an indicator cannot come out of these tables at all; undefined where it can. */
export function lacking(context: RegisterContext, code: string): "noColumn" | "noList" | undefined {
  const needs = indicatorNeeds().find((need) => need.code === code);
  // A reference that lacks a column has no rows for it, and births without periods are not of years: both say so themselves.
  const lacks = needs?.columns.some(
    ({ list, anyOf }) =>
      list !== "reference" &&
      !(code === "DI2.4" && anyOf.includes("period")) &&
      context.hasTable(list) &&
      !anyOf.some((column) => context.has(list, column)),
  );
  if (lacks) return "noColumn";
  return needs?.lists.some((list) => !context.hasTable(list)) ? "noList" : undefined;
}

/** What stands behind every indicator that can come out of these tables. */
export function foundIn(context: RegisterContext): readonly FoundText[] {
  return [...foundInFirms(context), ...foundInTies(context)].filter(({ code }) => lacking(context, code) === undefined);
}
