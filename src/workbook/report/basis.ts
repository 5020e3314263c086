import { bindHeaders } from "../../assessment";
import { GATE, type Model } from "../../model";
import { modelLine, percentText } from "../../results";
import type { Translate } from "../../texts";
import type { Draft } from "../generatedSheet/draft";
import { modelChanges } from "./modelChanges";
import type { ReportInput } from "./reportInput";
import { formulaOrValue, type ReportTable } from "./reportTable";

/** So many changes and missing indicators are named; the others are counted or left to the table. */
const NAMED_CHANGES = 12;

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
  const row = draft.add([
    t("report.coverage"),
    formulaOrValue(input, `=IF(COUNT(${area})=0,"",AVERAGE(${area}))`, coverage.length === 0 ? null : mean),
    formulaOrValue(
      input,
      `=IF(COUNT(${area})=0,"",MIN(${area}))`,
      coverage.length === 0 ? null : Math.min(...coverage),
    ),
  ]);
  const { type } = input.model;
  const { minimumGrade, typeCoverage } = model.rules;
  const all = type.reduce((sum, { weight }) => sum + weight, 0);
  const judged = type.reduce((sum, { weight, judged: isJudged }) => sum + (isJudged ? weight : 0), 0);
  draft.add([t("report.judged"), judged / all]);
  draft.format({ row, column: 1, rows: 2, columns: 2 }, "0%");
  draft.add([t("report.source", { citation: model.citation })]);
  draft.add([t("report.provenance")]);
  draft.add([t("report.methodText")]);
  draft.add([t("report.colours", { gate: GATE, minimum: minimumGrade, coverage: percentText(typeCoverage) })]);
  draft.add([t("report.families")]);
  draft.add([t("help.hypothesis")]);
  if (model.sentence[language] !== "") draft.add([model.sentence[language]]);
  draft.style({ row: first, column: 0, rows: row + 2 - first, columns: 1 }, "result");
}

/** What was changed in the model, in one cell. */
export function changesText(model: Model, t: Translate): string {
  const changes = modelChanges(model);
  if (changes.length === 0) return t("report.unchanged");
  const named = changes.slice(0, NAMED_CHANGES).map((change) => t("report.change", { ...change }));
  const more = changes.length - named.length;
  return [...named, ...(more > 0 ? [t("report.changesMore", { count: more })] : [])].join(t("list.note"));
}

function recognisedText({ model, source }: ReportInput, t: Translate): string {
  const { columnOf } = readHeaders({ model, source });
  const { indicators } = model.model;
  const missing = indicators.filter((_, at) => (columnOf[at] ?? -1) < 0).map(({ code }) => code);
  return t("report.recognisedOf", {
    found: indicators.length - missing.length,
    all: indicators.length,
    missing: missing.length === 0 ? t("pane.none") : missing.join(t("list.separator")),
  });
}

/** Which columns of the source hold indicators, and which hold something else. */
export function readHeaders({ model, source }: Pick<ReportInput, "model" | "source">): {
  readonly columnOf: readonly number[];
  readonly ignored: readonly number[];
} {
  const binding = bindHeaders(model, source.headers);
  return binding.kind === "bound" ? binding : { columnOf: [], ignored: [] };
}
