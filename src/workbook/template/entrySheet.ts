import type { Indicator, Model } from "../../model";
import { unitText } from "../../results";
import {
  CLUSTER_COLUMN,
  CONTACT_COLUMN,
  FIRST_ENTRY_ROW,
  FIRST_INDICATOR_COLUMN,
  HEADER_ROW,
  HIGHEST_ROW,
  HIGHEST_YEAR,
  LIST_COLUMN,
  LOWEST_ROW,
  LOWEST_YEAR,
  NAME_ROW,
  OFFICE_COLUMN,
  VERSION_ROW,
  YEAR_COLUMN,
  listText,
  templateVersion,
  versionText,
} from "../../returns";
import { blockName, cellName, type CellArea } from "../../spreadsheet/address";
import { translatorFor } from "../../texts";
import { Draft, type DraftCell } from "../generatedSheet/draft";
import { entryRules } from "./entryRules";
import { GAP, OUTSIDE, REPEATED } from "./highlightColors";
import { columnsPer, valueColumn, type TemplateOptions } from "./templateOptions";
import type { Highlight, TemplateSheet } from "./templateSheet";

/** Of a cell that only this add-in reads: it is there, and no reader is troubled by it. */
export const UNSEEN = ";;;";

const NAME_WIDTH = 26;
const INDICATOR_WIDTH = 18;
const TEXT_WIDTH = 24;

/** The sheet that an office fills in: a row per cluster and year, a column per indicator. */
export function entrySheet(model: Model, options: TemplateOptions): TemplateSheet {
  const { language, indicators, prefilled, rows } = options;
  const t = translatorFor(language);
  const perIndicator = columnsPer(options);
  const columns = valueColumn(options, indicators.length);
  const entries = { row: FIRST_ENTRY_ROW, column: 0, rows, columns };
  const line = (under: (indicator: Indicator) => DraftCell, beside: (indicator: Indicator) => readonly DraftCell[]) =>
    indicators.flatMap((indicator) => [under(indicator), ...beside(indicator).slice(0, perIndicator - 1)]);
  const nothing = () => [null, null];
  const draft = new Draft();
  const { heading } = options;
  draft.add([heading?.title ?? t("template.title", { model: model.title[language] })], "title");
  draft.add([t("template.version"), heading?.mark ?? versionText(templateVersion(model, indicators))]);
  draft.put(VERSION_ROW, OFFICE_COLUMN, [t("template.office"), null, t("template.contact")], "overNumbers");
  draft.put(VERSION_ROW, LIST_COLUMN, [listText(model, indicators) ?? null]);
  draft.format({ row: VERSION_ROW, column: LIST_COLUMN, rows: 1, columns: 1 }, UNSEEN);
  draft.add([t("template.fillIn", { rows, sheet: t("template.instructionsSheet") })], "note");
  const asked = ({ code }: Indicator) => [`${code} ${t("template.source")}`, `${code} ${t("template.remark")}`];
  draft.add([t("template.cluster"), t("template.year"), ...line(({ code }) => code, asked)], "header");
  draft.add([t("template.under.name"), null, ...line(({ name }) => name[language], nothing)]);
  draft.add([t("template.under.unit"), null, ...line((indicator) => unitText(indicator, language), nothing)]);
  draft.add([t("template.under.lowest"), LOWEST_YEAR, ...line(({ min }) => min, nothing)]);
  draft.add([t("template.under.highest"), HIGHEST_YEAR, ...line(({ max }) => max, nothing)]);
  draft.style({ row: HEADER_ROW + 1, column: 0, rows: FIRST_ENTRY_ROW - HEADER_ROW - 1, columns }, "header");
  draft.style({ ...entries }, "input");
  prefilled.forEach(({ cluster, year }, at) => draft.put(FIRST_ENTRY_ROW + at, CLUSTER_COLUMN, [cluster, year]));
  const widths = indicators.flatMap(() => [INDICATOR_WIDTH, TEXT_WIDTH, TEXT_WIDTH].slice(0, perIndicator));
  draft.widen(0, [NAME_WIDTH, 10, ...widths]);
  // A name stays the text that was typed, also "2-1" or "=A".
  draft.format({ row: FIRST_ENTRY_ROW, column: CLUSTER_COLUMN, rows, columns: 1 }, "@");
  const sender = [OFFICE_COLUMN, CONTACT_COLUMN].map((column) => ({
    row: VERSION_ROW,
    column: column + 1,
    rows: 1,
    columns: 1,
  }));
  sender.forEach((area) => draft.style(area, "input"));
  return {
    name: heading?.sheet ?? t("template.dataSheet"),
    draft,
    wrapped: [{ row: NAME_ROW, column: 0, rows: 1, columns }],
    entries,
    otherEntries: sender,
    rules: entryRules(options),
    highlights: highlights(entries, options),
    frozen: { rows: FIRST_ENTRY_ROW, columns: FIRST_INDICATOR_COLUMN },
  };
}

/** Gaps, values that are no number of the range, and a cluster and year that stand twice, as they are typed. */
function highlights(entries: CellArea, options: TemplateOptions): Highlight[] {
  const { row } = entries;
  const rowOf = (first: number, last: number): string => `$${cellName(first, row)}:$${cellName(last, row)}`;
  const whole = (column: number): string => blockName({ ...entries, column, columns: 1 });
  const below = (line: number, column: number): string => cellName(column, line).replace(/(\d+)$/u, "$$$1");
  const outside = (column: number, also = ""): string => {
    const cell = cellName(column, row);
    return `=IF(ISNUMBER(${cell}),OR(${cell}<${below(LOWEST_ROW, column)},${cell}>${below(HIGHEST_ROW, column)}${also}),NOT(ISBLANK(${cell})))`;
  };
  const year = cellName(YEAR_COLUMN, row);
  const [cluster, sameYear] = [`$${cellName(CLUSTER_COLUMN, row)}`, `$${year}`];
  // Where nothing stands between the values, they are one area.
  const values = options.asksSources
    ? options.indicators.map((_, at) => ({ ...entries, column: valueColumn(options, at), columns: 1 }))
    : [{ ...entries, column: FIRST_INDICATOR_COLUMN, columns: entries.columns - FIRST_INDICATOR_COLUMN }];
  const keys = { ...entries, column: CLUSTER_COLUMN, columns: 2 };
  return [
    {
      area: keys,
      formula: `=IF(OR(ISBLANK(${cluster}),ISBLANK(${sameYear})),FALSE,SUMPRODUCT((TRIM(${whole(CLUSTER_COLUMN)})=TRIM(${cluster}))*(${whole(YEAR_COLUMN)}=${sameYear}))>1)`,
      color: REPEATED,
    },
    {
      area: { ...entries, column: YEAR_COLUMN, columns: 1 },
      formula: outside(YEAR_COLUMN, `,${year}<>INT(${year})`),
      color: OUTSIDE,
    },
    ...values.map((area) => ({ area, formula: outside(area.column), color: OUTSIDE })),
    ...(options.asksSources ? [keys, ...values] : [entries]).map((area) => ({
      area,
      formula: `=IF(ISBLANK(${cellName(area.column, row)}),COUNTA(${rowOf(0, entries.columns - 1)})>0)`,
      color: GAP,
    })),
  ];
}
