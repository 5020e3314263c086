import type { BoundModel } from "../../assessment";
import {
  areAdjacent,
  maturityBy,
  type ClusterPath,
  type Movement,
  type PathPoint,
  type PeriodLabel,
} from "../../evolution";
import type { Language } from "../../model";
import { pathTable } from "../../results";
import type { Translate } from "../../texts";

/** One period of a path in the words of the pane. */
export interface PathPeriod {
  /** Position among all periods of the panel, from 0. */
  readonly at: number;
  readonly label: PeriodLabel;
  /** In [0, 3]; undefined = unknown or not assessed, and nothing is drawn. */
  readonly maturity: number | undefined;
  /** The movement that led here; undefined = none that could be compared. */
  readonly movement: Movement | undefined;
  /** The cluster has a row one step before, and its maturity there is known. */
  readonly isJoined: boolean;
  /** With memory; where the period alone shows another stage, that too. */
  readonly stageText: string;
  readonly movementText: string;
}

/** The periods of a path, as chart and table show them. */
export function pathPeriods(
  { points }: ClusterPath,
  periods: readonly PeriodLabel[],
  model: BoundModel,
  t: Translate,
  language: Language,
): PathPeriod[] {
  const path = pathTable(model, language);
  return points.map((point, at) => {
    const [stage, alone] = [String(path.cell("stage", point)), String(path.cell("withoutMemory", point))];
    const before = points[at - 1];
    const differs = point.reading.kind === "read" && alone !== stage;
    return {
      at: point.period,
      label: periods[point.period] ?? "",
      maturity: maturityAt(point),
      movement: point.step.kind === "moved" ? point.step.movement : undefined,
      isJoined: before !== undefined && areAdjacent(before, point) && maturityAt(before) !== undefined,
      stageText: differs ? t("evolutionPage.withoutMemory", { stage, alone }) : stage,
      movementText: String(path.cell("movement", point)),
    };
  });
}

function maturityAt({ reading }: PathPoint): number | undefined {
  return reading.kind === "read" ? maturityBy(reading.withMemory) : undefined;
}

/** A period in one line, for who hears it and below the chart. */
export function periodText(t: Translate, { label, maturity, stageText, movementText }: PathPeriod): string {
  const details = [
    stageText,
    maturity === undefined
      ? t("evolutionPage.noMaturity")
      : t("evolutionPage.maturityOf", { maturity: maturity.toFixed(2) }),
    t("evolutionPage.movementOf", { movement: movementText }),
  ];
  return t("evolutionPage.pointLabel", { period: String(label), details: details.join(t("list.note")) });
}
