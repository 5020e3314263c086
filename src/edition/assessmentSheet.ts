import { stagePositions, type BoundModel } from "../assessment";
import type { Language } from "../model";
import { labelsFor } from "../results";
import { FIRST_ENTRY_ROW } from "../returns";
import { columnLetters, quotedSheet } from "../spreadsheet/address";
import { translatorFor, type KeyBelow } from "../texts/translate";
import { literal, sentence } from "./cluster/sentence";
import { EditionSheet, formula, looks } from "./sheet";
import { quoted } from "./working/arithmetic";
import { rowStates } from "./working/valueColumns";
import { FIRST_WORKING_ROW, ROW, type WorkingColumn } from "./working/workingDraft";
import type { Working } from "./workingSheet";

export const assessmentColumns = [
  "cluster",
  "year",
  "verdict",
  "verdictCode",
  "index",
  "indexLow",
  "indexHigh",
  "confidence",
  "stage",
  "stageCode",
  "lowestStage",
  "highestStage",
  "reached",
  "maturity",
  "s1",
  "s2",
  "s3",
  "focus",
  "constraint",
  "lever",
  "coverage",
  "missing",
  "unread",
  "fractions",
] as const satisfies readonly (KeyBelow<"columns.assess"> | KeyBelow<"edition.columns"> | "cluster" | "year")[];
export type AssessmentCell = (typeof assessmentColumns)[number];

/** Whether every row with data is assessed. */
const CHECK = 2;
const HEADER = 3;
export const FIRST_ASSESSMENT_ROW = HEADER + 1;

/** What the type is called decides its colour; the word stands in the cell. */
export const typeColours = [
  ["ID", "#FCE4D6"],
  ["DI", "#DDEBF7"],
  ["HYBRID", "#E2EFDA"],
  ["INDETERMINATE", "#EDEDED"],
  ["NO_DATA", "#FFF2CC"],
  ["BELOW_FLOOR", "#F8CBAD"],
] as const;

export interface AssessmentCells {
  readonly sheet: EditionSheet;
  /** A column from its first row to its last, as any sheet's formula names it. */
  whole(column: AssessmentCell): string;
}

