// What may not leave the room as it is: small cells, cells that two firms hold, and numbers that tell of a leader.
import { listIndicators } from "../../registers";
import type { RegisterContext } from "./registerContext";
import { columnOfCode } from "./registerTables";
import { columnsOf, suppressed } from "./settling";

/** Cells below so many firms are told by the guard, whatever the text suppresses. */
const GUARDED = 3;

/**
 * A SELECT with one row for each number that is given though it should not be, and one for each cluster of few members: to be read,
 * and to be empty, before the result is taken anywhere. TY2 tells who leads where two firms hold nearly all revenue.
 */
export function disclosureGuard(
  context: RegisterContext,
  given: ReadonlySet<string>,
  withTwo: ReadonlySet<string>,
): string {
  const smallCell = Math.max(GUARDED, context.settings.smallCell);
  const basis = `${context.stage("basis")} AS basis`;
  const row = (code: string, firms: string, why: string, condition: string): string =>
    `SELECT cluster_key, period_key, '${code}' AS indicator, ${firms} AS firms, '${why}' AS why\nFROM ${basis}\nWHERE ${condition}`;
  const cells = listIndicators.flatMap(({ code }) => {
    const name = columnOfCode(code);
    if (!given.has(code)) return [];
    return suppressed(name, smallCell, withTwo.has(code)).map(([condition, why]) =>
      row(code, columnsOf(name).used, why, `${name} IS NOT NULL AND ${condition}`),
    );
  });
  const leader = suppressed("DI3_2", smallCell, true).filter(([, why]) => why === "dominated");
  const leaders =
    given.has("TY2") && given.has("DI3.2")
      ? leader.map(([condition]) => row("TY2", columnsOf("TY2").used, "leader", `TY2 IS NOT NULL AND ${condition}`))
      : [];
  return [...cells, ...leaders].join("\nUNION ALL\n");
}
