import { alike, focusStage, obstaclesOf, type LadderReading, type StageReading } from "../assessment";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { stageLabel } from "./labels";
import { column, numberCell, numbers, resultTable, type ResultTable, type Columns } from "./resultTable";

type GapsColumn = KeyBelow<"columns.gaps">;

/** One indicator of a stage, with its distance to the gate. */
export interface Gap {
  readonly stage: StageReading["stage"];
  readonly evidence: StageReading["stage"]["evidence"][number];
  readonly value: number;
  readonly grade: number;
  /** The obstacle degree, which only the focus stage has. */
  readonly degree: number | undefined;
}

/** Every indicator of a ladder by its stage, those with the largest obstacle degree first. */
export function gapsOf(ladder: LadderReading, values: ArrayLike<number>): Gap[] {
  const focus = focusStage(ladder);
  const degreeOf = ({ degree = -1 }: Gap): number => degree;
  return ladder.stages.flatMap((reading) => {
    const obstacles = reading === focus ? obstaclesOf(reading) : [];
    const degrees = new Map(obstacles.map(({ evidence, degree }) => [evidence, degree]));
    const { stage, grades } = reading;
    return stage.evidence
      .map((evidence, at): Gap => {
        const [value = NaN, grade = NaN] = [values[evidence.at], grades[at]];
        return { stage, evidence, value, grade, degree: degrees.get(evidence) };
      })
      .sort((a, b) => (alike(degreeOf(a), degreeOf(b)) ? 0 : degreeOf(b) - degreeOf(a)));
  });
}

/** The gap is in the indicator's unit, positive while the gate is not reached, in either direction. */
export function gapsTable(language: OutputLanguage): ResultTable<Gap, GapsColumn> {
  const t = translatorFor(sentenceLanguage(language));
  const columns: Columns<Gap, GapsColumn> = {
    stage: column(32, ({ stage }) => stageLabel(stage, language)),
    code: column(12, ({ evidence }) => evidence.definition.code),
    indicator: column(48, ({ evidence: { definition } }) =>
      language === "code" ? definition.code : definition.name[language],
    ),
    unit: column(12, ({ evidence }) => evidence.definition.unit),
    value: column(12, ({ value }) => numberCell(value)),
    gate: column(12, ({ evidence }) => evidence.gate),
    grade: numbers(10, "0.0", ({ grade }) => numberCell(grade)),
    gap: column(12, ({ evidence: { gate, low }, value }) => numberCell((gate - value) * Math.sign(gate - low))),
    obstacle: numbers(12, "0.0", ({ degree }) => numberCell(degree === undefined ? undefined : 100 * degree)),
  };
  return resultTable(columns, (key) => t(`columns.gaps.${key}`));
}
