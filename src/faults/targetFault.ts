import type { Translate } from "../texts";
import type { Coded } from "./coded";
import { listed } from "./listed";
import { placeText, type Place } from "./place";
import { quoted } from "./shortened";

/** What is wrong with a line of costs. */
export interface LocatedCostFault {
  readonly code: "unknownIndicator" | "repeatedIndicator" | "wrongCost";
  readonly where: Place;
  readonly found: string;
}

/** What can keep CLUSTERTARGET and CLUSTERCOMPARE from answering, as data. */
export type TargetFault =
  | Coded<"wrongStage", { found: string }>
  | Coded<"wrongCosts", { faults: readonly LocatedCostFault[]; expected: string }>
  | Coded<"costsShape", { where: Place; found: number }>
  /** The reason is a sentence already. */
  | Coded<"noTarget", { found: string }>
  /** `expected` is the name that was probably meant. */
  | Coded<"unknownCluster", { argument: string; found: string; expected: string | undefined }>
  | Coded<"sameCluster", { found: string }>
  | Coded<"repeatedCluster", { found: string; rows: readonly number[] }>;

/** So many examples fit a sentence that Excel shows in a tooltip. */
const SHOWN = 3;

export function targetFaultSentence(t: Translate, fault: TargetFault, functionName: string): string {
  switch (fault.code) {
    case "wrongStage":
      return t("targetFault.wrongStage", { function: functionName, found: quoted(fault.found) });
    case "costsShape":
      return t("targetFault.costsShape", {
        function: functionName,
        where: placeText(t, fault.where),
        found: fault.found,
      });
    case "noTarget":
      return t("targetFault.noTarget", { function: functionName, found: fault.found });
    case "unknownCluster": {
      const { argument, expected } = fault;
      const found = fault.found.trim() === "" ? t("modelFault.nothing") : quoted(fault.found);
      const told = { function: functionName, argument, found };
      if (expected === undefined) return t("targetFault.unknownCluster", told);
      return t("targetFault.unknownClusterLike", { ...told, expected: quoted(expected) });
    }
    case "sameCluster":
      return t("targetFault.sameCluster", { function: functionName, found: quoted(fault.found) });
    case "repeatedCluster":
      return t("targetFault.repeatedCluster", {
        function: functionName,
        found: quoted(fault.found),
        rows: listed(
          t,
          fault.rows.map((row) => String(row)),
        ),
      });
    case "wrongCosts": {
      const lines = fault.faults.slice(0, SHOWN).map(({ code, where, found }) =>
        t(`targetFault.cost.${code}`, {
          where: placeText(t, where),
          found: found.trim() === "" ? t("modelFault.nothing") : quoted(found),
          model: fault.expected,
        }),
      );
      const count = fault.faults.length - SHOWN;
      return t("targetFault.wrongCosts", {
        function: functionName,
        found: [...lines, ...(count > 0 ? [t("measureFault.more", { count })] : [])].join(t("list.note")),
      });
    }
  }
}
