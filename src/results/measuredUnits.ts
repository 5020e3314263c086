// What is to be known about the units of a measure: how many it used, which it left out and why, and whatever else the look
// at them found. Every surface tells it from here: the cells of a result, the card behind a number, and the pane.
import { shortened, type MeasurePlace } from "../faults";
import type { Translate } from "../texts";

/** A unit as a person finds it again: by its name, else by its row or column. */
export interface UnitName {
  readonly name: string;
  readonly place: MeasurePlace;
  readonly lies: "down" | "across";
}

/** Why a unit takes no part in a measure. */
export type LeftOutReason = "noName" | "noNumber" | "incomplete" | "noWeight" | "zeroWeight" | "noGroup" | "zeroTotal";

/** Something to know about some of the units; those that were left out have their reason as its code. */
export interface UnitRemark {
  readonly code: LeftOutReason;
  readonly units: readonly UnitName[];
}

/** A unit that looks like a total and was counted, and where it stands in the argument that holds it. */
export interface TotalUnit {
  /** "" where it has none. */
  readonly name: string;
  readonly known: "name" | "sum";
  readonly argument: string;
  /** Row or column of the argument, from 0. */
  readonly position: number;
  readonly lies: "down" | "across";
  /** The cell on its sheet; undefined where nobody knows it. */
  readonly cell: string | undefined;
}

export interface MeasuredUnits {
  readonly used: number;
  readonly leftOut: number;
  readonly remarks: readonly UnitRemark[];
  readonly totals: readonly TotalUnit[];
}

/** So many units are named in a remark; the others are counted. */
const NAMED = 5;

/**
 * What is to be said about the units, in one line; empty where there is nothing to say.
 *
 * @example unitRemarks(t, units) // "2 without a number: Linden, row 7; 1 without a group: Aster"
 */
export function unitRemarks(t: Translate, units: MeasuredUnits): string {
  const leftOut = units.remarks.map(({ code, units: named }) =>
    t(`measures.unitRemarks.${code}`, { count: named.length, units: listed(t, named) }),
  );
  return [...leftOut, ...totalsRemark(t, units)].join(t("list.note"));
}

/** Which units look like totals; nothing where there is none. */
export function totalsRemark(t: Translate, { totals }: MeasuredUnits): string[] {
  if (totals.length === 0) return [];
  const named = totals.map(({ name, cell, position, lies }) => {
    const place = cell ?? t(lies === "down" ? "measures.rowAt" : "measures.columnAt", { position: position + 1 });
    return name === "" ? place : t("measures.unitAt", { name, place });
  });
  return [[t("measures.totalUnits"), named.join(t("list.separator"))].join(t("measures.labelEnd"))];
}

function listed(t: Translate, units: readonly UnitName[]): string {
  const shown = units.slice(0, NAMED).map((unit) => unitText(t, unit));
  const more = units.length - NAMED;
  return [...shown, ...(more > 0 ? [t("measures.moreUnits", { count: more })] : [])].join(t("list.separator"));
}

function unitText(t: Translate, { name, place: { address, cell }, lies }: UnitName): string {
  if (name !== "") return shortened(name);
  const [, column, row] = /([A-Z]+)(\d+)$/u.exec(address ?? "") ?? [];
  return lies === "down"
    ? t("measures.rowAt", { position: row ?? cell?.row ?? 1 })
    : t("measures.columnAt", { position: column ?? cell?.column ?? 1 });
}
