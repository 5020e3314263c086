import { bindModel, indicatorUnder, readPeriods } from "../../assessment";
import {
  columnCells,
  conversionFormula,
  conversionsTo,
  keyPlaces,
  linkFormula,
  type ForeignTable,
  type Mapping,
} from "../../mapping";
import { cellText, type Indicator, type Language, type Model } from "../../model";
import { blockName, fixedName, quotedSheet, type CellArea, type CellBlock } from "../../spreadsheet/address";
import { translatorFor, withNamespace, type Translate } from "../../texts";
import { Draft, formula, type DraftCell } from "../generatedSheet/draft";

export interface MappingInput {
  readonly table: ForeignTable;
  /** Where the source stands, its header row included, and how a person writes that. */
  readonly block: CellBlock;
  readonly address: string;
  readonly mapping: Mapping;
  readonly model: Model;
  readonly language: Language;
}

/** Row of the first link to a header of the source, and the column of those links. */
export const LINK_ROW = 5;
export const LINK_COLUMN = 1;

const QUARTERS = [1, 2, 3] as const;
/** Room for four quarters with their headers, and a remark, where the matrix of movements spills. */
const MOVEMENTS = { rows: 9, columns: 9 };
const NAME_WIDTH = 22;
const VALUE_WIDTH = 16;
const WIDEST = 34;
const SHARES = "0.000";

/** A column of the table on the sheet: its header, what leads to the source, and where it came from. */
interface MatchedColumn {
  readonly source: number;
  readonly header: string;
  readonly kind: "cluster" | "period" | "indicator" | "number";
  readonly conversion: string;
  formulaOf(cell: string, row: number): string;
}

/** The sheet of live formulas on paper, and which part of it is the table. */
export function mappingSheet(input: MappingInput): { readonly draft: Draft; readonly data: CellArea } {
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
  const firstStatistic = draft.next + 1;
  const header = firstStatistic + (numbers.length > 0 ? numbers.length + 1 : -1);
  const data = { row: header, column: 0, rows: kept.length + 1, columns: columns.length };
  const cellsOf = (column: number): string => blockName({ row: header + 1, column, rows: kept.length, columns: 1 });
  const place = (kind: MatchedColumn["kind"]): number => columns.findIndex((column) => column.kind === kind);
  if (numbers.length > 0)
    addStatistics(draft, { numbers, columns, cellsOf, period: place("period"), last: lastPeriod(input), t });
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
      const above = QUARTERS.map((quarter) => `(${value}>${fixedName(quarter, firstStatistic + position)})`).join("+");
      cells.push(formula(`=IF(ISNUMBER(${value}),1+${above},"")`));
    });
    draft.put(header + 1 + at, 0, cells);
  });
  keepFormats(draft, input, columns, kept, header);
  draft.widen(
    0,
    [...columns, ...numbers].map(({ kind, header: text }) =>
      kind === "cluster" ? NAME_WIDTH : Math.max(VALUE_WIDTH, Math.min(text.length + 3, WIDEST)),
    ),
  );
  draft.widen(0, [NAME_WIDTH, NAME_WIDTH, NAME_WIDTH]);
  const [first] = numbers;
  if (first && place("period") >= 0) {
    const column = columns.length + numbers.length + 1;
    const classes = cellsOf(columns.length);
    draft.put(header - 1, column, [t("mapping.sheet.movements", { header: first.header })], "note");
    draft.put(header, column, [
      formula(
        withNamespace(`=CLUSTERTRANSITIONS(${cellsOf(place("cluster"))},${cellsOf(place("period"))},${classes})`),
      ),
      ...Array<null>(MOVEMENTS.columns - 1).fill(null),
    ]);
    draft.format(
      { row: header + 1, column: column + 1, rows: MOVEMENTS.rows - 1, columns: MOVEMENTS.columns - 1 },
      SHARES,
    );
    // Where it spills is ours, too.
    draft.put(header + MOVEMENTS.rows, column, [null]);
  }
  return { draft, data };
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

interface Statistics {
  readonly numbers: readonly MatchedColumn[];
  readonly columns: readonly MatchedColumn[];
  readonly cellsOf: (column: number) => string;
  /** Position of the column with the periods, or -1. */
  readonly period: number;
  readonly last: string | number | undefined;
  readonly t: Translate;
}

/** Where the quarters of each number end, over all periods, and its inequality in the last one. */
function addStatistics(draft: Draft, { numbers, columns, cellsOf, period, last, t }: Statistics): void {
  const isLast = period >= 0 && last !== undefined;
  draft.add(
    [
      t("mapping.sheet.distribution"),
      ...QUARTERS.map((quarter) => t("mapping.sheet.upTo", { quarter })),
      isLast ? t("mapping.sheet.giniIn", { period: last }) : t("mapping.sheet.gini"),
    ],
    "header",
  );
  for (const number of numbers) {
    const cells = cellsOf(columns.indexOf(number));
    const shown = isLast
      ? `FILTER(${cells},${cellsOf(period)}=${typeof last === "number" ? last : `"${last.replaceAll('"', '""')}"`})`
      : cells;
    draft.add([
      number.header,
      ...QUARTERS.map((quarter) => formula(`=QUARTILE(${cells},${quarter})`)),
      formula(withNamespace(`=CLUSTERGINI(${shown})`)),
    ]);
    draft.format({ row: draft.next - 1, column: 1 + QUARTERS.length, rows: 1, columns: 1 }, SHARES);
  }
  draft.add();
}

/** The last period as its cells have it. */
function lastPeriod({ table, mapping }: MappingInput): string | number | undefined {
  const { period } = keyPlaces(mapping);
  if (period === undefined) return undefined;
  const cells = columnCells(table, period).map((cell, row) => (mapping.leftOut.has(row) ? null : cell));
  const { periods, ofRow } = readPeriods(cells, (row) => table.isDateAt(row, period));
  const at = ofRow.findIndex((said) => said.kind === "period" && said.at === periods.length - 1);
  const cell = cells[at] ?? null;
  return typeof cell === "number" || typeof cell === "string" ? cell : undefined;
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