/** One row for each row of data: the columns of the assessment, with words in the workbook's language beside the codes. */
export function assessmentSheet(
  model: BoundModel,
  language: Language,
  name: string,
  dataSheet: string,
  working: Working,
): AssessmentCells {
  const t = translatorFor(language);
  const labels = labelsFor(model, language);
  const sheet = new EditionSheet(name);
  const { rows, type, ladders, values, reported } = working;
  const beyond = `${quotedSheet(working.sheet.name)}!${values.beyond}`;
  const [ID, DI] = ladders;
  const from = (column: WorkingColumn): string => `${quotedSheet(working.sheet.name)}!${column.cell}`;
  const is = (...kinds: readonly string[]): string => {
    const tests = kinds.map((kind) => `${from(type.verdict)}="${kind}"`);
    return tests.length === 1 ? (tests[0] ?? "") : `OR(${tests.join(",")})`;
  };
  const words = (cell: string, known: readonly (readonly [string, string])[]): string =>
    known.reduceRight((rest, [code, word]) => `IF(${cell}="${code}",${quoted(word)},${rest})`, '""');
  const typed = (column: WorkingColumn): string => `IF(${is("NO_DATA", "BELOW_FLOOR")},"",${from(column)})`;
  const onOne = (of: (ladder: (typeof ladders)[number]) => string): string =>
    `IF(${is("ID")},${of(ID)},IF(${is("DI")},${of(DI)},""))`;
  const named = (of: (ladder: (typeof ladders)[number]) => WorkingColumn): string =>
    onOne((ladder) => {
      const stages = stagePositions.map((position) => quoted(labels.stagePosition(ladder.ladder, position)));
      const place = from(of(ladder));
      return `IF(ISNUMBER(${place}),CHOOSE(${place},${stages.join(",")}),"")`;
    });
  const both = (left: string, right: string, between: string): string =>
    `IF(${is("HYBRID", "INDETERMINATE")},${left}&${quoted(between)}&${right},"")`;
  const told = (one: (ladder: (typeof ladders)[number]) => WorkingColumn, pair: typeof one, between: string): string =>
    `IF(${is("ID", "DI")},${onOne((ladder) => from(one(ladder)))},${both(from(pair(ID)), from(pair(DI)), between)})`;
  const constraints = [ID, DI].map(({ constraint, ladder }) => ({
    text: from(constraint),
    on: `${from(reported[ladder])}=1`,
  }));
  const [left, right] = constraints.map(({ text, on }) => `IF(${on},${text},"")`);
  const hasBoth = `AND(${constraints.map(({ text, on }) => `${on},${text}<>""`).join(",")})`;
  const texts: Readonly<Record<AssessmentCell, string>> = {
    cluster: from(values.cluster),
    year: from(values.year),
    verdict: words(
      from(type.verdict),
      typeColours.map(([kind]) => [kind, labels.verdict(kind)]),
    ),
    verdictCode: from(type.verdict),
    index: typed(type.index),
    indexLow: typed(type.low),
    indexHigh: typed(type.high),
    confidence: words(
      from(type.confidence),
      (["firm", "leaning", "open"] as const).map((level) => [level, labels.confidence(level)]),
    ),
    stage: told(
      (ladder) => ladder.words,
      (ladder) => ladder.short,
      t("list.ladders"),
    ),
    stageCode: told(
      (ladder) => ladder.code,
      (ladder) => ladder.code,
      "/",
    ),
    lowestStage: named((ladder) => ladder.lowest),
    highestStage: named((ladder) => ladder.highest),
    reached: onOne((ladder) => from(ladder.reached)),
    maturity: onOne((ladder) => from(ladder.maturity)),
    s1: onOne((ladder) => from(ladder.stages[0].score)),
    s2: onOne((ladder) => from(ladder.stages[1].score)),
    s3: onOne((ladder) => from(ladder.stages[2].score)),
    focus: named((ladder) => ladder.focus),
    constraint: `${left ?? '""'}&IF(${hasBoth},${quoted(t("list.ladders"))},"")&${right ?? '""'}`,
    lever: from(working.advice.first),
    coverage: from(type.coverage),
    missing: from(working.missing),
    unread: from(working.unread),
    fractions: from(working.fractions),
  };
  const state = from(values.state);
  const waiting: Partial<Record<AssessmentCell, string>> = {
    cluster: from(values.cluster),
    year: from(values.year),
    verdict: quoted(t("edition.modelFaulty")),
  };
  sheet.put(0, 0, [t("edition.assessment.title", { model: model.model.title[language] })], looks.title);
  sheet.put(1, 0, [t("edition.assessment.note")], looks.note);
  sheet.put(CHECK, 0, [t("edition.assessment.beyond"), formula(beyond), formula(checkText())]);
  sheet.put(HEADER, 0, assessmentColumns.map(header), looks.header);
  for (let row = 0; row < rows; row += 1) {
    const line = assessmentColumns.map((column) =>
      formula(
        `IF(${state}=${rowStates.cluster},${texts[column]},IF(${state}=${rowStates.faultyModel},${waiting[column] ?? '""'},""))`.replaceAll(
          ROW,
          String(FIRST_WORKING_ROW + row + 1),
        ),
      ),
    );
    sheet.put(FIRST_ASSESSMENT_ROW + row, 0, line);
  }
  layOut(sheet, rows);
  return {
    sheet,
    whole: (column) =>
      sheet.block({ row: FIRST_ASSESSMENT_ROW, column: assessmentColumns.indexOf(column), rows, columns: 1 }),
  };

  function checkText(): string {
    const [first, last] = [FIRST_ENTRY_ROW + 1, FIRST_ENTRY_ROW + rows];
    const left = literal(t("edition.assessment.leftOut", { sheet: dataSheet, first, last, rows }));
    const inState = (wanted: number): string => `COUNTIF(${working.draft.whole(values.state)},${wanted})`;
    const complete = sentence(t, "edition.assessment.complete", { count: inState(rowStates.cluster) });
    return `IF(${beyond}>0,${left},IF(${inState(rowStates.faultyModel)}>0,${quoted(t("edition.modelFaulty"))},${complete}))`;
  }

  function header(column: AssessmentCell): string {
    switch (column) {
      case "cluster":
      case "year":
        return t(`template.${column}`);
      case "verdictCode":
      case "stageCode":
      case "missing":
      case "unread":
      case "fractions":
        return t(`edition.columns.${column}`);
      default:
        return t(`columns.assess.${column}`);
    }
  }
}

