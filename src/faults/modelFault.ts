import type { LocatedFault } from "../model";
import type { Translate } from "../texts";
import { shortened } from "./shortened";

/** The sentence for one fault of a model table. */
export function modelFaultSentence(t: Translate, { code, where, found, expected }: LocatedFault): string {
  const place =
    where.row > 0
      ? t("modelFault.placeInRow", { row: where.row, column: where.columnName })
      : t("modelFault.placeInTable", { column: where.columnName });
  return modelFaultAt(t, place, { code, found, expected });
}

/** The same sentence for a place that has a name of its own, such as a field of the pane. */
export function modelFaultAt(
  t: Translate,
  where: string,
  { code, found, expected }: Pick<LocatedFault, "code" | "found" | "expected">,
): string {
  return t(`modelFault.${code}`, {
    where,
    found: found === "" ? t("modelFault.nothing") : shortened(found),
    expected,
  });
}
