import { Assessor, type BoundModel, type BoundStage } from "../assessment";
import { ladderNames } from "../model";

/** What the clusters of a table have in one stage, whatever their type; NaN = missing, or a stage that lacks data. */
export interface StageColumns {
  readonly stage: BoundStage;
  /** One per piece of evidence of weight above 0: its grade, 0 to 100, so that higher is better in all of them. */
  readonly grades: readonly Float64Array[];
  /** S, as the assessment has it. */
  readonly score: Float64Array;
}

/** Reads both ladders of every cluster, row after row of `values`. */
export function gradeColumns(model: BoundModel, values: Float64Array, size: number): StageColumns[] {
  const width = model.model.indicators.length;
  const stages = ladderNames.flatMap((ladder) =>
    model.ladders[ladder].map((stage) => ({
      stage,
      grades: stage.evidence.map(() => new Float64Array(size)),
      score: new Float64Array(size),
    })),
  );
  const assessor = new Assessor(model);
  for (let row = 0; row < size; row += 1) {
    const both = assessor.bothLadders(values.subarray(row * width, (row + 1) * width));
    const readings = ladderNames.flatMap((ladder) => both[ladder].stages);
    stages.forEach(({ grades, score }, at) => {
      const reading = readings[at];
      score[row] = reading?.score ?? NaN;
      grades.forEach((column, item) => (column[row] = reading?.grades[item] ?? NaN));
    });
  }
  return stages;
}
