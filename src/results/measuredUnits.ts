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

export interface MeasuredUnits {
  readonly used: number;
  readonly leftOut: number;
  readonly remarks: readonly UnitRemark[];
}

/** So many units are named in a remark; the others are counted. */
const NAMED = 5;

/**
 * What is to be said about the units, in one line; empty where there is nothing to say.
 *
 * @example unitRemarks(t, units) // "2 without a number: Linden, row 7; 1 without a group: Aster"
 */
export function unitRemarks(t: Translate, { remarks }: MeasuredUnits): string {
  return remarks
    .map(({ code, units }) => t(`measures.unitRemarks.${code}`, { count: units.length, units: listed(t, units) }))
    .join(t("list.note"));
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
    ? t("measures.unitRow", { row: row ?? cell?.row ?? 1 })
    : t("measures.unitColumn", { column: column ?? cell?.column ?? 1 });
}
