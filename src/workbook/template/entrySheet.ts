import type { Language, Model } from "../../model";
import { unitText } from "../../results";
import {
  CLUSTER_COLUMN,
  ENTRY_ROWS,
  FIRST_ENTRY_ROW,
  FIRST_INDICATOR_COLUMN,
  HEADER_ROW,
  HIGHEST_ROW,
  HIGHEST_YEAR,
  LOWEST_ROW,
  LOWEST_YEAR,
  NAME_ROW,
  YEAR_COLUMN,
  templateVersion,
  versionText,
} from "../../returns";
import { blockName, cellName, type CellArea } from "../../spreadsheet/address";
import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import { entryRules } from "./entryRules";
import { GAP, OUTSIDE, REPEATED } from "./highlightColors";
import type { Highlight, TemplateSheet } from "./templateSheet";

const NAME_WIDTH = 26;
const INDICATOR_WIDTH = 18;

/** The sheet that an office fills in: a row per cluster and year, a column per indicator. */
export function entrySheet(model: Model, language: Language, rows = ENTRY_ROWS): TemplateSheet {
  const t = translatorFor(language);
  const { indicators } = model;
  const columns = FIRST_INDICATOR_COLUMN + indicators.length;
  const entries = { row: FIRST_ENTRY_ROW, column: 0, rows, columns };
  const draft = new Draft();
  draft.add([t("template.title", { model: model.title[language] })], "title");
  draft.add([t("template.version"), versionText(templateVersion(model))]);
  draft.add([t("template.fillIn", { rows, sheet: t("template.instructionsSheet") })], "note");
  draft.add([t("template.cluster"), t("template.year"), ...indicators.map(({ code }) => code)], "header");
  draft.add([t("template.under.name"), null, ...indicators.map(({ name }) => name[language])]);
  draft.add([t("template.under.unit"), null, ...indicators.map((indicator) => unitText(indicator, language))]);
  draft.add([t("template.under.lowest"), LOWEST_YEAR, ...indicators.map(({ min }) => min)]);
  draft.add([t("template.under.highest"), HIGHEST_YEAR, ...indicators.map(({ max }) => max)]);
  draft.style({ row: HEADER_ROW + 1, column: 0, rows: FIRST_ENTRY_ROW - HEADER_ROW - 1, columns }, "header");
  draft.style(entries, "input");
  draft.widen(0, [NAME_WIDTH, 10, ...indicators.map(() => INDICATOR_WIDTH)]);
  // A name stays the text that was typed, also "2-1" or "=A".
  draft.format({ row: FIRST_ENTRY_ROW, column: CLUSTER_COLUMN, rows, columns: 1 }, "@");
  return {
    name: t("template.dataSheet"),
    draft,
    wrapped: [{ row: NAME_ROW, column: 0, rows: 1, columns }],
    entries,
    rules: entryRules(model, language, rows),
    highlights: highlights(entries),
    frozen: { rows: FIRST_ENTRY_ROW, columns: FIRST_INDICATOR_COLUMN },
  };
}

/** Gaps, values that are no number of the range, and a cluster and year that stand twice, as they are typed. */
function highlights(entries: CellArea): Highlight[] {
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
  return [
    {
      area: { ...entries, column: CLUSTER_COLUMN, columns: 2 },
      formula: `=IF(OR(ISBLANK(${cluster}),ISBLANK(${sameYear})),FALSE,SUMPRODUCT((TRIM(${whole(CLUSTER_COLUMN)})=TRIM(${cluster}))*(${whole(YEAR_COLUMN)}=${sameYear}))>1)`,
      color: REPEATED,
    },
    {
      area: { ...entries, column: YEAR_COLUMN, columns: 1 },
      formula: outside(YEAR_COLUMN, `,${year}<>INT(${year})`),
      color: OUTSIDE,
    },
    {
      area: { ...entries, column: FIRST_INDICATOR_COLUMN, columns: entries.columns - FIRST_INDICATOR_COLUMN },
      formula: outside(FIRST_INDICATOR_COLUMN),
      color: OUTSIDE,
    },
    {
      area: entries,
      formula: `=IF(ISBLANK(${cellName(0, row)}),COUNTA(${rowOf(0, entries.columns - 1)})>0)`,
      color: GAP,
    },
  ];
}
