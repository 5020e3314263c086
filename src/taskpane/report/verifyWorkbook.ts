import { findBuiltInModel, languages, type Cell, type Language, type Model } from "../../model";
import {
  clusterDigests,
  differingCells,
  findDifferences,
  findingSentence,
  productVersion,
  readAbout,
  type AssessmentRecord,
  type FoundReport,
} from "../../results/reproduction";
import { loadTexts, translatorFor } from "../../texts";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import type { DraftCell } from "../../workbook/generatedSheet/draft";
import { chartDataColumn } from "../../workbook/report/charts";
import { readAboutSheet, readReportSheet, type SheetCells } from "../../workbook/report/readSheets";
import type { ReportInput } from "../../workbook/report/reportInput";
import { draftReport, reportTexts } from "../../workbook/report/writeReport";
import { loadSheetTexts } from "../../workbook/sheetTexts";
import { previewSource, readSource } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import { readWorkbookModel } from "../../workbook/workbookModel";
import type { Assessed } from "../assess/assessed";
import { assessTable } from "../assess/assessTable";
import type { Outcome } from "../states/Ended";
import { readColumns } from "../source/columns";
import { bindTable } from "../source/readTable";
import { reportOf } from "./reportOf";

/** Row of the report that says whether its formulas are live. */
const FORM_ROW = 2;

/** Computes the report of the workbook again, by what the sheet about it says, and tells every difference. */
export async function verifyWorkbook(language: Language, control: WorkControl): Promise<Outcome> {
  await loadSheetTexts("about", "assess", "pane", "measures", "dataCheck", "model", ...reportTexts);
  await loadTexts(language, "about");
  const t = translatorFor(language);
  const about = await readAboutSheet();
  const record = about && readAbout(about.cells);
  if (!record) return { intent: "warning", text: t("about.verify.noAbout") };
  const [model, sheet] = [await recordedModel(record), await readReportSheet()];
  const assessed = model && (await assessRecorded(record, model, control));
  const input = assessed && { ...reportOf(assessed, "values", record.language), date: record.date };
  const clusters = input && clusterDigests(input);
  const found = { version: productVersion, model, clusters };
  const isSameSource = findDifferences(record, { ...found, report: undefined }).every(
    ({ kind }) => kind === "version" || kind === "reportMissing",
  );
  const report = sheet && foundReport(sheet, isSameSource ? input : undefined);
  const findings = findDifferences(record, { ...found, report });
  const { date } = record;
  if (findings.length === 0) {
    const { dataDigest: data, modelDigest, version } = record;
    const told = { about: about.sheet, sheet: sheet?.sheet ?? "", clusters: record.clusters.length };
    return { intent: "success", text: t("about.verify.same", { ...told, date, data, model: modelDigest, version }) };
  }
  const sentences = findings.map((finding) => findingSentence(finding, language));
  const first = t("about.verify.differs", { count: findings.length, about: about.sheet, date });
  return { intent: "warning", text: [first, ...sentences].join(t("explain.sentenceGap")) };
}

async function recordedModel({ modelChoice }: AssessmentRecord): Promise<Model | undefined> {
  if (modelChoice !== "workbook") return findBuiltInModel(modelChoice);
  const found = await readWorkbookModel();
  return found.kind === "model" ? found.model : undefined;
}

/** The recorded cells, assessed by a model; undefined where no table of the model stands there. */
async function assessRecorded(
  record: AssessmentRecord,
  model: Model,
  control: WorkControl,
): Promise<Assessed | undefined> {
  const { address, leftOut, modelChoice, language } = record;
  try {
    const source = await previewSource({ kind: "cells", address });
    const columns = readColumns(model, source.headers);
    if (columns.kind === "refused") return undefined;
    const cells = await readSource(source, control);
    const whole = bindTable(source, model, columns.columns, { leftOut: new Set() }, cells);
    const keys = whole.totals.filter(({ rows }) => rows.every((row) => leftOut.includes(row))).map(({ key }) => key);
    const read =
      keys.length === 0 ? whole : bindTable(source, model, columns.columns, { leftOut: new Set(keys) }, cells);
    return { source, model, modelChoice, read, table: await assessTable(read, language, control) };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** No such sheet, or nothing on it; any other fault says nothing about the data. */
function isGone(error: unknown): boolean {
  const { code } = workbookFaultOf(error);
  return code === "gone" || code === "tooSmall" || code === "nothingSelected";
}

function foundReport({ sheet, cells }: SheetCells, input: ReportInput | undefined): FoundReport {
  const title = cells[0]?.[0];
  const language = languages.find((each) => translatorFor(each)("report.title") === title);
  return { sheet, language, differences: input && differingCells(...comparable(cells, input)) };
}

/** The cells of a report, found and computed, without the data of its charts: those are #N/A where a live map shows nothing. */
function comparable(found: SheetCells["cells"], input: ReportInput): [found: Cell[][], expected: Cell[][]] {
  const { draft, table } = draftReport(input);
  const live = translatorFor(input.language)("report.form.live");
  const columns = chartDataColumn(table);
  const expected = draft.drafted.map((row, at) => {
    const cells = row.slice(0, columns).map(valueOf);
    return at === FORM_ROW && found[at]?.[0] === live ? [live] : cells;
  });
  return [found.map((row) => row.slice(0, columns)), expected];
}

/** A report of values holds no formula. */
const valueOf = (cell: DraftCell): Cell => (typeof cell === "object" ? null : cell);
