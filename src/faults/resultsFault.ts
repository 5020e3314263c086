import type { Translate } from "../texts";
import type { Coded } from "./coded";
import { listed } from "./listed";
import { shortened } from "./shortened";

/** A cell of results that were brought back: the name of its column, and its row of the sheet. */
interface CellPlace {
  readonly column: string;
  readonly row: number;
}

/** What is wrong with results that an engine gave and somebody brought back, as data. */
export type ResultsFault =
  | Coded<"missingColumns", { columns: readonly string[] }>
  | Coded<"repeatedColumn", { column: string }>
  | Coded<"noKeys">
  | Coded<"noRows">
  /** Results of another model than the one in use; `builtIn` where it is one that can be chosen. */
  | Coded<"otherModel", { found: string; expected: string; builtIn: string | undefined }>
  | Coded<"mixedModels", { models: readonly { readonly model: string; readonly row: number }[] }>
  | Coded<"rowTwice", { key: string; first: number; row: number }>
  | Coded<"notNumber" | "unknownWord", CellPlace & { found: string }>
  | Coded<"blank", CellPlace>
  | Coded<"contradiction", CellPlace & { type: string }>
  | Coded<"outsideRange", CellPlace & { found: string; low: number; high: number }>;

/** The sentence for a fault of results that were brought back: what was expected, what was found, where, what to do. */
export function resultsFaultSentence(t: Translate, fault: ResultsFault): string {
  switch (fault.code) {
    case "missingColumns":
      return t("results.fault.missingColumns", {
        count: fault.columns.length,
        columns: fault.columns.join(t("list.separator")),
      });
    case "mixedModels":
      return t("results.fault.mixedModels", {
        models: listed(
          t,
          fault.models.map(({ model, row }) => t("results.modelFrom", { model: shortened(model), row })),
        ),
      });
    case "otherModel": {
      const told = { found: shortened(fault.found), expected: fault.expected, id: fault.builtIn };
      return t(fault.builtIn === undefined ? "results.fault.otherModel" : "results.fault.otherBuiltIn", told);
    }
    case "rowTwice":
      return t("results.fault.rowTwice", { key: shortened(fault.key), first: fault.first, row: fault.row });
    case "notNumber":
    case "unknownWord":
    case "outsideRange":
      return t(`results.fault.${fault.code}`, { ...fault, found: shortened(fault.found) });
    default:
      return t(`results.fault.${fault.code}`, { ...fault });
  }
}
