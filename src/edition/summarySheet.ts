import type { Model, Language } from "../model";
import { cellName } from "../spreadsheet/address";
import { translatorFor, type Translate } from "../texts/translate";
import type { AssessmentCells } from "./assessmentSheet";
import { EditionSheet, formula, looks, type EditionCell, type ScatterChart } from "./sheet";
import type { WorkingColumn } from "./working/workingDraft";
import type { Working } from "./workingSheet";

const kinds = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"] as const;
const stages = ["ID1", "ID2", "ID3", "ID?", "DI1", "DI2", "DI3", "DI?"] as const;
const YEARS = 10;
/** Where nothing is to be drawn: beyond both axes. */
const NOWHERE = "-9";
const TYPES = 3;
/** Where the map stands, beside the tables. */
const MAP = { column: 10, columns: 9 };
/** In points: names of types take three lines. */
const HEADER_HEIGHT = 46;

/** Rows counted by type and by stage, in all and by year, and the map of the type index against maturity. */
export function summarySheet(
  model: Model,
  language: Language,
  name: string,
  working: Working,
  assessment: AssessmentCells,
): EditionSheet {
  const t = translatorFor(language);
  const sheet = new EditionSheet(name);
  sheet.put(0, 0, [t("edition.summary.title", { model: model.title[language] })], looks.title);
  const years = (row: number): EditionCell[] =>
    Array.from({ length: YEARS }, (_, at) => {
      const source = assessment.whole("year");
      const before = cellName(0, row + at - 1);
      return formula(
        at === 0
          ? `IF(COUNT(${source})=0,"",MIN(${source}))`
          : `IF(ISNUMBER(${before}),IFERROR(SMALL(${source},COUNTIF(${source},"<="&${before})+1),""),"")`,
      );
    });
  const table = (
    top: number,
    title: string,
    headers: readonly string[],
    count: (at: number, year: string | undefined) => string,
  ): void => {
    sheet.put(top, 0, [title], looks.heading);
    sheet.put(top + 1, 0, [t("edition.summary.year"), ...headers], looks.header);
    years(top + 2).forEach((year, line) => {
      const row = top + 2 + line;
      const cell = `$${cellName(0, row)}`;
      sheet.put(row, 0, [year, ...headers.map((_, at) => formula(`IF(ISNUMBER(${cell}),${count(at, cell)},"")`))]);
    });
    const total = headers.map((_, at) => formula(count(at, undefined)));
    sheet.put(top + 2 + YEARS, 0, [t("edition.summary.all"), ...total], { bold: true });
  };
  const counted = (what: string, values: readonly string[], year: string | undefined): string => {
    const ofYear = year === undefined ? "" : `,${assessment.whole("year")},${year}`;
    return values.map((value) => `COUNTIFS(${what},${value}${ofYear})`).join("+");
  };
  table(
    TYPES,
    t("edition.summary.types"),
    kinds.map((kind) => t(`verdict.${kind}`)),
    (at, year) => counted(assessment.whole("verdictCode"), [`"${kinds[at] ?? ""}"`], year),
  );
  const stagesTop = TYPES + YEARS + 5;
  // The digit after the ladder is the stage, whatever marks follow: reached and type say the same without patterns.
  table(
    stagesTop,
    t("edition.summary.stages"),
    stages.map((stage) =>
      stage.endsWith("?")
        ? t("edition.summary.unknown", { ladder: t(`ladder.${stage.startsWith("ID") ? "ID" : "DI"}`) })
        : stage,
    ),
    (at, year) => {
      const stage = stages[at] ?? "ID1";
      const onLadder = `${assessment.whole("verdictCode")},"${stage.slice(0, 2)}"`;
      const ofYear = year === undefined ? "" : `,${assessment.whole("year")},${year}`;
      const reached = assessment.whole("reached");
      const place = Number(stage[2]);
      const having = (condition: string): string => `COUNTIFS(${onLadder},${reached},${condition}${ofYear})`;
      if (Number.isNaN(place)) return `COUNTIFS(${onLadder}${ofYear})-${having('">=0"')}`;
      return place === 3 ? having('">=2"') : having(String(place - 1));
    },
  );
  const below = stagesTop + YEARS + 4;
  sheet.put(below, 0, [t("edition.summary.moreYears", { count: YEARS })], looks.note);
  const { draft, values, agrees } = working;
  sheet.put(below + 1, 0, [formula(`COUNTIF(${draft.whole(values.state)},">0")`), t("edition.summary.rows")]);
  sheet.put(below + 2, 0, [formula(`COUNTIF(${draft.whole(agrees)},1)`), t("edition.summary.check")]);
  addMap(sheet, working, assessment, language);
  sheet.widen(0, [16, ...Array.from({ length: 8 }, () => 15)]);
  sheet.look({ row: TYPES, column: 1, rows: below - TYPES - 1, columns: 8 }, { align: "right" });
  for (const top of [TYPES, stagesTop]) sheet.heights.set(top + 1, HEADER_HEIGHT);
  const area = { row: 0, column: 0, rows: below + 3, columns: MAP.column + MAP.columns + 1 };
  sheet.print = { orientation: "landscape", pagesWide: 1, area };
  return sheet;
}

/** The marks of the two types: told apart by shape as well as by colour. */
export const mapMarks = {
  ID: { marker: "circle", color: "#C55A11" },
  DI: { marker: "diamond", color: "#1F6FB5" },
} as const;

/** The map without its points: type index against maturity. */
export const mapFrame = (t: Translate): Pick<ScatterChart, "name" | "title" | "axes"> => ({
  name: "DigitalClusterMap",
  title: t("edition.summary.map"),
  axes: [
    { title: t("columns.assess.index"), lowest: -1, highest: 1, step: 0.5 },
    { title: t("columns.assess.maturity"), lowest: 0, highest: 3, step: 1 },
  ],
});

/** A scatter chart has no blank points, so the rows with a maturity are brought together on the sheet Working. */
function addMap(sheet: EditionSheet, working: Working, assessment: AssessmentCells, language: Language): void {
  const t = translatorFor(language);
  const { draft, values } = working;
  draft.block(t("edition.working.map"));
  const own = (whole: string): string => `INDEX(${whole},${values.number.cell})`;
  const series = (["ID", "DI"] as const).map((ladder) => {
    const flagged = draft.add({
      header: t("edition.working.rowOf", { ladder }),
      formula: `IF(AND(${own(assessment.whole("verdictCode"))}="${ladder}",ISNUMBER(${own(assessment.whole("maturity"))})),${values.number.cell},"")`,
    });
    const all = localName(draft.whole(flagged));
    const nth = draft.add({
      header: t("edition.working.rowOf", { ladder }),
      formula: `IF(COUNT(${all})=0,"",SMALL(${all},MIN(${values.number.cell},COUNT(${all}))))`,
    });
    const value = (what: "index" | "maturity"): WorkingColumn =>
      draft.add({
        header: t(`columns.assess.${what}`),
        formula: `IF(ISNUMBER(${nth.cell}),INDEX(${assessment.whole(what)},${nth.cell}),${NOWHERE})`,
      });
    return { ladder, x: value("index"), y: value("maturity") };
  });
  sheet.charts.push({
    ...mapFrame(t),
    series: series.map(({ ladder, x, y }) => ({
      name: t(`verdict.${ladder}`),
      ...mapMarks[ladder],
      x: draft.whole(x),
      y: draft.whole(y),
    })),
    area: { row: TYPES, rows: 24, ...MAP },
  });
}

/** A block of the sheet on which the formula stands. */
const localName = (block: string): string => block.slice(block.lastIndexOf("!") + 1);
