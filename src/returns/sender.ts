import { cellText, cleanText, comparableHeader, isBlank, isCellError, type Cell } from "../model";
import { TOP_ROWS } from "./findTemplate";
import { LONGEST_TEXT, type TemplateLabels } from "./templateLayout";
import type { Sender } from "./returnedSheet";

/** Who returned a sheet: what stands behind the labels at its top. Nothing where neither is filled in. */
export function senderOf(
  cells: readonly (readonly Cell[])[],
  labels: Pick<TemplateLabels, "office" | "contact">,
): { readonly sender?: Sender } {
  const behind = (names: readonly string[]): string => {
    const known = names.map(comparableHeader);
    for (const row of cells.slice(0, TOP_ROWS)) {
      const at = row.findIndex((cell) => typeof cell === "string" && known.includes(comparableHeader(cell)));
      const cell = at < 0 ? null : (row[at + 1] ?? null);
      if (!isBlank(cell) && !isCellError(cell)) return cleanText(cellText(cell)).slice(0, LONGEST_TEXT);
    }
    return "";
  };
  const sender = { office: behind(labels.office), contact: behind(labels.contact) };
  return sender.office === "" && sender.contact === "" ? {} : { sender };
}
