import { bindHeaders, reportedLadders } from "../../assessment";
import { GATE } from "../../model";
import { changesText, modelLine, percentText } from "../../results";
import type { Translate } from "../../texts";
import type { Draft } from "../generatedSheet/draft";
import type { ReportInput } from "./reportInput";
import { formulaOrValue, type ReportTable } from "./reportTable";

/** What the report rests on: model, changes, data, coverage, judgement, provenance, method, and what a lever is. */
export function addBasis(draft: Draft, input: ReportInput, table: ReportTable, t: Translate): void {
  const { clusters, language } = input;
  const { model } = input.model;
  draft.add([t("report.basis")], "heading");
  const first = draft.next;
  draft.add([t("report.model"), modelLine(model, t, language)]);
  draft.add([t("report.changed"), changesText(model, t)]);
  draft.add([t("report.recognised"), recognisedText(input, t)]);
  const coverage = clusters.flatMap(({ row }) => table.number("coverage", row) ?? []);
  const area = table.area("coverage");
  const mean = coverage.reduce((sum, share) => sum + share, 0) / coverage.length;
  const stages = stageCoverage(input);
  const row = draft.add([
    t("report.coverage"),
    formulaOrValue(input, `=IF(COUNT(${area})=0,"",AVERAGE(${area}))`, coverage.length === 0 ? null : mean),
    formulaOrValue(
      input,
      `=IF(COUNT(${area})=0,"",MIN(${area}))`,
      coverage.length === 0 ? null : Math.min(...coverage),
    ),
    t("report.stageCoverage"),
    ...(stages.length === 0
      ? [null, null]
      : [stages.reduce((sum, share) => sum + share, 0) / stages.length, Math.min(...stages)]),
  ]);
  const { type } = input.model;
  const { minimumGrade, typeCoverage } = model.rules;
  const all = type.reduce((sum, { weight }) => sum + weight, 0);
  const judged = type.reduce((sum, { weight, judged: isJudged }) => sum + (isJudged ? weight : 0), 0);
  draft.add([t("report.judged"), judged / all]);
  draft.format({ row, column: 1, rows: 2, columns: 2 }, "0%");
  draft.format({ row, column: 4, rows: 1, columns: 2 }, "0%");
  draft.add([t("report.source", { citation: model.citation })]);
  draft.add([t("report.provenance")]);
  draft.add([t("report.methodText")]);
  draft.add([t("report.colours", { gate: GATE, minimum: minimumGrade, coverage: percentText(typeCoverage) })]);
  draft.add([t("report.families")]);
  draft.add([t("help.hypothesis")]);
  if (model.sentence[language] !== "") draft.add([model.sentence[language]]);
  draft.style({ row: first, column: 0, rows: row + 2 - first, columns: 1 }, "result");
}

function recognisedText({ model, source, dataset, clusters }: ReportInput, t: Translate): string {
  const { columnOf } = readHeaders({ model, source });
  const { indicators } = model.model;
  const missing = indicators.filter((_, at) => (columnOf[at] ?? -1) < 0).map(({ code }) => code);
  return t("report.recognisedOf", {
    found: indicators.length - missing.length,
    all: indicators.length,
    missing: missing.length === 0 ? t("pane.none") : missing.join(t("list.separator")),
    ...missingCells({ model, dataset, clusters }, columnOf),
  });
}

/** Cells of indicators that hold no value to assess, of all those of the clusters. */
function missingCells(
  { model, dataset, clusters }: Pick<ReportInput, "model" | "dataset" | "clusters">,
  columnOf: readonly number[],
): { readonly blank: number; readonly cells: number } {
  const known = model.model.indicators.flatMap((_, at) => ((columnOf[at] ?? -1) < 0 ? [] : [at]));
  const blank = clusters.reduce(
    (sum, { row }) => sum + known.filter((at) => dataset.observation(row, at) !== "observed").length,
    0,
  );
  return { blank, cells: known.length * clusters.length };
}

/** The share of observed weight of each stage of each ladder that is reported. */
const stageCoverage = ({ clusters }: ReportInput): number[] =>
  clusters.flatMap(({ assessment }) =>
    reportedLadders(assessment).flatMap(({ stages }) => stages.map(({ coverage }) => coverage)),
  );

/** Which columns of the source hold indicators, and which hold something else. */
export function readHeaders({ model, source }: Pick<ReportInput, "model" | "source">): {
  readonly columnOf: readonly number[];
  readonly ignored: readonly number[];
} {
  const binding = bindHeaders(model, source.headers);
  return binding.kind === "bound" ? binding : { columnOf: [], ignored: [] };
}
