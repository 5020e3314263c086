import {
  Assessor,
  betterModel,
  findDataProblems,
  indicatorColumns,
  staleNumbers,
  type CheckedData,
} from "../../assessment";
import { collectionPlan, TablePlan } from "../../collection";
import { gatherPanel, panelRemarks, type PanelRemark } from "../../evolution";
import {
  checkTable,
  collectionSentences,
  commonSentences,
  modelName,
  modelRemarks,
  panelRemarkSentence,
  type CheckLine,
} from "../../results";
import { sentenceLanguage, translatorFor, type Translate } from "../../texts";
import { builtInModels, ladderNames, modelKey, type Cell, type Language } from "../../model";
import { readPeriodCells, type PeriodsArgument } from "../arguments/column";
import { rangeArgument } from "../arguments/rangeArgument";
import { parameter, type Reader } from "../arguments/reader";
import { table, type AssessmentInput } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { refuse } from "../refused";

/** A person corrects the first hundreds; more would only bury them. */
const MOST_PROBLEMS = 10_000;

/** One line per problem; `clusters` and `periods` find what stands there twice. */
export const declaration = declare({
  id: "CLUSTERCHECK",
  form: "wholeRange",
  texts: ["dataCheck", "collection", "faults", "model"],
  parameters: { input: table(), clusters: beside(), periods: beside() },
  answer: async ({ input, clusters, periods }) => {
    const words = sentenceLanguage(input.language);
    const t = translatorFor(words);
    const named = {
      clusters: below(input, clusters),
      periods: below(input, periods),
      isDateAt: datesBelow(input, periods),
      isPercentAt: await input.shownAsPercent(columnsInOtherUnits(input)),
    };
    const totalsRows = [...input.totalsRows].map((row) => ({ code: "totalsRow", row, cell: "" }) as const);
    const problems = findDataProblems({ ...input, ...named });
    const { leftOut, remarks } = remarksOnPanel(named);
    const { ofRows, ofTable } = toCollect(input, words);
    const found: readonly CheckLine[] = [...problems, ...totalsRows, ...leftOut, ...ofRows];
    const rest = found.length - MOST_PROBLEMS;
    const lines: readonly CheckLine[] = [
      ...found.slice(0, MOST_PROBLEMS),
      ...(rest > 0 ? [remark(t("check.more", { count: rest }))] : []),
      ...ofTable.map(remark),
      ...fitting(t, input),
      ...(found.length === 0 ? [remark(t("check.noProblems"))] : []),
      ...remarks.map((known) => remark(panelSentence(known, input, words))),
      ...stale(t, input, named),
      ...modelRemarks(input.model.model, t).map(remark),
      remark(judgement(t, input)),
    ];
    const table = checkTable(input, input.language);
    return [[...table.header], ...table.rows(lines)];
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERCHECK(${exampleAddress})`,
  result: [
    ["Row", "Column", "Indicator", "Value", "Problem"],
    ["", "", "FL2 Members' sales through one platform", "", "no column for this indicator"],
  ],
});

const remark = (text: string): CheckLine => ({ code: "remark", text });

/** What to collect of each cluster that has no type or no known stage, and over all of them. */
function toCollect({ model, dataset, isEmpty }: AssessmentInput, language: Language) {
  const assessor = new Assessor(model);
  const common = new TablePlan(model);
  const values = new Float64Array(model.model.indicators.length);
  const ofRows: CheckLine[] = [];
  for (let row = 0; row < dataset.size; row += 1) {
    if (isEmpty(row)) continue;
    const assessment = assessor.assess(dataset.valuesOf(row, values));
    common.add(assessment, values);
    // Of more rows the sentence over all of them tells.
    const plan = ofRows.length < MOST_PROBLEMS ? collectionPlan(model, assessment, values) : undefined;
    const sentences = plan ? collectionSentences(plan, language) : [];
    ofRows.push(...sentences.map((text): CheckLine => ({ code: "toCollect", row, text })));
  }
  return { ofRows, ofTable: commonSentences(common.plans(), language) };
}

/** Of names that are nearly the same, and of totals, the check tells by itself. */
const toldByCheck: readonly PanelRemark["code"][] = ["leftOut", "capitals", "total"];

/** What is to be known about rows and periods as a panel. */
function remarksOnPanel({ clusters, periods, isDateAt }: Pick<CheckedData, "clusters" | "periods" | "isDateAt">) {
  const found = clusters && periods ? panelRemarks(gatherPanel(clusters, periods, isDateAt)) : [];
  return {
    leftOut: found.filter((known) => known.code === "leftOut"),
    remarks: found.filter((known) => !toldByCheck.includes(known.code)),
  };
}

function panelSentence(known: PanelRemark, input: AssessmentInput, language: Language): string {
  return panelRemarkSentence(known, language, (row) => input.sheetRow(row));
}

/** One more range beside the indicators, its blanks told from zeros: a name that is blank is no cluster called 0. */
function beside(): Reader<PeriodsArgument | undefined> {
  return parameter({ shape: "range", optional: true }, async (given) => {
    const range = rangeArgument(given);
    return range && readPeriodCells(range);
  });
}

/** Its cells below the header cell, where the indicators have one. */
function below(input: AssessmentInput, given: PeriodsArgument | undefined): readonly Cell[] | undefined {
  if (!given) return undefined;
  const { range, cells } = given;
  const { position } = range;
  const expected = input.deliveredRows;
  if (cells.length !== expected) refuse({ code: "rowsDiffer", position, found: cells.length, expected });
  return cells.slice(input.hasHeader ? 1 : 0);
}

/** Columns of indicators that are not measured in %, where a percentage format says something else than the unit. */
const columnsInOtherUnits = ({ model, binding }: AssessmentInput): number[] =>
  indicatorColumns(model, binding.columnOf)
    .filter(({ indicator }) => indicator.unit !== "%")
    .map(({ column }) => column);

/** Official and empirical numbers of the model that the data have outgrown. */
function stale(
  t: Translate,
  { model }: AssessmentInput,
  { periods, isDateAt }: Pick<CheckedData, "periods" | "isDateAt">,
): CheckLine[] {
  const found = periods && staleNumbers(model, periods, isDateAt);
  if (!found) return [];
  const numbers = found.numbers.map(({ code, asOf }) => `${code} (${asOf})`).join(t("list.separator"));
  return [remark(t("check.stale", { newest: found.newest, numbers }))];
}

/** A model whose indicators the headers name better than those of the chosen one. */
function fitting(t: Translate, { model: { model }, headers }: AssessmentInput): CheckLine[] {
  const better = betterModel(headers, model, builtInModels);
  return better ? [remark(t("fault.betterModel", { ...better, model: modelKey(better.model) }))] : [];
}

function datesBelow(input: AssessmentInput, periods: PeriodsArgument | undefined): (row: number) => boolean {
  return (row) => periods?.isDateAt(row + (input.hasHeader ? 1 : 0)) === true;
}

function judgement(t: Translate, { model }: AssessmentInput): string {
  const share = (evidence: readonly { weight: number; judged: boolean }[]): number => {
    const sum = (items: typeof evidence): number => items.reduce((total, { weight }) => total + weight, 0);
    return Math.round((100 * sum(evidence.filter(({ judged }) => judged))) / sum(evidence));
  };
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder].flatMap((stage) => [...stage.evidence]));
  return t("check.judgement", { type: share(model.type), stages: share(stages), model: modelName(model.model, t) });
}
