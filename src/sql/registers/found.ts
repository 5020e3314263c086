import { indicatorNeeds } from "../../registers";
import { foundInFirms } from "./foundInFirms";
import { foundInRecords } from "./foundInRecords";
import { foundInTies } from "./foundInTies";
import { foundInOffice } from "./officeStages";
import type { RegisterContext } from "./registerContext";
import { columnOfCode } from "./registerTables";
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

/** What stands behind every indicator that can come out of these tables: of one with several sources the first that gives a number. */
export function foundIn(context: RegisterContext): ReadonlyMap<string, readonly FoundText[]> {
  const ofLists = [...foundInFirms(context), ...foundInTies(context)];
  const found = [
    ...foundInRecords(context),
    ...ofLists.filter(({ code }) => lacking(context, code) === undefined),
    ...foundInOffice(context),
  ];
  return new Map(found.map(({ code }) => [code, found.filter((one) => one.code === code)]));
}

/** The name of the columns of one source of an indicator: with several, each has its own. */
export const nameOf = ({ code, source }: FoundText, all: readonly FoundText[]): string =>
  all.length > 1 ? `${columnOfCode(code)}_${source}` : columnOfCode(code);
