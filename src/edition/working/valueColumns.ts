import { comparableHeader, type Model } from "../../model";
import { FIRST_ENTRY_ROW, FIRST_INDICATOR_COLUMN } from "../../returns";
import { blockName, quotedSheet } from "../../spreadsheet/address";
import { formula, type EditionCell } from "../sheet";
import { across, parametersOf, type WorkingColumn } from "./workingDraft";
import type { WorkingInput } from "./workingInput";

/** What a row of data is: nothing, a cluster, or one that waits for a model without errors. */
export const rowStates = { empty: 0, cluster: 1, faultyModel: 2 } as const;

/** Rows below the last one that are looked at: what is there is told, and rows may be removed. */
const SPARE_ROWS = 1000;

/** Stands for a text, or a number out of range, that was typed. */
const UNREAD = '"?"';

export interface ValueColumns {
  readonly number: WorkingColumn;
  readonly cluster: WorkingColumn;
  readonly year: WorkingColumn;
  readonly state: WorkingColumn;
  /** How many cells with data no row of this sheet reads: 0, unless rows were inserted or added below the last one. */
  readonly beyond: string;
  /** Per indicator of the model: the observed value, a text of no length where the cell is blank, or UNREAD. */
  readonly values: readonly WorkingColumn[];
  valueOf(code: string): WorkingColumn;
  /** The block of values, and what counts which of them are missing. */
  readonly all: string;
}

/**
 * The values of each row: a number inside the indicator's valid range, limits included at 1e-9 of the limit, is observed, and
 * everything else is missing. Rows are found by their number below the header, so that an inserted row is read, too, and a
 * removed one leaves no broken reference behind.
 */
export function addValues(input: WorkingInput): ValueColumns {
  const { draft, model, t, names, cells, errors, rows } = input;
  const { indicators } = model.model;
  /** From the line above the first row: what is inserted below it stands inside. */
  const data = (column: number, columns: number, height: number): string =>
    `${quotedSheet(names.data)}!${blockName({ row: FIRST_ENTRY_ROW - 1, column, rows: height, columns })}`;
  const columns = FIRST_INDICATOR_COLUMN + indicators.length;
  draft.block(t("edition.working.rows"));
  const number = draft.add({ header: t("edition.working.row") });
  const reach = 1 + rows + SPARE_ROWS;
  const entry = (column: number): string => `INDEX(${data(column, 1, reach)},${number.cell}+1)`;
  const shown = (column: number): string =>
    `IF(ISBLANK(${entry(column)}),"",IF(ISERROR(${entry(column)}),${UNREAD},${entry(column)}))`;
  const cluster = draft.add({ header: t("template.cluster"), formula: shown(0) });
  const year = draft.add({ header: t("template.year"), formula: shown(1) });
  const filled = draft.add({
    header: t("edition.working.filled"),
    formula: `SUMPRODUCT(1-ISBLANK(INDEX(${data(0, columns, reach)},${number.cell}+1,0)))`,
  });
  const state = draft.add({
    header: t("edition.working.state"),
    formula: `IF(${filled.cell}=0,${rowStates.empty},IF(${errors}=0,${rowStates.cluster},${rowStates.faultyModel}))`,
  });
  const count = (height: number): string => `SUMPRODUCT(1-ISBLANK(${data(0, columns, height)}))`;
  const beyond = draft.repeat(
    t("edition.working.beyond"),
    formula(`${count(reach)}-${count(1)}-SUM(${draft.column(filled)})`),
  );
  draft.block(t("edition.working.values"));
  const uses = usesOf(model.model, input);
  const values = indicators.map(({ code, name }, at) => {
    const { min, max } = cells.range(code);
    const cell = entry(FIRST_INDICATOR_COLUMN + at);
    return draft.add({
      header: code,
      parameters: {
        name: name[input.language],
        low: formula(min),
        high: formula(max),
        ...uses(code),
      },
      formula: (own) => {
        const [low, high] = [own("low"), own("high")];
        const within = `AND(${cell}>=${low}-1E-9*IF(${low}=0,1,ABS(${low})),${cell}<=${high}+1E-9*IF(${high}=0,1,ABS(${high})))`;
        const read = `IF(${within},MAX(${low},MIN(${high},${cell})),${UNREAD})`;
        return `IF(ISNUMBER(${cell}),${read},IF(ISBLANK(${cell}),"",${UNREAD}))`;
      },
    });
  });
  const byCode = new Map(indicators.map(({ code }, at) => [comparableHeader(code), values[at]]));
  return {
    number,
    cluster,
    year,
    state,
    beyond,
    values,
    valueOf: (code) => byCode.get(comparableHeader(code)) ?? state,
    all: across(values),
  };
}

/** Whether an indicator counts for the type and on each ladder: 1 where some of its evidence has a weight. */
function usesOf(
  model: Model,
  { cells }: WorkingInput,
): (code: string) => Record<"inType" | "inID" | "inDI", EditionCell> {
  const counted = (weights: readonly string[]): EditionCell =>
    weights.length === 0 ? 0 : formula(`IF(SUM(${weights.join(",")})>0,1,0)`);
  const is = (indicator: string, code: string): boolean => comparableHeader(indicator) === comparableHeader(code);
  const onLadder = (ladder: "ID" | "DI", code: string): string[] =>
    model.ladders[ladder].flatMap(({ evidence }, stage) =>
      evidence.flatMap(({ indicator }, at) =>
        is(indicator, code) ? [cells.stage(ladder, stage + 1, at, "Weight")] : [],
      ),
    );
  return (code) => ({
    inType: counted(model.type.flatMap(({ indicator }, at) => (is(indicator, code) ? [cells.type(at, "Weight")] : []))),
    inID: counted(onLadder("ID", code)),
    inDI: counted(onLadder("DI", code)),
  });
}

/** The indicators whose cells hold something that was not read: " TY1 TY4". */
export const unreadText = ({ values }: ValueColumns): string =>
  values.map(({ cell, headerCell }) => `IF(${cell}=${UNREAD}," "&${headerCell},"")`).join("&");

/** What is missing behind a reading, counted and named: "3: TY1 TY4 TY5". */
export function missingText(values: ValueColumns, onID: string, onDI: string): string {
  const of = (read: (name: "inType" | "inID" | "inDI") => string): string =>
    `${read("inType")}+${read("inID")}*${onID}+${read("inDI")}*${onDI}>0`;
  const every = of((name) => parametersOf(values.values, name));
  const named = values.values.map(
    (column) =>
      `IF(AND(NOT(ISNUMBER(${column.cell})),${of((name) => column.parameter(name))})," "&${column.headerCell},"")`,
  );
  const count = `SUMPRODUCT((1-ISNUMBER(${values.all}))*(${every}))`;
  return `IF(${count}=0,"",${count}&":"&${named.join("&")})`;
}
