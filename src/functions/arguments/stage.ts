import type { AskedStage } from "../../target";
import { cellText, compactText, isBlank } from "../../model";
import { readCell } from "../../spreadsheet/deliveredCell";
import { refuse } from "../refused";
import { scalarOf } from "./number";
import { parameter, type Reader } from "./reader";

/** A stage: 1 to 3 of whichever ladder a cluster is on, or one by its code; undefined where it is left out. */
export function stage(): Reader<AskedStage | undefined> {
  return parameter({ shape: "single", optional: true }, ({ value }) => readStage(value));
}

function readStage(delivered: unknown): AskedStage | undefined {
  const cell = readCell(scalarOf(delivered));
  // An empty cell arrives as 0.
  if (isBlank(cell) || cell === 0) return undefined;
  const [, ladder, digit] = /^(id|di)?([123])$/u.exec(compactText(cellText(cell))) ?? [];
  if (digit === undefined) return refuse({ code: "wrongStage", found: cellText(cell) });
  return {
    ladder: ladder === undefined ? undefined : ladder === "id" ? "ID" : "DI",
    position: digit === "1" ? 1 : digit === "2" ? 2 : 3,
  };
}
