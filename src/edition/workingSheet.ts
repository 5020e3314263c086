import type { BoundModel } from "../assessment";
import type { Language } from "../model";
import { translatorFor } from "../texts/translate";
import type { ModelCells } from "./modelSheet";
import { EditionSheet, formula, looks } from "./sheet";
import type { EditionSheetNames } from "./sheetNames";
import { quoted } from "./working/arithmetic";
import { addAdvice, type AdviceColumns, type ReportedLadders } from "./working/adviceColumns";
import { addLadder, type LadderColumns } from "./working/ladderColumns";
import { addType, type TypeColumns } from "./working/typeColumns";
import { addValues, missingText, rowStates, unreadText, type ValueColumns } from "./working/valueColumns";
import { workingRules, type WorkingRule } from "./working/workingInput";
import { FIRST_WORKING_ROW, WorkingDraft, type WorkingColumn } from "./working/workingDraft";

/** Everything that the other sheets read of the sheet Working. */
export interface Working {
  readonly sheet: EditionSheet;
  readonly draft: WorkingDraft;
  readonly values: ValueColumns;
  readonly type: TypeColumns;
  readonly ladders: readonly [LadderColumns, LadderColumns];
  readonly reported: ReportedLadders;
  readonly advice: AdviceColumns;
  readonly missing: WorkingColumn;
  readonly unread: WorkingColumn;
  readonly fractions: WorkingColumn;
  /** 1 where both ways to calculate what is firm and secured agree. */
  readonly agrees: WorkingColumn;
  /** What a cluster is chosen by, where its row is assessed; the number of that row; and the same brought together. */
  readonly labels: WorkingColumn;
  readonly active: WorkingColumn;
  readonly choices: WorkingColumn;
  readonly rows: number;
  /** The row of the first cluster, from 0. */
  readonly firstRow: number;
}

/** Positions, grades and intermediate sums of every row of data, one block of columns per purpose. */
export function workingSheet(
  model: BoundModel,
  language: Language,
  rows: number,
  names: EditionSheetNames,
  cells: ModelCells,
): Working {
  const t = translatorFor(language);
  const sheet = new EditionSheet(names.working);
  const draft = new WorkingDraft(sheet, rows);
  const errors = draft.repeat(t("edition.model.faults"), formula(cells.faults));
  const repeated = new Map(workingRules.map((name) => [name, draft.repeat(name, formula(cells.rule(name)))]));
  const rule = (name: WorkingRule): string => repeated.get(name) ?? cells.rule(name);
  const input = { draft, model, language, t, names, cells, rule, errors, rows };
  sheet.put(0, 0, [t("edition.working.title")], looks.title);
  sheet.put(1, 0, [t("edition.working.note")], looks.note);
  sheet.put(2, 0, [t("edition.working.blank")], looks.note);
  const values = addValues(input);
  draft.nameParameters((name) => t(`edition.parameters.${name}`), 0);
  const type = addType(input, values);
  const ladders = [addLadder(input, values, "ID"), addLadder(input, values, "DI")] as const;
  draft.block(t("edition.working.reported"));
  const reports = (ladder: "ID" | "DI"): WorkingColumn =>
    draft.add({
      header: t(`ladder.${ladder}`),
      formula: `IF(OR(${[ladder, "HYBRID", "INDETERMINATE"].map((kind) => `${type.verdict.cell}="${kind}"`).join(",")}),1,0)`,
    });
  const reported = { ID: reports("ID"), DI: reports("DI") };
  const advice = addAdvice(input, type, ladders, reported);
  draft.block(t("edition.working.remarks"));
  const { indicators } = model.model;
  const isCluster = `${values.state.cell}=${rowStates.cluster}`;
  const column = (header: string, text: string): WorkingColumn =>
    draft.add({ header, formula: `IF(${isCluster},${text},"")` });
  const missing = column(t("edition.columns.missing"), missingText(values, reported.ID.cell, reported.DI.cell));
  const unread = column(t("edition.columns.unread"), unreadText(values));
  const small = indicators.flatMap(({ unit }, at) => {
    const { cell, headerCell } = values.values[at] ?? values.state;
    return unit === "%" ? [`IF(ISNUMBER(${cell}),IF(AND(${cell}>0,${cell}<=1)," "&${headerCell},""),"")`] : [];
  });
  const fractions = column(t("edition.columns.fractions"), small.length > 0 ? small.join("&") : '""');
  const checks = [type.agrees, ...ladders.flatMap(({ stages }) => stages.map((stage) => stage.agrees))];
  const agrees = column(t("edition.working.agrees"), `MIN(${checks.map(({ cell }) => cell).join(",")})`);
  draft.block(t("edition.working.choices"));
  const { cluster, year, number } = values;
  const labels = column(
    t("edition.working.label"),
    `${cluster.cell}&IF(${year.cell}="","",${quoted(t("edition.cluster.yearAfter"))}&${year.cell})`,
  );
  const active = column(t("edition.working.row"), number.cell);
  const [all, assessed] = [draft.whole(labels), draft.whole(active)];
  const choices = draft.add({
    header: t("edition.working.choice"),
    formula: `IF(${number.cell}<=COUNT(${assessed}),INDEX(${all},SMALL(${assessed},${number.cell})),"")`,
  });
  sheet.frozen = { rows: FIRST_WORKING_ROW, columns: 3 };
  sheet.widen(
    0,
    Array.from({ length: draft.columns }, (_, at) => (at === 1 ? 24 : at === 2 ? 16 : 10)),
  );
  sheet.print = {
    orientation: "landscape",
    pagesWide: 24,
    titleRows: { row: FIRST_WORKING_ROW - 1, rows: 1 },
    titleColumns: 2,
  };
  return {
    sheet,
    draft,
    values,
    type,
    ladders,
    reported,
    advice,
    missing,
    unread,
    fractions,
    agrees,
    labels,
    active,
    choices,
    rows,
    firstRow: FIRST_WORKING_ROW,
  };
}
