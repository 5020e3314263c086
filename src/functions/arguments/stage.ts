import type { AskedStage } from "../../target";
import { cellText, compactText, isBlank } from "../../model";
import { readCell } from "../../spreadsheet/deliveredCell";
import { refuse } from "../refused";
import { scalarOf } from "./number";
import { parameter, type GivenBy, type Reader } from "./reader";
import { table, type AssessmentInput } from "./table";

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

/** The table of a function that takes a stage as well: a stage among its other arguments is told where it goes. */
export const tableBeforeStage = (): Reader<AssessmentInput> => ({
  parameters: (name) => table().parameters(name),
  read: (given, name) => {
    refuseStageAmong(["headers", "model", "language"], given);
    return table().read(given, name);
  },
});

function refuseStageAmong(others: readonly string[], given: GivenBy): void {
  for (const other of others) {
    const { value, position } = given(other);
    if (Array.isArray(value) && value.flat().length !== 1) continue;
    if (/^(?:id|di)\d$/u.test(compactText(cellText(readCell(scalarOf(value))))))
      refuse({ code: "misplaced", given: "stage", position, expected: given("stage").position });
  }
}
