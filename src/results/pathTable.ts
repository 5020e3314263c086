import type { BoundModel } from "../assessment";
import { maturityBy, reachedBy, type LeftOutRow, type PathPoint, type PeriodReading } from "../evolution";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { labelsFor } from "./labels";
import { column, numberCell, numbers, resultTable, type ResultTable, type Columns } from "./resultTable";

/** A row of a panel: a period on the path of its cluster, or a row that is on none. */
export type PathRow = PathPoint | LeftOutRow;
type PathColumn = KeyBelow<"columns.path">;

/** The periods of paths; where nothing can be read, a word says why, in code nothing. */
export function pathTable(model: BoundModel, language: OutputLanguage): ResultTable<PathRow, PathColumn> {
  const labels = labelsFor(model, language);
  const t = translatorFor(sentenceLanguage(language));
  const inWords = (word: () => string): string => (language === "code" ? "" : word());
  const whyNot = ({ reason }: Extract<PeriodReading, { kind: "notAssessed" }>): string =>
    t("notAssessed", { reason: reason === "untyped" ? t("untyped") : labels.verdict(reason) });
  const columns: Columns<PathRow, PathColumn> = {
    reached: column(10, (row) => {
      const read = readOf(row);
      return numberCell(read && reachedBy(read.withMemory));
    }),
    stage: column(40, (row) => {
      if (!("reading" in row)) return "";
      const { reading } = row;
      return reading.kind === "read" ? labels.ladder(reading.withMemory) : inWords(() => whyNot(reading));
    }),
    withoutMemory: column(40, (row) => {
      const read = readOf(row);
      return read ? labels.ladder(read.withoutMemory) : "";
    }),
    maturity: numbers(14, "0.00", (row) => {
      const read = readOf(row);
      return numberCell(read && maturityBy(read.withMemory));
    }),
    movement: column(26, (row) => {
      const step = "reading" in row ? row.step : row;
      if ("movement" in step) return language === "code" ? step.movement : t(`movement.${step.movement}`);
      return inWords(() => t(`noMovement.${step.reason}`));
    }),
  };
  return resultTable(columns, (key) => t(`columns.path.${key}`));
}

function readOf(row: PathRow): Extract<PeriodReading, { kind: "read" }> | undefined {
  return "reading" in row && row.reading.kind === "read" ? row.reading : undefined;
}
