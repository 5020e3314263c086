import { bindModel, indicatorUnder } from "../../assessment";
import {
  conversionFormula,
  conversionsTo,
  keyPlaces,
  linkFormula,
  type ForeignTable,
  type Mapping,
} from "../../mapping";
import { cellText, type Indicator } from "../../model";
import { blockName, cellName, fixedName, quotedSheet, type CellArea } from "../../spreadsheet/address";
import { translatorFor, type Translate } from "../../texts";
import { Draft, formula, type DraftCell } from "../generatedSheet/draft";
import { addDistribution, addMovements, DISTRIBUTION_COLUMNS, groupFormula, MOVEMENT_ROWS } from "./distribution";
import { resultsRow, type MappingInput } from "./mappingInput";

const NAME_WIDTH = 22;
const VALUE_WIDTH = 16;
const WIDEST = 34;

/** A column of the table on the sheet: its header, what leads to the source, and where it came from. */
interface MatchedColumn {
  readonly source: number;
  readonly header: string;
  readonly kind: "cluster" | "period" | "indicator" | "number";
  readonly conversion: string;
  formulaOf(cell: string, row: number): string;
}

export interface DraftedMapping {
  readonly draft: Draft;
  /** The table itself. */
  readonly data: CellArea;
  /** What is computed of the numbers, where there are any. */
  readonly computed: readonly CellArea[];
}

/** The sheet of live formulas on paper, and which parts of it are the table and what its numbers say. */
export function mappingSheet(input: MappingInput): DraftedMapping {
  const { table, block, mapping, language } = input;
  const t = translatorFor(language);
  const draft = new Draft();
  const columns = matchedColumns(input, t);
  const numbers = columns.filter(({ kind }) => kind === "number");
  const kept = [...table.rows.keys()].filter((row) => !mapping.leftOut.has(row));
  const sourceCell = (column: number, row: number): string =>
    `${quotedSheet(block.sheet)}!${fixedName(block.column + column, block.row + row)}`;
  draft.add([t("mapping.sheet.title")], "title");
  draft.add([t("mapping.sheet.live", { address: input.address })], "note");
  draft.add([t("mapping.sheet.undo")], "note");
  draft.add();
  draft.add([t("mapping.sheet.column"), t("mapping.sheet.from"), t("mapping.sheet.conversion")], "header");
  for (const { header, source, conversion } of columns)
    draft.add([header, formula(linkFormula(sourceCell(source, 0))), conversion]);
  draft.add();
  const ofNumber = resultsRow(columns.length) + 1;
  const place = (kind: MatchedColumn["kind"]): number => columns.findIndex((column) => column.kind === kind);
  const period = place("period");
  const movements = period < 0 ? undefined : columns.length + numbers.length + 1;
  const header = draft.next + (numbers.length > 0 ? numbers.length + (movements === undefined ? 4 : 5) : 0);
  const data = { row: header, column: 0, rows: kept.length + 1, columns: columns.length };
  const cellsOf = (column: number): string => blockName({ row: header + 1, column, rows: kept.length, columns: 1 });
  if (numbers.length > 0) {
    addDistribution(draft, {
      headers: numbers.map((number) => number.header),
      cells: numbers.map((number) => cellsOf(columns.indexOf(number))),
      periods: period < 0 ? undefined : cellsOf(period),
      notes: [
        t("mapping.sheet.counted"),
        t("mapping.sheet.groups"),
        ...(movements === undefined ? [] : [t("mapping.sheet.movementsAt", { cell: cellName(movements, header - 1) })]),
      ],
      input,
      t,
    });
  }
  draft.put(
    header,
    0,
    [
      ...columns.map((column) => column.header),
      ...numbers.map((number) => t("mapping.sheet.classOf", { header: number.header })),
    ],
    "header",
  );
  kept.forEach((row, at) => {
    const cells: DraftCell[] = columns.map((column) =>
      formula(column.formulaOf(sourceCell(column.source, row + 1), row)),
    );
    numbers.forEach((number, position) => {
      const value = fixedName(columns.indexOf(number), header + 1 + at);
      cells.push(formula(groupFormula(value, ofNumber + position)));
    });
    draft.put(header + 1 + at, 0, cells);
  });
  const distribution = { row: ofNumber, column: 0, rows: numbers.length, columns: DISTRIBUTION_COLUMNS };
  keepFormats(draft, input, columns, kept, header);
  draft.widen(
    0,
    [...columns, ...numbers].map(({ kind, header: text }) =>
      kind === "cluster" ? NAME_WIDTH : Math.max(VALUE_WIDTH, Math.min(text.length + 3, WIDEST)),
    ),
  );
  draft.widen(0, [NAME_WIDTH, NAME_WIDTH, NAME_WIDTH]);
  if (movements !== undefined) {
    const [clusters, periods] = [cellsOf(place("cluster")), cellsOf(period)];
    numbers.forEach((number, at) => {
      const corner = { row: header - 1 + at * MOVEMENT_ROWS, column: movements };
      const groups = cellsOf(columns.length + at);
      addMovements(draft, { corner, header: number.header, clusters, periods, groups, t });
    });
  }
  const computed =
    movements === undefined
      ? [distribution]
      : [distribution, { row: header, column: movements, rows: numbers.length * MOVEMENT_ROWS, columns: 1 }];
  return { draft, data, computed: numbers.length > 0 ? computed : [] };
}

