import type { Language } from "../model";
import { translatorFor } from "../texts";
import type { Coded } from "./coded";
import { shortened } from "./shortened";

/** Why no text can be written for an engine, as data. */
export type SqlFault =
  /** It would end a literal or an identifier of the text, and what follows would be run. */
  | Coded<"unsafeName", { what: "code" | "table" | "key"; name: string }>
  | Coded<"sameColumn", { first: string; second: string; column: string }>
  | Coded<"keyIsColumn", { name: string }>
  /** Columns without which a table of firms, ties, a reference or the office says nothing. */
  | Coded<"missingColumns", { table: string; missing: readonly string[] }>;

/** The sentence for what stands in the way of a text: what was found, and what to do. */
export function sqlFaultSentence(fault: SqlFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "unsafeName":
      return t(`sqlFault.unsafeName.${fault.what}`, { name: shortened(fault.name) });
    case "sameColumn":
      return t("sqlFault.sameColumn", { first: fault.first, second: fault.second, column: fault.column });
    case "keyIsColumn":
      return t("sqlFault.keyIsColumn", { name: fault.name });
    case "missingColumns":
      return t("sqlFault.missingColumns", { table: fault.table, missing: fault.missing.join(t("list.separator")) });
  }
}
