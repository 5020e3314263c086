import type { Language } from "../model";
import { translatorFor } from "../texts";
import type { Coded } from "./coded";
import { shortened } from "./shortened";

/** What stands in a text under a name of somebody's own. */
export type SqlName = "code" | "table" | "key" | "model";

/** Why no text can be written for an engine, as data. */
export type SqlFault =
  /** It would end a literal or an identifier of the text, and what follows would be run. */
  | Coded<"unsafeName", { what: SqlName; name: string }>
  | Coded<"emptyName", { what: Exclude<SqlName, "model"> }>
  | Coded<"sameColumn", { first: string; second: string; column: string }>
  | Coded<"keyIsColumn" | "sameKey", { name: string }>
  /** Columns without which a table of firms, ties, a reference or the office says nothing. */
  | Coded<"missingColumns", { table: string; missing: readonly string[] }>;

/** The sentence for what stands in the way of a text: what was found, and what to do. */
export function sqlFaultSentence(fault: SqlFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "unsafeName":
      return t(`sqlFault.unsafeName.${fault.what}`, { name: shortened(fault.name) });
    case "emptyName":
      return t(`sqlFault.emptyName.${fault.what}`);
    case "sameColumn":
      return t("sqlFault.sameColumn", { first: fault.first, second: fault.second, column: fault.column });
    case "keyIsColumn":
    case "sameKey":
      return t(`sqlFault.${fault.code}`, { name: fault.name });
    case "missingColumns":
      return t("sqlFault.missingColumns", { table: fault.table, missing: fault.missing.join(t("list.separator")) });
  }
}
