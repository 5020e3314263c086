import { defaultListSettings } from "../../registers";
import { basisStages, resultSelect } from "./basisStages";
import { disclosureGuard } from "./disclosureGuard";
import { foundIn } from "./found";
import { divisionStages, leaderStages } from "./leaderStages";
import { memberStages } from "./memberStages";
import { officeStages } from "./officeStages";
import { participantStages } from "./participantStages";
import { ratioStages } from "./ratioStages";
import { referenceStages } from "./referenceStages";
import { RegisterContext, type RegisterSettings, type Stage } from "./registerContext";
import { rowsLeftOut } from "./rowsLeftOut";
import { salesStages } from "./salesStages";
import type { FoundText } from "./settling";
import { tieStages } from "./tieStages";

/** The indicators of a register as statements to be run one after the other. */
export interface RegisterScript {
  /** Each makes a table; the last is the result, readable by the SELECT of a model. */
  readonly statements: readonly string[];
  /** What has to be empty before the result leaves the room. */
  readonly guard: string;
  /** For each table one row of counts: rows that could not be used, by what they lack. */
  readonly leftOut: readonly string[];
  /** Removes the tables made on the way; the result and the basis stay. */
  readonly cleaning: readonly string[];
}

export const defaultRegisterSettings = {
  ...defaultListSettings,
  dialect: "duckdb",
  to: "indicators",
  smallCell: 3,
} as const satisfies Omit<RegisterSettings, "tables">;

/**
 * The definitions by which indicators come out of lists of firms, ties, a reference and an office's own counts, as staged statements
 * over tables of these names. An absent table or column is a blank, never zero.
 *
 * @throws SqlFaultError for names that could leave their place in the text
 * @example registerScript({ ...defaultRegisterSettings, tables: allTables() }).statements
 */
export function registerScript(settings: RegisterSettings): RegisterScript {
  const context = new RegisterContext(settings);
  const stages: readonly Stage[] = [
    ...memberStages(context),
    ...ratioStages(context),
    ...leaderStages(context),
    ...divisionStages(context),
    ...referenceStages(context),
    ...tieStages(context),
    ...salesStages(context),
    ...participantStages(context),
    ...officeStages(context),
    ...basisStages(context),
  ];
  const { tableOf, stageSettings } = context.dialect;
  const make = (name: string | undefined, what: string, select: string): string =>
    [`-- ${what}`, `CREATE TABLE ${context.stage(name)} ${tableOf}`, select, stageSettings]
      .filter((line) => line !== "")
      .join("\n");
  const found = foundIn(context);
  const codesWhere = (has: (it: FoundText) => boolean): ReadonlySet<string> =>
    new Set([...found].flatMap(([code, all]) => (all.some(has) ? [code] : [])));
  return {
    statements: [
      ...stages.map(({ name, what, select }) => make(name, what, select)),
      make(undefined, "The result: one row per cluster and period, one column per indicator.", resultSelect(context)),
    ],
    guard: disclosureGuard(
      context,
      codesWhere(({ isDeclared }) => isDeclared !== true),
      codesWhere(({ largestTwo }) => largestTwo !== undefined),
    ),
    leftOut: rowsLeftOut(context),
    cleaning: stages.filter(({ name }) => name !== "basis").map(({ name }) => `DROP TABLE ${context.stage(name)}`),
  };
}