/** Numbers without a format; every other column without one holds texts. */
const numbers: ReadonlySet<AssessmentCell> = new Set(["year", "reached"]);

const formats: Partial<Record<AssessmentCell, readonly [width: number, numberFormat?: string]>> = {
  cluster: [24],
  verdict: [22],
  verdictCode: [16],
  confidence: [12],
  index: [10, "0.00"],
  indexLow: [10, "0.00"],
  indexHigh: [10, "0.00"],
  stage: [30],
  stageCode: [10],
  lowestStage: [24],
  highestStage: [24],
  reached: [12],
  maturity: [9, "0.00"],
  s1: [7, "0.0"],
  s2: [7, "0.0"],
  s3: [7, "0.0"],
  focus: [24],
  constraint: [48],
  lever: [48],
  coverage: [9, "0%"],
  missing: [30],
  unread: [22],
  fractions: [22],
};

function layOut(sheet: EditionSheet, rows: number): void {
  const area = { row: FIRST_ASSESSMENT_ROW, rows };
  sheet.look({ ...area, column: 0, columns: assessmentColumns.length }, { wrap: true, middle: true });
  // Two lines: rows do not grow when a formula has more to say.
  for (let row = 0; row < rows; row += 1) sheet.heights.set(FIRST_ASSESSMENT_ROW + row, 30);
  assessmentColumns.forEach((column, at) => {
    const [width = 10, numberFormat] = formats[column] ?? [];
    sheet.widen(at, [width]);
    const whole = { ...area, column: at, columns: 1 };
    if (numberFormat !== undefined) sheet.look(whole, { numberFormat });
    else if (numbers.has(column)) sheet.look(whole, { align: "center" });
    else if (at > 0) sheet.look({ ...whole, row: HEADER, rows: rows + 1 }, { indent: 1 });
  });
  const code = `$${columnLetters(assessmentColumns.indexOf("verdictCode"))}${FIRST_ASSESSMENT_ROW + 1}`;
  for (const [kind, fill] of typeColours) {
    const column = assessmentColumns.indexOf("verdict");
    sheet.highlights.push({ area: { ...area, column, columns: 2 }, formula: `${code}="${kind}"`, fill });
  }
  const remarks = { ...area, column: assessmentColumns.indexOf("unread"), columns: 2 };
  const first = `${columnLetters(remarks.column)}${FIRST_ASSESSMENT_ROW + 1}`;
  sheet.highlights.push({ area: remarks, formula: `${first}<>""`, fill: "#F8CBAD" });
  const check = { row: CHECK, column: 0, rows: 1, columns: 3 };
  sheet.look({ ...check, column: 2, columns: 1 }, { indent: 1 });
  sheet.highlights.push({ area: check, formula: `$B$${CHECK + 1}>0`, fill: "#F8CBAD" });
  sheet.frozen = { rows: FIRST_ASSESSMENT_ROW, columns: 1 };
  sheet.print = { orientation: "landscape", pagesWide: 3, titleRows: { row: HEADER, rows: 1 }, titleColumns: 1 };
}
