import { type BoundModel, type BoundStage } from "../assessment";
import { ladderNames } from "../model";
import type { Dialect } from "./dialects";
import { literal } from "./expressions";

/** What every part of the text is written from. */
export class AssessmentContext {
  readonly stages: readonly BoundStage[];

  constructor(
    readonly model: BoundModel,
    readonly dialect: Dialect,
  ) {
    this.stages = ladderNames.flatMap((name) => [...model.ladders[name]]);
  }

  double(expression: string): string {
    return `CAST(${expression} AS ${this.dialect.double})`;
  }

  /** A column that may be NULL, as a double that is not: ClickHouse works out every branch of a CASE, whichever holds. */
  doubleOfColumn(column: string): string {
    return `COALESCE(CAST(${column} AS ${this.dialect.orNull.double}), ${literal(0)})`;
  }
}

/** The column of a grade: 0 to 100, 0 where the indicator is missing. */
export const gradeName = ({ name }: BoundStage, at: number): string => `g${name}_${at}`;

/** What a grade that is missing counts as where the lowest is looked for: more than any grade. */
export const NO_GRADE = 1000;
