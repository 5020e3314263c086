import {
  alike,
  assess,
  focusStage,
  obstaclesOf,
  reportedLadders,
  type LadderReading,
  type StageReading,
} from "../../assessment";
import { numberCell, sentenceLanguage, translatorFor, type OutputLanguage, type ResultCell } from "../../i18n";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { refuse } from "../refused";

const columns = ["stage", "code", "indicator", "unit", "value", "gate", "grade", "gap", "obstacle"] as const;

/**
 * For exactly one cluster, every indicator of its ladder (of both where the kind is open) with its distance
 * to the gate. Gap is in the indicator's unit, positive while the gate is not reached, in either direction; the obstacle
 * degree is that of the focus stage. Sorted by stage, then by obstacle.
 */
export const declaration = declare({
  id: "CLUSTERGAPS",
  form: "spill",
  parameters: { input: table() },
  answer: ({ input }) => {
    const { dataset, model, language } = input;
    const rows = Array.from({ length: dataset.size }, (_, row) => row).filter((row) => !input.isEmpty(row));
    const [row, second] = rows;
    if (row === undefined || second !== undefined)
      refuse({ code: "oneCluster", where: input.place, found: rows.length });
    const values = dataset.valuesOf(row, new Float64Array(model.model.indicators.length));
    const t = translatorFor(sentenceLanguage(language));
    const lines = reportedLadders(assess(model, values)).flatMap((ladder) => ladderLines(ladder, values, language));
    const header = columns.map((column) => t(`columns.gaps.${column}`));
    if (input.hasHeader) return [header, ...lines];
    return lines.length > 0 ? lines : [header.map(() => "")];
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERGAPS(${exampleAddress})`,
  result: [
    ["Stage", "Code", "Indicator", "Unit", "Value", "Gate", "Grade", "Gap", "Obstacle %"],
    ["DI1 Platform construction", "DI1.1", "Penetration of addressable participants", "%", 16, 16, 60, 0, ""],
    ["DI1 Platform construction", "DI1.2", "Match rate", "%", 30, 30, 60, 0, ""],
    ["DI1 Platform construction", "DI1.3", "Twelve-month retention", "%", 50, 50, 60, 0, ""],
    ["DI1 Platform construction", "DI1.4", "Gigabit (VHCN) coverage", "%", 70, 70, 60, 0, ""],
    ["DI2 Dynamic innovation", "DI2.1", "New scenarios in the year / stock", "%", 10, 20, 30, 10, 25],
  ],
});

function ladderLines(ladder: LadderReading, values: ArrayLike<number>, language: OutputLanguage): ResultCell[][] {
  const focus = focusStage(ladder);
  return ladder.stages.flatMap((stage) => stageLines(stage, stage === focus, values, language));
}

function stageLines(
  reading: StageReading,
  isFocus: boolean,
  values: ArrayLike<number>,
  language: OutputLanguage,
): ResultCell[][] {
  const degrees = new Map(isFocus ? obstaclesOf(reading).map(({ evidence, degree }) => [evidence, degree]) : []);
  const { stage, grades } = reading;
  const name = language === "code" ? stage.name : `${stage.name} ${stage.definition.name[language]}`;
  return stage.evidence
    .map((evidence, at) => {
      const { definition, gate, low, at: column } = evidence;
      const value = values[column] ?? NaN;
      const gap = (gate - value) * Math.sign(gate - low);
      const degree = degrees.get(evidence);
      return {
        degree: degree ?? -1,
        cells: [
          name,
          definition.code,
          language === "code" ? definition.code : definition.name[language],
          definition.unit,
          numberCell(value),
          gate,
          numberCell(grades[at]),
          numberCell(gap),
          numberCell(degree === undefined ? undefined : 100 * degree),
        ],
      };
    })
    .sort((a, b) => (alike(a.degree, b.degree) ? 0 : b.degree - a.degree))
    .map(({ cells }) => cells);
}