function matchedColumns({ table, mapping, model }: MappingInput, t: Translate): MatchedColumn[] {
  const bound = bindModel(model);
  const asItIs = t("mapping.conversion.none");
  const header = (column: number): string => cellText(table.headers[column] ?? null).trim();
  const { cluster, period } = keyPlaces(mapping);
  const key = (kind: "cluster" | "period", source: number | undefined): MatchedColumn[] =>
    source === undefined
      ? []
      : [{ source, kind, header: t(`mapping.sheet.${kind}`), conversion: asItIs, formulaOf: linkFormula }];
  const used = new Set<string>();
  return [
    ...key("cluster", cluster),
    ...key("period", period),
    ...model.indicators.flatMap((indicator) => indicatorColumn(mapping, indicator, table, t)),
    ...mapping.roles.flatMap((role, source): MatchedColumn[] => {
      if (role.kind !== "number") return [];
      const own = header(source) || fixedName(source, 0);
      // Under the name of an indicator it would be read as one.
      const isNamed = indicatorUnder(bound, own) !== undefined || used.has(own);
      used.add(own);
      return [
        {
          source,
          kind: "number",
          header: isNamed ? t("mapping.sheet.number", { header: own }) : own,
          conversion: asItIs,
          formulaOf: linkFormula,
        },
      ];
    }),
  ];
}

function indicatorColumn({ roles }: Mapping, indicator: Indicator, table: ForeignTable, t: Translate): MatchedColumn[] {
  const source = roles.findIndex((role) => role.kind === "indicator" && role.code === indicator.code);
  const role = roles[source];
  if (role?.kind !== "indicator") return [];
  const conversion = conversionsTo(indicator).includes(role.conversion) ? role.conversion : "none";
  return [
    {
      source,
      kind: "indicator",
      header: indicator.code,
      conversion: t(`mapping.conversion.${conversion}`, { max: indicator.max }),
      formulaOf: (cell, row) => conversionFormula(cell, conversion, indicator, table.isPercentAt(row, source)),
    },
  ];
}

/** A link may take over the format of its source or not: where that matters, it is said. */
function keepFormats(
  draft: Draft,
  { table }: MappingInput,
  columns: readonly MatchedColumn[],
  kept: readonly number[],
  header: number,
): void {
  columns.forEach(({ source, kind }, column) => {
    const area = { row: header + 1, column, rows: kept.length, columns: 1 };
    if (kind === "period" && kept.some((row) => table.isDateAt(row, source))) draft.format(area, "yyyy-mm-dd");
    if (kind !== "period" && kept.some((row) => table.isPercentAt(row, source) || table.isDateAt(row, source)))
      draft.format(area, "General");
  });
}
