import { isTypeAssessable, type Assessor, type Ladders, type TypeReading } from "../assessment";
import type { LadderName, Rules, StageName } from "../model";
import { numberCell, numbers, resultTable, type Column, type Columns, type ResultTable } from "./resultTable";

interface ScoresReading {
  /** Undefined where the data do not suffice. */
  readonly type: TypeReading | undefined;
  readonly ladders: Ladders;
}

/** The type and both ladders of a cluster, whatever its verdict. */
export function readScores(assessor: Assessor, values: ArrayLike<number>, rules: Rules): ScoresReading {
  const type = assessor.readType(values);
  return { type: isTypeAssessable(type, rules) ? type : undefined, ladders: assessor.bothLadders(values) };
}

type ScoresColumn = "TPI" | "E-" | "E+" | StageName;

/** The type index, the evidence for each pole and all six stage scores. The headers are codes. */
export function scoresTable(): ResultTable<ScoresReading, ScoresColumn> {
  const score = (ladder: LadderName, stage: 0 | 1 | 2): Column<ScoresReading> =>
    numbers(9, "0.0", ({ ladders }) => numberCell(ladders[ladder].stages[stage].score));
  const columns: Columns<ScoresReading, ScoresColumn> = {
    TPI: numbers(10, "0.00", ({ type }) => numberCell(type?.index)),
    "E-": numbers(10, "0.00", ({ type }) => numberCell(type?.towardsID)),
    "E+": numbers(10, "0.00", ({ type }) => numberCell(type?.towardsDI)),
    ID1: score("ID", 0),
    ID2: score("ID", 1),
    ID3: score("ID", 2),
    DI1: score("DI", 0),
    DI2: score("DI", 1),
    DI3: score("DI", 2),
  };
  return resultTable(columns, (key) => key);
}
