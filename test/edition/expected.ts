/** What the core says of the rows that somebody typed: the columns of the sheet Assessment, by their keys. */
import { Assessor, bindModel, readDataset, silentIndicators } from "../../src/assessment";
import type { AssessmentCell } from "../../src/edition";
import type { Cell, Language, Model } from "../../src/model";
import { assessmentTable, type ResultCell } from "../../src/results";

export type ExpectedRow = Readonly<Record<Exclude<AssessmentCell, "cluster" | "year" | "fractions">, ResultCell>>;

/** The rows as typed, one cell for each indicator of the model. */
export function expectedRows(model: Model, language: Language, rows: readonly (readonly Cell[])[]): ExpectedRow[] {
  const bound = bindModel(model);
  const { indicators } = model;
  const data = readDataset(
    bound,
    indicators.map((_, at) => at),
    rows.length,
    (row, column) => rows[row]?.[column] ?? null,
  );
  const [words, codes] = [assessmentTable(bound, language), assessmentTable(bound, "code")];
  return rows.map((row, at) => {
    const assessment = new Assessor(bound).assess(data.valuesOf(at, new Float64Array(indicators.length)));
    const reading = {
      assessment,
      observationOf: () => "observed" as const,
      remarks: { zeroFromArray: [], percentFromArray: [] },
    };
    const cell = (key: Parameters<typeof words.cell>[0]): ResultCell => words.cell(key, reading);
    const silent = new Set(silentIndicators(bound, assessment));
    const missing = indicators.filter((indicator) => silent.has(indicator)).map(({ code }) => code);
    const unread = indicators.filter((_, i) => (row[i] ?? null) !== null && data.observation(at, i) !== "observed");
    return {
      verdict: cell("verdict"),
      index: cell("index"),
      indexLow: cell("indexLow"),
      indexHigh: cell("indexHigh"),
      confidence: cell("confidence"),
      stage: cell("stage"),
      lowestStage: cell("lowestStage"),
      highestStage: cell("highestStage"),
      reached: cell("reached"),
      maturity: cell("maturity"),
      s1: cell("s1"),
      s2: cell("s2"),
      s3: cell("s3"),
      focus: cell("focus"),
      constraint: cell("constraint"),
      lever: cell("lever"),
      coverage: cell("coverage"),
      verdictCode: codes.cell("verdict", reading),
      stageCode: codes.cell("stage", reading),
      missing: missing.length === 0 ? "" : [`${missing.length}:`, ...missing].join(" "),
      unread: unread.map(({ code }) => ` ${code}`).join(""),
    };
  });
}
