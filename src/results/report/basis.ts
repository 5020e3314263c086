import { reportedLadders } from "../../assessment";
import { GATE } from "../../model";
import { translatorFor, type Translate } from "../../texts/translate";
import { changesText } from "../changesText";
import { modelLine } from "../modelWords";
import { percentText } from "../numbers";
import type { ReportedTable } from "./reportedTable";

/** Shares from 0 to 1. */
interface Shares {
  readonly mean: number;
  readonly least: number;
}

/** What a report rests on. */
export interface ReportBasis {
  readonly model: string;
  readonly changed: string;
  readonly recognised: string;
  /** Of the weight of the type evidence; undefined where nothing was assessed. */
  readonly typeCoverage: Shares | undefined;
  /** Of the weight of the evidence of each stage that is reported. */
  readonly stageCoverage: Shares | undefined;
  /** Share of the type weights that rests on expert judgement. */
  readonly judged: number;
  /** Source, provenance, method, colours, families of levers, what a lever is, and what the model asks to be told. */
  readonly sentences: readonly string[];
}

/** Model, changes, data, coverage, judgement and method of a report. Needs the texts of `report` and `pane`. */
export function reportBasis(table: ReportedTable): ReportBasis {
  const { clusters, language } = table;
  const { model, type } = table.model;
  const t = translatorFor(language);
  const { minimumGrade, typeCoverage } = model.rules;
  const all = type.reduce((sum, { weight }) => sum + weight, 0);
  const judged = type.reduce((sum, { weight, judged: isJudged }) => sum + (isJudged ? weight : 0), 0);
  const sentence = model.sentence[language];
  return {
    model: modelLine(model, t, language),
    changed: changesText(model, t),
    recognised: recognisedText(table, t),
    typeCoverage: sharesOf(clusters.map(({ assessment }) => assessment.type.coverage)),
    stageCoverage: sharesOf(
      clusters.flatMap(({ assessment }) =>
        reportedLadders(assessment).flatMap(({ stages }) => stages.map(({ coverage }) => coverage)),
      ),
    ),
    judged: judged / all,
    sentences: [
      t("report.source", { citation: model.citation }),
      t("report.provenance"),
      t("report.methodText"),
      t("report.colours", { gate: GATE, minimum: minimumGrade, coverage: percentText(typeCoverage) }),
      t("report.families"),
      t("help.hypothesis"),
      ...(sentence === "" ? [] : [sentence]),
    ],
  };
}

function sharesOf(given: readonly number[]): Shares | undefined {
  const shares = given.filter(Number.isFinite);
  if (shares.length === 0) return undefined;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { mean, least: shares.reduce((least, share) => Math.min(least, share), Infinity) };
}

function recognisedText({ model, columnOf, dataset, clusters }: ReportedTable, t: Translate): string {
  const { indicators } = model.model;
  const known = indicators.flatMap((_, at) => ((columnOf[at] ?? -1) < 0 ? [] : [at]));
  const missing = indicators.filter((_, at) => (columnOf[at] ?? -1) < 0).map(({ code }) => code);
  // Cells of indicators that hold no value to assess, of all those of the clusters.
  const blank = clusters.reduce(
    (sum, { row }) => sum + known.filter((at) => dataset.observation(row, at) !== "observed").length,
    0,
  );
  return t("report.recognisedOf", {
    found: known.length,
    all: indicators.length,
    missing: missing.length === 0 ? t("pane.none") : missing.join(t("list.separator")),
    blank,
    cells: known.length * clusters.length,
  });
}
